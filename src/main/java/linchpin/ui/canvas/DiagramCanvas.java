package linchpin.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import linchpin.drawing.Drawing;
import linchpin.drawing.Lit;
import linchpin.drawing.Theme;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.Point;
import linchpin.edit.Selection;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Scenario;
import linchpin.ui.Session;
import linchpin.ui.canvas.scene.GridLayer;
import linchpin.ui.canvas.scene.Inks;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.canvas.tool.Grip;
import linchpin.ui.canvas.tool.Grips;
import linchpin.ui.canvas.tool.Hand;
import linchpin.ui.canvas.tool.Hit;
import linchpin.ui.canvas.tool.Overlay;
import linchpin.ui.canvas.tool.Surface;
import org.jspecify.annotations.Nullable;

/// The diagram of a session, to look at and to work on.
public final class DiagramCanvas extends Pane {
  private final Session session;
  private final Viewport viewport = new Viewport();
  private final Inks inks = new Inks();
  private final GridLayer grid = new GridLayer();
  private final Picture picture;
  private final AccessLayer access;
  private final Overlay overlay = new Overlay();
  private final Grips grips = new Grips();
  private final Ghost ghost = new Ghost();
  private final Frame frame = new Frame();
  private final Banner banner;
  private final Surface surface;
  private final Hand hand;
  private final Placing placing;
  private final InPlaceEditor editor;
  private final CanvasCommands commands;
  private final ContextMenus menus;
  private final Naming naming;
  private final BooleanProperty gridShown = new SimpleBooleanProperty(true);
  private final BooleanProperty snapping = new SimpleBooleanProperty(true);
  private @Nullable ContextMenu open;
  private Document laidOut = Document.EMPTY;
  private boolean fitWhenSized;

  /// A canvas that shows a session and changes it.
  public DiagramCanvas(Session session) {
    this.session = session;
    picture = new Picture(session, viewport, this::requestLayout);
    access = new AccessLayer(this::keyboard);
    banner = new Banner(() -> session.assume(Scenario.NOTHING), () -> session.suspect(null));
    surface = new CanvasSurface(this, session, picture, overlay);
    hand = new Hand(surface, grips, new CanvasClicks());
    placing = new Placing(this, surface, ghost);
    editor = new InPlaceEditor(this, this::requestFocus);
    commands = new CanvasCommands(session, this);
    menus = new ContextMenus(session, this);
    naming = new Naming(session, picture, viewport, editor);
    assemble();
    listenToMouse();
    listenToKeys();
    listenToSession();
    theme(Theme.LIGHT);
  }

  private void assemble() {
    getStyleClass().add("diagram-canvas");
    getStylesheets().add(Objects.requireNonNull(DiagramCanvas.class.getResource("canvas.css")).toExternalForm());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    Group content = new Group(picture.node(), access.node(), ghost.node());
    content.setManaged(false);
    content.setAutoSizeChildren(false);
    content.getTransforms().setAll(viewport.transform());
    getChildren().setAll(grid.node(), content, grips.node(), overlay.node(), frame.node(), banner.node());
    viewport.onChange(this::requestLayout);
    gridShown.addListener((o, before, now) -> requestLayout());
  }

