package linchpin.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tasks of one kind in one [TaskScope], worked on away from the thread that asks. Results, failures and progress are
/// handed over where the service takes results, and only as long as nobody cancelled the task.
///
/// A cancelled task is told so and its thread is interrupted, but nobody waits for it: what comes next runs on another
/// thread. All methods may be called on any thread.
public final class TaskQueue implements AutoCloseable {
  /// What becomes of a task when another is asked for.
  public enum Policy {
    /// It is cancelled and the other one takes its place, as with questions of which only the last counts.
    NEWEST_WINS,
    /// It is finished first.
    IN_ORDER
  }

  /// How many works of a queue may be under way at a time where the newest wins: it, and one that was cancelled but has
  /// not noticed yet. More would pile up while somebody types.
  private static final int MOST_NEWEST = 2;

  private final TaskService service;
  private final Policy policy;
  private final Consumer<TaskQueue> closing;
  /// What was asked and neither taken nor cancelled.
  private final Set<Task<?>> asked = new LinkedHashSet<>();
  /// What of it has not begun.
  private final Deque<Task<?>> waiting = new ArrayDeque<>();
  /// What is on a thread, or on its way there, also when it was cancelled.
  private final Set<Task<?>> working = new HashSet<>();
  private @Nullable Task<?> current;
  private boolean closed;

  TaskQueue(TaskService service, Policy policy, Consumer<TaskQueue> closing) {
    this.service = service;
    this.policy = policy;
    this.closing = closing;
  }

  /// Asks for work.
  ///
  /// @param done gets the result
  /// @param failed gets what went wrong instead, whatever was thrown
  /// @return the task, which is cancelled already when the queue is closed
  public <T> Task<T> submit(Task.Work<T> work, Consumer<T> done, Consumer<TaskFailure> failed) {
    return submit(work, done, failed, progress -> {});
  }

  /// Asks for work.
  ///
  /// @param done gets the result
  /// @param failed gets what went wrong instead, whatever was thrown
  /// @param progress gets how far the work is, at most ten times a second
  /// @return the task, which is cancelled already when the queue is closed
  public <T> Task<T> submit(
      Task.Work<T> work, Consumer<T> done, Consumer<TaskFailure> failed, Consumer<Progress> progress) {
    Task<T> task = new Task<>(this, service, work, done, failed, progress);
    List<Task<?>> older;
    boolean refused;
    synchronized (this) {
      refused = closed;
      older = policy == Policy.NEWEST_WINS ? List.copyOf(asked) : List.of();
      if (!refused) {
        asked.add(task);
        waiting.add(task);
      }
    }
    if (refused) {
      task.cancel();
    } else {
      older.forEach(Task::cancel);
      advance();
    }
    return task;
  }

  /// Asks for work a while later; nothing happens when the queue is closed by then.
  public <T> void submitAfter(Duration delay, Task.Work<T> work, Consumer<T> done, Consumer<TaskFailure> failed) {
    service.after(delay, () -> submit(work, done, failed));
  }

  /// Cancels all that was asked.
  public void cancel() {
    List<Task<?>> all;
    synchronized (this) {
      all = List.copyOf(asked);
      waiting.clear();
    }
    all.forEach(Task::cancel);
  }

  /// Whether there is something asked whose result has not been taken.
  public synchronized boolean busy() {
    return !asked.isEmpty();
  }

  /// Waits until nothing is under way and nothing waits, for so long at most. Results need not have been taken by then.
  ///
  /// @return whether that is so now
  /// @throws InterruptedException when this thread is interrupted
  public synchronized boolean await(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (long left = patience.toNanos(); !idle() && left > 0; left = end - System.nanoTime()) {
      wait(Math.max(1, left / 1_000_000));
    }
    return idle();
  }

  private boolean idle() {
    return waiting.isEmpty() && working.isEmpty();
  }

  /// Cancels all that was asked, and takes nothing more.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    cancel();
    closing.accept(this);
  }

  private void advance() {
    for (Task<?> next = next(); next != null; next = next()) {
      try {
        service.work(next);
      } catch (RejectedExecutionException e) {
        next.cancel(); // the service was closed meanwhile
      } catch (OutOfMemoryError e) {
        next.fail(e); // no thread could be started
      }
    }
  }

  private synchronized @Nullable Task<?> next() {
    boolean full = policy == Policy.NEWEST_WINS && working.size() >= MOST_NEWEST;
    Task<?> next = current != null || full ? null : waiting.poll();
    if (next != null) {
      current = next;
      working.add(next);
    }
    return next;
  }

  /// A task that was cancelled while it works: nothing waits for it.
  void leave(Task<?> task) {
    synchronized (this) {
      asked.remove(task);
      current = current == task ? null : current;
    }
    advance();
  }

  /// A task whose work has ended, or will not begin.
  void ended(Task<?> task) {
    synchronized (this) {
      working.remove(task);
      waiting.remove(task);
      current = current == task ? null : current;
      if (task.cancelled()) {
        asked.remove(task);
      }
      notifyAll();
    }
    advance();
  }

  /// Whether a task's outcome is still wanted; it counts as taken from now on.
  synchronized boolean take(Task<?> task) {
    return asked.remove(task);
  }

  /// Whether a task's outcome is still to be taken.
  synchronized boolean asked(Task<?> task) {
    return asked.contains(task);
  }
}
