package linchpin.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.export.PictureFormat;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.format.imports.source.CauseSuggestion;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.task.Stepwise;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import linchpin.task.TaskService;
import linchpin.ui.command.Commands;
import linchpin.ui.file.Dialogs;
import linchpin.ui.file.ExportLook;
import linchpin.ui.file.Exports;
import linchpin.ui.file.Files;
import linchpin.ui.file.Imports;
import linchpin.ui.file.RecentFiles;
import linchpin.ui.file.Tabs;
import linchpin.ui.session.AnalysisEngine;
import linchpin.ui.session.Jobs;
import linchpin.ui.session.LiveAnalysis;
import linchpin.ui.session.Notices;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.DiagramView;
import linchpin.ui.workspace.Settings;
import linchpin.ui.workspace.ViewState;
import linchpin.ui.workspace.WalkDirection;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// A workspace for tests: everything runs at once on the test's thread, dialogs answer what they were told to, and the
/// canvas only notes what it is asked.
public final class Desk {
  public final Session session = new Session();
  public final ViewState view = new ViewState(session, new Settings());
  public final SimpleStringProperty exporting = new SimpleStringProperty("");
  public final Answers answers = new Answers();
  public final NotedDiagram diagram = new NotedDiagram(session);
  public final Jobs jobs = new Jobs(Stepwise.atOnce().scope());
  /// What views ask beside the window.
  private final TaskService background = TaskService.onThreads(Platform::runLater, Desk::mishap);
  public final Files files;
  public final Workspace workspace;

  /// What was opened beside it, because something was drawn here already.
  public final List<Desk> beside = new ArrayList<>();

  public Desk(Path folder) {
    this(folder, Stepwise.atOnce());
  }

  /// @param tasks saves
  public Desk(Path folder, TaskService tasks) {
    files = new Files(session, jobs, answers, new RecentFiles(folder.resolve("recent")), d -> d, new OnDesk(folder),
        tasks.scope().queue(TaskQueue.Policy.IN_ORDER));
    workspace =
        new Workspace(
            session, view, new LiveAnalysis(session, AnalysisEngine.STANDARD, analysing()), diagram,
            new Commands(), jobs, new Notices(), files, new Imports(files, jobs, answers, d -> d),
            new Exports(session, jobs, answers, files, exporting, background.scope()), background.scope());
  }

  private static TaskScope analysing() {
    return new TaskService(Runnable::run, new Later(), Desk::mishap, TaskService.Timer.CLOCK).scope();
  }

  /// A fault of the program fails the test.
  public static void mishap(Throwable e) {
    throw new AssertionError("a mishap", e);
  }

  /// The desk that was opened last: one beside this, or this.
  public Desk last() {
    return beside.isEmpty() ? this : beside.getLast();
  }

  /// Opens beside this desk what would take the place of something.
  private final class OnDesk implements Tabs {
    private final Path folder;

    OnDesk(Path folder) {
      this.folder = folder;
    }

    @Override
    public boolean goTo(Path file) {
      return file.equals(session.file().get());
    }

    @Override
    public boolean holdsElsewhere(Path file, Files asking) {
      return false;
    }

    @Override
    public Files room(Files asking) {
      if (asking.untouched()) {
        return asking;
      }
      beside.add(new Desk(folder));
      return last().files;
    }
  }

  /// Saves, and tells whether it is saved now.
  public boolean save() {
    boolean[] told = new boolean[1];
    files.save(saved -> told[0] = saved);
    return told[0];
  }

  /// Saves to a file that is asked for, and tells whether it is saved now.
  public boolean saveAs() {
    boolean[] told = new boolean[1];
    files.saveAs(saved -> told[0] = saved);
    return told[0];
  }

  /// Asks what has to be asked, and tells whether the document may be left.
  public boolean mayLeave() {
    boolean[] told = new boolean[1];
    files.leave(how -> told[0] = how != Files.Leaving.STAYS);
    return told[0];
  }

  /// Opens a sample that comes with the program.
  public Desk sample(String name) {
    session.open(load(name), null);
    return this;
  }

  public static Document load(String name) {
    try (var in = Desk.class.getResourceAsStream("/linchpin/samples/" + name + ".linchpin.json")) {
      return ((Reading.Opened) ModelFile.parse(name, java.util.Objects.requireNonNull(in).readAllBytes())).document();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Runs tasks at once, but one that a task hands in only after that task.
  static final class Later implements java.util.concurrent.Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    @Override
    public void execute(Runnable task) {
      waiting.add(task);
      if (!running) {
        running = true;
        try {
          for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
          }
        } finally {
          running = false;
        }
      }
    }
  }

  /// What a person would answer, and what was told.
  public static final class Answers implements Dialogs {
    public @Nullable Path open;
    public @Nullable Path save;
    public List<Path> imports = List.of();
    public Answer unsaved = Answer.CANCEL;
    public boolean overwrite;
    public List<CauseSuggestion> suggested = List.of();
    public List<String> confirmed = List.of();
    public @Nullable String journey;
    public Function<ExportLook, @Nullable ExportLook> look = last -> last;
    public final List<ExportLook> offered = new ArrayList<>();
    public int asked;
    public final List<String> told = new ArrayList<>();

