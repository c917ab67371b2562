package linchpin.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.edit.Edits;
import linchpin.edit.document.Bounds;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import linchpin.task.Stepwise;
import linchpin.task.TaskScope;
import linchpin.ui.AnyReport;
import org.junit.jupiter.api.Test;

class LiveAnalysisTest {
  private final Session session = new Session();
  private final Stepwise steps = new Stepwise();
  private final Queue<Runnable> worker = steps.work;
  private final Queue<Runnable> window = steps.window;
  private final TaskScope tasks = steps.service.scope();
  private final NotingEngine engine = new NotingEngine();
  private final LiveAnalysis analysis = new LiveAnalysis(session, engine, tasks);

  /// Answers at once, and does before what a test wants to happen meanwhile.
  private static final class NotingEngine implements AnalysisEngine {
    final List<Topology> analysed = new ArrayList<>();
    final List<Scenario> played = new ArrayList<>();
    Runnable meanwhile = () -> {};
    Consumer<Cancellation> watching = cancellation -> {};

    @Override
    public Report analyze(Topology topology, Cancellation cancellation, Consumer<Report> early) {
      analysed.add(topology);
      watching.accept(cancellation);
      early.accept(AnyReport.of(topology));
      meanwhile.run();
      cancellation.check();
      return AnyReport.of(topology);
    }

    @Override
    public Outcome whatIf(Topology topology, Scenario scenario, Cancellation cancellation) {
      played.add(scenario);
      Moment settled = new Moment(Moment.Phase.SETTLED, 0, Map.of(), Map.of(), List.of(), List.of(), Map.of(), Map.of(),
          Map.of(), Map.of());
      return new Outcome(topology, scenario, List.of(settled), Map.of(), List.of());
    }
  }

  @Test
  void analyses_a_changed_topology_and_delivers_in_the_window() {
    draw("a");
    settle();
    assertThat(session.report().get()).isNotNull();
    assertThat(session.report().get().topology()).isSameAs(session.document().get().topology());
    assertThat(analysis.stale().get()).isFalse();
    assertThat(analysis.millis().get()).isNotNull();
  }

  @Test
  void does_nothing_for_an_empty_diagram() {
    settle();
    assertThat(engine.analysed).isEmpty();
    assertThat(session.report().get()).isNull();
  }

  @Test
  void looks_once_at_several_changes_in_a_row() {
    draw("a");
    draw("b");
    draw("c");
    settle();
    assertThat(engine.analysed).hasSize(1);
    assertThat(engine.analysed.getFirst().components()).containsOnlyKeys("a", "b", "c");
  }

  @Test
  void does_not_analyse_the_same_topology_again_when_cards_are_moved() {
    draw("a");
    settle();
    session.perform(Edits.move(List.of("a"), 16, 16));
    settle();
    assertThat(engine.analysed).hasSize(1);
  }

  @Test
  void keeps_the_old_report_as_stale_until_the_new_one_comes() {
    draw("a");
    settle();
    Report old = session.report().get();
    draw("b");
    runAll(window);
    assertThat(analysis.stale().get()).isTrue();
    assertThat(session.report().get()).isSameAs(old);
    settle();
    assertThat(analysis.stale().get()).isFalse();
    assertThat(session.report().get()).isNotSameAs(old);
  }

  @Test
  void a_newer_change_cancels_what_runs_and_only_its_report_is_taken() {
    engine.meanwhile = () -> {
      engine.meanwhile = () -> {};
      draw("b");
      runAll(window);
    };
    draw("a");
    settle();
    assertThat(engine.analysed).hasSize(2);
    assertThat(session.report().get().topology().components()).containsOnlyKeys("a", "b");
  }

  @Test
  void shows_what_single_failures_do_before_the_figures_are_there() {
    List<Report> shown = new ArrayList<>();
    session.report().addListener((o, before, now) -> shown.add(now));
    engine.meanwhile = () -> {
      runAll(window);
      assertThat(shown).hasSize(1);
      assertThat(analysis.stale().get()).isFalse();
      assertThat(analysis.figuring().get()).isTrue();
    };
    draw("a");
    settle();
    assertThat(analysis.problem().get()).isEmpty();
    assertThat(shown).hasSize(2);
    assertThat(analysis.figuring().get()).isFalse();
    assertThat(engine.analysed).hasSize(1);
  }

