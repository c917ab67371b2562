package linchpin.ui.file;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import linchpin.edit.Edit;
import linchpin.edit.document.Document;
import linchpin.edit.validity.Problem;
import linchpin.format.EmbeddedModel;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.task.TaskFailure;
import linchpin.task.TaskQueue;
import linchpin.ui.session.Jobs;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Opens and saves: what happens to the session, what is asked first and what is told. Nothing is lost without a
/// question, and a file that cannot be read changes nothing.
public final class Files {
  private final Session session;
  private final Jobs jobs;
  private final Dialogs dialogs;
  private final RecentFiles recent;
  private final UnaryOperator<Document> placing;
  private final Tabs tabs;
  private final SaveQueue saves;
  private final ReadOnlyObjectWrapper<@Nullable LocalTime> savedAt = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Fingerprint> base = new ReadOnlyObjectWrapper<>();
  /// What is to be saved to the document's own file after what is being written now, or null.
  private @Nullable OwnSave ownSave;
  /// Another one for each document that was shown here.
  private Object shown = new Object();

  /// @param placing gives a place to what has none; called away from the window's thread
  /// @param tabs what is open besides
  /// @param saving writes files, one after the other
  public Files(Session session, Jobs jobs, Dialogs dialogs, RecentFiles recent, UnaryOperator<Document> placing,
      Tabs tabs, TaskQueue saving) {
    this.session = session;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.recent = recent;
    this.placing = placing;
    this.tabs = tabs;
    saves = new SaveQueue(saving);
  }

  /// What leaving the document comes to.
  public enum Leaving {
    /// Everything is in a file, or there is nothing.
    NOTHING_LOST,
    /// What is in no file is given up.
    GIVEN_UP,
    /// It is not to be left, or what was to be saved before could not be.
    STAYS
  }

  /// The files opened and saved last.
  public RecentFiles recent() {
    return recent;
  }

  /// When the document was last saved in this window, or null.
  public ReadOnlyObjectProperty<@Nullable LocalTime> savedAt() {
    return savedAt.getReadOnlyProperty();
  }

  /// What the document's file held when it was opened or saved last, or null when it has none.
  public @Nullable Fingerprint base() {
    return base.get();
  }

  /// As [#base()], to be listened to.
  public ReadOnlyObjectProperty<@Nullable Fingerprint> baseProperty() {
    return base.getReadOnlyProperty();
  }

  /// Whether nothing is lost when another document takes the place of this one.
  public boolean untouched() {
    return !saving().get() && session.file().get() == null && !session.dirty().get() && session.document().get().equals(Document.EMPTY)
        && session.undoLabel().get() == null && session.redoLabel().get() == null;
  }

  /// Starts an empty diagram.
  public void newDocument() {
    if (tabs.room(this) == this) {
      jobs.tell("This diagram is new and empty already");
    }
  }

  /// Asks for a file and opens it.
  public void open() {
    Path file = dialogs.chooseOpen();
    if (file != null) {
      open(file);
    }
  }

  /// Opens a file, or goes to its document where it is open already. A picture is only where the model was found, so
  /// that saving does not put a model file in its place.
  public void open(Path file) {
    open(List.of(file), () -> { });
  }

  /// Opens files, or goes to their documents where they are open already; the last of them is shown then.
  ///
  /// @param then run once all of them are dealt with
  void open(List<Path> paths, Runnable then) {
    List<Path> closed = paths.stream().filter(file -> !tabs.goTo(file)).distinct().toList();
    if (closed.isEmpty()) {
      then.run();
      return;
    }
    String what = closed.size() == 1 ? String.valueOf(closed.getFirst().getFileName()) : closed.size() + " files";
    jobs.run(
        "Opening " + what,
        context -> {
          Map<Path, Read> read = new LinkedHashMap<>();
          for (Path file : closed) {
            read.put(file, read(() -> ModelFile.read(file), file));
          }
          return read;
        },
        read -> {
          read.forEach((file, one) -> opened(one, EmbeddedModel.isPicture(file) ? null : file));
          then.run();
        },
        e -> dialogs.showProblems("The file could not be opened", List.of(sentence(e))));
  }

