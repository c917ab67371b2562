package linchpin.ui.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import linchpin.disk.WholeFile;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Saving;
import linchpin.task.TaskFailure;
import linchpin.task.TaskQueue;
import org.jspecify.annotations.Nullable;

/// The saves of one document: written away from the window's thread, one after the other, the next only once it has
/// been dealt with how the one before it ended. All methods are called on the JavaFX thread.
final class SaveQueue {
  private final TaskQueue tasks;
  private final Deque<Consumer<Runnable>> waiting = new ArrayDeque<>();
  private final List<Runnable> whenIdle = new ArrayList<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private @Nullable Path writing;

  /// @param tasks does one task after another
  SaveQueue(TaskQueue tasks) {
    this.tasks = tasks;
  }

  /// How a save ended.
  sealed interface Ended {}

  /// The file holds the document.
  ///
  /// @param held what tells its content
  record Written(Fingerprint held) implements Ended {}

  /// Another program changed the file since; nothing was written.
  record ChangedElsewhere() implements Ended {}

  /// Nothing was written, and the file is as it was.
  ///
  /// @param sentence for people: which file, why, and what to do
  record NotWritten(String sentence) implements Ended {}

  /// Whether a save is being written or waits to be.
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// The file that is being written, or null.
  @Nullable Path writing() {
    return writing;
  }

  /// Takes a turn, after all that were asked for before.
  ///
  /// @param turn begins a save and runs what it is given when it has ended
  void add(Consumer<Runnable> turn) {
    waiting.add(turn);
    if (!busy.get()) {
      busy.set(true);
      next();
    }
  }

  /// Runs something once no save is under way, which may be now.
  void whenIdle(Runnable then) {
    if (busy.get()) {
      whenIdle.add(then);
    } else {
      then.run();
    }
  }

  private void next() {
    Consumer<Runnable> turn = waiting.poll();
    if (turn != null) {
      turn.accept(this::next);
      return;
    }
    busy.set(false);
    List<Runnable> idle = List.copyOf(whenIdle);
    whenIdle.clear();
    idle.forEach(Runnable::run);
  }

  /// Writes a document; within a turn.
  ///
  /// @param expected what the file may hold now: this, or nothing at all
  /// @param unasked whether it may hold anything
  void write(Document document, Path file, @Nullable Fingerprint expected, boolean unasked, Consumer<Ended> ended) {
    writing = file;
    Consumer<Ended> take = how -> {
      writing = null;
      ended.accept(how);
    };
    tasks.<Ended>submit(
        context -> !unasked && changed(file, expected) ? new ChangedElsewhere() : written(document, file),
        take, failure -> take.accept(new NotWritten(sentence(file, failure))));
  }

  private static boolean changed(Path file, @Nullable Fingerprint expected) {
    Fingerprint now = Fingerprint.of(file);
    return now != null && !now.equals(expected);
  }

  private static Ended written(Document document, Path file) {
    return switch (ModelFile.write(document, file, WholeFile.Old.IS_KEPT)) {
      case Saving.Saved _ -> new Written(Fingerprint.of(ModelFile.text(document).getBytes(StandardCharsets.UTF_8)));
      case Saving.NotSaved(String message) -> new NotWritten(message);
    };
  }

  private static String sentence(Path file, TaskFailure failure) {
    return "cannot write " + file + ": " + failure.sentence("something went wrong that the program does not know.")
        + " Save once more, or to another place.";
  }

  /// Waits for what is being written, on the window's thread; how it ended is not told any more.
  ///
  /// @return whether nothing is being written now
  boolean await(Duration patience) {
    try {
      return tasks.await(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
