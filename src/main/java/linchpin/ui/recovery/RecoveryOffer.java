package linchpin.ui.recovery;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.ui.file.Fingerprint;
import linchpin.ui.recovery.RecoveryFolder.Found;
import linchpin.ui.session.Notices;
import linchpin.ui.session.Notices.Choice;
import linchpin.ui.session.Notices.Notice;

/// Offers, at a start, what programs left unsaved that ended otherwise than by a person's will. Nothing is removed
/// unless the person says so, and then not before the window is closed or the person has said so again; what is not
/// answered is offered again at the next start.
public final class RecoveryOffer {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
  private final RecoveryFolder folder;
  private final Notices notices;
  private final BiConsumer<Slot, Unsaved> restoring;
  private final Consumer<String> tell;
  private final Set<Found> discarded = ConcurrentHashMap.newKeySet();
  private final Executor writing;
  private final Executor window;

  /// @param restoring shows work as unsaved and goes on keeping it in its slot
  /// @param tell told one sentence when something does not work
  /// @param writing the thread on which the autosave writes
  /// @param window runs tasks on the JavaFX thread, later
  public RecoveryOffer(RecoveryFolder folder, Notices notices, BiConsumer<Slot, Unsaved> restoring,
      Consumer<String> tell, Executor writing, Executor window) {
    this.folder = folder;
    this.notices = notices;
    this.restoring = restoring;
    this.tell = tell;
    this.writing = writing;
    this.window = window;
  }

  /// Looks for work that was left and shows a notice for each piece of it, the newest first; for several pieces at
  /// first one that can restore them all.
  public void look() {
    writing.execute(() -> {
      List<Found> left = folder.left().stream().filter(found -> !saved(found)).toList();
      window.execute(() -> offer(left));
    });
  }

  /// The window was closed by its person's will: what was discarded goes. To be called on the writing thread.
  public void end() throws IOException {
    for (Found found : discarded) {
      found.slot().clear();
      found.slot().release();
    }
    discarded.clear();
  }

  private void offer(List<Found> left) {
    List<Found> readable = left.stream().filter(found -> found.work() != null).toList();
    if (readable.size() < 2) {
      left.forEach(this::offer);
      return;
    }
    left.stream().filter(found -> found.work() == null).forEach(this::offer);
    String names = String.join(", ", readable.stream().map(Found::work).filter(Objects::nonNull)
        .map(RecoveryOffer::name).toList());
    notices.show(new Notice(this, "Linchpin ended before " + readable.size() + " documents were saved: " + names
        + ". What was drawn until " + time(readable.getFirst().time()) + " can be restored.", List.of(
            new Choice("Restore all", () -> readable.reversed().forEach(this::restore)),
            new Choice("One by one", () -> readable.forEach(this::offer)),
            new Choice("Keep for later", () -> readable.forEach(found -> onDisk(found, false))))));
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
    Choice discard = new Choice("Discard", () -> discard(found));
    Choice keep = new Choice("Keep for later", () -> onDisk(found, false));
    Unsaved work = found.work();
    if (work == null) {
      String text = "Unsaved work of " + time(found.time()) + " was found but cannot be read. It is "
          + found.slot().file() + ".";
      notices.show(new Notice(found.slot(), text, List.of(keep, discard)));
    } else {
      Choice restore = new Choice("Restore", () -> restore(found));
      String text = "Linchpin ended before " + name(work) + " was saved. What was drawn until "
          + time(found.time()) + " can be restored." + since(found, work);
      notices.show(new Notice(found.slot(), text, List.of(restore, discard, keep)));
    }
  }

  private void restore(Found found) {
    Unsaved work = found.work();
    if (work != null) {
      restoring.accept(found.slot(), work);
    }
  }

  /// Puts work aside, to be removed for good by a second word or with the window.
  private void discard(Found found) {
    Unsaved work = found.work();
    discarded.add(found);
    String what = work == null ? "The work that cannot be read" : "The unsaved work on " + name(work);
    notices.show(new Notice(found.slot(), what + " is discarded.", List.of(
        new Choice("Undo", () -> {
          discarded.remove(found);
          offer(found);
        }),
        new Choice("Remove it for good", () -> {
          discarded.remove(found);
          onDisk(found, true);
        }))));
  }

  private void onDisk(Found found, boolean discard) {
    writing.execute(() -> {
      try {
        if (discard) {
          found.slot().clear();
        }
        found.slot().release();
      } catch (IOException e) {
        window.execute(() -> tell.accept(found.slot().file() + " could not be removed: " + e.getMessage()));
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
