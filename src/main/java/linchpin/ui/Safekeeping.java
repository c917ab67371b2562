package linchpin.ui;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Window;
import linchpin.ui.file.DiskWatch;
import linchpin.ui.recovery.Autosave;
import linchpin.ui.recovery.RecoveryFolder;
import linchpin.ui.recovery.RecoveryOffer;
import org.jspecify.annotations.Nullable;

/// Keeps the unsaved work of a running window, on a thread of its own.
final class Safekeeping {
  /// How long after a change it is written, in milliseconds; later changes are written along with it.
  private static final long DELAY = 1500;

  private static final long PATIENCE_SECONDS = 5;
  private final ScheduledExecutorService writing =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("autosave").factory());
  private final RecoveryFolder folder;
  private @Nullable Autosave autosave;

  /// @param folder where work is kept; it need not exist
  Safekeeping(Path folder) {
    this.folder = new RecoveryFolder(folder);
  }

  /// Keeps what is drawn from now on, offers what was left, and looks after the file when the window gets the focus.
  void begin(Workspace workspace, Window window) {
    Autosave started = new Autosave(workspace.session(), workspace.files(), folder, writing,
        task -> writing.schedule(task, DELAY, TimeUnit.MILLISECONDS),
        problem -> Platform.runLater(() -> workspace.jobs().tell(problem)));
    new RecoveryOffer(folder, started, workspace.files(), workspace.notices(), workspace.jobs(), writing,
        Platform::runLater).look();
    autosave = started;
    DiskWatch disk = new DiskWatch(workspace.session(), workspace.files(), workspace.notices(), writing,
        Platform::runLater);
    window.focusedProperty().addListener((o, before, focused) -> {
      if (focused) {
        disk.look();
      }
    });
  }

  /// The thread on which everything is written, and on which the first look for work that was left runs.
  Executor writing() {
    return writing;
  }

  /// The window was closed by its person's will: nothing is kept.
  void end() {
    Autosave ending = autosave;
    if (ending == null) {
      return;
    }
    var done = writing.submit(() -> {
      ending.end();
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
