package linchpin.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Limits;
import linchpin.edit.validity.Validity;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.Replication;
import linchpin.model.Scenario;
import linchpin.model.kind.ReliabilityFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever an edit is asked for, the document stays valid.
class ImpossibleEditsTest {
  private final Document shop = Shop.document();

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1, -1e300})
  void impossibleNumbersGiveWayToThoseBefore(double wrong) {
    ReliabilityFigures figures = new ReliabilityFigures(wrong, wrong, wrong);
    List<Edit> edits = List.of(
        Edits.component("db", "db", c -> c.with().figures(figures).capacity(wrong).costPerMonth(wrong)
            .backups(List.of(new Backup("vault", wrong))).build()),
        Edits.dependency("d4", "d4", d -> d.withFailing(true, figures).withCallsPerRequest(wrong)
            .withCache("cache", wrong)),
        Edits.group("webs", "webs", g -> g.withRequired(-5).withFailover(new Failover(true, wrong, wrong, wrong))
            .withReplication(new Replication(Replication.Mode.ASYNC, wrong))),
        Edits.journey("checkout", "checkout", j -> new Journey(
            j.id(), j.name(), j.entry(), j.access(), j.criticality(), wrong, wrong, wrong, wrong, wrong)),
        Edits.keep(new Scenario("lost", "Lost", List.of("db"), List.of(), wrong, Map.of("webs", wrong))));
    for (Edit edit : edits) {
      assertThat(Validity.problems(edit.apply(shop))).as(edit.label()).isEmpty();
    }
    Document after = Edits.all("all", edits).apply(shop);
    assertThat(Objects.requireNonNull(after.topology().journeys().get("checkout")).slo()).isEqualTo(0.999);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e7, -1e300})
  void nothingLeavesTheSheet(double far) {
    Bounds there = new Bounds(far, far, far, far);
    List<Edit> edits = List.of(
        Edits.move(List.of("zone-a", "lb"), far, far),
        Edits.moveInto(List.of("vault"), far, far, "zone-b"),
        Edits.resize("zone-a", there),
        Edits.add(Component.of("new", "service"), there),
        Edits.arrange("Arrange", Map.of("db", there)),
        Edits.note(new Annotation("n9", "far", far, far, null)),
        Edits.duplicate(List.of("web-1"), far, far),
        Edits.paste(shop, far, far, null));
    for (Edit edit : edits) {
      assertThat(Validity.problems(edit.apply(shop))).as(edit.label()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a#1", " lb", "a\u0007"})
  void anIdThatCannotStandInAFileIsNotTaken(String id) {
    Journey journey = new Journey(id, null, "users", Purpose.ANY, Criticality.HIGH, null, null, null, null, null);
    List<Edit> edits = List.of(
        Edits.component("db", "db", c -> c.with().id(id).build()),
        Edits.dependency("d4", "d4", d -> d.withId(id)),
        Edits.group("webs", "webs", g -> g.withId(id)),
        Edits.add(Component.of(id, "service"), new Bounds(0, 0, 152, 48)),
        Edits.group(id, List.of("lb", "db")),
        Edits.journey(journey),
        Edits.keep(new Scenario(id, null, List.of("db"), List.of(), 1, Map.of())),
        Edits.note(new Annotation(id, "note", 0, 0, null)));
    for (Edit edit : edits) {
      assertThat(Validity.problems(edit.apply(shop))).as(edit.label()).isEmpty();
    }
  }

  @Test
  void copiesStayWithinWhatCanBeAnalysed() {
    Edit edit = Edits.component("db", "Copies", c -> c.with().instances(Integer.MAX_VALUE).required(9).build());
    Component db = Objects.requireNonNull(edit.apply(shop).topology().component("db"));
    assertThat(db.copies()).isEqualTo(Limits.MOST_COPIES);
    assertThat(db.required()).isEqualTo(9);
  }

  @Test
  void whatNobodyTouchedStaysTheSameObject() {
    Dependency before = Objects.requireNonNull(shop.topology().dependency("d4"));
    Document after = Edits.component("db", "Capacity", c -> c.with().capacity(7.0).build()).apply(shop);
    assertThat(after.topology().dependency("d4")).isSameAs(before);
  }
}
