package linchpin.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.advice.Finding.Kind;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Report;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;

class LatentFindingsTest {
  private static final Topology PAIR = Topology.of(
      List.of(Component.of("users", "users"), Component.of("proxy", "proxy"),
          new Component.Builder("db1", "database").name("Orders 1").build(),
          new Component.Builder("db2", "database").name("Orders 2").build()),
      List.of(RedundancyGroup.of("dbs", GroupMode.ACTIVE_ACTIVE, List.of("db1", "db2"))),
      List.of(Dependency.of("d1", "users", "proxy"), Dependency.of("d2", "proxy", "dbs")), List.of());

  @Test
  void aCauseThatAloneStopsWhatNoMemberStopsIsLatent() {
    Finding finding = about("pg", CommonCause.of("pg", CauseKind.SOFTWARE, List.of("db1", "db2")).withName("PostgreSQL 16"));

    assertThat(finding.kind()).isEqualTo(Kind.LATENT_SPOF);
    assertThat(finding.title()).isEqualTo("PostgreSQL 16");
    assertThat(finding.summary()).isEqualTo("one fault takes both down");
    assertThat(finding.detail()).startsWith("Orders 1 and Orders 2 run PostgreSQL 16: one fault of it takes both down.")
        .contains("users is down until it is repaired", "no line of the diagram shows what they share");
    assertThat(finding.elements()).startsWith("pg", "db1", "db2");
    assertThat(finding.spof()).isTrue();
  }

  @Test
  void aCauseOfWhatIsASinglePointAnywayIsNotLatent() {
    Finding finding = about("v", CommonCause.of("v", CauseKind.VENDOR, List.of("proxy", "db1")));

    assertThat(finding.kind()).isEqualTo(Kind.SPOF);
    assertThat(finding.summary()).isEqualTo("takes both down");
    assertThat(finding.detail()).startsWith("proxy and Orders 1 come from v");
  }

  private static Finding about(String id, CommonCause cause) {
    Report report = Analyzer.analyze(PAIR.withCommonCauses(List.of(cause)), Cancellation.NEVER);
    return Findings.of(report).stream().filter(f -> f.subject().equals(id)).findFirst().orElseThrow();
  }
}
