package linchpin.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import linchpin.ui.file.DiskWatch;
import linchpin.ui.recovery.Autosave;
import linchpin.ui.recovery.RecoveryFolder;
import linchpin.ui.recovery.RecoveryOffer;
import linchpin.ui.recovery.Slot;
import linchpin.ui.recovery.Unsaved;
import org.jspecify.annotations.Nullable;

/// Keeps the unsaved work of a running window, all of its documents, on a thread of its own.
final class Safekeeping {
  /// How long after a change it is written, in milliseconds; later changes are written along with it.
  private static final long DELAY = 1500;

  private static final long PATIENCE_SECONDS = 5;
  private final ScheduledExecutorService writing =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("autosave").factory());
  private final RecoveryFolder folder;
  private final List<Autosave> kept = new ArrayList<>();
  private @Nullable RecoveryOffer offer;

  /// @param folder where work is kept; it need not exist
  Safekeeping(Path folder) {
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

  /// Runs a task a moment later on the thread that writes.
  void later(Runnable task) {
    if (!writing.isShutdown()) {
      writing.schedule(task, DELAY, TimeUnit.MILLISECONDS);
    }
  }

  /// The thread on which everything is written, and on which the first look for work that was left runs.
  Executor writing() {
    return writing;
  }

  /// The window was closed by its person's will: nothing is kept.
  ///
  /// @param last written before
  void end(Runnable last) {
    if (writing.isShutdown()) {
      return;
    }
    List<Autosave> all = List.copyOf(kept);
    var done = writing.submit(() -> {
      last.run();
      for (Autosave autosave : all) {
        autosave.end();
      }
      if (offer != null) {
        offer.end();
      }
      return true;
    });
    writing.shutdown();
    try {
      done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // What could not be removed is offered at the next start, which asks once too often rather than once too few.
    }
  }
}
