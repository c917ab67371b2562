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
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.task.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything of a report against what the semantics define, found by trying all sets of failures, on random models
/// with every rule in them.
class FiguresTest {
  /// Seeds of models without causes that once were told wrong.
  private static final Set<Long> BARE = new TreeSet<>(Set.of(2359L, 5053L, 6521L, 20593L));
  private static final int MOST_UNITS = 17;
  private static final AnalysisOptions ALL = new AnalysisOptions(Integer.MAX_VALUE, 1_000_000, true);

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, Long.getLong("linchpin.seeds", 1000)), BARE.stream().mapToLong(s -> s));
  }

  private static Topology model(long seed) {
    RandomModels random = new RandomModels(seed, seed % 3 != 0);
    return BARE.contains(seed) ? random.topology() : SemanticsTest.model(random, seed);
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
      LiteralRates.Rate rate = expected.shown(unit.unit());
      near(unit.availability(), rate.availability(), "seed " + seed + " " + unit.unit());
      assertThat(unit.assumed()).as(unit.unit()).isEqualTo(rate.assumed());
    }
    assertThat(report.shared()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected.shared());
    assertThat(report.fanIn()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected.fanIn());
    assertThat(report.data()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected.data());
    assertThat(report.selfSupported()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected.heldUp());
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
      figures(truth, requireNonNull(report.journeys().get(j).parts()), units, literal, what);
    }
  }

  /// The table is made of the same rules as a single evaluation.
  private static void sampleIsWhatTheRulesSay(
      TruthTable truth, Literal literal, List<String> units, Journey journey, long seed) {
    for (int i = 1; i <= 5; i++) {
      int set = (int) Long.remainderUnsigned(seed * i * 0x9E3779B97F4A7C15L, 1L << units.size());
      Literal.World world = literal.recovered(truth.named(set), journey.access());
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
    rows.keySet().removeAll(expected);
    assertThat(rows.values()).as(what).allMatch(row -> row.birnbaum() == 0 && row.share() >= 1e-12);
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
    Literal judge = new Literal(SemanticsTest.withoutCapacity(topology, report.overloadedAsItStands()));
    Map<String, Map<String, JourneyImpact>> impacts = new LinkedHashMap<>();
    findings.units().forEach(u -> impacts.put(u, judge.whatIf(Scenario.off(List.of(u))).impacts()));
    for (JourneyReport journey : report.journeys()) {
      String id = journey.journey().id();
      double failover = 0;
      double overload = 0;
      for (Map.Entry<String, Map<String, JourneyImpact>> unit : impacts.entrySet()) {
        JourneyImpact impact = requireNonNull(unit.getValue().get(id));
        LiteralRates.Rate rate = findings.rate(unit.getKey());
        boolean gap = impact.impact() == Impact.INTERRUPTION || impact.impact() == Impact.EXTENDED;
        failover += gap && rate.perHour() > 0 && rate.mttr() > 0 ? rate.perHour() * Math.min(impact.seconds() / 3600, rate.mttr()) : 0;
        overload += impact.impact() == Impact.OUTAGE && impact.overload() ? rate.unavailability() : 0;
      }
      Reliability actual = requireNonNull(journey.parts());
      near(actual.failoverUnavailability(), failover, "seed " + seed + " " + id);
      near(actual.overloadUnavailability(), overload, "seed " + seed + " " + id);
      double sum = actual.staticUnavailability() + failover + overload + actual.overloadPairs().unavailability();
      near(actual.unavailability(), Math.min(1, sum), "seed " + seed + " " + id);
      near(actual.downtimeHoursPerYear(), Math.min(1, sum) * 8760, "seed " + seed + " " + id);
      if (worksWithNothingOff(topology, journey.journey())) {
        objectives(journey, findings, impacts, seed);
      } else {
        assertThat(journey.reliability()).as("seed %d %s", seed, id).isNull();
        assertThat(journey.objectives()).as("seed %d %s", seed, id).noneMatch(Objective::met)
            .hasSize((int) java.util.stream.Stream.of(journey.journey().slo(), journey.journey().rtoMinutes(), journey.journey().rpoMinutes())
                .filter(java.util.Objects::nonNull).count());
      }
      assumed(actual, findings, impacts, id, seed);
    }
  }

  /// Neither down as it stands nor down by overload when settled.
  private static boolean worksWithNothingOff(Topology topology, Journey journey) {
    Literal.Answer limited = new Literal(topology).whatIf(Scenario.NOTHING);
    Literal.Answer unlimited =
        new Literal(SemanticsTest.withoutCapacity(topology, topology.components().keySet())).whatIf(Scenario.NOTHING);
    boolean down = settled(limited, journey) && !settled(unlimited, journey);
    return !down && unlimited.moments().getLast().journeys().get(journey.id()) != State.DOWN;
  }

  private static boolean settled(Literal.Answer answer, Journey journey) {
    return answer.moments().stream()
        .filter(m -> m.phase() == Moment.Phase.SETTLED)
        .anyMatch(m -> m.journeys().get(journey.id()) == State.DOWN);
  }

  static LongStream loaded() {
    return LongStream.range(0, 3000).filter(seed -> seed % 3 != 0);
  }

  /// Every two units, by what-ifs of both.
  @ParameterizedTest
  @MethodSource("loaded")
  void pairsThatOverloadAreThoseOfAllWhatIfs(long seed) {
    Topology topology = model(seed);
    boolean any = topology.components().values().stream()
        .anyMatch(c -> c.capacity() != null && c.onOverload() == OnOverload.FAIL);
    LiteralFindings findings = new LiteralFindings(new Literal(topology));
    List<String> units = findings.units();
    if (!any || units.size() > 12) {
      return;
    }
    Report report = report(topology, AnalysisOptions.DEFAULT);
    Topology judged = SemanticsTest.withoutCapacity(topology, report.overloadedAsItStands());
    Topology unlimited = SemanticsTest.withoutCapacity(topology, topology.components().keySet());
    Map<String, Set<List<String>>> expected = new TreeMap<>();
    for (int u = 0; u < units.size(); u++) {
      for (int v = u + 1; v < units.size(); v++) {
        List<String> pair = List.of(units.get(u), units.get(v));
        for (String journey : outages(judged, pair)) {
          boolean alone = pair.stream().anyMatch(x -> outages(judged, List.of(x)).contains(journey));
          if (!alone && !outages(unlimited, pair).contains(journey)) {
            expected.computeIfAbsent(journey, j -> new HashSet<>()).add(pair);
          }
        }
      }
    }
    for (JourneyReport journey : report.journeys()) {
      Reliability.OverloadPairs pairs = requireNonNull(journey.parts()).overloadPairs();
      assertThat(pairs.complete()).isTrue();
      assertThat(pairs.pairs()).as("seed %d %s", seed, journey.journey().id())
          .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(journey.journey().id(), Set.of()));
      near(pairs.unavailability(), pairs.pairs().stream().mapToDouble(p -> q(findings, p.getFirst()) * q(findings, p.getLast())).sum(),
          "seed " + seed);
    }
  }

  private static double q(LiteralFindings findings, String unit) {
    return findings.rate(unit).unavailability();
  }

  private static Set<String> outages(Topology topology, List<String> off) {
    Set<String> all = new TreeSet<>();
    Analyzer.whatIf(topology, Scenario.off(off), Cancellation.NEVER).impacts().forEach((journey, impact) -> {
      if (impact.impact() == Impact.OUTAGE) {
        all.add(journey);
      }
    });
    return all;
  }

  /// The share of a unit is what goes when it never fails; a component with copies has a figure for all of them.
  @ParameterizedTest
  @MethodSource("seeds")
  void theShareOfAUnitIsWhatGoesWhenItNeverFails(long seed) {
    Topology topology = new RandomModels(seed, seed % 3 != 0).topology();
    Report report = report(topology, AnalysisOptions.DEFAULT);
    for (String unit : report.units().keySet()) {
      Component component = topology.component(unit);
      if (component == null) {
        continue;
      }
      Map<String, Component> components = new LinkedHashMap<>(topology.components());
      components.put(unit, component.with().figures(new ReliabilityFigures(1.0, null, component.figures().mttrHours())).build());
      Report perfect = report(
          Topology.of(components.values(), topology.groups().values(), topology.dependencies().values(), topology.journeys().values()),
          AnalysisOptions.DEFAULT);
      for (int j = 0; j < report.journeys().size(); j++) {
        Reliability with = requireNonNull(report.journeys().get(j).parts());
        double sum = requireNonNull(perfect.journeys().get(j).parts()).sum();
        double share = with.importance().stream()
            .filter(i -> i.unit().equals(unit)).mapToDouble(Importance::share).findFirst().orElse(0);
        assertThat(share).as("seed %d %s", seed, unit).isCloseTo(with.sum() == 0 ? 0 : 1 - sum / with.sum(), within(1e-9));
      }
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
