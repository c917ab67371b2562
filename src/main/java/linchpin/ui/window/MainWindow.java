package linchpin.ui.window;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import linchpin.ui.command.Mode;
import linchpin.ui.command.palette.CommandPalette;
import linchpin.ui.command.palette.KeySheet;
import linchpin.ui.whatif.Timeline;
import linchpin.ui.workspace.Preferences;
import linchpin.ui.workspace.Workspace;

/// Divides the window between its panels.
@SuppressWarnings("NullAway.Init")
public final class MainWindow {
  /// The least width in which the outline can be read, in pixels.
  private static final double OUTLINE = 200;

  private final Workspace workspace;
  @FXML private StackPane root;
  @FXML private StackPane canvas;
  @FXML private BorderPane middle;
  @FXML private Node empty;
  @FXML private Region side;
  @FXML private Toolbar toolbarController;
  @FXML private KindPalette paletteController;
  @FXML private FindBar findController;
  @FXML private EmptyPage emptyController;
  @FXML private Timeline timelineController;

  public MainWindow(Workspace workspace) {
    this.workspace = workspace;
  }

  @FXML
  private void initialize() {
    canvas.getChildren().addFirst(workspace.diagram().node());
    middle.setTop(new NoticeStrips(workspace.notices()));
    var session = workspace.session();
    empty.visibleProperty()
        .bind(workspace.jobs().running().isEmpty().and(Bindings.createBooleanBinding(
            () -> session.document().get().topology().components().isEmpty()
                && session.document().get().annotations().isEmpty(), session.document())));
    canvas.heightProperty().addListener((o, before, height) -> emptyController.height(height.doubleValue()));
    FileLanding landing = new FileLanding(workspace);
    landing.over(root);
    root.getChildren().addAll(new KeySheet(workspace), new CommandPalette(workspace), landing);
    var view = workspace.view();
    root.widthProperty().addListener(o -> arrange());
    view.mode().addListener(o -> arrange());
    view.palette().addListener(o -> arrange());
    view.outline().addListener(o -> arrange());
    view.pane().addListener(o -> arrange());
    view.paneWidth().addListener(o -> arrange());
    arrange();
  }

  /// Takes the keyboard into the palette's search.
  public void focusPaletteSearch() {
    paletteController.focusSearch();
  }

  /// Takes the keyboard into the outline.
  public void focusOutline() {
    paletteController.focusOutline();
  }

  /// Takes the keyboard into the search on the canvas.
  public void focusFind() {
    findController.focus();
  }

  private void arrange() {
    Breakpoint now = Breakpoint.of(root.getWidth());
    Mode mode = workspace.view().mode().get();
    paletteController.shape(shape(now, mode), Math.max(now.palette(), OUTLINE));
    toolbarController.narrow(now.narrow());
    toolbarController.alignTo(now.palette());
    timelineController.compact(now.narrow(), now.timeline());
    double given = workspace.view().paneWidth().get();
    double enlarged = mode == Mode.PRESENT ? 1.25 : 1;
    double width = given > 0 ? given : Math.min(now.pane() * enlarged, Preferences.WIDEST_PANE);
    side.setMinWidth(width);
    side.setMaxWidth(width);
    KindPalette.show(side, workspace.view().pane().get());
    style(root, "present", mode == Mode.PRESENT);
  }

  private KindPalette.Shape shape(Breakpoint now, Mode mode) {
    if (mode == Mode.PRESENT || !workspace.view().palette().get()) {
      return KindPalette.Shape.HIDDEN;
    }
    boolean outlined = workspace.view().outline().get();
    return mode == Mode.WHAT_IF || now.palette() == 0 && !outlined ? KindPalette.Shape.RAIL : KindPalette.Shape.FULL;
  }

  private static void style(Node node, String name, boolean on) {
    node.getStyleClass().remove(name);
    if (on) {
      node.getStyleClass().add(name);
    }
  }
}
