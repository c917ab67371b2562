package linchpin.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import linchpin.edit.Document;
import linchpin.edit.validity.Problem;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.format.Saving;
import linchpin.ui.Jobs;
import linchpin.ui.Session;
import org.jspecify.annotations.Nullable;

/// Opens and saves: what happens to the session, what is asked first and what is told. Nothing is lost without a
/// question, and a file that cannot be read changes nothing.
public final class Files {
  private final Session session;
  private final Jobs jobs;
  private final Dialogs dialogs;
  private final RecentFiles recent;
  private final UnaryOperator<Document> placing;
  private final ReadOnlyObjectWrapper<@Nullable LocalTime> savedAt = new ReadOnlyObjectWrapper<>();
  private @Nullable FileTime known;

  /// @param placing gives a place to what has none; called away from the window's thread
  public Files(Session session, Jobs jobs, Dialogs dialogs, RecentFiles recent, UnaryOperator<Document> placing) {
    this.session = session;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.recent = recent;
    this.placing = placing;
  }

  /// The files opened and saved last.
  public RecentFiles recent() {
    return recent;
  }

  /// When the document was last saved in this window, or null.
  public ReadOnlyObjectProperty<@Nullable LocalTime> savedAt() {
    return savedAt.getReadOnlyProperty();
  }

  /// Starts an empty diagram.
  public void newDocument() {
    if (mayLeave()) {
      show(Document.EMPTY, null);
    }
  }

  /// Asks for a file and opens it.
  public void open() {
    if (mayLeave()) {
      Path file = dialogs.chooseOpen();
      if (file != null) {
        read(file);
      }
    }
  }

  /// Opens a file.
  public void open(Path file) {
    if (mayLeave()) {
      read(file);
    }
  }

  /// Opens an example as a new, unsaved diagram.
  public void open(Sample sample) {
    if (mayLeave()) {
      take("Opening " + sample.title(), () -> ModelFile.parse(sample.file(), sample.bytes()), null);
    }
  }

  /// Saves to the document's file, or asks for one.
  ///
  /// @return whether it is saved now
  public boolean save() {
    Path file = session.file().get();
    if (file == null) {
      return saveAs();
    }
    return changedElsewhere(file) && !dialogs.askOverwrite(file) ? saveAs() : write(file);
  }

  /// Asks for a file and saves to it.
  ///
  /// @return whether it is saved now
  public boolean saveAs() {
    Path file = dialogs.chooseSave(session.file().get(), proposal(ModelFile.ENDING));
    return file != null && write(withEnding(file));
  }

  /// Asks what becomes of unsaved changes, if there are any.
  ///
  /// @return whether the document may be left
  public boolean mayLeave() {
    if (!session.dirty().get()) {
      return true;
    }
    return switch (dialogs.askUnsaved(title())) {
      case SAVE -> save();
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  /// A name for a file of the document: its title in small letters and dashes, and the ending.
  public String proposal(String ending) {
    String words = title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return (words.isEmpty() ? "untitled" : words) + ending;
  }

  /// Shows a document that was made and is in no file yet, as an import makes it.
  void showMade(Document document) {
    session.openUnsaved(document);
    known = null;
    savedAt.set(null);
  }

  private void show(Document document, @Nullable Path file) {
    session.open(document, file);
    known = file == null ? null : time(file);
    savedAt.set(null);
  }

  private String title() {
    String name = session.document().get().name();
    return name.isBlank() ? "Untitled" : name;
  }

  private void read(Path file) {
    take("Opening " + file.getFileName(), () -> ModelFile.read(file), file);
  }

  private void take(String job, java.util.concurrent.Callable<Reading> reading, @Nullable Path file) {
    jobs.run(
        job,
        () -> placed(reading.call()),
        result -> opened(result, file),
        e -> dialogs.showProblems("The file could not be opened", List.of(sentence(e))));
  }

  private Reading placed(Reading reading) {
    return reading instanceof Reading.Opened(Document document) && !document.placed()
        ? new Reading.Opened(placing.apply(document))
        : reading;
  }

  private void opened(Reading reading, @Nullable Path file) {
    switch (reading) {
      case Reading.Opened(Document document) -> {
        show(document, file);
        if (file != null) {
          recent.add(file);
        }
      }
      case Reading.Refused refused -> {
        if (file != null) {
          recent.remove(file);
        }
        dialogs.showProblems(headline(refused), lines(refused));
      }
    }
  }

  private static String headline(Reading.Refused refused) {
    int count = refused.problems().size() + refused.more();
    return refused.name() + " was not opened: " + count + (count == 1 ? " problem" : " problems");
  }

  private static List<String> lines(Reading.Refused refused) {
    List<String> lines = new java.util.ArrayList<>(refused.problems().stream().map(Problem::text).toList());
    if (refused.more() > 0) {
      lines.add("and " + refused.more() + " more");
    }
    return lines;
  }

  private boolean write(Path file) {
    Document document = session.document().get();
    return switch (ModelFile.write(document, file)) {
      case Saving.Saved saved -> {
        session.saved(document, file);
        recent.add(file);
        known = time(file);
        savedAt.set(LocalTime.now(java.time.ZoneId.systemDefault()));
        jobs.tell("");
        yield true;
      }
      case Saving.NotSaved(String message) -> {
        dialogs.showProblems("Not saved: the file on disk is as it was", List.of(message));
        yield false;
      }
    };
  }

  private boolean changedElsewhere(Path file) {
    FileTime now = time(file);
    return now != null && !Objects.equals(now, known);
  }

  private static @Nullable FileTime time(Path file) {
    try {
      return java.nio.file.Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return null;
    }
  }

  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + ModelFile.ENDING);
  }

  private static String sentence(Exception e) {
    return e.getMessage() == null ? "It could not be read." : e.getMessage();
  }
}
