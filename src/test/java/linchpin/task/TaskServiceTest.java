package linchpin.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.task.TaskQueue.Policy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The service on real threads.
@Timeout(60)
class TaskServiceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private final ExecutorService window = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  private final List<Throwable> mishaps = Collections.synchronizedList(new ArrayList<>());
  private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
  private final List<TaskFailure> failed = Collections.synchronizedList(new ArrayList<>());
  private final TaskService service = TaskService.onThreads(window, mishaps::add);

  @AfterEach
  void end() {
    service.close();
    window.shutdownNow();
  }

  @Test
  void closing_a_scope_wakes_work_that_waits_and_ends_it() throws Exception {
    TaskScope scope = service.scope();
    TaskQueue queue = scope.queue(Policy.IN_ORDER);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch woken = new CountDownLatch(1);
    queue.submit(context -> {
      begun.countDown();
      try {
        return sleep();
      } finally {
        woken.countDown();
      }
    }, taken::add, failed::add);
    begun.await();
    scope.close();
    woken.await();
    assertThat(queue.await(PATIENCE)).isTrue();
    drain();
    assertThat(taken).isEmpty();
    assertThat(failed).isEmpty();
    assertThat(mishaps).isEmpty();
  }

  @Test
  void the_next_job_runs_while_a_cancelled_one_does_not_notice() throws Exception {
    TaskQueue queue = service.scope().queue(Policy.IN_ORDER);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch next = new CountDownLatch(1);
    Task<String> deaf = queue.submit(context -> {
      begun.countDown();
      awaitDeaf(release);
      return "deaf";
    }, taken::add, failed::add);
    queue.submit(context -> "next", result -> next.countDown(), failed::add);
    begun.await();
    deaf.cancel();
    next.await();
    while (service.busy() > 1) {
      Thread.sleep(1); // a result is taken a moment before its thread counts as free
    }
    assertThat(service.busy()).as("the cancelled one is still at it").isEqualTo(1);
    release.countDown();
    assertThat(queue.await(PATIENCE)).isTrue();
    drain();
    assertThat(taken).isEmpty();
  }

  @Test
  void an_interruption_is_not_left_for_the_next_task_on_the_thread() throws Exception {
    TaskQueue queue = service.scope().queue(Policy.IN_ORDER);
    List<Boolean> interrupted = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 500; i++) {
      CountDownLatch begun = new CountDownLatch(1);
      Task<String> one = queue.submit(context -> {
        interrupted.add(Thread.currentThread().isInterrupted() && !context.cancelled());
        begun.countDown();
        return "";
      }, taken::add, failed::add);
      begun.await();
      one.cancel();
    }
    assertThat(queue.await(PATIENCE)).isTrue();
    assertThat(interrupted).hasSize(500).doesNotContain(true);
  }

  @Test
  void under_load_every_task_is_taken_failed_or_cancelled_and_never_two_of_them() throws Exception {
    Random random = new Random(20261130);
    TaskScope scope = service.scope();
    List<TaskQueue> queues = List.of(scope.queue(Policy.IN_ORDER), scope.queue(Policy.NEWEST_WINS),
        scope.queue(Policy.IN_ORDER), scope.queue(Policy.NEWEST_WINS));
    int count = 4000;
    AtomicInteger[] outcomes = new AtomicInteger[count];
    List<Task<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      AtomicInteger outcome = new AtomicInteger();
      outcomes[i] = outcome;
      int number = i;
      int kind = random.nextInt(6);
      tasks.add(queues.get(random.nextInt(4)).submit(context -> piece(kind, number, context),
          result -> outcome.incrementAndGet(), failure -> outcome.incrementAndGet()));
      if (random.nextInt(5) == 0) {
        tasks.get(random.nextInt(tasks.size())).cancel();
      }
    }
    for (TaskQueue queue : queues) {
      assertThat(queue.await(PATIENCE)).isTrue();
    }
    drain();
    for (int i = 0; i < count; i++) {
      int told = outcomes[i].get();
      assertThat(told).isLessThanOrEqualTo(1);
      assertThat(told == 1 || tasks.get(i).cancelled()).as("task %s has an outcome", i).isTrue();
    }
    assertThat(queues).noneMatch(TaskQueue::busy);
    assertThat(mishaps).allMatch(e -> e instanceof IllegalStateException || e instanceof AssertionError);
  }

  private static int piece(int kind, int number, TaskContext context) throws Exception {
    context.progress(new Progress("load", number, 4000, "tasks"));
    switch (kind) {
      case 0 -> throw new IllegalStateException("task " + number);
      case 1 -> throw new OutOfMemoryError("task " + number);
      case 2 -> throw new AssertionError("task " + number);
      case 3 -> Thread.sleep(1);
      case 4 -> context.check();
      default -> Thread.onSpinWait();
    }
    return number;
  }

  @Test
  void results_come_in_the_order_of_the_questions_where_order_counts() throws Exception {
    TaskQueue queue = service.scope().queue(Policy.IN_ORDER);
    for (int i = 0; i < 300; i++) {
      String answer = "answer " + i;
      queue.submit(context -> answer, taken::add, failed::add);
    }
    assertThat(queue.await(PATIENCE)).isTrue();
    drain();
    assertThat(taken).hasSize(300);
    for (int i = 0; i < 300; i++) {
      assertThat(taken.get(i)).isEqualTo("answer " + i);
    }
  }

  @Test
  void what_is_asked_of_a_closed_service_is_dropped() throws Exception {
    TaskQueue queue = service.scope().queue(Policy.IN_ORDER);
    service.close();
    assertThat(queue.submit(context -> "", taken::add, failed::add).cancelled()).isTrue();
    assertThat(queue.await(PATIENCE)).isTrue();
  }

  /// Until everything that was handed over has been taken.
  private void drain() throws Exception {
    window.submit(() -> { }).get(30, TimeUnit.SECONDS);
  }

  private static String sleep() throws InterruptedException {
    Thread.sleep(Long.MAX_VALUE);
    return "";
  }

  private static void awaitDeaf(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        // It does not notice.
      }
    }
  }
}
