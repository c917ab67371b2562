package linchpin.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import linchpin.advice.Finding.Severity;
import linchpin.advice.FiveQuestions.Answer;
import linchpin.advice.RiskMatrix.Rate;
import linchpin.advice.RiskMatrix.Risk;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Report;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.UnitFigures;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;

class RiskMatrixTest {
  /// A rare balancer, two apps in a rack, a database that a person switches over, and a cache nobody waits for.
  private static final Report SHOP = Analyzer.analyze(
      Topology.of(
          List.of(
              new Component.Builder("users", "users").name("Shoppers").build(),
              new Component.Builder("lb", "load-balancer").name("Balancer")
                  .figures(new ReliabilityFigures(null, 99999.0, 1.0)).operators(List.of("ann")).build(),
              new Component.Builder("rack", "rack").name("Rack 1").build(),
              new Component.Builder("app1", "app-server").domain("rack").build(),
              new Component.Builder("app2", "app-server").domain("rack").build(),
              new Component.Builder("cache", "cache").figures(new ReliabilityFigures(0.99, null, null)).build(),
              new Component.Builder("db1", "database").figures(new ReliabilityFigures(0.999, null, 4.0)).build(),
              Component.of("db2", "database"),
              new Component.Builder("spare", "app-server").instances(3).required(2).build(),
              new Component.Builder("ann", "person").name("Ann").build()),
          List.of(
              new RedundancyGroup("apps", "Apps", List.of("app1", "app2"), GroupMode.ACTIVE_ACTIVE, 1, null, null),
              new RedundancyGroup(
                  "db", "Orders", List.of("db1", "db2"), GroupMode.ACTIVE_PASSIVE, 1,
                  new Failover(false, null, null, 45.0), null)),
          List.of(
              Dependency.of("d1", "users", "lb"), Dependency.of("d2", "lb", "apps"),
              Dependency.of("d3", "app1", "db"), Dependency.of("d4", "app2", "db"),
              Dependency.of("d5", "lb", "cache").withStrength(linchpin.model.Strength.SOFT),
              Dependency.of("d6", "lb", "spare")),
          List.of()),
      AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});

  @Test
  void countsFailuresAYearFromWhatIsGivenOrAssumed() {
    assertThat(UnitFigures.of(SHOP.topology(), "lb").failuresPerYear()).isCloseTo(0.0876, within(1e-6));
    assertThat(UnitFigures.of(SHOP.topology(), "lb").assumed()).isFalse();
    assertThat(UnitFigures.of(SHOP.topology(), "app1").failuresPerYear()).isCloseTo(8.76, within(1e-9));
    assertThat(UnitFigures.of(SHOP.topology(), "app1").assumed()).isTrue();
    assertThat(UnitFigures.of(SHOP.topology(), "spare#2").repairHours()).isEqualTo(1);
    UnitFigures cache = UnitFigures.of(SHOP.topology(), "cache");
    assertThat(cache.failuresPerYear()).as("(1 - A) / MTTR, an hour").isCloseTo(87.6, within(1e-9));
    assertThat(cache.assumesBetween()).isFalse();
    assertThat(cache.assumesRepair()).as("the kind's, beside a given availability").isTrue();
    assertThat(new UnitFigures(new ReliabilityFigures(1.0, null, null), cache.kind()).failuresPerYear()).isZero();
  }

  @Test
  void putsEveryUnitThatIsNoticedIntoOneCell() {
    RiskMatrix matrix = RiskMatrix.of(SHOP);
    assertThat(matrix.cell(Impact.OUTAGE, Rate.RARE)).extracting(Risk::unit).containsExactly("lb");
    assertThat(matrix.cell(Impact.EXTENDED, Rate.YEARLY)).extracting(Risk::unit).containsExactly("db1");
    assertThat(matrix.cell(Impact.DEGRADED, Rate.OFTEN)).extracting(Risk::unit).containsExactly("cache");
    assertThat(matrix.risks()).extracting(Risk::unit).containsExactlyInAnyOrder("lb", "rack", "db1", "cache");
    assertThat(matrix.risks()).isSortedAccordingTo(java.util.Comparator.comparing(Risk::severity));
    assertThat(matrix.harmless()).isEqualTo(SHOP.units().size() - 4);
    int inCells = 0;
    for (Impact impact : RiskMatrix.IMPACTS) {
      for (Rate rate : Rate.values()) {
        inCells += matrix.cell(impact, rate).size();
      }
    }
    assertThat(inCells).isEqualTo(matrix.risks().size());
  }

  @Test
  void anOutageWeighsMoreThanWhatPassesByItself() {
    assertThat(RiskMatrix.severity(Impact.OUTAGE, Rate.RARE)).isEqualTo(Severity.WARNING);
    assertThat(RiskMatrix.severity(Impact.OUTAGE, Rate.SELDOM)).isEqualTo(Severity.SEVERE);
    assertThat(RiskMatrix.severity(Impact.EXTENDED, Rate.YEARLY)).isEqualTo(Severity.SEVERE);
    assertThat(RiskMatrix.severity(Impact.DEGRADED, Rate.OFTEN)).isEqualTo(Severity.WARNING);
    assertThat(RiskMatrix.severity(Impact.NONE, Rate.OFTEN)).isEqualTo(Severity.NOTE);
  }

  @Test
  void saysHowOftenInWords() {
    assertThat(RiskMatrix.often(4.38)).isEqualTo("4.4 times a year");
    assertThat(RiskMatrix.often(1.0)).isEqualTo("once a year");
    assertThat(RiskMatrix.often(0.04)).isEqualTo("once in 25 years");
    assertThat(RiskMatrix.often(0)).isEqualTo("never");
    assertThat(Rate.of(0.1)).isEqualTo(Rate.SELDOM);
    assertThat(Rate.of(Double.POSITIVE_INFINITY)).isEqualTo(Rate.OFTEN);
  }

  @Test
  void answersTheFiveQuestionsOfASinglePointOfFailure() {
    assertThat(answers("lb")).containsExactly(
        "Yes: nothing stands in for Balancer.",
        "No: nothing can take over for Shoppers.",
        "Until it is repaired. Its repair takes 1 h, and it fails once in 11.4 years. Nobody but Ann can bring it back.",
        "Down with it: Shoppers. 1 of 1 journey stops.",
        "No two that stand in for each other go down with it.");
  }

  @Test
  void answersThemOfAPlaceThatRedundantMembersShare() {
    assertThat(answers("rack").getFirst()).isEqualTo("Yes: what stands in Rack 1 stands nowhere else.");
    assertThat(answers("rack").getLast())
        .isEqualTo("2 members of Apps (app1 and app2) stand in it, and too few are left without them.");
  }

  @Test
  void answersThemOfWhatHasASpare() {
    assertThat(answers("db1").subList(0, 3)).containsExactly(
        "No: it is one of 2 members of Orders, of which 1 must work.",
        "No: a person has to switch over, which takes 45 min.",
        "The longest a journey waits is 45 min. Its repair takes 4 h, and it fails 2.2 times a year.");
    assertThat(answers("spare#1").subList(0, 2)).containsExactly(
        "No: it is one of 3 copies of spare, of which 2 must work.", "Nothing has to: no journey notices.");
    assertThat(answers("cache").get(1)).isEqualTo("Nothing has to: Shoppers works worse without it.");
  }

  @Test
  void asksThemOnlyOfWhatCanFail() {
    assertThat(FiveQuestions.of(SHOP, "ann")).isEmpty();
    assertThat(FiveQuestions.of(SHOP, "apps")).isEmpty();
  }

  private static List<String> answers(String unit) {
    return FiveQuestions.of(SHOP, unit).orElseThrow().answers().stream().map(Answer::text).toList();
  }
}
