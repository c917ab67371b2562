package linchpin.ui;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import linchpin.edit.change.Alignment;
import linchpin.export.PictureFormat;
import linchpin.export.exchange.ModelFormat;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.ui.command.Command;
import linchpin.ui.command.Commands;
import linchpin.ui.command.Mode;
import linchpin.ui.command.OnSelection;
import linchpin.ui.session.Session;
import linchpin.ui.window.MainWindow;
import linchpin.ui.workspace.DiagramView;
import linchpin.ui.workspace.ViewState;
import linchpin.ui.workspace.ViewState.Search;
import linchpin.ui.workspace.ViewState.Section;
import linchpin.ui.workspace.ViewState.Tab;
import linchpin.ui.workspace.WalkDirection;
import linchpin.ui.workspace.Workspace;

/// Says what each command does in a window.
final class WindowCommands {
  private static final double ZOOM_STEP = 1.25;
  private final Workspace workspace;
  private final Session session;
  private final ViewState view;
  private final Commands commands;
  private final MainWindow window;
  private final Stage stage;

  WindowCommands(Workspace workspace, MainWindow window, Stage stage) {
    this.workspace = workspace;
    this.window = window;
    this.stage = stage;
    session = workspace.session();
    view = workspace.view();
    commands = workspace.commands();
  }

  void set() {
    files();
    edits();
    draw();
    walk();
    views();
    whatIf();
  }

