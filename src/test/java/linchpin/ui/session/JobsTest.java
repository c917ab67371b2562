package linchpin.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import linchpin.task.Stepwise;
import linchpin.task.TaskFailure;
import linchpin.task.TaskScope;
import org.junit.jupiter.api.Test;

class JobsTest {
  private final Stepwise steps = new Stepwise();
  private final TaskScope tasks = steps.service.scope();
  private final Jobs jobs = new Jobs(tasks);
  private final List<String> taken = new ArrayList<>();

  @Test
  void names_what_runs_until_its_result_is_taken() {
    jobs.run("Laying out", c -> "done", taken::add, this::failed);
    assertThat(jobs.running().get()).isEqualTo("Laying out");
    steps.settle();
    assertThat(jobs.running().get()).isEmpty();
    assertThat(taken).containsExactly("done");
  }

  @Test
  void what_was_cancelled_is_not_taken() {
    jobs.run("Importing", c -> "done", taken::add, this::failed);
    jobs.cancel();
    steps.settle();
    assertThat(taken).isEmpty();
    assertThat(jobs.running().get()).isEmpty();
    assertThat(jobs.message().get()).isEqualTo("Importing: cancelled");
  }

  @Test
  void cancelling_reaches_the_work_and_the_next_job_begins_before_it_has_ended() {
    List<String> story = new ArrayList<>();
    jobs.run("Importing", c -> {
      jobs.cancel();
      story.add(c.cancelled() ? "told" : "not told");
      story.add(steps.work.isEmpty() ? "the next one waits" : "the next one begins");
      return "late";
    }, taken::add, this::failed);
    jobs.run("Laying out", c -> "next", taken::add, this::failed);
    steps.settle();
    assertThat(story).containsExactly("told", "the next one begins");
    assertThat(taken).containsExactly("next");
    assertThat(jobs.running().get()).isEmpty();
  }

  @Test
  void one_is_done_after_the_other_and_each_is_named_in_turn() {
    List<String> named = new ArrayList<>();
    named.add(jobs.running().get());
    jobs.running().addListener((o, before, now) -> named.add(now));
    jobs.run("First", c -> "first", taken::add, this::failed);
    jobs.run("Second", c -> "second", taken::add, this::failed);
    steps.settle();
    assertThat(taken).containsExactly("first", "second");
    assertThat(named).containsExactly("", "First", "Second", "");
  }

  @Test
  void a_failure_is_handed_back() {
    jobs.<String>run("Opening", c -> {
      throw new java.io.IOException("no such file");
    }, taken::add, this::failed);
    steps.settle();
    assertThat(taken).containsExactly("no such file");
  }

  @Test
  void an_error_ends_the_job_like_any_failure() {
    jobs.<String>run("Exporting", c -> {
      throw new OutOfMemoryError("Java heap space");
    }, taken::add, this::failed);
    jobs.<String>run("Exporting", c -> {
      throw new AssertionError("a bug");
    }, taken::add, this::failed);
    steps.settle();
    assertThat(taken).containsExactly("There was not enough memory for it.", "It could not be worked out.");
    assertThat(jobs.running().get()).isEmpty();
    assertThat(steps.mishaps).hasSize(1);
  }

  @Test
  void nothing_runs_once_the_document_is_closed() {
    jobs.run("Importing", c -> "done", taken::add, this::failed);
    tasks.close();
    jobs.run("Laying out", c -> "done", taken::add, this::failed);
    steps.settle();
    assertThat(taken).isEmpty();
  }

  private void failed(TaskFailure failure) {
    taken.add(failure.sentence());
  }
}
