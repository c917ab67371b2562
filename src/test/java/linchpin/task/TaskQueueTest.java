package linchpin.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import linchpin.task.TaskQueue.Policy;
import org.junit.jupiter.api.Test;

class TaskQueueTest {
  private final Stepwise steps = new Stepwise();
  private final TaskScope scope = steps.service.scope();
  private final TaskQueue newest = scope.queue(Policy.NEWEST_WINS);
  private final TaskQueue inOrder = scope.queue(Policy.IN_ORDER);
  private final List<String> taken = new ArrayList<>();
  private final List<TaskFailure> failed = new ArrayList<>();

  private Task<String> ask(TaskQueue queue, String answer) {
    return queue.submit(context -> answer, taken::add, failed::add);
  }

  @Test
  void hands_a_result_over_where_results_are_taken() {
    ask(inOrder, "done");
    assertThat(taken).isEmpty();
    steps.workAll();
    assertThat(taken).isEmpty();
    assertThat(inOrder.busy()).isTrue();
    steps.takeAll();
    assertThat(taken).containsExactly("done");
    assertThat(inOrder.busy()).isFalse();
  }

  @Test
  void does_one_after_the_other_where_order_counts() {
    ask(inOrder, "first");
    ask(inOrder, "second");
    assertThat(steps.work).hasSize(1);
    steps.settle();
    assertThat(taken).containsExactly("first", "second");
  }

  @Test
  void takes_only_the_newest_where_that_wins() {
    ask(newest, "first");
    ask(newest, "second");
    ask(newest, "third");
    steps.settle();
    assertThat(taken).containsExactly("third");
  }

  @Test
  void a_newer_question_reaches_the_work_that_runs() {
    List<Boolean> wanted = new ArrayList<>();
    newest.submit(context -> {
      ask(newest, "newer");
      wanted.add(!context.cancelled());
      return "older";
    }, taken::add, failed::add);
    steps.settle();
    assertThat(wanted).containsExactly(false);
    assertThat(taken).containsExactly("newer");
  }

  @Test
  void a_result_that_nobody_took_yet_gives_way_to_a_newer_question() {
    ask(newest, "first");
    steps.workAll();
    ask(newest, "second");
    steps.settle();
    assertThat(taken).containsExactly("second");
  }

  @Test
  void the_next_one_begins_before_a_cancelled_one_has_noticed() {
    Task<?>[] slow = new Task<?>[1];
    slow[0] = inOrder.submit(context -> {
      slow[0].cancel();
      assertThat(steps.work).as("what waits has begun").hasSize(1);
      return "late";
    }, taken::add, failed::add);
    ask(inOrder, "next");
    steps.settle();
    assertThat(taken).containsExactly("next");
    assertThat(failed).isEmpty();
  }

  @Test
  void questions_do_not_pile_up_behind_work_that_does_not_notice() {
    newest.submit(context -> {
      for (int i = 0; i < 10; i++) {
        ask(newest, "question " + i);
      }
      return "late";
    }, taken::add, failed::add);
    steps.work.remove().run();
    assertThat(steps.work.size()).isLessThanOrEqualTo(10);
    steps.settle();
    assertThat(taken).containsExactly("question 9");
  }

  @Test
  void at_most_one_cancelled_question_runs_beside_the_newest() {
    List<Integer> begun = new ArrayList<>();
    newest.submit(first -> {
      newest.submit(second -> {
        ask(newest, "third");
        begun.add(steps.work.size());
        return "second";
      }, taken::add, failed::add);
      steps.work.remove().run();
      return "first";
    }, taken::add, failed::add);
    steps.work.remove().run();
    assertThat(begun).as("the third waits until one of the two before has ended").containsExactly(0);
    steps.settle();
    assertThat(taken).containsExactly("third");
  }

  @Test
  void a_task_that_is_cancelled_before_it_began_never_runs() {
    ask(inOrder, "first");
    Task<String> second = ask(inOrder, "second");
    ask(inOrder, "third");
    second.cancel();
    steps.settle();
    assertThat(taken).containsExactly("first", "third");
  }

