package linchpin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkersTest {
  @Test
  void takes_results_in_order_whatever_the_number_of_threads() {
    Random random = new Random(7);
    for (int threads = 1; threads <= 8; threads++) {
      int pieces = random.nextInt(2000);
      List<Integer> taken = new ArrayList<>();
      OrderedWorkers.<Object, Integer>run(pieces, threads, Object::new, (tools, i) -> i, taken::add);
      assertThat(taken).isEqualTo(IntStream.range(0, pieces).boxed().toList());
    }
  }

  @Test
  void makes_tools_once_for_each_thread() {
    AtomicInteger made = new AtomicInteger();
    OrderedWorkers.<Integer, Integer>run(500, 4, made::incrementAndGet, (tools, i) -> i, result -> { });
    assertThat(made.get()).isBetween(1, 4);
  }

  @Test
  void takes_results_outside_of_locks() {
    // The taker waits for another thread that finishes a piece meanwhile: with a lock around it neither would go on.
    CountDownLatch second = new CountDownLatch(1);
    Set<Integer> seen = Collections.synchronizedSet(new HashSet<>());
    OrderedWorkers.<Object, Integer>run(3, 2, Object::new, (tools, i) -> {
      if (i == 2) {
        second.countDown();
      }
      return i;
    }, result -> {
      if (result == 0) {
        await(second);
      }
      seen.add(result);
    });
    assertThat(seen).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void goes_on_with_fewer_threads_where_there_are_no_more() {
    AtomicInteger started = new AtomicInteger();
    List<Integer> taken = new ArrayList<>();
    OrderedWorkers.<Object, Integer>run(100, 5, Object::new, (tools, i) -> i, taken::add, thread -> {
      if (started.incrementAndGet() > 2) {
        throw new OutOfMemoryError("unable to create native thread");
      }
      thread.start();
    });
    assertThat(taken).hasSize(100);
  }

  @Test
  void throws_what_failed_first_with_the_others_attached() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    CountDownLatch first = new CountDownLatch(1);
    assertThatThrownBy(() -> OrderedWorkers.<Object, Integer>run(2, 2, Object::new, (tools, i) -> {
      meet(together);
      if (i == 0) {
        first.countDown();
        throw new IllegalStateException("first");
      }
      await(first);
      waitUntilInterrupted();
      throw new IndexOutOfBoundsException("second");
    }, result -> { }))
        .isInstanceOf(IllegalStateException.class).hasMessage("first")
        .satisfies(e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(IndexOutOfBoundsException.class));
  }

  @Test
  void keeps_the_stack_trace_of_the_piece() {
    assertThatThrownBy(() -> OrderedWorkers.<Object, Integer>run(50, 3, Object::new, (tools, i) -> failing(i), result -> { }))
        .satisfies(e -> assertThat(e.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("failing")));
  }

  @Test
  void no_thread_is_left_after_a_failure() {
    Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
    for (int round = 0; round < 50; round++) {
      int bad = round;
      assertThatThrownBy(() -> OrderedWorkers.<Object, Integer>run(100, 4, Object::new, (tools, i) -> {
        threads.add(Thread.currentThread());
        return i == bad ? failing(i) : i;
      }, result -> { })).isInstanceOf(IllegalArgumentException.class);
    }
    threads.remove(Thread.currentThread());
    assertThat(threads).noneMatch(Thread::isAlive);
  }

  @Test
  void a_failure_of_the_taker_ends_the_work() {
    AtomicInteger done = new AtomicInteger();
    assertThatThrownBy(() -> OrderedWorkers.<Object, Integer>run(1_000_000, 3, Object::new, (tools, i) -> {
      done.incrementAndGet();
      return i;
    }, result -> failing(result))).isInstanceOf(IllegalArgumentException.class);
    assertThat(done.get()).isLessThan(1_000_000);
  }

  @Test
  void an_interruption_of_the_caller_reaches_the_others() throws Exception {
    CountDownLatch asleep = new CountDownLatch(1);
    List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    Thread caller = new Thread(() -> {
      Thread me = Thread.currentThread();
      try {
        OrderedWorkers.<Object, Integer>run(2, 2, Object::new, (tools, i) -> {
          if (Thread.currentThread() != me) {
            asleep.countDown();
            waitUntilInterrupted();
            throw new CancellationException();
          }
          await(asleep);
          return i;
        }, result -> { });
      } catch (RuntimeException e) {
        thrown.add(e);
      }
    });
    caller.start();
    asleep.await();
    caller.interrupt();
    caller.join();
    assertThat(thrown).singleElement().isInstanceOf(CancellationException.class);
  }

  @Test
  void the_others_have_a_deep_stack_where_the_caller_has_one() {
    List<Integer> depths = DeepStack.call(() -> {
      List<Integer> all = new ArrayList<>();
      CyclicBarrier both = new CyclicBarrier(2);
      OrderedWorkers.<Object, Integer>run(2, 2, Object::new, (tools, i) -> {
        meet(both);
        return DeepStackTest.depth(200_000);
      }, all::add);
      return all;
    });
    assertThat(depths).containsExactly(200_000, 200_000);
  }

  private static int failing(int number) {
    throw new IllegalArgumentException("piece " + number);
  }

  private static void await(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void waitUntilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }
}
