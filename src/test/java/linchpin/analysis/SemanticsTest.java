package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import linchpin.analysis.batch.LoadedFailures;
import linchpin.analysis.batch.SingleFailures;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Reason;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.analysis.structure.Structure;
import linchpin.model.Dependency;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The engine against a slow reading of the semantics, on random models with every rule in them.
class SemanticsTest {
  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("linchpin.seeds", 1000));
  }

  /// With load in two of three, with causes and failovers that fail in every other one.
  static Topology model(RandomModels random, long seed) {
    Topology bare = random.topology();
    return seed % 2 == 0 ? bare : RandomCauses.added(bare, seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIfIsWhatTheSemanticsSay(long seed) {
    RandomModels random = new RandomModels(seed, seed % 3 != 0);
    Topology topology = model(random, seed);
    Literal literal = new Literal(topology);
    for (int i = 0; i < 4; i++) {
      Scenario scenario = i == 0 ? Scenario.NOTHING : RandomCauses.off(random.scenario(topology), topology, seed + i);
      Outcome actual = Analyzer.whatIf(topology, scenario, Cancellation.NEVER);
      Literal.Answer expected = literal.whatIf(scenario);
      String what = "seed " + seed + " " + scenario;
      assertThat(actual.moments().stream().map(SemanticsTest::at).toList()).as(what).isEqualTo(expected.moments());
      assertThat(new TreeMap<>(actual.impacts())).as(what).isEqualTo(expected.impacts());
      assertThat(new TreeSet<>(actual.splitBrain())).as(what).isEqualTo(expected.splitBrain());
      assertThat(actual.moments()).as(what).allSatisfy(SemanticsTest::everythingNotUpHasAReason);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aHardenedWhatIfIsThatOfTheModelWithThoseHard(long seed) {
    RandomModels random = new RandomModels(seed, seed % 3 != 0);
    Topology topology = model(random, seed);
    List<String> soft = topology.dependencies().values().stream()
        .filter(d -> d.strength() == Strength.SOFT).map(Dependency::id).toList();
    Map<String, Dependency> lines = new java.util.LinkedHashMap<>(topology.dependencies());
    lines.replaceAll((id, d) -> d.withStrength(Strength.HARD));
    Topology hard = topology.withDependencies(lines);
    Scenario scenario = random.scenario(topology);
    Outcome actual = Analyzer.whatIf(topology, scenario.withHardened(soft), Cancellation.NEVER);
    Outcome expected = Analyzer.whatIf(hard, scenario, Cancellation.NEVER);
    assertThat(actual.moments()).as("seed %d", seed).isEqualTo(expected.moments());
    assertThat(actual.impacts()).as("seed %d", seed).isEqualTo(expected.impacts());
    assertThat(actual.topology()).isSameAs(topology);
  }

  private static Literal.At at(Moment m) {
    return new Literal.At(
        m.phase(), m.atSeconds(), new TreeMap<>(m.states()), new TreeMap<>(m.journeys()),
        new TreeSet<>(m.overloaded()), new TreeSet<>(m.noSpareLeft()), new TreeMap<>(m.waves()));
  }

  private static void everythingNotUpHasAReason(Moment m) {
    TreeSet<String> notUp = with(m.states(), State.DOWN);
    notUp.addAll(with(m.states(), State.DEGRADED));
    assertThat(new TreeSet<>(m.why().keySet())).isEqualTo(notUp);
    assertThat(m.why().values()).extracting(Reason::sentence).doesNotContain("is not up");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void analysisOfAUnitIsTheWhatIfOfIt(long seed) {
    Topology topology = model(new RandomModels(seed, seed % 3 != 0), seed);
    Report report = Analyzer.analyze(topology, AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});
    Literal literal = new Literal(topology);
    Literal.At asItStands = literal.whatIf(Scenario.NOTHING).moments().stream()
        .filter(m -> m.phase() == Moment.Phase.SETTLED).findFirst().orElseThrow();
    assertThat(new TreeSet<>(report.overloadedAsItStands())).isEqualTo(asItStands.overloaded());
    assertThat(new TreeSet<>(report.noSpare())).isEqualTo(asItStands.noSpareLeft());
    Map<String, State> unlimited =
        new Literal(withoutCapacity(topology, topology.components().keySet())).whatIf(Scenario.NOTHING).moments().getLast().journeys();
    for (JourneyReport j : report.journeys()) {
      assertThat(j.state()).as("seed %d", seed).isEqualTo(asItStands.journeys().get(j.journey().id()));
      boolean down = unlimited.get(j.journey().id()) == State.DOWN;
      assertThat(j.spofs()).isEqualTo(down ? List.of() : units(report, j.journey().id(), Impact.OUTAGE));
      assertThat(j.extended()).isEqualTo(units(report, j.journey().id(), Impact.EXTENDED));
    }
    Literal judge = new Literal(withoutCapacity(topology, asItStands.overloaded()));
    for (UnitReport unit : report.units().values()) {
      Literal.Answer expected = judge.whatIf(Scenario.off(List.of(unit.unit())));
      assertThat(new TreeMap<>(unit.impacts())).as("seed %d %s", seed, unit.unit()).isEqualTo(expected.impacts());
      Map<String, State> settled = expected.moments().stream()
          .filter(m -> m.phase() == Moment.Phase.SETTLED).findFirst().orElseThrow().states();
      assertThat(with(settled, State.DOWN)).isEqualTo(new TreeSet<>(unit.down()));
      assertThat(with(settled, State.DEGRADED)).isEqualTo(new TreeSet<>(unit.degraded()));
    }
  }

  private static List<String> units(Report report, String journey, Impact impact) {
    return report.units().values().stream()
        .filter(u -> Objects.requireNonNull(u.impacts().get(journey)).impact() == impact)
        .map(UnitReport::unit)
        .toList();
  }

  static Topology withoutCapacity(Topology t, Collection<String> components) {
    return t.withComponents(t.components().values().stream()
        .map(c -> components.contains(c.id()) ? c.with().capacity(null).build() : c).toList());
  }

  private static TreeSet<String> with(Map<String, State> states, State wanted) {
    TreeSet<String> ids = new TreeSet<>(states.keySet());
    ids.removeIf(id -> states.get(id) != wanted);
    return ids;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneByOneAndSixtyFourAtATimeAgree(long seed) {
    Structure structure = new Structure(model(new RandomModels(seed, false), seed));
    List<UnitEffect> together = new SingleFailures(structure, null, 2, Cancellation.NEVER).all((recovered, batch) -> () -> {}, Cancellation.NEVER);
    LoadedFailures alone = new LoadedFailures(structure, null, null);
    List<UnitEffect> single = structure.units.stream().map(alone::of).toList();
    assertThat(together).hasSameSizeAs(single);
    for (int u = 0; u < single.size(); u++) {
      assertThat(together.get(u)).as("seed %d, %s", seed, structure.units.get(u)).usingRecursiveComparison()
          .isEqualTo(single.get(u));
    }
  }
}