  @Test
  void cancelling_a_queue_drops_results_that_wait_to_be_taken() {
    ask(inOrder, "first");
    steps.workAll();
    inOrder.cancel();
    steps.settle();
    assertThat(taken).isEmpty();
    ask(inOrder, "after");
    steps.settle();
    assertThat(taken).containsExactly("after");
  }

  @Test
  void a_part_of_the_result_is_taken_only_as_long_as_it_is_wanted() {
    newest.submit(context -> {
      context.publish(() -> taken.add("early"));
      return "whole";
    }, taken::add, failed::add);
    steps.settle();
    newest.submit(context -> {
      context.publish(() -> taken.add("too late"));
      return "too late";
    }, taken::add, failed::add);
    steps.workAll();
    newest.cancel();
    steps.settle();
    assertThat(taken).containsExactly("early", "whole");
  }

  @Test
  void every_kind_of_error_ends_the_task_with_a_sentence() {
    for (Throwable e : List.of(new OutOfMemoryError("Java heap space"), new StackOverflowError(), new AssertionError("x"),
        new IllegalStateException("odd"), new IOException("no such file"), new IllegalStateException())) {
      inOrder.submit(context -> {
        throwAny(e);
        return "";
      }, taken::add, failed::add);
    }
    steps.settle();
    assertThat(failed).extracting(TaskFailure::sentence).containsExactly(
        "There was not enough memory for it.", "It is nested too deeply to be worked out.",
        "It could not be worked out.", "odd", "no such file", "It could not be worked out.");
    assertThat(inOrder.busy()).isFalse();
  }

  @Test
  void faults_of_the_program_are_told_to_the_program_as_well() {
    for (Throwable e : List.of(new OutOfMemoryError(), new IOException(), new CancellationException(),
        new AssertionError("fault"), new IndexOutOfBoundsException("fault"), new InternalError("fault"))) {
      inOrder.submit(context -> {
        throwAny(e);
        return "";
      }, taken::add, failed::add);
    }
    steps.settle();
    assertThat(failed).hasSize(6);
    assertThat(steps.mishaps).hasSize(3).allMatch(e -> "fault".equals(e.getMessage()));
  }

  @Test
  void a_thread_that_cannot_be_started_is_told_like_any_failure() {
    List<Runnable> window = new ArrayList<>();
    TaskService poor = new TaskService(run -> {
      throw new OutOfMemoryError("unable to create native thread");
    }, window::add, e -> { }, (delay, run) -> { });
    TaskQueue queue = poor.scope().queue(Policy.IN_ORDER);
    ask(queue, "never");
    window.forEach(Runnable::run);
    assertThat(failed).extracting(TaskFailure::sentence).containsExactly("There was not enough memory for it.");
    assertThat(queue.busy()).isFalse();
  }

  @Test
  void a_closed_scope_takes_nothing_and_begins_nothing() {
    TaskScope part = scope.scope();
    TaskQueue inPart = part.queue(Policy.IN_ORDER);
    ask(inPart, "waiting to be taken");
    steps.workAll();
    ask(inPart, "not begun");
    scope.close();
    ask(inPart, "after");
    ask(part.queue(Policy.NEWEST_WINS), "of a new queue");
    ask(scope.scope().queue(Policy.NEWEST_WINS), "of a new part");
    steps.settle();
    assertThat(taken).isEmpty();
    assertThat(failed).isEmpty();
  }

  @Test
  void a_closed_scope_leaves_others_alone() {
    TaskQueue other = steps.service.scope().queue(Policy.IN_ORDER);
    ask(other, "other");
    scope.close();
    steps.settle();
    assertThat(taken).containsExactly("other");
  }

  @Test
  void what_is_asked_for_later_waits_for_its_time() {
    inOrder.submitAfter(Duration.ofSeconds(2), context -> "later", taken::add, failed::add);
    steps.settle();
    assertThat(taken).isEmpty();
    steps.later.remove().run();
    steps.settle();
    assertThat(taken).containsExactly("later");
  }

  private static void throwAny(Throwable e) throws Exception {
    switch (e) {
      case Error error -> throw error;
      case Exception exception -> throw exception;
      default -> throw new AssertionError(e);
    }
  }
}
