package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import linchpin.analysis.batch.LoadedFailures;
import linchpin.analysis.batch.SingleFailures;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.analysis.structure.Structure;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import linchpin.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Large models, and those that are all of one shape.
class ScaleTest {
  private static final int MANY = 20_000;

  private static Report analyze(Topology topology) {
    return Analyzer.analyze(topology, AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});
  }

  private static UnitReport unit(Report report, String id) {
    return Objects.requireNonNull(report.units().get(id));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_result_is_the_same_on_one_thread_and_on_several(long seed) throws ReflectiveOperationException {
    Topology topology = new LargeModels(seed).topology(900);
    AnalysisOptions options = new AnalysisOptions(1, 100, false).withThreads(1);
    Report one = Analyzer.analyze(topology, options, Cancellation.NEVER, early -> {});
    Report three = Analyzer.analyze(topology, options.withThreads(3), Cancellation.NEVER, early -> {});
    assertThat(findings(three)).containsExactlyEntriesOf(findings(one));
  }

  /// Everything in a report but what depends on the clock.
  private static Map<String, Object> findings(Report report) throws ReflectiveOperationException {
    Map<String, Object> findings = new LinkedHashMap<>();
    for (RecordComponent part : Report.class.getRecordComponents()) {
      if (!part.getName().equals("timings")) {
        findings.put(part.getName(), part.getAccessor().invoke(report));
      }
    }
    return findings;
  }

  @Test
  void figures_are_the_same_on_one_thread_and_on_several() {
    Topology topology = new RandomModels(17, false).topology();
    AnalysisOptions options = AnalysisOptions.DEFAULT.withThreads(1);
    Report one = Analyzer.analyze(topology, options, Cancellation.NEVER, early -> {});
    Report two = Analyzer.analyze(topology, options.withThreads(2), Cancellation.NEVER, early -> {});
    assertThat(two.journeys()).isEqualTo(one.journeys());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void lanes_and_single_propagation_agree_on_larger_models(long seed) {
    Structure structure = new Structure(new LargeModels(seed).topology(700));
    List<UnitEffect> together =
        new SingleFailures(structure, null, 2, Cancellation.NEVER).all((recovered, batch) -> () -> {}, Cancellation.NEVER);
    LoadedFailures alone = new LoadedFailures(structure, null, null);
    for (int u = 0; u < together.size(); u++) {
      assertThat(together.get(u)).as("seed %d, %s", seed, structure.units.get(u)).usingRecursiveComparison()
          .isEqualTo(alone.of(structure.units.get(u)));
    }
  }

  @Test
  void a_chain_takes_down_everything_above() {
    Report report = analyze(row(false));
    assertThat(unit(report, "c0").down()).hasSize(1);
    assertThat(unit(report, "c" + (MANY - 1)).down()).hasSize(MANY);
    assertThat(unit(report, "c777").down()).hasSize(778).contains("c0", "c777").doesNotContain("c778");
    assertThat(report.journeys().getFirst().spofs()).hasSize(MANY);
  }

  @Test
  void a_cycle_takes_down_everything() {
    Report report = analyze(row(true));
    assertThat(report.units().values()).allSatisfy(u -> assertThat(u.down()).hasSize(MANY));
    assertThat(report.coldStart().cycles()).singleElement().satisfies(c -> assertThat(c).hasSize(MANY));
  }

  private static Topology row(boolean closed) {
    List<Component> all = new ArrayList<>();
    List<Dependency> lines = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      all.add(Component.of("c" + i, "service"));
      if (i + 1 < MANY || closed) {
        lines.add(Dependency.of("d" + i, "c" + i, "c" + (i + 1) % MANY));
      }
    }
    return Topology.of(all, List.of(), lines, List.of(Journey.from("c0")));
  }

  @ParameterizedTest
  @EnumSource(GroupMode.class)
  void a_giant_group_in_one_domain_has_one_shared_cause(GroupMode mode) {
    List<Component> all = new ArrayList<>(List.of(Component.of("users", "users"), Component.of("z", "zone")));
    List<String> members = IntStream.range(0, MANY).mapToObj(i -> "c" + i).toList();
    members.forEach(id -> all.add(new Component.Builder(id, "service").domain("z").build()));
    List<Dependency> lines = members.stream().map(id -> Dependency.of("to " + id, "users", id)).toList();
    Report report = analyze(Topology.of(
        all, List.of(RedundancyGroup.of("g", mode, members)), lines, List.of(Journey.from("users"))));
    assertThat(report.journeys().getFirst().spofs()).containsExactly("z");
    assertThat(report.shared()).singleElement().satisfies(s -> assertThat(s.members()).hasSize(MANY));
    assertThat(unit(report, "z").down()).hasSize(MANY + 2);
    assertThat(unit(report, "c7").down()).containsExactly("c7");
  }

  @Test
  void nested_domains_fall_together() {
    List<Component> all = new ArrayList<>(List.of(Component.of("users", "users"), Component.of("z0", "zone")));
    for (int i = 1; i < MANY; i++) {
      all.add(new Component.Builder("z" + i, "zone").domain("z" + (i - 1)).build());
    }
    all.add(new Component.Builder("app", "service").domain("z" + (MANY - 1)).build());
    Report report = analyze(Topology.of(
        all, List.of(), List.of(Dependency.of("d", "users", "app")), List.of(Journey.from("users"))));
    assertThat(unit(report, "z0").down()).hasSize(MANY + 2);
    assertThat(unit(report, "z" + (MANY - 1)).down()).containsExactly("users", "z" + (MANY - 1), "app");
  }

  @Test
  void a_component_with_very_many_copies_lives_in_its_domains() {
    List<Component> all = List.of(
        Component.of("users", "users"), Component.of("z1", "zone"), Component.of("z2", "zone"),
        new Component.Builder("app", "service").instances(MANY).required(MANY / 2 + 1).spread(List.of("z1", "z2")).build());
    Report report = analyze(Topology.of(
        all, List.of(), List.of(Dependency.of("d", "users", "app")), List.of(Journey.from("users"))));
    assertThat(report.units()).hasSize(MANY + 2);
    assertThat(report.journeys().getFirst().spofs()).containsExactly("z1", "z2");
    assertThat(report.shared()).hasSize(2).allSatisfy(s -> assertThat(s.fatal()).isTrue());
    assertThat(unit(report, "app#" + MANY).down()).isEmpty();
  }

  @Test
  void a_large_analysis_can_be_cancelled_at_any_point_and_tells_how_far_it_is() {
    Topology topology = row(false);
    List<Progress> told = new ArrayList<>();
    AtomicInteger asked = new AtomicInteger();
    Cancellation patient = new Cancellation() {
      @Override
      public boolean cancelled() {
        return asked.incrementAndGet() > 40;
      }

      @Override
      public void progress(Progress progress) {
        told.add(progress);
      }
    };
    assertThatThrownBy(() -> Analyzer.analyze(topology, AnalysisOptions.QUICK.withThreads(2), patient, early -> {}))
        .isInstanceOf(CancellationException.class);
    assertThat(told).allSatisfy(p -> assertThat(p.share()).isBetween(0.0, 1.0));
    List<Progress> all = new ArrayList<>();
    Analyzer.analyze(topology, AnalysisOptions.QUICK, new Cancellation() {
      @Override
      public boolean cancelled() {
        return false;
      }

      @Override
      public void progress(Progress progress) {
        all.add(progress);
      }
    }, early -> {});
    assertThat(all).isNotEmpty().filteredOn(p -> p.part().equals("single failures")).last()
        .isEqualTo(new Progress("single failures", MANY, MANY, "units"));
    assertThat(Map.of("text", all.getFirst().text()).get("text")).startsWith("single failures, ");
  }
}
