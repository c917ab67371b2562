package linchpin.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.analysis.report.risk.Frequency;
import linchpin.model.Journey;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What taking units out by plan does, how often journeys are hit and who is to blame: the engine against all sets of
/// failures, on random models with every rule in them.
class PlannedRiskTest {
  private static final int MOST_UNITS = 15;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("linchpin.seeds", 400));
  }

  private static Topology model(long seed) {
    RandomModels random = new RandomModels(seed, seed % 3 != 0);
    return RandomCauses.added(random.topology(), seed);
  }

  private static Report report(Topology topology) {
    return Analyzer.analyze(topology, AnalysisOptions.DEFAULT, Cancellation.NEVER, early -> {});
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takenOutByPlanIsWhatTheSemanticsSay(long seed) {
    Topology topology = model(seed);
    Literal literal = new Literal(topology);
    LiteralFindings findings = new LiteralFindings(literal);
    List<String> units = findings.units();
    Literal judge = new Literal(SemanticsTest.withoutCapacity(topology, overloaded(literal)));
    LiteralMaintenance expected = new LiteralMaintenance(literal, judge, units);
    List<PlannedUnit> actual =
        Analyzer.maintenance(topology, Set.of(), AnalysisOptions.DEFAULT, Cancellation.NEVER).units();
    assertThat(actual).extracting(PlannedUnit::unit).as("seed %d", seed).isEqualTo(expected.planned());
    Map<String, TruthTable> tables = new TreeMap<>();
    for (PlannedUnit unit : actual) {
      String what = "seed " + seed + " " + unit.unit();
      assertThat(new TreeMap<>(unit.impacts())).as(what).isEqualTo(expected.impacts(Set.of(unit.unit())));
      assertThat(new TreeMap<>(unit.exposed())).as(what).isEqualTo(expected.exposed(unit.unit()));
      if (units.size() <= MOST_UNITS) {
        Set<String> called = expected.called(Set.of(unit.unit()));
        for (Journey j : topology.effectiveJourneys()) {
          TruthTable truth = tables.computeIfAbsent(j.id(), id -> new TruthTable(literal, units, j.access(), j.entry()));
          double q = truth.probability(u -> units.get(u).equals(unit.unit())
              ? 1
              : called.contains(units.get(u)) ? 0 : findings.rate(units.get(u)).unavailability());
          near(requireNonNull(unit.unavailability().get(j.id())), q, what + " on " + j.id());
        }
      }
    }
  }

  private static Set<String> overloaded(Literal literal) {
    return literal.whatIf(Scenario.NOTHING).moments().stream()
        .filter(m -> m.phase() == linchpin.analysis.report.Moment.Phase.SETTLED).findFirst().orElseThrow().overloaded();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void howOftenAndByWhomIsWhatTheSemanticsSay(long seed) {
    Topology topology = model(seed);
    Literal literal = new Literal(topology);
    LiteralFindings findings = new LiteralFindings(literal);
    List<String> units = findings.units();
    if (units.size() > MOST_UNITS) {
      return;
    }
    Report report = report(topology);
    Literal judge = new Literal(SemanticsTest.withoutCapacity(topology, overloaded(literal)));
    Map<String, Map<String, JourneyImpact>> impacts = new LinkedHashMap<>();
    units.forEach(u -> impacts.put(u, judge.whatIf(Scenario.off(List.of(u))).impacts()));
    for (JourneyReport journey : report.journeys()) {
      Journey j = journey.journey();
      String what = "seed " + seed + " " + j.id();
      Map<String, JourneyImpact> own = new LinkedHashMap<>();
      impacts.forEach((u, all) -> own.put(u, requireNonNull(all.get(j.id()))));
      LiteralRisk expected = new LiteralRisk(
          j, new TruthTable(literal, units, j.access(), j.entry()), findings, units, own,
          requireNonNull(journey.parts()).overloadPairs().pairs());
      shares(requireNonNull(journey.parts()).importance(), expected, what);
      Frequency frequency = journey.frequency();
      if (frequency != null) {
        near(frequency.outagesPerYear(), expected.outages(), what + " outages");
        near(frequency.interruptionsPerYear(), expected.interruptions(), what + " interruptions");
        near(frequency.overloadsPerYear(), expected.overloads(), what + " overloads");
        if (j.rtoMinutes() != null) {
          near(requireNonNull(frequency.longerThanRto()).perYear(), expected.longer(), what + " longer");
        }
      } else {
        assertThat(journey.reliability()).as(what).isNull();
      }
    }
  }

  private static void shares(List<Importance> actual, LiteralRisk expected, String what) {
    Map<String, Double> told = new TreeMap<>();
    actual.forEach(i -> told.put(i.unit(), i.share()));
    for (String unit : expected.units()) {
      assertThat(told.getOrDefault(unit, 0.0)).as(what + " share of " + unit)
          .isCloseTo(expected.share(unit), within(1e-9));
    }
  }

  private static void near(double actual, double expected, String what) {
    if (Double.isFinite(expected)) {
      assertThat(actual).as(what).isCloseTo(expected, within(1e-9 * Math.abs(expected) + 1e-300));
    }
  }
}
