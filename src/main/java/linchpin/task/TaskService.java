package linchpin.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Runs everything that takes long away from the thread that asks for it. There is one for the program; whoever has
/// something to do opens a [TaskScope], which ends with what it belongs to, and in it a [TaskQueue] for each kind of
/// task.
///
/// Whatever a task throws ends it and is told to who asked; what is a fault of the program is told to the program, too.
public final class TaskService implements AutoCloseable {
  /// Runs something after a while, on any thread.
  @FunctionalInterface
  public interface Timer {
    /// By the clock.
    Timer CLOCK = (delay, run) ->
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, Runnable::run).execute(run);

    void after(Duration delay, Runnable run);
  }

  private static final long IDLE_SECONDS = 5;

  private final Executor workers;
  private final Executor results;
  private final Consumer<Throwable> mishaps;
  private final Timer timer;
  private final Runnable end;
  private final TaskScope everything;
  private final AtomicInteger busy = new AtomicInteger();

  /// On workers of somebody else, as tests have them.
  ///
  /// @param workers runs a task's work, each on another thread where tasks are to run beside each other
  /// @param results takes results, one after the other: the window's thread
  /// @param mishaps told, where results are taken, of exceptions and errors that are the program's fault
  public TaskService(Executor workers, Executor results, Consumer<Throwable> mishaps, Timer timer) {
    this(workers, results, mishaps, timer, () -> {});
  }

  private TaskService(Executor workers, Executor results, Consumer<Throwable> mishaps, Timer timer, Runnable end) {
    this.workers = workers;
    this.results = results;
    this.mishaps = mishaps;
    this.timer = timer;
    this.end = end;
    everything = new TaskScope(this, scope -> {});
  }

  /// On threads of its own, which are daemons and go when there is nothing to do.
  ///
  /// @param results takes results, one after the other: the window's thread
  /// @param mishaps told, where results are taken, of exceptions and errors that are the program's fault
  public static TaskService onThreads(Executor results, Consumer<Throwable> mishaps) {
    ThreadPoolExecutor threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS,
        new SynchronousQueue<>(), Thread.ofPlatform().daemon().name("task ", 1).factory());
    return new TaskService(threads, results, mishaps, Timer.CLOCK, threads::shutdownNow);
  }

  /// A scope for the tasks of something that ends.
  public TaskScope scope() {
    return everything.scope();
  }

  /// How many tasks are on a thread or on their way there, cancelled ones that have not noticed yet among them.
  public int busy() {
    return busy.get();
  }

  /// Cancels everything and lets the threads go.
  @Override
  public void close() {
    everything.close();
    end.run();
  }

  Executor results() {
    return results;
  }

  void work(Task<?> task) {
    busy.incrementAndGet();
    boolean handedOut = false;
    try {
      workers.execute(() -> {
        try {
          task.run();
        } finally {
          busy.decrementAndGet();
        }
      });
      handedOut = true;
    } finally {
      busy.addAndGet(handedOut ? 0 : -1);
    }
  }

  void after(Duration delay, Runnable run) {
    timer.after(delay, run);
  }

  void mishap(Throwable cause) {
    results.execute(() -> mishaps.accept(cause));
  }
}