  /// Opens an example as a new diagram.
  public void open(Sample sample) {
    jobs.run(
        "Opening " + sample.title(),
        context -> read(() -> ModelFile.parse(sample.file(), sample.bytes()), null),
        read -> opened(read, null),
        e -> dialogs.showProblems("The file could not be opened", List.of(sentence(e))));
  }

  /// Whether something is being saved or waits to be.
  public ReadOnlyBooleanProperty saving() {
    return saves.busy();
  }

  /// Whether a file is being written here now.
  public boolean writes(Path file) {
    return file.equals(saves.writing());
  }

  /// As [#save(Consumer)], whatever comes of it.
  public void save() {
    save(saved -> { });
  }

  /// Saves to the document's file, or asks for one. What is saved is the document as it is now; it is written beside
  /// the window, and what is edited meanwhile stays unsaved. While something is being written already, this waits for
  /// it.
  ///
  /// @param then told how it ended, on the JavaFX thread, later or before this returns: whether that document is saved.
  ///     Why it is not has been told by then
  public void save(Consumer<Boolean> then) {
    if (session.file().get() == null && !saving().get()) {
      saveAs(then);
      return;
    }
    if (ownSave == null) {
      OwnSave next = new OwnSave();
      ownSave = next;
      next.ask(session.toSave(), then);
      saves.add(next::begin);
    } else {
      ownSave.ask(session.toSave(), then);
    }
  }

  /// A save to the document's own file, whichever that is when its turn comes; asked for several times while it waits,
  /// it is done once.
  private final class OwnSave {
    private final List<Consumer<Boolean>> asking = new ArrayList<>();
    private Document document = Document.EMPTY;

    void ask(Document newer, Consumer<Boolean> then) {
      document = newer;
      asking.add(then);
    }

    void begin(Runnable ended) {
      ownSave = ownSave == this ? null : ownSave;
      Consumer<Boolean> then = saved -> asking.forEach(each -> each.accept(saved));
      Path file = session.file().get();
      if (file == null) {
        ended.run();
        then.accept(false);
      } else {
        write(document, file, false, ended, then);
      }
    }
  }

  /// As [#saveAs(Consumer)], whatever comes of it.
  public void saveAs() {
    saveAs(saved -> { });
  }

  /// Asks for a file and saves to it.
  ///
  /// @param then as in [#save(Consumer)]
  public void saveAs(Consumer<Boolean> then) {
    Path chosen = dialogs.chooseSave(session.file().get(), proposal(ModelFile.ENDING));
    Path file = chosen == null ? null : withEnding(chosen);
    if (chosen == null || file == null || !free(file)
        || !file.equals(chosen) && java.nio.file.Files.exists(file) && !dialogs.askReplace(file)) {
      then.accept(false);
      return;
    }
    Document document = session.toSave();
    ownSave = null; // what is asked for after this is to go to the new file
    saves.add(ended -> write(document, file, true, ended, then));
  }

  private boolean free(Path file) {
    boolean elsewhere = tabs.holdsElsewhere(file, this);
    if (elsewhere) {
      dialogs.showProblems("Not saved", List.of(file.getFileName() + " is open in another tab. Close it there first, or "
          + "choose another name."));
    }
    return !elsewhere;
  }

  /// Whether leaving the document would lose something that is in no file.
  public boolean loses() {
    Path file = session.file().get();
    if (file != null && base.get() != null && java.nio.file.Files.notExists(file)) {
      session.unsaved();
    }
    return session.dirty().get();
  }

  /// Asks what becomes of unsaved changes, if there are any once everything that is being saved is written.
  ///
  /// @param then told what leaving comes to, on the JavaFX thread, later or before this returns
  public void leave(Consumer<Leaving> then) {
    if (saving().get()) {
      saves.whenIdle(() -> leave(then));
    } else if (!loses()) {
      then.accept(Leaving.NOTHING_LOST);
    } else {
      switch (dialogs.askUnsaved(title())) {
        case SAVE -> save(saved -> {
          if (saved) {
            leave(then); // there may be something newer by now
          } else {
            then.accept(Leaving.STAYS);
          }
        });
        case DISCARD -> then.accept(Leaving.GIVEN_UP);
        case CANCEL -> then.accept(Leaving.STAYS);
      }
    }
  }

  /// Waits for what is being written, as when the program is about to end.
  ///
  /// @return whether nothing is being written now
  public boolean awaitSaves(Duration patience) {
    return saves.await(patience);
  }

