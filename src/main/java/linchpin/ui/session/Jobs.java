package linchpin.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import linchpin.task.Task;
import linchpin.task.TaskFailure;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import org.jspecify.annotations.Nullable;

/// Long work beside the window, one piece after the other: what runs is named in the status bar and can be cancelled.
/// To be asked on the JavaFX thread only.
public final class Jobs {
  private final TaskQueue queue;
  /// What has been asked for and is not done, the oldest first.
  private final Deque<Job> open = new ArrayDeque<>();
  private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /// @param tasks ends what runs when it ends
  public Jobs(TaskScope tasks) {
    queue = tasks.queue(TaskQueue.Policy.IN_ORDER);
  }

  private static final class Job {
    private final String title;
    private @Nullable Task<?> task;

    Job(String title) {
      this.title = title;
    }
  }

  /// What runs now in words ("Laying out"), or empty.
  public ReadOnlyStringProperty running() {
    return running.getReadOnlyProperty();
  }

  /// The last thing worth telling, one sentence, or empty.
  public ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  /// Tells one sentence in the status bar.
  public void tell(String sentence) {
    message.set(sentence);
  }

  /// Runs work, after what was asked for before, and hands its result back on the JavaFX thread.
  ///
  /// @param failed gets what went wrong instead, whatever it was
  public <T> void run(String title, Task.Work<T> work, Consumer<T> done, Consumer<TaskFailure> failed) {
    Job job = new Job(title);
    open.add(job);
    message.set("");
    show();
    Task<T> task = queue.submit(work, result -> {
      finish(job);
      done.accept(result);
    }, failure -> {
      finish(job);
      failed.accept(failure);
    });
    job.task = task;
    if (task.cancelled()) {
      finish(job);
    }
  }

  /// Gives up what runs: its work is told to end, its result is not taken, and what waits begins at once.
  public void cancel() {
    Job job = open.peek();
    if (job != null) {
      message.set(job.title + ": cancelled");
      finish(job);
      if (job.task != null) {
        job.task.cancel();
      }
    }
  }

  private void finish(Job job) {
    open.remove(job);
    show();
  }

  private void show() {
    Job first = open.peek();
    running.set(first == null ? "" : first.title);
  }
}
