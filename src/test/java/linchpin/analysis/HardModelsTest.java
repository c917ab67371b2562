package linchpin.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Models at the edges: nothing in them, far too much, figures of 0, 1 and beyond. The time limits only stop what
/// hangs.
@Timeout(300)
class HardModelsTest {
  private static final Component USERS = Component.of("users", "users");
  private static final AnalysisOptions ALL = new AnalysisOptions(Integer.MAX_VALUE, 1000, true);

  private static Report report(List<Component> components, List<RedundancyGroup> groups, List<Dependency> lines) {
    return report(Topology.of(components, groups, lines, List.of()), AnalysisOptions.DEFAULT);
  }

  private static Report report(Topology topology, AnalysisOptions options) {
    return Analyzer.analyze(topology, options, Cancellation.NEVER, early -> {});
  }

  private static Reliability figures(Report report) {
    return requireNonNull(report.journeys().getFirst().reliability());
  }

  private static Component service(String id, ReliabilityFigures figures) {
    return new Component.Builder(id, "service").figures(figures).build();
  }

  @Test
  void nothingAndNobodyHasNothingToLose() {
    Report nothing = report(List.of(), List.of(), List.of());
    assertThat(nothing.units()).isEmpty();
    assertThat(nothing.journeys()).isEmpty();
    assertThat(nothing.busFactor()).isNull();
    assertThat(Analyzer.whatIf(Topology.EMPTY, Scenario.NOTHING, Cancellation.NEVER).moments()).hasSize(3);
    Report people = report(List.of(Component.of("ann", "person"), Component.of("crew", "team")), List.of(), List.of());
    assertThat(people.units()).isEmpty();
    assertThat(people.coldStart().blocked()).isEmpty();
    Report apart = report(List.of(Component.of("a", "service"), Component.of("b", "zone")), List.of(), List.of());
    assertThat(apart.journeys()).isEmpty();
    assertThat(apart.units()).hasSize(2);
  }

  @Test
  void figuresOfZeroAndOneAreTakenAtTheirWord() {
    Report report = report(
        List.of(
            USERS, service("never", new ReliabilityFigures(0.0, null, null)), service("always", new ReliabilityFigures(1.0, null, null)),
            service("mended at once", new ReliabilityFigures(null, 10.0, 0.0)), service("half", new ReliabilityFigures(0.5, null, 0.0))),
        List.of(RedundancyGroup.of("g", GroupMode.ACTIVE_ACTIVE, List.of("never", "half"))),
        List.of(
            Dependency.of("d1", "users", "g"), Dependency.of("d2", "users", "always"),
            Dependency.of("d3", "users", "mended at once")));
    assertThat(figures(report).staticUnavailability()).isEqualTo(0.5);
    assertThat(figures(report).importance()).extracting(Importance::unit)
        .containsExactlyInAnyOrder("never", "half", "always", "mended at once");
    assertThat(requireNonNull(report.units().get("mended at once")).availability()).isEqualTo(1);
  }

  @Test
  void extremeFiguresKeepTheirShare() {
    Report report = report(
        List.of(
            USERS, service("huge", new ReliabilityFigures(null, 1e308, 1e308)), service("tiny", new ReliabilityFigures(null, 1e-308, 1e-308)),
            service("rare", new ReliabilityFigures(null, 1e308, 1.0))),
        List.of(),
        List.of(
            Dependency.of("d1", "users", "huge"), Dependency.of("d2", "users", "tiny"),
            Dependency.of("d3", "users", "rare")));
    assertThat(figures(report).staticUnavailability()).isEqualTo(0.75);
    assertThat(requireNonNull(report.units().get("rare")).availability()).isEqualTo(1);
  }

  @Test
  void manyNinesLoseNoDigits() {
    double fifteen = 1 - 1e-15;
    double sixteen = 1 - 1e-16;
    Report report = report(
        List.of(
            USERS, service("a", new ReliabilityFigures(fifteen, null, null)), service("b", new ReliabilityFigures(sixteen, null, null)),
            service("c", new ReliabilityFigures(null, 1e18, 1.0)), service("d", new ReliabilityFigures(null, 1e18, 1.0))),
        List.of(RedundancyGroup.of("g", GroupMode.ACTIVE_ACTIVE, List.of("c", "d"))),
        List.of(Dependency.of("d1", "a", "b"), Dependency.of("d2", "users", "g"), Dependency.of("d3", "c", "a")));
    double ab = 1 - fifteen + (1 - sixteen);
    assertThat(figures(report).staticUnavailability()).isCloseTo((ab + 1e-18) * 1e-18, within(1e-45));
    assertThat(figures(report).downtimeHoursPerYear()).isCloseTo((ab + 1e-18) * 1e-18 * 8760, within(1e-40));
  }

