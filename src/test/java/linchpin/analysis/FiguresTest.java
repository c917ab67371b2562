package linchpin.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.model.Journey;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything of a report against what the semantics define, found by trying all sets of failures, on random models
/// with every rule in them.
class FiguresTest {
  private static final int MOST_UNITS = 17;
  private static final AnalysisOptions ALL = new AnalysisOptions(Integer.MAX_VALUE, 1_000_000, true);

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 1000), LongStream.of(2359, 5053, 6521, 20593));
  }

  private static Topology model(long seed) {
    return new RandomModels(seed, seed % 3 != 0).topology();
  }

  private static Report report(Topology topology, AnalysisOptions options) {
    return Analyzer.analyze(topology, options, Cancellation.NEVER, early -> {});
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findingsAreWhatTheSemanticsSay(long seed) {
    Topology topology = model(seed);
    Report report = report(topology, AnalysisOptions.QUICK);
    LiteralFindings expected = new LiteralFindings(new Literal(topology));
    assertThat(report.units().keySet()).as("seed %d", seed).containsExactlyElementsOf(expected.units());
    for (UnitReport unit : report.units().values()) {
      LiteralFindings.Rate rate = expected.rate(unit.unit());
      near(unit.availability(), rate.availability(), unit.unit());
      assertThat(unit.assumed()).as(unit.unit()).isEqualTo(rate.assumed());
    }
    assertThat(report.shared()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected.shared());
    assertThat(report.fanIn()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected.fanIn());
    assertThat(report.data()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected.data());
    Map<String, Set<String>> sole = new TreeMap<>();
    report.people().forEach(p -> sole.put(p.person(), new TreeSet<>(p.soleOperatorOf())));
    assertThat(sole).as("seed %d", seed).isEqualTo(expected.soleOperators());
    assertThat(report.busFactor()).as("seed %d", seed).isEqualTo(expected.busFactor());
    assertThat(new TreeSet<>(report.loadNotFollowed())).as("seed %d", seed).isEqualTo(expected.loadNotFollowed());
    ColdStart coldStart = expected.coldStart();
    assertThat(report.coldStart().rounds()).as("seed %d", seed).isEqualTo(coldStart.rounds());
    assertThat(report.coldStart().blocked()).as("seed %d", seed).isEqualTo(coldStart.blocked());
    assertThat(report.coldStart().cycles().stream().map(TreeSet::new).map(List::copyOf).toList())
        .as("seed %d", seed).containsExactlyInAnyOrderElementsOf(coldStart.cycles());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cutSetsAndProbabilitiesAreThoseOfAllSetsOfFailures(long seed) {
    Topology topology = model(seed);
    Literal literal = new Literal(topology);
    List<String> units = new LiteralFindings(literal).units();
    if (units.size() > MOST_UNITS) {
      return;
    }
    Report report = report(topology, ALL);
    Report small = report(topology, new AnalysisOptions(2, 3, true));
    for (int j = 0; j < report.journeys().size(); j++) {
      String what = "seed " + seed + " " + report.journeys().get(j).journey();
      Journey journey = report.journeys().get(j).journey();
      TruthTable truth = new TruthTable(literal, units, journey.access(), journey.entry());
      sampleIsWhatTheRulesSay(truth, literal, units, journey, seed);
      List<List<String>> sets = truth.minimalCutSets();
      CutSets every = requireNonNull(report.journeys().get(j).cutSets());
      assertThat(every.sets()).as(what).isEqualTo(sets);
      assertThat(every.countByOrder()).as(what).isEqualTo(counts(sets));
      assertThat(every.complete()).as(what).isTrue();
      CutSets few = requireNonNull(small.journeys().get(j).cutSets());
      List<List<String>> two = sets.stream().filter(s -> s.size() <= 2).toList();
      assertThat(few.sets()).as(what).isEqualTo(two.subList(0, Math.min(3, two.size())));
      assertThat(few.countByOrder()).as(what).isEqualTo(counts(two));
      assertThat(few.complete()).as(what).isEqualTo(two.size() == sets.size());
      figures(truth, requireNonNull(report.journeys().get(j).reliability()), units, literal, what);
    }
  }

  /// The table is made of the same rules as a single evaluation.
  private static void sampleIsWhatTheRulesSay(
      TruthTable truth, Literal literal, List<String> units, Journey journey, long seed) {
    for (int i = 1; i <= 5; i++) {
      int set = (int) Long.remainderUnsigned(seed * i * 0x9E3779B97F4A7C15L, 1L << units.size());
      Literal.World world = literal.new World(
          new Literal.Off(new HashSet<>(truth.named(set)), Set.of()), literal.t.groups().keySet(), journey.access(),
          List.of());
      assertThat(truth.fails(set)).as("seed %d %s", seed, truth.named(set)).isNotEqualTo(world.works(journey.entry()));
    }
  }

  private static void figures(
      TruthTable truth, Reliability actual, List<String> units, Literal literal, String what) {
    LiteralFindings findings = new LiteralFindings(literal);
    IntToDoubleFunction q = u -> findings.rate(units.get(u)).unavailability();
    double whole = truth.probability(q);
    assertThat(actual.bounds()).as(what).isNull();
    near(actual.staticUnavailability(), whole, what);
    Map<String, Importance> rows = new LinkedHashMap<>();
    actual.importance().forEach(i -> rows.put(i.unit(), i));
    List<String> expected = new ArrayList<>();
    for (int u = 0; u < units.size(); u++) {
      TruthTable.Effect effect = truth.effect(u, q);
      if (effect != null) {
        expected.add(units.get(u));
        assertThat(rows).as(what).containsKey(units.get(u));
        importance(rows.get(units.get(u)), effect, whole, q.applyAsDouble(u), what + " " + units.get(u));
      }
    }
    assertThat(rows.keySet()).as(what).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void importance(Importance actual, TruthTable.Effect effect, double whole, double own, String what) {
    near(actual.birnbaum(), effect.pivotal(), what);
    if (whole > 0) {
      near(actual.criticality(), own * effect.pivotal() / whole, what);
      near(actual.diagnostic(), own * effect.failed() / whole, what);
      near(actual.raw(), effect.failed() / whole, what);
      near(actual.rrw(), whole / effect.perfect(), what);
    } else {
      assertThat(actual.criticality()).as(what).isZero();
      assertThat(actual.diagnostic()).as(what).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void timesAndLoadAddUpToTheOtherFigures(long seed) {
    Topology topology = model(seed);
    Report report = report(topology, AnalysisOptions.DEFAULT);
    LiteralFindings findings = new LiteralFindings(new Literal(topology));
    boolean overloaded = !report.overloadedAsItStands().isEmpty();
    Literal judge = new Literal(overloaded ? SemanticsTest.withoutLoad(topology) : topology);
    Map<String, Map<String, JourneyImpact>> impacts = new LinkedHashMap<>();
    findings.units().forEach(u -> impacts.put(u, judge.whatIf(Scenario.off(List.of(u))).impacts()));
    for (JourneyReport journey : report.journeys()) {
      String id = journey.journey().id();
      double failover = 0;
      double overload = 0;
      for (Map.Entry<String, Map<String, JourneyImpact>> unit : impacts.entrySet()) {
        JourneyImpact impact = requireNonNull(unit.getValue().get(id));
        LiteralFindings.Rate rate = findings.rate(unit.getKey());
        boolean gap = impact.impact() == Impact.INTERRUPTION || impact.impact() == Impact.EXTENDED;
        failover += gap && rate.mttr() > 0 ? rate.perHour() * Math.min(impact.seconds() / 3600, rate.mttr()) : 0;
        overload += impact.impact() == Impact.OUTAGE && impact.overload() ? rate.unavailability() : 0;
      }
      Reliability actual = requireNonNull(journey.reliability());
      near(actual.failoverUnavailability(), failover, "seed " + seed + " " + id);
      near(actual.overloadUnavailability(), overload, "seed " + seed + " " + id);
      double sum = Math.min(1, actual.staticUnavailability() + failover + overload);
      near(actual.unavailability(), sum, "seed " + seed + " " + id);
      near(actual.downtimeHoursPerYear(), sum * 8760, "seed " + seed + " " + id);
      objectives(journey, findings, impacts, seed);
      assumed(actual, findings, impacts, id, seed);
    }
  }

  private static void objectives(
      JourneyReport report, LiteralFindings findings, Map<String, Map<String, JourneyImpact>> impacts, long seed) {
    Journey journey = report.journey();
    Map<Objective.Measure, Double> expected = new TreeMap<>();
    if (journey.slo() != null) {
      expected.put(Objective.Measure.SLO, requireNonNull(report.reliability()).availability());
    }
    if (journey.rtoMinutes() != null) {
      expected.put(Objective.Measure.RTO, findings.recoveryMinutes(journey.id(), impacts));
    }
    if (journey.rpoMinutes() != null) {
      expected.put(Objective.Measure.RPO, findings.lossMinutes(journey));
    }
    Map<Objective.Measure, Double> actual = new TreeMap<>();
    report.objectives().forEach(o -> actual.put(o.measure(), o.expected()));
    assertThat(actual.keySet()).as("seed %d", seed).isEqualTo(expected.keySet());
    actual.forEach((measure, value) -> near(value, expected.get(measure), "seed " + seed + " " + measure));
  }

  /// Of what is assumed, all that alone has an impact is named, and nothing else than what the journey needs.
  private static void assumed(
      Reliability actual, LiteralFindings findings, Map<String, Map<String, JourneyImpact>> impacts, String journey,
      long seed) {
    Set<String> alone = impacts.keySet().stream()
        .filter(u -> findings.rate(u).assumed())
        .filter(u -> requireNonNull(impacts.get(u).get(journey)).impact() != Impact.NONE)
        .collect(Collectors.toSet());
    assertThat(actual.assumed()).as("seed %d %s", seed, journey).containsAll(alone).doesNotHaveDuplicates();
    assertThat(actual.assumed()).allMatch(u -> findings.rate(u).assumed());
  }

  private static SortedMap<Integer, BigInteger> counts(List<List<String>> sets) {
    SortedMap<Integer, BigInteger> counts = new TreeMap<>();
    sets.forEach(s -> counts.merge(s.size(), BigInteger.ONE, BigInteger::add));
    return counts;
  }

  private static void near(double actual, double expected, String what) {
    if (Double.isFinite(expected)) {
      assertThat(actual).as(what).isCloseTo(expected, within(1e-9 * Math.abs(expected) + 1e-300));
    } else {
      assertThat(actual).as(what).isEqualTo(expected);
    }
  }
}
