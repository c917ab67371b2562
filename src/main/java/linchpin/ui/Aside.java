package linchpin.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;
import linchpin.task.Cancellation;
import linchpin.task.Progress;
import org.jspecify.annotations.Nullable;

/// Works out beside the window what one view shows: one question at a time, and a newer one ends the one before. To be
/// asked on the JavaFX thread only.
public final class Aside {
  /// Sooner than this nobody is told that there is something to wait for.
  private static final Duration PATIENCE = Duration.millis(300);

  private static final long IDLE_SECONDS = 5;

  private final Executor worker = worker();
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private volatile @Nullable Object newest;

  public Aside() {
    patience.setOnFinished(e -> waiting.set(newest != null));
  }

  /// One thread, which goes when there is nothing to do.
  private static Executor worker() {
    ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
        Thread.ofPlatform().daemon().name("aside").factory());
    worker.allowCoreThreadTimeOut(true);
    return worker;
  }

  /// Asks.
  ///
  /// @param work answers, on another thread; what it throws is told as a sentence to `failed`
  /// @param take gets the answer on the JavaFX thread, unless something newer was asked since
  /// @param failed gets one sentence instead when there is no answer
  public <T> void ask(Function<Cancellation, T> work, Consumer<T> take, Consumer<String> failed) {
    Question question = new Question();
    newest = question;
    progress.set("");
    patience.playFromStart();
    worker.execute(() -> answer(question, work, take, failed));
  }

  /// Gives up what is asked.
  public void forget() {
    newest = null;
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

  private <T> void answer(Question question, Function<Cancellation, T> work, Consumer<T> take, Consumer<String> failed) {
    if (question.cancelled()) {
      return;
    }
    try {
      T answer = work.apply(question);
      deliver(question, () -> take.accept(answer));
    } catch (CancellationException e) {
      // Something newer was asked, or nobody asks any more.
    } catch (RuntimeException | StackOverflowError e) {
      String message = e.getMessage();
      deliver(question, () -> failed.accept(message == null || message.isBlank() ? "It could not be worked out." : message));
    }
  }

  private void deliver(Question question, Runnable result) {
    Platform.runLater(() -> {
      if (newest == question) {
        newest = null;
        rest();
        result.run();
      }
    });
  }

  private void rest() {
    patience.stop();
    waiting.set(false);
    progress.set("");
  }

  private final class Question implements Cancellation {
    private static final long PAUSE = 100_000_000;
    private long next = System.nanoTime() + PAUSE;

    @Override
    public boolean cancelled() {
      return newest != this;
    }

    @Override
    public synchronized void progress(Progress now) {
      long time = System.nanoTime();
      if (time - next >= 0) {
        next = time + PAUSE;
        Platform.runLater(() -> {
          if (newest == this) {
            progress.set(now.text());
          }
        });
      }
    }
  }
}
