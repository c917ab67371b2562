package linchpin.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.edit.validity.Validity;
import linchpin.model.Component;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import org.junit.jupiter.api.Test;

class CauseEditsTest {
  private static final Document PAIR = Document.of("Pair", Topology.of(
          List.of(Component.of("buyers", "users"), Component.of("db1", "database"), Component.of("db2", "database"),
              Component.of("cache", "cache"), Component.of("ann", "person")),
      List.of(RedundancyGroup.of("dbs", GroupMode.ACTIVE_PASSIVE, List.of("db1", "db2"))), List.of(), List.of()));
  private static final Document SHARED = CauseEdits.share("pg", "PostgreSQL", CauseKind.SOFTWARE, List.of("dbs"))
      .apply(PAIR);

  @Test
  void peopleAndUsersShareNothingAndAGroupStandsForItsMembers() {
    assertThat(CauseEdits.members(PAIR.topology(), List.of("buyers", "ann", "dbs", "db2", "nobody")))
        .containsExactly("db1", "db2");
  }

  @Test
  void whatIsSelectedBecomesACauseThatIsValid() {
    assertThat(cause(SHARED).members()).containsExactly("db1", "db2");
    assertThat(cause(SHARED).label()).isEqualTo("PostgreSQL");
    assertThat(cause(SHARED).assumesShare()).isTrue();
    assertThat(Validity.problems(SHARED)).isEmpty();
    assertThat(Selection.of("pg").in(SHARED).contains("pg")).isTrue();
  }

  @Test
  void nothingHappensUnderAnIdThatIsTakenOrWithNobodyToShare() {
    assertThat(CauseEdits.share("cache", null, CauseKind.VENDOR, List.of("db1")).apply(PAIR)).isSameAs(PAIR);
    assertThat(CauseEdits.share("new", null, CauseKind.VENDOR, List.of("ann")).apply(PAIR)).isSameAs(PAIR);
  }

  @Test
  void membersJoinOnceAndLeaveAndTheLastTakesTheCauseAlong() {
    Document joined = CauseEdits.join("pg", List.of("cache", "db1", "ann")).apply(SHARED);
    assertThat(cause(joined).members()).containsExactly("db1", "db2", "cache");

    Document left = CauseEdits.leave("pg", List.of("db1")).apply(joined);
    assertThat(cause(left).members()).containsExactly("db2", "cache");

    assertThat(CauseEdits.leave("pg", List.of("db2", "cache")).apply(left).topology().commonCauses()).isEmpty();
  }

  @Test
  void aShareThatIsImpossibleGivesWayAndTheIdStays() {
    Document changed = CauseEdits.change("pg", "Share", c -> c.withShare(0.2).withId("other")).apply(SHARED);
    assertThat(cause(changed).share()).isEqualTo(0.2);

    Document impossible = CauseEdits.change("pg", "Share", c -> c.withShare(-1.0)).apply(changed);
    assertThat(cause(impossible).share()).isEqualTo(0.2);
  }

  @Test
  void aSuggestionComesUnderAFreeId() {
    Document twice = CauseEdits.add(CommonCause.of("pg", CauseKind.VENDOR, List.of("db1", "cache"))).apply(SHARED);

    assertThat(twice.topology().commonCauses().keySet()).containsExactly("pg", "pg-2");
  }

  @Test
  void itIsRenamedAndDeletedAsAnythingElse() {
    Document renamed = Edits.rename("pg", "PostgreSQL 17").apply(SHARED);
    assertThat(ElementNames.of(renamed).of("pg")).isEqualTo("PostgreSQL 17");

    assertThat(Edits.delete(List.of("pg")).apply(renamed).topology().commonCauses()).isEmpty();
  }

  @Test
  void aNameTellsWhatIsSharedByWhom() {
    assertThat(CauseEdits.name(PAIR.topology(), CauseKind.CERTIFICATE, List.of("db1", "db2")))
        .isEqualTo("Certificate of db1 and db2");
    assertThat(CauseEdits.name(PAIR.topology(), CauseKind.OTHER, List.of("db1", "db2", "cache")))
        .isEqualTo("Common cause of db1 and 2 more");
  }

  private static CommonCause cause(Document document) {
    return java.util.Objects.requireNonNull(document.topology().commonCause("pg"));
  }
}