    @Override
    public @Nullable Path chooseOpen() {
      return open;
    }

    @Override
    public @Nullable Path chooseSave(@Nullable Path current, String proposal) {
      return save;
    }

    @Override
    public List<Path> chooseImport() {
      return imports;
    }

    @Override
    public @Nullable Path chooseExport(String proposal, String ending) {
      return save;
    }

    @Override
    public @Nullable ExportLook chooseLook(PictureFormat picture, ExportLook last, Previews previews, TaskScope drawing) {
      offered.add(last);
      return look.apply(last);
    }

    @Override
    public @Nullable Path chooseReport(String proposal) {
      return save;
    }

    @Override
    public @Nullable Journey chooseJourney(List<Journey> journeys) {
      return journeys.stream().filter(j -> j.id().equals(journey)).findFirst().orElse(null);
    }

    @Override
    public Answer askUnsaved(String title) {
      asked++;
      return unsaved;
    }

    @Override
    public void showProblems(String headline, List<String> problems) {
      told.add(headline);
      told.addAll(problems);
    }

    @Override
    public void showRemarks(String headline, List<String> remarks) {
      told.add(headline);
      told.addAll(remarks);
    }

    @Override
    public boolean askOverwrite(Path file) {
      asked++;
      return overwrite;
    }

    @Override
    public List<CauseSuggestion> chooseCauses(List<CauseSuggestion> suggestions) {
      suggested = suggestions;
      return suggestions.stream().filter(s -> confirmed.contains(s.cause().id())).toList();
    }

    @Override
    public boolean askReplace(Path file) {
      asked++;
      return overwrite;
    }
  }

  /// A canvas that notes what it is asked, and places what it is told to.
  public static final class NotedDiagram implements DiagramView {
    public final List<String> asked = new ArrayList<>();
    public @Nullable HighlightedFinding highlight;
    public List<String> marked = List.of();
    private final Session session;
    private final Pane node = new Pane();
    private final SimpleDoubleProperty zoom = new SimpleDoubleProperty(1);

    NotedDiagram(Session session) {
      this.session = session;
      node.setFocusTraversable(true);
    }

    @Override
    public Region node() {
      return node;
    }

    @Override
    public ReadOnlyDoubleProperty zoom() {
      return zoom;
    }

    @Override
    public void zoomTo(double scale) {
      zoom.set(scale);
    }

    @Override
    public boolean selectUnder(double sceneX, double sceneY) {
      asked.add("select under " + sceneX + " " + sceneY);
      return false;
    }

    @Override
    public void fit() {
      asked.add("fit");
    }

    @Override
    public void beginPlacing(String kind) {
      asked.add("begin " + kind);
    }

    @Override
    public void placeAtCentre(String kind) {
      asked.add("place " + kind);
      String id = kind + session.document().get().topology().components().size();
      session.perform(Edits.add(Component.of(id, kind), new Bounds(0, 0, 152, 48)), Selection.of(id), null);
    }

    @Override
    public void placeNeeded(String kind, String from) {
      asked.add("place " + kind + " for " + from);
    }

    @Override
    public void rename() {
      asked.add("rename");
    }

    @Override
    public void note() {
      asked.add("note");
    }

    @Override
    public void walk(WalkDirection way, boolean also) {
      asked.add("walk " + way + (also ? " too" : ""));
    }

    @Override
    public void light(@Nullable HighlightedFinding finding) {
      highlight = finding;
    }

    @Override
    public void mark(List<String> ids) {
      marked = List.copyOf(ids);
    }

    @Override
    public void glide(Runnable change) {
      change.run();
    }

    @Override
    public void reveal(String id) {
      asked.add("reveal " + id);
    }

    @Override
    public void show(Bounds area) {
      asked.add("show");
    }

    @Override
    public void cut() {
      asked.add("cut");
    }

    @Override
    public void copy() {
      asked.add("copy");
    }

    @Override
    public void paste() {
      asked.add("paste");
    }

    @Override
    public void duplicate() {
      asked.add("duplicate");
    }

    @Override
    public void delete() {
      session.perform(Edits.delete(session.selection().get().ids()));
    }

    @Override
    public void selectAll() {
      asked.add("select all");
    }

    @Override
    public void group() {
      asked.add("group");
    }

    @Override
    public void ungroup() {
      asked.add("ungroup");
    }

    @Override
    public void switchOff() {
      session.selection().get().ids().forEach(session::toggleOff);
    }

    @Override
    public boolean cancel() {
      boolean something = !session.selection().get().isEmpty();
      session.select(Selection.NONE);
      return something;
    }

    @Override
    public void rest() {
      asked.add("rest");
    }

    @Override
    public void focus() {
      node.requestFocus();
    }
  }
}