  @Test
  void oneEnormousGroupIsCountedOrBounded() {
    List<String> members = IntStream.range(0, 10_000).mapToObj(i -> "m" + i).toList();
    List<Component> components = new ArrayList<>(List.of(USERS));
    members.forEach(m -> components.add(Component.of(m, "service")));
    List<Dependency> line = List.of(Dependency.of("d", "users", "g"));
    RedundancyGroup one = RedundancyGroup.of("g", GroupMode.ACTIVE_ACTIVE, members);
    Report any = report(Topology.of(components, List.of(one), line, List.of()), ALL);
    assertThat(requireNonNull(any.journeys().getFirst().cutSets()).countByOrder())
        .containsExactly(java.util.Map.entry(10_000, BigInteger.ONE));
    Report half = report(components, List.of(one.withRequired(5000)), line);
    Reliability.Bounds bounds = figures(half).bounds();
    assertThat(bounds == null ? 0 : bounds.lower()).isBetween(0.0, figures(half).staticUnavailability());
    assertThat(figures(half).staticUnavailability()).isLessThan(0.01);
    assertThat(half.journeys().getFirst().spofs()).isEmpty();
  }

  @Test
  void everythingInOneCycleIsASinglePointOfFailure() {
    int count = 5000;
    List<Component> components = new ArrayList<>(List.of(USERS));
    List<Dependency> lines = new ArrayList<>(List.of(Dependency.of("first", "users", "c0")));
    for (int i = 0; i < count; i++) {
      components.add(service("c" + i, new ReliabilityFigures(1 - 1e-9, null, null)));
      lines.add(Dependency.of("d" + i, "c" + i, "c" + (i + 1) % count));
    }
    Journey shop = new Journey("shop", null, "users", Purpose.ANY, Criticality.HIGH, 100.0, null, null, null, null);
    Report report = report(Topology.of(components, List.of(), lines, List.of(shop)), AnalysisOptions.DEFAULT);
    assertThat(report.journeys().getFirst().spofs()).hasSize(count);
    double one = 1 - (1 - 1e-9);
    assertThat(figures(report).staticUnavailability()).isCloseTo(-Math.expm1(count * Math.log1p(-one)), within(1e-17));
    assertThat(report.coldStart().cycles()).hasSize(1);
    assertThat(report.loadNotFollowed()).as("the one that leads back").containsExactly("d" + (count - 1));
  }

  @Test
  void tenThousandDomainsStandInEachOther() {
    int count = 10_000;
    List<Component> components = new ArrayList<>(List.of(USERS));
    for (int i = 0; i < count; i++) {
      components.add(new Component.Builder("z" + i, "zone").domain(i == 0 ? null : "z" + (i - 1)).build());
    }
    components.add(new Component.Builder("app", "service").domain("z" + (count - 1)).build());
    Report report = report(components, List.of(), List.of(Dependency.of("d", "users", "app")));
    assertThat(report.journeys().getFirst().spofs()).hasSize(count + 1);
    assertThat(requireNonNull(report.units().get("z0")).down()).hasSize(count + 2);
    assertThat(report.coldStart().rounds()).hasSize(count + 2);
  }

