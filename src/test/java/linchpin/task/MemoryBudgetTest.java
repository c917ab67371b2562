package linchpin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MemoryBudgetTest {
  private final MemoryBudget budget = new MemoryBudget(1000);

  @Test
  void a_little_is_there_at_once_even_when_nothing_is_left() {
    try (MemoryBudget.Room all = budget.room(10, 1000, Cancellation.NEVER);
        MemoryBudget.Room little = budget.room(10, 1000, Cancellation.NEVER)) {
      all.need(11);
      assertThat(budget.left()).isZero();
      little.need(10);
      assertThat(budget.left()).isZero();
    }
    assertThat(budget.left()).isEqualTo(1000);
  }

  @Test
  void more_than_there_is_counts_as_all_there_is() {
    try (MemoryBudget.Room room = budget.room(10, 5000, Cancellation.NEVER)) {
      room.need(4000);
      assertThat(budget.left()).isZero();
    }
  }

  @Test
  void who_is_cancelled_while_waiting_leaves_the_line() {
    AtomicBoolean cancelled = new AtomicBoolean(true);
    try (MemoryBudget.Room first = budget.room(0, 600, Cancellation.NEVER);
        MemoryBudget.Room second = budget.room(0, 600, cancelled::get);
        MemoryBudget.Room third = budget.room(0, 400, Cancellation.NEVER)) {
      first.need(1);
      assertThatThrownBy(() -> second.need(1)).isInstanceOf(CancellationException.class);
      third.need(1);
      assertThat(budget.left()).isZero();
    }
    assertThat(budget.left()).isEqualTo(1000);
  }

  @Test
  void who_is_interrupted_while_waiting_leaves_the_line() throws Exception {
    List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch begun = new CountDownLatch(1);
    try (MemoryBudget.Room all = budget.room(0, 1000, Cancellation.NEVER)) {
      all.need(1);
      Thread other = new Thread(() -> {
        try (MemoryBudget.Room mine = budget.room(0, 1, Cancellation.NEVER)) {
          begun.countDown();
          mine.need(1);
        } catch (CancellationException e) {
          thrown.add(e);
        }
      });
      other.start();
      begun.await();
      other.interrupt();
      other.join();
    }
    assertThat(thrown).hasSize(1);
    assertThat(budget.left()).isEqualTo(1000);
  }

  @Test
  void is_never_promised_twice_and_all_get_theirs() throws Exception {
    AtomicLong held = new AtomicLong();
    AtomicLong most = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    List<Integer> ended = Collections.synchronizedList(new ArrayList<>());
    for (int t = 0; t < 8; t++) {
      Random random = new Random(t);
      int number = t;
      threads.add(new Thread(() -> {
        for (int i = 0; i < 200; i++) {
          long want = 1 + random.nextInt(1000);
          try (MemoryBudget.Room room = budget.room(0, want, Cancellation.NEVER)) {
            room.need(1);
            most.accumulateAndGet(held.addAndGet(want), Math::max);
            Thread.yield();
            held.addAndGet(-want);
          }
        }
        ended.add(number);
      }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(ended).hasSize(8);
    assertThat(most.get()).isLessThanOrEqualTo(1000);
    assertThat(budget.left()).isEqualTo(1000);
  }
}