  private void files() {
    commands.set(Command.NEW, workspace.files()::newDocument);
    commands.set(Command.OPEN, workspace.files()::open);
    commands.set(Command.OPEN_SAMPLE, () -> ask(Search.EXAMPLES));
    commands.set(Command.SAVE, workspace.files()::save);
    commands.set(Command.SAVE_AS, workspace.files()::saveAs);
    commands.set(Command.IMPORT, workspace.imports()::choose);
    BooleanBinding something = Bindings.createBooleanBinding(
        () -> !session.document().get().topology().components().isEmpty(), session.document());
    commands.set(Command.EXPORT_PNG, () -> workspace.exports().export(PictureFormat.PNG), something);
    commands.set(Command.EXPORT_SVG, () -> workspace.exports().export(PictureFormat.SVG), something);
    commands.set(Command.EXPORT_PDF, () -> workspace.exports().export(PictureFormat.PDF), something);
    commands.set(Command.REPORT, workspace.exports()::report, something);
    commands.set(Command.EXPORT_DRAWIO, () -> workspace.exports().export(ModelFormat.DRAWIO), something);
    commands.set(Command.EXPORT_DOT, () -> workspace.exports().export(ModelFormat.DOT), something);
    commands.set(Command.EXPORT_MERMAID, () -> workspace.exports().export(ModelFormat.MERMAID), something);
    commands.set(Command.EXPORT_GRAPHML, () -> workspace.exports().export(ModelFormat.GRAPHML), something);
    commands.set(Command.EXPORT_FAULT_TREE, () -> workspace.exports().export(ModelFormat.OPEN_PSA), something);
    commands.set(Command.QUIT, () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  private void edits() {
    DiagramView diagram = workspace.diagram();
    BooleanBinding selected = Bindings.createBooleanBinding(() -> !session.selection().get().isEmpty(),
        session.selection());
    commands.set(Command.UNDO, session::undo, session.undoLabel().isNotNull());
    commands.set(Command.REDO, session::redo, session.redoLabel().isNotNull());
    commands.set(Command.CUT, diagram::cut, selected);
    commands.set(Command.COPY, diagram::copy, selected);
    commands.set(Command.PASTE, diagram::paste);
    commands.set(Command.DUPLICATE, diagram::duplicate, selected);
    commands.set(Command.DELETE, diagram::delete, selected);
    commands.set(Command.SELECT_ALL, diagram::selectAll);
    commands.set(Command.GROUP, diagram::group, selected);
    commands.set(Command.UNGROUP, diagram::ungroup, selected);
    commands.set(Command.RENAME, diagram::rename, when(() -> session.selection().get().ids().size() == 1));
  }

  private void draw() {
    OnSelection selection = new OnSelection(session);
    BooleanBinding components = when(() -> !selection.components().isEmpty());
    BooleanBinding technical = when(() -> !selection.technical().isEmpty());
    BooleanBinding lines = when(() -> !selection.lines().isEmpty());
    commands.set(Command.ADD, () -> ask(Search.KINDS));
    commands.set(Command.NEEDS_NEW, () -> ask(Search.NEEDED), technical);
    commands.set(Command.CONNECT, () -> ask(Search.TARGETS), components);
    commands.set(Command.PUT_INTO, () -> ask(Search.PLACES), components);
    commands.set(Command.TAKE_OUT, () -> selection.putInto(null),
        when(() -> selection.components().stream().anyMatch(c -> c.domain() != null)));
    commands.set(Command.OPERATED_BY, () -> ask(Search.PEOPLE), technical);
    commands.set(Command.SHARE, () -> ask(Search.SHARED), when(() -> !selection.sharing().isEmpty()));
    commands.set(Command.START_JOURNEY, selection::startJourney, technical);
    commands.set(Command.NOTE, workspace.diagram()::note);
    commands.set(Command.MAKE_HARD, () -> selection.strength(Strength.HARD), lines);
    commands.set(Command.MAKE_SOFT, () -> selection.strength(Strength.SOFT), lines);
    commands.set(Command.LINE_FAILS, selection::lineFails, lines);
    commands.set(Command.REVERSE, selection::reverse, lines);
    arrange(selection, components);
    commands.set(Command.STRAIGHTEN, selection::straighten, when(() -> !selection.bent().isEmpty()));
  }

  private void arrange(OnSelection selection, BooleanBinding components) {
    BooleanBinding several = when(() -> selection.components().size() > 1);
    BooleanBinding many = when(() -> selection.components().size() > 2);
    commands.set(Command.ALIGN_LEFT, () -> selection.align(Alignment.LEFT), several);
    commands.set(Command.ALIGN_CENTRES, () -> selection.align(Alignment.CENTRE), several);
    commands.set(Command.ALIGN_RIGHT, () -> selection.align(Alignment.RIGHT), several);
    commands.set(Command.ALIGN_TOP, () -> selection.align(Alignment.TOP), several);
    commands.set(Command.ALIGN_MIDDLES, () -> selection.align(Alignment.MIDDLE), several);
    commands.set(Command.ALIGN_BOTTOM, () -> selection.align(Alignment.BOTTOM), several);
    commands.set(Command.DISTRIBUTE_ACROSS, () -> selection.distribute(true), many);
    commands.set(Command.DISTRIBUTE_DOWN, () -> selection.distribute(false), many);
    commands.set(Command.PIN, selection::pin, components);
  }

  private void walk() {
    walk(Command.WALK_NEEDED, Command.SELECT_NEEDED, WalkDirection.NEEDED);
    walk(Command.WALK_NEEDING, Command.SELECT_NEEDING, WalkDirection.NEEDING);
    walk(Command.WALK_BEFORE, Command.SELECT_BEFORE, WalkDirection.BEFORE);
    walk(Command.WALK_AFTER, Command.SELECT_AFTER, WalkDirection.AFTER);
    commands.set(Command.SELECT_ALSO, () -> ask(Search.ALSO),
        when(() -> !session.document().get().topology().components().isEmpty()));
  }

  private void walk(Command alone, Command also, WalkDirection way) {
    commands.set(alone, () -> workspace.diagram().walk(way, false));
    commands.set(also, () -> workspace.diagram().walk(way, true));
  }

  private void ask(Search search) {
    view.search().set(search);
  }

  /// Whether something holds of the document and what is selected in it.
  private BooleanBinding when(Callable<Boolean> holds) {
    return Bindings.createBooleanBinding(holds, session.selection(), session.document());
  }

  private void views() {
    DiagramView diagram = workspace.diagram();
    commands.set(Command.LAY_OUT, new LayoutJobs(session, workspace.jobs(), diagram)::layOut);
    commands.set(Command.FIND, this::find);
    commands.set(Command.COMMANDS, () -> view.search().set(Search.EVERYTHING));
    commands.set(Command.FIT, diagram::fit);
    commands.set(Command.ACTUAL_SIZE, () -> diagram.zoomTo(1));
    commands.set(Command.ZOOM_IN, () -> diagram.zoomTo(diagram.zoom().get() * ZOOM_STEP));
    commands.set(Command.ZOOM_OUT, () -> diagram.zoomTo(diagram.zoom().get() / ZOOM_STEP));
    commands.set(Command.DESIGN, () -> view.mode().set(Mode.DESIGN));
    commands.set(Command.WHAT_IF, () -> view.mode().set(Mode.WHAT_IF));
    commands.set(Command.PRESENT, this::present);
    commands.set(Command.INSPECTOR, () -> show(Tab.INSPECTOR));
    commands.set(Command.ANALYSIS, () -> show(Tab.ANALYSIS));
    commands.set(Command.FINDINGS, () -> show(Section.FINDINGS));
    commands.set(Command.COMBINATIONS, () -> show(Section.COMBINATIONS));
    commands.set(Command.FIGURES, () -> show(Section.FIGURES));
    commands.set(Command.ROADMAP, () -> show(Section.ROADMAP));
    commands.set(Command.PALETTE, () -> view.palette().set(!view.palette().get()));
    commands.set(Command.OUTLINE, this::outline);
    commands.set(Command.PANE, () -> view.pane().set(!view.pane().get()));
    commands.set(Command.GRID, () -> view.grid().set(!view.grid().get()));
    commands.set(Command.GUIDES, () -> view.guides().set(!view.guides().get()));
    commands.set(Command.LEGEND, () -> view.legend().set(!view.legend().get()));
    commands.set(Command.DARK, () -> view.dark().set(!view.dark().get()));
    commands.set(Command.CALM, () -> view.calm().set(!view.calm().get()));
    commands.set(Command.SEARCH_PALETTE, this::searchPalette);
    commands.set(Command.KEYS, () -> view.sheet().set(!view.sheet().get()));
    commands.set(Command.CANCEL, this::cancel);
  }

  private void whatIf() {
    BooleanBinding assumes = Bindings.createBooleanBinding(() -> !session.scenario().get().nothing(),
        session.scenario());
    BooleanBinding some = when(() -> !switchable().isEmpty());
    commands.set(Command.SWITCH_OFF, workspace.diagram()::switchOff, some);
    commands.set(Command.CLEAR_WHAT_IF, () -> session.assume(Scenario.NOTHING), assumes);
  }

  /// What of the selection can be switched off: components, dependencies and common causes.
  private List<String> switchable() {
    var topology = session.document().get().topology();
    return session.selection().get().ids().stream()
        .filter(id -> topology.component(id) != null || topology.dependency(id) != null
            || topology.commonCause(id) != null)
        .toList();
  }

  /// Presents, or ends it, and shows the whole diagram in the room there is then.
  private void present() {
    view.present();
    Platform.runLater(workspace.diagram()::fit);
  }

  private void show(Tab tab) {
    view.pane().set(true);
    view.tab().set(tab);
  }

  private void show(Section section) {
    show(Tab.ANALYSIS);
    view.section().set(section);
  }

  private void find() {
    view.finding().set(true);
    window.focusFind();
  }

  private void outline() {
    showPalette();
    view.outline().set(true);
    window.focusOutline();
  }

  private void showPalette() {
    if (view.mode().get() != Mode.DESIGN) {
      view.mode().set(Mode.DESIGN);
    }
    view.palette().set(true);
  }

  private void searchPalette() {
    showPalette();
    view.outline().set(false);
    window.focusPaletteSearch();
  }

  /// Ends the nearest thing that can be ended.
  private void cancel() {
    if (view.search().get() != Search.CLOSED) {
      view.search().set(Search.CLOSED);
    } else if (view.sheet().get()) {
      view.sheet().set(false);
    } else if (view.finding().get()) {
      view.finding().set(false);
    } else if (session.suspect().get() != null) {
      session.suspect(null);
    } else if (!session.scenario().get().nothing()) {
      session.assume(Scenario.NOTHING);
    } else if (view.mode().get() != Mode.DESIGN) {
      view.mode().set(Mode.DESIGN);
    } else {
      workspace.diagram().cancel();
    }
  }
}