  /// Takes what the document's file holds now into the document, as a step that can be undone.
  void reload() {
    Path file = session.file().get();
    if (file != null) {
      jobs.run("Reloading " + file.getFileName(), context -> read(() -> ModelFile.read(file), file),
          read -> reloaded(read, file),
          e -> dialogs.showProblems("The file could not be opened", List.of(sentence(e))));
    }
  }

  private void reloaded(Read read, Path file) {
    if (read.reading() instanceof Reading.Opened(Document document) && file.equals(session.file().get())) {
      session.perform(Edit.of("Reload", _ -> document));
      session.saved(session.document().get(), file);
      base.set(read.held());
    } else if (read.reading() instanceof Reading.Refused refused) {
      dialogs.showProblems(headline(refused), lines(refused));
    }
  }

  /// Goes on with the document as it is, whatever its file holds now: the next save overwrites that unasked.
  void keepMine(Fingerprint now) {
    base.set(now);
    session.unsaved();
  }

  /// A name for a file of the document: its title in small letters and dashes, and the ending.
  public String proposal(String ending) {
    String words = title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return (words.isEmpty() ? "untitled" : words) + ending;
  }

  /// Shows a document that was made and is in no file yet, as an import makes it, and tells a sentence with it.
  void showMade(Document document, String sentence) {
    Files room = tabs.room(this);
    room.restore(document, null, null);
    room.jobs.tell(sentence);
  }

  /// Shows a document that differs from its file, as what was kept of unsaved work does.
  ///
  /// @param file where it is to be saved, or null
  /// @param held what that file held when the work began, or null
  public void restore(Document document, @Nullable Path file, @Nullable Fingerprint held) {
    jobs.cancel();
    shown = new Object();
    base.set(held);
    session.openUnsaved(document, file);
    savedAt.set(null);
  }

  /// Shows a document that is in no file and of which nothing counts as unsaved, as an example is.
  public void show(Document document) {
    show(document, null, null);
  }

  private void show(Document document, @Nullable Path file, @Nullable Fingerprint held) {
    shown = new Object();
    base.set(held);
    session.open(document, file);
    savedAt.set(null);
  }

  private String title() {
    String name = session.document().get().name();
    return name.isBlank() ? "Untitled" : name;
  }

  /// What was read, and what the file held just before: when it changes in between, the next save finds out.
  private record Read(Reading reading, @Nullable Fingerprint held) {}

  private Read read(Callable<Reading> reading, @Nullable Path file) throws Exception {
    Fingerprint held = file == null ? null : Fingerprint.of(file);
    return new Read(placed(reading.call()), held);
  }

  private Reading placed(Reading reading) {
    return reading instanceof Reading.Opened(Document document) && !document.placed()
        ? new Reading.Opened(placing.apply(document))
        : reading;
  }

  private void opened(Read read, @Nullable Path file) {
    switch (read.reading()) {
      case Reading.Opened(Document document) -> {
        if (file == null || !tabs.goTo(file)) {
          tabs.room(this).show(document, file, file == null ? null : read.held());
        }
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

  private void write(
      Document document, Path file, boolean unasked, Runnable ended, Consumer<Boolean> then) {
    Object asking = shown;
    saves.write(document, file, base.get(), unasked, how -> {
      switch (how) {
        case SaveQueue.Written(Fingerprint held) -> {
          recent.add(file);
          if (asking == shown) {
            written(document, file, held);
          }
          ended.run();
          then.accept(true);
        }
        case SaveQueue.ChangedElsewhere _ -> {
          if (dialogs.askOverwrite(file)) {
            write(document, file, true, ended, then);
          } else {
            ended.run();
            saveAs(then);
          }
        }
        case SaveQueue.NotWritten(String sentence) -> {
          dialogs.showProblems("Not saved: the file on disk is as it was", List.of(sentence));
          ended.run();
          then.accept(false);
        }
      }
    });
  }

  private void written(Document document, Path file, Fingerprint held) {
    base.set(held);
    session.saved(document, file);
    savedAt.set(LocalTime.now(java.time.ZoneId.systemDefault()));
    jobs.tell("");
  }

  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + ModelFile.ENDING);
  }

  private static String sentence(TaskFailure failure) {
    return failure.sentence("It could not be read.");
  }
}
