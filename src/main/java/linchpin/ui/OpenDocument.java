package linchpin.ui;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Document;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import linchpin.ui.canvas.CanvasView;
import linchpin.ui.canvas.DiagramCanvas;
import linchpin.ui.command.Commands;
import linchpin.ui.file.Dialogs;
import linchpin.ui.file.DiskWatch;
import linchpin.ui.file.Exports;
import linchpin.ui.file.Files;
import linchpin.ui.file.Imports;
import linchpin.ui.file.RecentFiles;
import linchpin.ui.file.Tabs;
import linchpin.ui.recovery.Autosave;
import linchpin.ui.session.AnalysisEngine;
import linchpin.ui.session.Jobs;
import linchpin.ui.session.LiveAnalysis;
import linchpin.ui.session.Notices;
import linchpin.ui.session.Session;
import linchpin.ui.widget.Fxml;
import linchpin.ui.window.MainWindow;
import linchpin.ui.workspace.Settings;
import linchpin.ui.workspace.ViewState;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// One of the documents that are open in a window, with everything that is its own: session and history, canvas,
/// panels, analysis, long work, autosave and the watch on its file.
public final class OpenDocument {
  private final Workspace workspace;
  private final StackPane node;
  private final MainWindow panels;
  private final Autosave autosave;
  private final DiskWatch disk;
  private @Nullable Node keyboard;

  /// What the documents of one window share.
  ///
  /// @param dialogs asks and tells
  /// @param recent the files opened last
  /// @param settings how the person likes the window
  /// @param notices what a person should know whatever is shown
  /// @param safekeeping keeps unsaved work
  record Shared(Dialogs dialogs, RecentFiles recent, Settings settings, Notices notices, Safekeeping safekeeping) {}

  /// @param tasks what runs for the document; it is ended with it
  /// @param tabs what is open besides
  OpenDocument(Shared shared, TaskScope tasks, Tabs tabs) {
    workspace = workspace(shared, tasks, tabs);
    Fxml.Loaded<StackPane, MainWindow> main = Fxml.load(MainWindow.class, "main.fxml", workspace);
    node = main.node();
    panels = main.controller();
    autosave = shared.safekeeping().keep(workspace);
    disk = shared.safekeeping().watch(workspace);
  }

  private static Workspace workspace(Shared shared, TaskScope tasks, Tabs tabs) {
    Session session = new Session();
    ViewState view = new ViewState(session, shared.settings());
    DiagramCanvas canvas = canvas(session, view, tasks);
    Jobs jobs = new Jobs(tasks);
    canvas.commands().whenNothingToPaste(
        () -> jobs.tell("Nothing pasted: the clipboard holds no components copied from Linchpin"));
    UnaryOperator<Document> placing = LayoutJobs::placed;
    Files files = new Files(session, jobs, shared.dialogs(), shared.recent(), placing, tabs,
        tasks.queue(TaskQueue.Policy.IN_ORDER));
    return new Workspace(
        session,
        view,
        new LiveAnalysis(session, AnalysisEngine.STANDARD, tasks),
        new CanvasView(canvas),
        new Commands(),
        jobs,
        new Notices(shared.notices()),
        files,
        new Imports(files, jobs, shared.dialogs(), placing),
        new Exports(session, jobs, shared.dialogs(), files, shared.settings().exporting(), tasks),
        tasks);
  }

  private static DiagramCanvas canvas(Session session, ViewState view, TaskScope tasks) {
    DiagramCanvas canvas = new DiagramCanvas(session, tasks);
    canvas.grid().bind(view.grid());
    canvas.guides().bind(view.guides());
    canvas.explaining().bind(view.legend());
    view.calm().subscribe(canvas.calm()::set);
    view.dark().subscribe(dark -> canvas.theme(dark ? Theme.DARK : Theme.LIGHT));
    return canvas;
  }

  /// What its panels work on.
  public Workspace workspace() {
    return workspace;
  }

  /// What is shown of it, for the whole window below the tabs.
  StackPane node() {
    return node;
  }

  MainWindow panels() {
    return panels;
  }

  Autosave autosave() {
    return autosave;
  }

  /// Looks whether another program changed its file.
  void lookAtDisk() {
    disk.look();
  }

  /// It is about to be hidden: what is in progress ends, and what has the keyboard is remembered.
  void leave() {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    keyboard = within(owner) ? owner : null;
    workspace.diagram().rest();
  }

  /// It is shown again: the keyboard is where it was.
  void enter() {
    if (keyboard == null) {
      workspace.diagram().focus();
    } else {
      keyboard.requestFocus();
    }
    keyboard = null;
    disk.look();
  }

  private boolean within(@Nullable Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at == node) {
        return true;
      }
    }
    return false;
  }

  /// Ends everything that runs for it. What unsaved work was kept of it is let go.
  void end(Safekeeping safekeeping) {
    workspace.tasks().close();
    workspace.session().assume(linchpin.model.Scenario.NOTHING);
    workspace.diagram().rest();
    safekeeping.letGo(autosave);
  }
}
