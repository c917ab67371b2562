package linchpin.ui.recovery;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import linchpin.edit.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.ui.Jobs;
import linchpin.ui.Notices;
import linchpin.ui.Notices.Choice;
import linchpin.ui.Notices.Notice;
import linchpin.ui.file.Files;
import linchpin.ui.file.Fingerprint;
import linchpin.ui.recovery.RecoveryFolder.Found;

/// Offers, at a start, what programs left unsaved that ended otherwise than by a person's will. Nothing is removed
/// unless the person says so; what is not answered is offered again at the next start.
public final class RecoveryOffer {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
  private final RecoveryFolder folder;
  private final Autosave autosave;
  private final Files files;
  private final Notices notices;
  private final Jobs jobs;
  private final Executor writing;
  private final Executor window;

  /// @param writing the thread on which the autosave writes
  /// @param window runs tasks on the JavaFX thread, later
  public RecoveryOffer(RecoveryFolder folder, Autosave autosave, Files files, Notices notices, Jobs jobs,
      Executor writing, Executor window) {
    this.folder = folder;
    this.autosave = autosave;
    this.files = files;
    this.notices = notices;
    this.jobs = jobs;
    this.writing = writing;
    this.window = window;
  }

  /// Looks for work that was left and shows a notice for each piece of it, the newest first.
  public void look() {
    writing.execute(() -> {
      List<Found> left = folder.left().stream().filter(found -> !saved(found)).toList();
      window.execute(() -> left.forEach(this::offer));
    });
  }

  /// Whether the work is in its file after all, as when the program ended right after a save; then it is let go.
  private boolean saved(Found found) {
    Unsaved work = found.work();
    boolean same = work != null && work.file() != null
        && ModelFile.read(work.file()) instanceof Reading.Opened(Document document)
        && document.equals(work.document());
    if (same) {
      onDisk(found, true);
    }
    return same;
  }

  private void offer(Found found) {
    Choice discard = new Choice("Discard", () -> onDisk(found, true));
    Choice keep = new Choice("Keep for later", () -> onDisk(found, false));
    Unsaved work = found.work();
    if (work == null) {
      String text = "Unsaved work of " + time(found.time()) + " was found but cannot be read. It is "
          + found.slot().file() + ".";
      notices.show(new Notice(found.slot(), text, List.of(keep, discard)));
    } else {
      Choice restore = new Choice("Restore", () -> restore(found, work));
      String text = "Linchpin ended before " + name(work) + " was saved. What was drawn until "
          + time(found.time()) + " can be restored." + since(found, work);
      notices.show(new Notice(found.slot(), text, List.of(restore, discard, keep)));
    }
  }

  private void restore(Found found, Unsaved work) {
    if (files.mayLeave()) {
      writing.execute(() -> autosave.adopt(found.slot()));
      files.restore(work.document(), work.file(), work.base());
      jobs.tell("Restored; it is not saved yet");
    } else {
      offer(found);
    }
  }

  private void onDisk(Found found, boolean discard) {
    writing.execute(() -> {
      try {
        if (discard) {
          found.slot().clear();
        }
        found.slot().release();
      } catch (IOException e) {
        window.execute(() -> jobs.tell(found.slot().file() + " could not be removed: " + e.getMessage()));
      }
    });
  }

  /// What a person should know of the file first: it may hold something newer.
  private static String since(Found found, Unsaved work) {
    try {
      Instant saved = work.file() == null ? Instant.MIN
          : java.nio.file.Files.getLastModifiedTime(work.file()).toInstant();
      boolean later = work.file() != null && saved.isAfter(found.time())
          && !Objects.equals(Fingerprint.of(work.file()), work.base());
      return later ? " The file was changed since, at " + time(saved) + "." : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String name(Unsaved work) {
    String title = work.document().name().isBlank() ? "an untitled diagram" : work.document().name();
    return work.file() == null ? title : title + " (" + work.file().getFileName() + ")";
  }

  private static String time(Instant instant) {
    var then = instant.atZone(ZoneId.systemDefault());
    boolean today = then.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
    return (today ? CLOCK : DAY).format(then);
  }
}