  @Test
  void shows_a_report_once_when_its_figures_come_at_once() {
    List<Report> shown = new ArrayList<>();
    session.report().addListener((o, before, now) -> shown.add(now));
    draw("a");
    settle();
    assertThat(shown).hasSize(1);
    assertThat(analysis.figuring().get()).isFalse();
  }

  @Test
  void figures_still_to_come_are_computed_after_a_scenario_was_played() {
    engine.meanwhile = () -> {
      engine.meanwhile = () -> {};
      runAll(window);
      session.toggleOff("a");
      runAll(window);
      assertThat(analysis.stale().get()).isFalse();
    };
    draw("a");
    settle();
    assertThat(session.outcome().get()).isNotNull();
    assertThat(engine.analysed).hasSize(2);
    assertThat(analysis.figuring().get()).isFalse();
  }

  @Test
  void a_report_that_arrives_after_another_change_is_dropped() {
    draw("a");
    runAll(window);
    runAll(worker);
    draw("b");
    settle();
    assertThat(session.report().get().topology().components()).containsOnlyKeys("a", "b");
  }

  @Test
  void plays_the_scenario_without_analysing_again() {
    draw("a");
    settle();
    session.toggleOff("a");
    settle();
    assertThat(engine.played).containsExactly(Scenario.off(List.of("a")));
    assertThat(session.outcome().get()).isNotNull();
    assertThat(engine.analysed).hasSize(1);
  }

  @Test
  void previews_the_suspect_alone() {
    draw("a");
    settle();
    session.suspect("a");
    settle();
    assertThat(session.preview().get()).isNotNull();
    assertThat(session.preview().get().scenario().off()).containsExactly("a");
    assertThat(session.outcome().get()).isNull();
  }

  @Test
  void an_error_becomes_a_sentence_and_the_next_change_is_analysed() {
    engine.meanwhile = () -> {
      throw new IllegalStateException("a bug");
    };
    draw("a");
    settle();
    assertThat(analysis.problem().get()).contains("a bug").endsWith("go on.");
    engine.meanwhile = () -> {};
    draw("b");
    settle();
    assertThat(analysis.problem().get()).isEmpty();
    assertThat(session.report().get()).isNotNull();
  }

  @Test
  void running_out_of_memory_becomes_a_sentence_and_nothing_is_awaited_any_more() {
    engine.meanwhile = () -> {
      throw new OutOfMemoryError("Java heap space");
    };
    draw("a");
    settle();
    assertThat(analysis.problem().get())
        .isEqualTo("The analysis stopped: there was not enough memory for it. Undo the last change to go on.");
    assertThat(analysis.figuring().get()).isFalse();
    assertThat(analysis.progress().get()).isEmpty();
    assertThat(steps.mishaps).isEmpty();
  }

  @Test
  void a_fault_of_the_program_is_told_to_the_program_as_well() {
    engine.meanwhile = () -> {
      throw new AssertionError("a bug");
    };
    draw("a");
    settle();
    assertThat(analysis.problem().get()).contains("it met something it does not know");
    assertThat(steps.mishaps).hasSize(1);
  }

  @Test
  void closing_the_document_ends_its_analysis_and_takes_nothing() {
    List<Boolean> wanted = new ArrayList<>();
    engine.watching = cancellation -> {
      tasks.close();
      wanted.add(!cancellation.cancelled());
    };
    draw("a");
    settle();
    assertThat(wanted).containsExactly(false);
    assertThat(session.report().get()).isNull();
    draw("b");
    settle();
    assertThat(engine.analysed).hasSize(1);
  }

  @Test
  void a_cancelled_engine_is_no_error() {
    engine.meanwhile = () -> {
      throw new CancellationException();
    };
    draw("a");
    settle();
    assertThat(analysis.problem().get()).isEmpty();
  }

  @Test
  void opening_another_document_is_analysed_even_if_it_is_the_same_value() {
    draw("a");
    settle();
    session.open(session.document().get(), null);
    assertThat(session.report().get()).isNull();
    settle();
    assertThat(session.report().get()).isNotNull();
  }

  private void draw(String id) {
    session.perform(Edits.add(Component.of(id, "service"), new Bounds(0, 0, 152, 48)));
  }

  private void settle() {
    while (!window.isEmpty() || !worker.isEmpty()) {
      runAll(window);
      runAll(worker);
    }
  }

  private static void runAll(Queue<Runnable> tasks) {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }
}
