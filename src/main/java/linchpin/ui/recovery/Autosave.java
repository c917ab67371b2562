package linchpin.ui.recovery;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import linchpin.ui.file.Files;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Keeps a session's unsaved work in a slot, a moment after each change, and lets it go when it is saved or left. A
/// change is taken note of on the JavaFX thread; everything else happens on a thread of its own, one thing at a time.
public final class Autosave {
  private final Session session;
  private final Files files;
  private final RecoveryFolder folder;
  private final Consumer<Runnable> later;
  private final Consumer<String> failed;
  private final AtomicReference<@Nullable Unsaved> newest = new AtomicReference<>();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private @Nullable Unsaved kept;
  private @Nullable Slot slot;

  /// @param writing the one thread that writes
  /// @param later runs a task a moment later on that thread; its delay is how much work can be lost
  /// @param failed told, on that thread, why work cannot be kept
  public Autosave(
      Session session, Files files, RecoveryFolder folder, Executor writing, Consumer<Runnable> later,
      Consumer<String> failed) {
    this.session = session;
    this.files = files;
    this.folder = folder;
    this.later = later;
    this.failed = failed;
    session.document().addListener(o -> changed());
    session.dirty().addListener((o, was, dirty) -> {
      changed();
      if (!dirty) {
        // At once: what is kept must not outlive what was saved.
        writing.execute(this::write);
      }
    });
    session.file().addListener(o -> changed());
    files.baseProperty().addListener(o -> changed());
  }

  /// Goes on in the slot of work that was found. To be called on the writing thread.
  public void adopt(Slot found) {
    try {
      drop();
    } catch (IOException e) {
      failed.accept("What was kept of the document before could not be removed: " + e.getMessage());
    }
    slot = found;
  }

  /// Lets the work go, as its document was left with its person's will. To be called on the writing thread.
  public void end() throws IOException {
    newest.set(null);
    drop();
  }

  private void drop() throws IOException {
    if (slot != null) {
      slot.clear();
      slot.release();
      slot = null;
    }
    kept = null;
  }

  private void changed() {
    Unsaved work = new Unsaved(session.document().get(), session.file().get(), files.base());
    boolean dirty = session.dirty().get();
    newest.set(dirty ? work : null);
    if (dirty && waiting.compareAndSet(false, true)) {
      later.accept(this::write);
    }
  }

  private void write() {
    waiting.set(false);
    Unsaved now = newest.get();
    try {
      if (now == null && slot != null) {
        slot.clear();
      } else if (now != null && now != kept) {
        keep(now);
      }
      kept = now;
    } catch (IOException e) {
      failed.accept("Unsaved work cannot be kept safe (" + e.getMessage() + "); save it yourself");
    }
  }

  private void keep(Unsaved work) throws IOException {
    Slot mine = slot == null ? folder.fresh() : slot;
    slot = mine;
    mine.keep(work);
  }
}
