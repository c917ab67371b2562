package linchpin.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;

/// What a gate says where only bounds are known.
class ChecksTest {
  private static Report report(String entry, double lower, double upper, boolean complete) {
    Journey journey = new Journey("pay", null, entry, Purpose.ANY, Criticality.HIGH, null, null, 0.999, null, null);
    Reliability reliability =
        new Reliability(upper, lower == upper ? null : new Reliability.Bounds(lower, upper), 0, 0, List.of(), List.of());
    CutSets sets = new CutSets(2, complete, new TreeMap<>(), List.of());
    Topology topology = Topology.of(List.of(Component.of(entry, "users")), List.of(), List.of(), List.of(journey));
    JourneyReport told = new JourneyReport(journey, State.UP, List.of(), List.of(), reliability, sets);
    return new Report(topology, List.of(told), Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
  }

  private static List<String> objectives(double lower, double upper) {
    Checks checks = new Checks(report("a", lower, upper, true));
    checks.objectives();
    return checks.broken().stream().map(Checks.Broken::line).toList();
  }

  @Test
  void boundsDecideAnObjectiveOnlyWhereBothLieOnOneSide() {
    assertThat(objectives(1e-5, 9e-4)).isEmpty();
    assertThat(objectives(2e-3, 3e-3))
        .containsExactly("--slo: pay is available between 99.7 % and 99.8 %, its objective is 99.9 %");
    assertThat(objectives(1e-5, 2e-3)).containsExactly(
        "--slo: pay cannot be decided: it is available between 99.8 % and 99.999 %, its objective is 99.9 %");
  }

  private static List<String> compared(Report old, Report now) {
    Checks checks = new Checks(now);
    checks.baseline(old, UnaryOperator.identity());
    return checks.broken().stream().map(Checks.Broken::line).toList();
  }

  @Test
  void boundsDecideAComparisonOnlyWhereTheyDoNotOverlap() {
    Report now = report("a", 1e-3, 2e-3, true);
    assertThat(compared(report("b", 3e-3, 4e-3, true), now)).isEmpty();
    assertThat(compared(report("b", 1e-4, 1e-4, true), now))
        .containsExactly("--baseline: pay was available 99.99 %, now between 99.8 % and 99.9 %");
    assertThat(compared(report("b", 1.5e-3, 4e-3, true), now)).hasSize(1).allMatch(l -> l.contains("cannot be decided"));
    assertThat(compared(report("a", 1e-3, 2e-3, true), now)).as("the same model is no worse than itself").isEmpty();
  }

  @Test
  void combinationsThatAreNotKnownFarEnoughAreNoPass() {
    Checks unknown = new Checks(report("a", 1e-3, 1e-3, false));
    unknown.order(4);
    assertThat(unknown.broken()).hasSize(1).allMatch(b -> b.line().contains("--min-order 4: pay cannot be decided"));
    Checks far = new Checks(report("a", 1e-3, 1e-3, false));
    far.order(3);
    assertThat(far.broken()).isEmpty();
  }
}
