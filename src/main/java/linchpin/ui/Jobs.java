package linchpin.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Long work beside the window, one piece at a time: what runs is named in the status bar and can be cancelled.
public final class Jobs {
  private final Executor worker;
  private final Executor window;
  private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private @Nullable Job<?> current;

  /// @param worker runs tasks away from the window's thread
  /// @param window runs tasks on the JavaFX thread, later
  public Jobs(Executor worker, Executor window) {
    this.worker = worker;
    this.window = window;
  }

  private static final class Job<T> {
    private final Callable<T> work;
    private final Consumer<T> done;
    private final Consumer<Exception> failed;

    Job(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
      this.work = work;
      this.done = done;
      this.failed = failed;
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

  /// Runs work and hands its result back on the JavaFX thread; work begun before is given up.
  public <T> void run(String title, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Job<T> job = new Job<>(work, done, failed);
    current = job;
    running.set(title);
    message.set("");
    worker.execute(() -> work(job));
  }

  /// Gives up what runs: its result is not taken.
  public void cancel() {
    if (current != null) {
      current = null;
      message.set(running.get() + ": cancelled");
      running.set("");
    }
  }

  private <T> void work(Job<T> job) {
    try {
      T result = job.work.call();
      window.execute(() -> finish(job, () -> job.done.accept(result)));
    } catch (Exception e) {
      window.execute(() -> finish(job, () -> job.failed.accept(e)));
    }
  }

  private void finish(Job<?> job, Runnable take) {
    if (current == job) {
      current = null;
      running.set("");
      take.run();
    }
  }
}
