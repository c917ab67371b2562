package linchpin.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A task service that does nothing by itself: a test says when work is done and when results are taken, all on its own
/// thread.
public final class Stepwise {
  /// What is to be done away from the window, one piece of work each.
  public final Queue<Runnable> work = new ArrayDeque<>();
  /// What is to be done on the window's thread.
  public final Queue<Runnable> window = new ArrayDeque<>();
  /// What is to be done after a while.
  public final Queue<Runnable> later = new ArrayDeque<>();
  /// What went wrong by the program's fault.
  public final List<Throwable> mishaps = new ArrayList<>();
  public final TaskService service = new TaskService(work::add, window::add, mishaps::add, (delay, run) -> later.add(run));

  /// A service that does everything at once on the thread that asks; after a while is never.
  public static TaskService atOnce() {
    return new TaskService(Runnable::run, Runnable::run, e -> {
      throw new AssertionError("a mishap", e);
    }, (Duration delay, Runnable run) -> { });
  }

  /// Does all the work there is.
  public void workAll() {
    runAll(work);
  }

  /// Takes all results there are.
  public void takeAll() {
    runAll(window);
  }

  /// Lets everything happen until nothing is left to do.
  public void settle() {
    while (!window.isEmpty() || !work.isEmpty()) {
      takeAll();
      workAll();
    }
  }

  private static void runAll(Queue<Runnable> tasks) {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }
}
