package linchpin.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import linchpin.drawing.Drawing;
import linchpin.drawing.Lit;
import linchpin.drawing.Theme;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.Point;
import linchpin.edit.Selection;
import linchpin.model.Catalogue;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.ui.Session;
import linchpin.ui.canvas.scene.GridLayer;
import linchpin.ui.canvas.scene.Inks;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.canvas.tool.Grips;
import linchpin.ui.canvas.tool.Overlay;
import linchpin.ui.canvas.tool.Pins;
import linchpin.ui.canvas.tool.Surface;
import org.jspecify.annotations.Nullable;

/// The diagram of a session, to look at and to work on.
public final class DiagramCanvas extends Pane {
  private static final double BESIDE = 120;
  private static final double MARGIN = 8;
  private final Session session;
  private final Viewport viewport = new Viewport();
  private final Inks inks = new Inks();
  private final GridLayer dots = new GridLayer();
  private final Picture picture;
  private final AccessLayer access;
  private final Overlay overlay = new Overlay();
  private final Pins pins = new Pins();
  private final Grips grips = new Grips();
  private final Ghost ghost = new Ghost();
  private final Frame frame = new Frame();
  private final Minimap minimap = new Minimap(viewport);
  private final Legend legend = new Legend(viewport);
  private final Motion motion;
  private final Banner banner;
  private final Surface surface;
  private final Placing placing;
  private final InPlaceEditor editor;
  private final CanvasCommands commands;
  private final CanvasMouse mouse;
  private final Naming naming;
  private final BooleanProperty grid = new SimpleBooleanProperty(true);
  private final BooleanProperty guides = new SimpleBooleanProperty(true);
  private Document laidOut = Document.EMPTY;
  private final BooleanProperty calm = new SimpleBooleanProperty();
  private boolean fitWhenSized;
  private List<String> marked = List.of();

  /// A canvas that shows a session and changes it.
  public DiagramCanvas(Session session) {
    this.session = session;
    picture = new Picture(session, viewport, this::requestLayout);
    motion = new Motion(calm::get, picture::preview);
    picture.onRings(rings -> motion.pulse(rings));
    access = new AccessLayer(this::keyboard);
    banner = new Banner(() -> session.assume(Scenario.NOTHING), () -> session.suspect(null));
    surface = new CanvasSurface(this, session, picture, overlay);
    placing = new Placing(this, surface, ghost);
    editor = new InPlaceEditor(this, this::requestFocus);
    commands = new CanvasCommands(session, this);
    mouse = new CanvasMouse(session, this, surface);
    naming = new Naming(session, picture, viewport, editor);
    assemble();
    mouse.listen();
    listenToKeys();
    listenToSession();
    theme(Theme.LIGHT);
  }

  private void assemble() {
    getStyleClass().add("diagram-canvas");
    setAccessibleText("Diagram. Tab goes to its components; Alt and an arrow key walk along its lines.");
    getStylesheets().add(Objects.requireNonNull(DiagramCanvas.class.getResource("canvas.css")).toExternalForm());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    Group content = new Group(picture.node(), access.node(), ghost.node());
    content.setManaged(false);
    content.setAutoSizeChildren(false);
    content.getTransforms().setAll(viewport.transform());
    getChildren().setAll(dots.node(), legend.node(), content, pins.node(), grips.node(), overlay.node(), minimap.node(), frame.node(),
        banner.node());
    viewport.onChange(this::requestLayout);
    grid.addListener((o, before, now) -> requestLayout());
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
    session.document().addListener((o, before, now) -> {
      motion.stop();
      mouse.cancel();
    });
    addEventFilter(MouseEvent.MOUSE_PRESSED, e -> motion.stop());
    List.of(
        session.document(), session.selection(), session.scenario(), session.report(), session.outcome(),
        session.moment(), session.wave(), session.suspect(), session.preview())
        .forEach(property -> property.addListener((o, before, now) -> requestLayout()));
  }

  // What is shown

