package linchpin.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import linchpin.task.Task;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import linchpin.ui.file.DiskWatch;
import linchpin.ui.recovery.Autosave;
import linchpin.ui.recovery.RecoveryFolder;
import linchpin.ui.recovery.RecoveryOffer;
import linchpin.ui.recovery.Slot;
import linchpin.ui.recovery.Unsaved;
import linchpin.ui.session.Notices;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Keeps the unsaved work of a running window, all of its documents, one thing after the other beside the
/// window.
final class Safekeeping {
  /// How long after a change it is written; later changes are written along with it.
  private static final Duration DELAY = Duration.ofMillis(1500);

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final TaskQueue queue;
  private final Executor writing = this::write;
  private final RecoveryFolder folder;
  private final List<Autosave> kept = new ArrayList<>();
  private @Nullable RecoveryOffer offer;

  /// @param folder where work is kept; it need not exist
  /// @param tasks those of the window
  Safekeeping(Path folder, TaskScope tasks) {
    queue = tasks.queue(TaskQueue.Policy.IN_ORDER);
    this.folder = new RecoveryFolder(folder);
  }

  /// Keeps what is drawn in a document from now on.
  Autosave keep(Workspace workspace) {
    Autosave started = new Autosave(workspace.session(), workspace.files(), folder, writing, this::later,
        problem -> Platform.runLater(() -> workspace.jobs().tell(problem)));
    kept.add(started);
    return started;
  }

  /// Goes on keeping a document's work in the slot of work that was found.
  void adopt(Autosave autosave, Slot slot) {
    writing.execute(() -> autosave.adopt(slot));
  }

  /// A document was closed by its person's will: of it nothing is kept.
  void letGo(Autosave autosave) {
    kept.remove(autosave);
    writing.execute(() -> {
      try {
        autosave.end();
      } catch (IOException e) {
        // It is offered at the next start, which asks once too often rather than once too few.
      }
    });
  }

  /// Looks after the file of a document whenever it is told to.
  DiskWatch watch(Workspace workspace) {
    return new DiskWatch(workspace.session(), workspace.files(), workspace.notices(), writing, Platform::runLater);
  }

  /// Offers what was left by a program that was killed.
  void offer(Notices notices, BiConsumer<Slot, Unsaved> restoring, Consumer<String> tell) {
    RecoveryOffer looking = new RecoveryOffer(folder, notices, restoring, tell, writing, Platform::runLater);
    looking.look();
    offer = looking;
  }

  private void write(Runnable task) {
    queue.submit(work(task), done -> { }, failure -> { });
  }

  private static Task.Work<Boolean> work(Runnable task) {
    return context -> {
      task.run();
      return true;
    };
  }

  /// Runs a task a moment later, in the order in which everything is written.
  void later(Runnable task) {
    queue.submitAfter(DELAY, work(task), done -> { }, failure -> { });
  }

  /// Writes one thing after the other, and takes the first look for work that was left.
  Executor writing() {
    return writing;
  }

  /// The window was closed by its person's will: nothing is kept.
  ///
  /// @param last written before
  void end(Runnable last) {
    List<Autosave> all = List.copyOf(kept);
    queue.submit(context -> {
      last.run();
      for (Autosave autosave : all) {
        autosave.end();
      }
      if (offer != null) {
        offer.end();
      }
      return true;
    }, done -> { }, failure -> {
      // What could not be removed is offered at the next start, which asks once too often rather than once too few.
    });
    try {
      queue.await(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    queue.close();
  }
}
