package linchpin.ui.session;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;
import linchpin.task.Task;
import linchpin.task.TaskFailure;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;

/// Works out beside the window what one view shows: one question at a time, and a newer one ends the one before. To be
/// asked on the JavaFX thread only.
public final class BackgroundQuery {
  /// Sooner than this nobody is told that there is something to wait for.
  private static final Duration PATIENCE = Duration.millis(300);

  private final TaskQueue questions;
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /// @param tasks ends what is asked when it ends
  public BackgroundQuery(TaskScope tasks) {
    questions = tasks.queue(TaskQueue.Policy.NEWEST_WINS);
    patience.setOnFinished(e -> waiting.set(questions.busy()));
  }

  /// Asks.
  ///
  /// @param work answers, on another thread
  /// @param take gets the answer on the JavaFX thread, unless something newer was asked since
  /// @param failed gets one sentence instead when there is no answer, whatever went wrong
  public <T> void ask(Task.Work<T> work, Consumer<T> take, Consumer<String> failed) {
    progress.set("");
    patience.playFromStart();
    questions.submit(work, answer -> {
      rest();
      take.accept(answer);
    }, (TaskFailure failure) -> {
      rest();
      failed.accept(failure.sentence());
    }, now -> progress.set(now.text()));
  }

  /// Gives up what is asked.
  public void forget() {
    questions.cancel();
    rest();
  }

  /// Whether an answer has been awaited for so long that a person should be told.
  public ReadOnlyBooleanProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// How far the answer is in words, or empty.
  public ReadOnlyStringProperty progress() {
    return progress.getReadOnlyProperty();
  }

  private void rest() {
    patience.stop();
    waiting.set(false);
    progress.set("");
  }
}