  @Override
  protected void layoutChildren() {
    viewport.cover(session.scenario().get().nothing() ? 0 : Banner.HEIGHT);
    viewport.resize(getWidth(), getHeight());
    fitOpened();
    picture.paint();
    dots.node().setVisible(grid.get());
    if (grid.get()) {
      dots.show(viewport, inks.colour(picture.theme().grid()));
    }
    access.show(picture.shown(), session, picture.whatIf());
    overlay.outlines(
        Stream.concat(picture.outlines().stream(), marked.stream().map(this::aroundIt).filter(Objects::nonNull))
            .map(viewport::toView).toList());
    pins.show(picture.shown(), viewport, picture.theme());
    showGrips();
    minimap.show(picture.drawing(), picture.theme());
    legend.show(picture.painted(), picture.drawing(), minimap.covered());
    frame.show(getWidth(), getHeight(), !session.scenario().get().nothing());
    banner.off(offNames());
    banner.preview(suspectName());
  }

  /// A document that was just opened is shown whole, an empty one at 100 %.
  private void fitOpened() {
    Document document = session.document().get();
    boolean opened = document != laidOut && session.undoLabel().get() == null && session.redoLabel().get() == null;
    laidOut = document;
    fitWhenSized |= opened && !document.placement().isEmpty();
    if (opened && document.placement().isEmpty()) {
      viewport.zoomTo(1);
    }
    if (fitWhenSized && getWidth() > 0) {
      fit();
    }
  }

  private @Nullable Bounds aroundIt(String id) {
    Bounds there = picture.picking().extent(id);
    return there == null ? null : there.grown(MARGIN);
  }

  private void showGrips() {
    if (mouse.busy() || placing.active() || editor.open()) {
      grips.hide();
    } else {
      grips.show(picture.picking(), session.selection().get(), picture.emphasis().hovered(), picture.off(), viewport,
          picture.theme());
    }
  }

  private @Nullable String suspectName() {
    String unit = session.suspect().get();
    return unit == null || !session.scenario().get().nothing() ? null : name(unit);
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

  /// Changes where things stand, and shows them on their way there unless the diagram is too large for that.
  public void glide(Runnable change) {
    Document before = session.document().get();
    change.run();
    Document after = session.document().get();
    if (!Lines.large(after)) {
      motion.glide(before, after);
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

  /// Whether the dots are shown and what is moved settles on them.
  public BooleanProperty grid() {
    return grid;
  }

  /// Whether what is moved settles on the lines of its neighbours, and in equal distances from them.
  public BooleanProperty guides() {
    return guides;
  }

  /// Whether nothing moves by itself.
  public BooleanProperty calm() {
    return calm;
  }

  /// Outlines what a search has found; an empty list takes the outlines away.
  public void mark(List<String> ids) {
    marked = List.copyOf(ids);
    requestLayout();
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

  /// Puts a new component of a kind to the right of another that needs it.
  public void placeNeeded(String kind, String from) {
    Bounds box = session.document().get().bounds(from);
    if (box != null) {
      placing.near(Catalogue.standard().kind(kind), new Point(box.right() + BESIDE, box.centerY()), from);
    }
  }

  Placing placing() {
    return placing;
  }

  /// Opens the name of an element for editing, where it stands.
  public void rename(String id) {
    naming.edit(id);
    requestLayout();
  }

  /// Ends renaming; the new name is taken.
  void endEditing() {
    editor.end(true);
  }

  /// Takes back what is in progress: a gesture, placing, renaming, else the selection; not the selection while a
  /// what-if or an opened finding waits to be ended first.
  ///
  /// @return whether there was anything
  public boolean cancel() {
    if (editor.open()) {
      editor.end(false);
      return true;
    }
    if (mouse.cancel() | placing.cancel()) {
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

  /// Gives a component the keyboard, and shows that it has it.
  void focusOn(String id) {
    access.focus(id);
    picture.focus(id);
    reveal(id);
  }

  void panKey(boolean held) {
    mouse.panKey(held);
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

  // The parts, for the classes of this package

  Picture picture() {
    return picture;
  }

  AccessLayer access() {
    return access;
  }

  Overlay overlay() {
    return overlay;
  }

  Pins pins() {
    return pins;
  }

  Grips grips() {
    return grips;
  }

  Ghost ghost() {
    return ghost;
  }

  Frame frame() {
    return frame;
  }

  Banner banner() {
    return banner;
  }

  Minimap minimap() {
    return minimap;
  }

  Legend legend() {
    return legend;
  }

  Motion motion() {
    return motion;
  }

  CanvasMouse mouse() {
    return mouse;
  }

  boolean editing() {
    return editor.open();
  }
}
