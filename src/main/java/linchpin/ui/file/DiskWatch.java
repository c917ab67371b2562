package linchpin.ui.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import linchpin.ui.session.Notices;
import linchpin.ui.session.Notices.Choice;
import linchpin.ui.session.Notices.Notice;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Finds out that another program changed, moved or deleted the file of the open document, and says so before anything
/// is overwritten. It looks when it is told to, as when a person comes back to the window.
public final class DiskWatch {
  private final Session session;
  private final linchpin.ui.file.Files files;
  private final Notices notices;
  private final Executor reading;
  private final Executor window;
  private @Nullable Fingerprint told;

  /// @param reading runs tasks away from the window's thread
  /// @param window runs tasks on the JavaFX thread, later
  public DiskWatch(Session session, linchpin.ui.file.Files files, Notices notices, Executor reading, Executor window) {
    this.session = session;
    this.files = files;
    this.notices = notices;
    this.reading = reading;
    this.window = window;
    session.file().subscribe(file -> clear());
    files.baseProperty().subscribe(base -> clear());
  }

  /// Compares the document's file with what is known of it.
  public void look() {
    Path file = session.file().get();
    Fingerprint base = files.base();
    if (file != null && !files.saving().get()) {
      reading.execute(() -> {
        Fingerprint now = Fingerprint.of(file);
        boolean gone = now == null && Files.notExists(file);
        window.execute(() -> found(file, base, now, gone));
      });
    }
  }

  private void found(Path file, @Nullable Fingerprint base, @Nullable Fingerprint now, boolean gone) {
    boolean savedSince = files.saving().get() || !Objects.equals(base, files.base());
    if (savedSince || !file.equals(session.file().get()) || files.base() == null) {
      return;
    }
    if (gone) {
      session.unsaved();
      notices.show(new Notice(this, file.getFileName() + " is no longer in " + file.toAbsolutePath().getParent()
          + ": another program moved or deleted it. What you see is whole; saving writes it again.",
          List.of(new Choice("Save", files::save), new Choice("Save elsewhere", files::saveAs),
              new Choice("Not now", () -> { }))));
    } else if (now != null && now.equals(files.base())) {
      clear();
    } else if (now != null && !now.equals(told)) {
      told = now;
      notices.show(changed(file, now));
    }
  }

  private Notice changed(Path file, Fingerprint now) {
    String here = session.dirty().get() ? " Reloading takes its version; undo brings yours back." : "";
    return new Notice(this, file.getFileName() + " was changed by another program." + here,
        List.of(new Choice("Reload", files::reload), new Choice("Keep mine", () -> files.keepMine(now))));
  }

  private void clear() {
    told = null;
    notices.clear(this);
  }
}