  private void listenToMouse() {
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, hand::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
      hand.release(e);
      hover(e);
    });
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, e -> {
      if (!hand.busy()) {
        picture.hover(null);
      }
    });
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(ZoomEvent.ZOOM, e -> viewport.zoomTo(zoom().get() * e.getZoomFactor(), e.getX(), e.getY()));
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::contextMenu);
  }

  private void listenToKeys() {
    CanvasKeys keys = new CanvasKeys(this);
    addEventHandler(KeyEvent.KEY_PRESSED, e -> {
      if (!editor.open()) {
        keys.press(e);
      }
    });
    addEventHandler(KeyEvent.KEY_RELEASED, keys::release);
  }

  private void listenToSession() {
    session.document().addListener((o, before, now) -> hand.cancel());
    List.of(
        session.document(), session.selection(), session.scenario(), session.report(), session.outcome(),
        session.moment(), session.wave(), session.suspect(), session.preview())
        .forEach(property -> property.addListener((o, before, now) -> requestLayout()));
  }

  // What is shown

  @Override
  protected void layoutChildren() {
    viewport.resize(getWidth(), getHeight());
    fitOpened();
    picture.paint();
    grid.node().setVisible(gridShown.get());
    if (gridShown.get()) {
      grid.show(viewport, inks.colour(picture.theme().grid()));
    }
    access.show(picture.shown(), session);
    overlay.outlines(picture.outlines().stream().map(viewport::toView).toList());
    showGrips();
    frame.show(getWidth(), getHeight(), !session.scenario().get().nothing());
    banner.off(offNames());
    banner.preview(suspectText());
  }

  /// A document that was just opened is shown whole.
  private void fitOpened() {
    Document document = session.document().get();
    boolean opened = document != laidOut && session.undoLabel().get() == null && session.redoLabel().get() == null;
    laidOut = document;
    fitWhenSized |= opened && !document.placement().isEmpty();
    if (fitWhenSized && getWidth() > 0) {
      fit();
    }
  }

  private void showGrips() {
    if (hand.busy() || placing.active() || editor.open()) {
      grips.hide();
    } else {
      grips.show(picture.picking(), session.selection().get(), picture.emphasis().hovered(), picture.off(), viewport,
          picture.theme());
    }
  }

  private @Nullable String suspectText() {
    String unit = session.suspect().get();
    return unit == null || !session.scenario().get().nothing() ? null : "If " + name(unit) + " fails";
  }

  private String name(String unit) {
    int copy = unit.indexOf('#');
    Component component = session.document().get().topology().component(copy < 0 ? unit : unit.substring(0, copy));
    String copyWord = copy < 0 ? "" : ", copy " + unit.substring(copy + 1) + ",";
    return component == null ? "line " + unit : component.label() + copyWord;
  }

  private List<String> offNames() {
    return picture.off().stream().map(this::name).toList();
  }

  /// Which part of the diagram is shown.
  public Viewport viewport() {
    return viewport;
  }

  /// The scale: 1 is 100 %.
  public ReadOnlyDoubleProperty zoom() {
    return viewport.zoom();
  }

  /// Shows at a scale about the middle.
  public void zoomTo(double scale) {
    viewport.zoomTo(scale);
  }

  public void zoomIn() {
    viewport.zoomIn();
  }

  public void zoomOut() {
    viewport.zoomOut();
  }

  /// Shows all of the diagram, at no more than 100 %; as soon as the canvas has a size when it has none yet.
  public void fit() {
    fitWhenSized = getWidth() <= 0;
    if (!fitWhenSized) {
      picture.paint();
      Drawing drawing = picture.drawing();
      if (drawing != null && !drawing.figures().isEmpty()) {
        viewport.fit(drawing.bounds());
      }
    }
  }

  /// Brings an element into view.
  public void reveal(String id) {
    Bounds there = picture.picking().extent(id);
    if (there != null) {
      viewport.reveal(there);
    }
  }

  public Theme theme() {
    return picture.theme();
  }

  /// Shows everything in the colours of a theme.
  public void theme(Theme theme) {
    picture.theme(theme);
    overlay.colour(inks.colour(theme.blue()));
    setStyle(Palette.style(theme));
  }

  /// Whether the dots are shown.
  public BooleanProperty gridShown() {
    return gridShown;
  }

  /// Whether what is moved settles on the grid and on the lines of its neighbours.
  public BooleanProperty snapping() {
    return snapping;
  }

  // Findings

  /// Lights what a finding speaks of, as the mouse over it does, in the place of what was lit before; null lights
  /// nothing but the finding that is open (the session's suspect).
  public void light(@Nullable Lit finding) {
    picture.light(finding);
  }

  /// Rings what a learner expects to go down.
  public void predict(Collection<String> ids) {
    picture.predict(java.util.Set.copyOf(ids));
  }

  // What can be done

  /// What menus, keys and buttons can do with the selection.
  public CanvasCommands commands() {
    return commands;
  }

  /// Puts a new component of a kind under the mouse, wherever it is in the window, until a mouse button is released:
  /// over the canvas it is placed, elsewhere given up.
  public void beginPlacing(String kind) {
    placing.begin(kind);
  }

  /// Moves what is being placed to a point of the scene.
  public void placeOver(double sceneX, double sceneY) {
    placing.moveTo(sceneX, sceneY);
  }

  /// Drops what is being placed at a point of the scene.
  public void dropAt(double sceneX, double sceneY) {
    placing.dropAt(sceneX, sceneY);
  }

  /// Puts a new component of a kind where there is room near the middle of what is shown.
  public void placeAtCentre(String kind) {
    placing.atCentre(kind);
  }

  Placing placing() {
    return placing;
  }

  /// Opens the name of an element for editing, where it stands.
  public void rename(String id) {
    naming.edit(id);
    requestLayout();
  }

  /// Takes back what is in progress: a gesture, placing, renaming, else the selection; not the selection while a what-if or
  /// an opened finding waits to be ended first.
  ///
  /// @return whether there was anything
  public boolean cancel() {
    if (editor.open()) {
      editor.end(false);
      return true;
    }
    if (hand.cancel() | placing.cancel()) {
      requestLayout();
      return true;
    }
    if (!session.scenario().get().nothing() || session.suspect().get() != null) {
      return false;
    }
    boolean selected = !nothingSelected();
    commands.deselect();
    return selected;
  }

  boolean nothingSelected() {
    return session.selection().get().isEmpty();
  }

  /// Gives a component the keyboard.
  void focusOn(String id) {
    access.focus(id);
    reveal(id);
  }

  void panKey(boolean held) {
    hand.panKey(held);
    setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
  }

  /// Offers kinds for a new component that another needs.
  void offerNew(String from, Point at) {
    Point view = viewport.toView(at.x(), at.y());
    var screen = localToScreen(view.x(), view.y());
    if (screen != null) {
      show(menus.newNeeded(from, at), screen.getX(), screen.getY());
    }
  }

  // Events

  private void press(MouseEvent event) {
    closeMenu();
    editor.end(true);
    requestFocus();
    if (event.getTarget() == this) {
      hand.press(event);
    }
  }

  private void hover(MouseEvent event) {
    if (hand.busy() || placing.active() || editor.open()) {
      return;
    }
    Point at = viewport.toDiagram(event.getX(), event.getY());
    boolean onGrip = grips.at(new Point(event.getX(), event.getY())) != null;
    if (!onGrip) {
      Hit hit = picture.picking().at(at);
      boolean ground = hit instanceof Hit.Place place && !place.frame() || hit instanceof Hit.Group g && !g.frame();
      picture.hover(ground ? null : hit.id());
    }
    setCursor(hand.panKey() ? Cursor.OPEN_HAND : onGrip ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      double factor = Math.pow(1.0015, event.getDeltaY());
      viewport.zoomTo(zoom().get() * factor, event.getX(), event.getY());
    } else {
      boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
      viewport.panBy(sideways ? event.getDeltaY() : event.getDeltaX(), sideways ? 0 : event.getDeltaY());
    }
    event.consume();
  }

  private void contextMenu(ContextMenuEvent event) {
    hand.cancel();
    Point at = viewport.toDiagram(event.getX(), event.getY());
    Hit hit = event.isKeyboardTrigger() ? new Hit.Nothing() : picture.picking().at(at);
    String id = hit.id();
    if (id != null && !session.selection().get().contains(id)) {
      session.select(Selection.of(id));
    }
    show(menus.of(hit, at), event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void show(ContextMenu menu, double screenX, double screenY) {
    closeMenu();
    open = menu;
    menu.show(this, screenX, screenY);
  }

  void closeMenu() {
    ContextMenu menu = open;
    open = null;
    if (menu != null) {
      menu.hide();
    }
  }

  private void keyboard(String id, boolean has) {
    if (has) {
      picture.focus(id);
      session.select(Selection.of(id));
      reveal(id);
    } else if (id.equals(picture.emphasis().focused())) {
      picture.focus(null);
    }
  }

  private final class CanvasClicks implements Hand.Clicks {
    @Override
    public void rename(String id) {
      DiagramCanvas.this.rename(id);
    }

    @Override
    public void power(String id) {
      session.toggleOff(id);
    }

    @Override
    public void ground(Point at) {
      offerAll(at);
    }
  }

  private void offerAll(Point at) {
    Point view = viewport.toView(at.x(), at.y());
    var screen = localToScreen(view.x(), view.y());
    if (screen != null) {
      show(menus.any(at), screen.getX(), screen.getY());
    }
  }

  // What tests look at

  /// Where a handle is, in view coordinates, or null when it is not shown.
  @Nullable Point where(Grip grip) {
    return grips.where(grip);
  }

  /// The place that would take what is dragged, or null.
  @Nullable String dropTarget() {
    return picture.emphasis().dropTarget();
  }

  @Nullable String hovered() {
    return picture.emphasis().hovered();
  }

  /// The document that is shown: the session's, or what a gesture would make of it.
  Document shown() {
    return picture.shown();
  }

  Overlay overlay() {
    return overlay;
  }

  boolean ghostShown() {
    return ghost.shown();
  }

  boolean frameShown() {
    return frame.shown();
  }

  @Nullable String offText() {
    return banner.offText();
  }

  @Nullable String previewText() {
    return banner.previewText();
  }

  int nodesInScene() {
    return picture.figures().inScene();
  }

  /// What a screen reader says of a component.
  @Nullable String spoken(String id) {
    return access.text(id);
  }

  List<Point> course(String line) {
    Dependency dependency = session.document().get().topology().dependency(line);
    return dependency == null ? List.of() : picture.picking().course(dependency);
  }

  @Nullable ContextMenu menu() {
    return open;
  }
}
