package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.risk.Interval;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.task.Cancellation;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Intervals against what can be worked out otherwise.
class IntervalTest {
  private static final Percentage CLOSE = Percentage.withPercentage(3);
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double NORMAL_95 = NORMAL.inverseCumulativeProbability(0.95);

  @Test
  void oneUnitHasThePercentilesItsErrorFactorSays() {
    Interval interval = interval(series(unit("a", 0.001, 4.0)));
    assertThat(interval.low()).isCloseTo(0.001 / 4, CLOSE);
    assertThat(interval.median()).isCloseTo(0.001, CLOSE);
    assertThat(interval.high()).isCloseTo(0.001 * 4, CLOSE);
    assertThat(interval.settled()).isTrue();
    assertThat(interval.drivers()).hasSize(1);
    assertThat(interval.drivers().getFirst().source()).isEqualTo("a");
    assertThat(interval.drivers().getFirst().share()).isCloseTo(1, Percentage.withPercentage(1));
  }

  @Test
  void figuresOfTheModelThatSayNothingAreCertain() {
    Interval interval = interval(series(unit("a", 0.001, null), unit("b", 0.002, null)));
    assertThat(interval.point()).isTrue();
    assertThat(interval.median()).isCloseTo(1 - 0.999 * 0.998, Percentage.withPercentage(1e-9));
    assertThat(interval.drivers()).isEmpty();
  }

  @Test
  void twoFiguresOfTheirOwnAreOffIndependently() {
    Interval interval = interval(series(unit("a", 0.001, 5.0), unit("b", 0.003, 3.0)));
    double[] all = independently(0.001, 5, 0.003, 3);
    assertThat(interval.low()).isCloseTo(all[(int) (0.05 * all.length)], CLOSE);
    assertThat(interval.median()).isCloseTo(all[all.length / 2], CLOSE);
    assertThat(interval.high()).isCloseTo(all[(int) (0.95 * all.length)], CLOSE);
  }

  /// The unavailability of two in a row for a grid of both inputs, sorted.
  private static double[] independently(double a, double factorA, double b, double factorB) {
    int strata = 1000;
    double[] all = new double[strata * strata];
    for (int i = 0; i < strata; i++) {
      double qa = off(a, factorA, (i + 0.5) / strata);
      for (int k = 0; k < strata; k++) {
        all[i * strata + k] = 1 - (1 - qa) * (1 - off(b, factorB, (k + 0.5) / strata));
      }
    }
    Arrays.sort(all);
    return all;
  }

  private static double off(double q, double factor, double rank) {
    return Math.min(1, q * Math.pow(factor, NORMAL.inverseCumulativeProbability(rank) / NORMAL_95));
  }

  @Test
  void unitsThatTakeOneAssumedFigureAreOffTogether() {
    double q = assumedUnavailability();
    Interval row = interval(series(Component.of("a", "database"), Component.of("b", "database")));
    assertThat(row.high()).isCloseTo(1 - Math.pow(1 - 3 * q, 2), CLOSE);
    assertThat(row.low()).isCloseTo(1 - Math.pow(1 - q / 3, 2), CLOSE);
    Interval pair = interval(pair(Component.of("a", "database"), Component.of("b", "database"), null));
    assertThat(pair.high()).isCloseTo(9 * q * q, CLOSE);
    assertThat(pair.drivers().getFirst().source()).isEqualTo("kind:database");
    assertThat(pair.drivers().getFirst().units()).containsExactly("a", "b");
  }

  private static double assumedUnavailability() {
    return linchpin.model.UnitFigures.of(Component.of("a", "database")).unavailability();
  }

  @Test
  void independentFiguresOfAPairAreLessOffThanASharedOne() {
    double q = 0.01;
    Interval pair = interval(pair(unit("a", q, 3.0), unit("b", q, 3.0), null));
    double factor = Math.pow(3, Math.sqrt(2));
    assertThat(pair.high()).isCloseTo(q * q * factor, CLOSE);
    assertThat(pair.low()).isCloseTo(q * q / factor, CLOSE);
  }

  @Test
  void rehearsalsSayHowSureAFailoverIs() {
    Failover failover = new Failover(true, 0.0, 0.0, null, null, new Failover.Rehearsals(12, 11));
    Interval interval = interval(pair(unit("a", 0.1, null), unit("b", 1e-9, null), failover));
    BetaDistribution success = BetaDistribution.of(11.5, 1.5);
    assertThat(interval.high()).isCloseTo(0.1 * (1 - success.inverseCumulativeProbability(0.05)), CLOSE);
    assertThat(interval.median()).isCloseTo(0.1 * (1 - success.inverseCumulativeProbability(0.5)), CLOSE);
    assertThat(interval.drivers().getFirst().source()).isEqualTo("g#failover");
  }

  @Test
  void theNumberOfThreadsMakesNoDifference() {
    Topology topology = series(Component.of("a", "database"), Component.of("b", "cache"), unit("c", 0.002, 7.0));
    Interval one = interval(topology, AnalysisOptions.DEFAULT.withThreads(1));
    assertThat(interval(topology, AnalysisOptions.DEFAULT.withThreads(3))).isEqualTo(one);
    assertThat(interval(topology, AnalysisOptions.DEFAULT.withThreads(8))).isEqualTo(one);
  }

  private static Interval interval(Topology topology) {
    return interval(topology, AnalysisOptions.DEFAULT);
  }

  private static Interval interval(Topology topology, AnalysisOptions options) {
    return Objects.requireNonNull(
        Analyzer.analyze(topology, options, Cancellation.NEVER, early -> {}).journeys().getFirst().interval());
  }

  private static Component unit(String id, double unavailability, Double factor) {
    return Component.of(id, "service").with()
        .figures(new ReliabilityFigures(1 - unavailability, null, 1.0, factor)).build();
  }

  private static Topology series(Component... units) {
    List<Component> components = new ArrayList<>(List.of(Component.of("u", "users")));
    List<Dependency> lines = new ArrayList<>();
    for (Component unit : units) {
      components.add(unit);
      lines.add(Dependency.of("to-" + unit.id(), "u", unit.id()));
    }
    return Topology.of(components, List.of(), lines, List.of(Journey.from("u")));
  }

  private static Topology pair(Component first, Component second, Failover failover) {
    GroupMode mode = failover == null ? GroupMode.ACTIVE_ACTIVE : GroupMode.ACTIVE_PASSIVE;
    RedundancyGroup group = RedundancyGroup.of("g", mode, List.of(first.id(), second.id())).withFailover(failover);
    return Topology.of(
        List.of(Component.of("u", "users"), first, second), List.of(group), List.of(Dependency.of("d", "u", "g")),
        List.of(Journey.from("u")));
  }
}