  @Test
  void aHundredMillionMillionMillionCutSetsAreCountedAndTheFirstListed() {
    List<Component> components = new ArrayList<>(List.of(USERS));
    List<Dependency> lines = new ArrayList<>(List.of(Dependency.of("first", "users", "g")));
    List<String> members = new ArrayList<>();
    for (int m = 0; m < 20; m++) {
      members.add("m" + m);
      components.add(Component.of("m" + m, "service"));
      for (int p = 0; p < 9; p++) {
        components.add(Component.of("p" + m + "." + p, "service"));
        lines.add(Dependency.of("d" + m + "." + p, "m" + m, "p" + m + "." + p));
      }
    }
    Topology topology = Topology.of(
        components, List.of(RedundancyGroup.of("g", GroupMode.ACTIVE_ACTIVE, members)), lines, List.of());
    CutSets sets = requireNonNull(report(topology, ALL).journeys().getFirst().cutSets());
    assertThat(sets.countByOrder()).containsExactly(java.util.Map.entry(20, BigInteger.TEN.pow(20)));
    assertThat(sets.sets()).hasSize(1000);
    assertThat(sets.complete()).isTrue();
  }

  @Test
  void whereThereAreNoSmallCutSetsTheListSaysHowFarItGoes() {
    List<String> members = List.of("a", "b", "c");
    List<Component> components = new ArrayList<>(List.of(USERS));
    members.forEach(m -> components.add(Component.of(m, "service")));
    Topology topology = Topology.of(
        components, List.of(RedundancyGroup.of("g", GroupMode.ACTIVE_ACTIVE, members)),
        List.of(Dependency.of("d", "users", "g")), List.of());
    CutSets two = requireNonNull(report(topology, AnalysisOptions.DEFAULT).journeys().getFirst().cutSets());
    assertThat(two.order()).isEqualTo(2);
    assertThat(two.complete()).isFalse();
    CutSets all = requireNonNull(report(topology, ALL).journeys().getFirst().cutSets());
    assertThat(all.order()).isEqualTo(3);
    assertThat(all.complete()).isTrue();
  }

  @Test
  void anOverloadedDomainAroundAnIslandComesToAnEnd() {
    Topology topology = Topology.of(
        List.of(
            new Component.Builder("zone", "zone").capacity(1.0).onOverload(OnOverload.FAIL).build(),
            new Component.Builder("rack", "rack").domain("zone").build(),
            new Component.Builder("users", "users").domain("rack").build(),
            new Component.Builder("app", "service").domain("rack").build()),
        List.of(),
        List.of(Dependency.of("d1", "users", "app"), Dependency.of("d2", "app", "zone")),
        List.of(new Journey(
            "j", null, "users", linchpin.model.Purpose.ANY, linchpin.model.Criticality.HIGH, 10.0, null, null, null,
            null)));
    Outcome outcome =
        Analyzer.whatIf(topology, Scenario.NOTHING.withIsolated(List.of("rack")), Cancellation.NEVER);
    assertThat(outcome.moment(Moment.Phase.SETTLED).overloaded()).containsExactly("zone");
    assertThat(requireNonNull(outcome.impacts().get("j")).impact()).isEqualTo(Impact.NONE);
  }

  @Test
  void aFailoverThatOnlyWritesNeedTakesPlaceAndTakesItsTime() {
    Topology topology = Topology.of(
        List.of(
            USERS, Component.of("app1", "service"), Component.of("app2", "service"), Component.of("b1", "queue"),
            Component.of("b2", "queue")),
        List.of(
            RedundancyGroup.of("apps", GroupMode.ACTIVE_PASSIVE, List.of("app1", "app2")),
            RedundancyGroup.of("brokers", GroupMode.ACTIVE_ACTIVE, List.of("b1", "b2"))),
        List.of(
            Dependency.of("d1", "users", "apps"),
            Dependency.of("d2", "app1", "b1").withAccess(linchpin.model.Access.WRITE),
            Dependency.of("d3", "app1", "b2").withAccess(linchpin.model.Access.READ)),
        List.of(new Journey(
            "j", null, "users", linchpin.model.Purpose.WRITE, linchpin.model.Criticality.HIGH, null, null, null, null,
            null)));
    JourneyImpact expected = new JourneyImpact(Impact.EXTENDED, 3600.0, false);
    Outcome outcome = Analyzer.whatIf(topology, Scenario.off(List.of("b1")), Cancellation.NEVER);
    assertThat(outcome.impacts()).containsEntry("j", expected);
    assertThat(outcome.moment(Moment.Phase.RECOVERED).atSeconds()).isEqualTo(3600);
    Report report = report(topology, AnalysisOptions.QUICK);
    assertThat(requireNonNull(report.units().get("b1")).impacts()).containsEntry("j", expected);
  }
}
