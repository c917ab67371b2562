package linchpin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeepStackTest {
  static int depth(int calls) {
    return calls == 0 ? 0 : 1 + depth(calls - 1);
  }

  @Test
  void holds_recursion_that_an_ordinary_stack_does_not() {
    assertThat(DeepStack.call(() -> depth(1_000_000))).isEqualTo(1_000_000);
  }

  @Test
  void inside_itself_it_stays_on_its_thread() {
    List<Thread> threads = DeepStack.call(
        () -> List.of(Thread.currentThread(), DeepStack.call(Thread::currentThread)));
    assertThat(threads.getFirst()).isSameAs(threads.getLast());
  }

  @Test
  void throws_what_the_work_throws() {
    assertThatThrownBy(() -> DeepStack.call(() -> {
      throw new InternalError("x");
    })).isInstanceOf(InternalError.class).hasMessage("x");
    assertThatThrownBy(() -> DeepStack.call(() -> {
      throw new IllegalStateException("y");
    })).isInstanceOf(IllegalStateException.class).hasMessage("y");
    assertThatThrownBy(() -> DeepStack.call(() -> {
      throw new IOException("z");
    })).isInstanceOf(CompletionException.class).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void an_interruption_reaches_the_work_which_is_waited_for() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    Thread caller = new Thread(() -> {
      try {
        DeepStack.call(() -> {
          begun.countDown();
          try {
            Thread.sleep(Long.MAX_VALUE);
          } catch (InterruptedException e) {
            order.add("work ended");
          }
          return "";
        });
      } catch (CancellationException e) {
        order.add("caller told");
      }
    });
    caller.start();
    begun.await();
    caller.interrupt();
    caller.join();
    assertThat(order).containsExactly("work ended", "caller told");
  }
}
