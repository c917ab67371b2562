package linchpin.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.drawing.view.Theme;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.task.TaskScope;
import linchpin.ui.canvas.overlay.AccessLayer;
import linchpin.ui.canvas.overlay.Banner;
import linchpin.ui.canvas.overlay.CanvasLayers;
import linchpin.ui.canvas.picture.CanvasPicture;
import linchpin.ui.canvas.picture.RoutedLines;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.canvas.tool.Hit;
import linchpin.ui.canvas.tool.Surface;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The diagram of a session, to look at and to work on.
public final class DiagramCanvas extends Pane {
  private final Session session;
  private final Viewport viewport = new Viewport();
  private final CanvasPicture picture;
  private final CanvasLayers layers;
  private final Fitting fitting;
  private final Motion motion;
  private final PlacementGesture placement;
  private final InPlaceEditor editor;
  private final CanvasCommands commands;
  private final CanvasMouse mouse;
  private final Naming naming;
  private final BooleanProperty grid = new SimpleBooleanProperty(true);
  private final BooleanProperty guides = new SimpleBooleanProperty(true);
  private final BooleanProperty explaining = new SimpleBooleanProperty(true);
  private final BooleanProperty calm = new SimpleBooleanProperty();

  /// A canvas that shows a session and changes it.
  ///
  /// @param tasks those of the session's document
  public DiagramCanvas(Session session, TaskScope tasks) {
    this.session = session;
    picture = new CanvasPicture(session, viewport, this::requestLayout, tasks);
    motion = new Motion(calm::get, picture::preview);
    picture.onRings(rings -> motion.pulse(rings));
    layers = new CanvasLayers(session, viewport, picture, new AccessLayer(this::keyboard));
    fitting = new Fitting(session, viewport, picture);
    Surface surface = new CanvasSurface(this, session, picture, layers.overlay());
    placement = new PlacementGesture(this, surface, layers.ghost());
    editor = new InPlaceEditor(this, this::requestFocus);
    commands = new CanvasCommands(session, this, tasks);
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
    getChildren().setAll(layers.nodes());
    viewport.onChange(this::requestLayout);
    grid.addListener((o, before, now) -> requestLayout());
    explaining.addListener((o, before, now) -> {
      layers.legend().wanted(now);
      requestLayout();
    });
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
    fitting.catchUp();
    picture.paint();
    layers.show(grid.get(), !mouse.busy() && !placement.active() && !editor.open());
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

  /// Shows all of the diagram, at no more than 100 %; as soon as the canvas has a size when it has none yet.
  public void fit() {
    viewport.resize(getWidth(), getHeight());
    fitting.fit();
  }

  /// Changes where things stand, and shows them on their way there unless the diagram is too large for that.
  public void glide(Runnable change) {
    Document before = session.document().get();
    change.run();
    Document after = session.document().get();
    if (!RoutedLines.large(after)) {
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
    layers.theme(theme);
    setStyle(CanvasColors.style(theme));
  }

  /// Whether the dots are shown and what is moved settles on them.
  public BooleanProperty grid() {
    return grid;
  }

  /// Whether what is moved settles on the lines of its neighbours, and in equal distances from them.
  public BooleanProperty guides() {
    return guides;
  }

  /// Whether the marks are explained where there is a free corner.
  public BooleanProperty explaining() {
    return explaining;
  }

  /// Whether nothing moves by itself.
  public BooleanProperty calm() {
    return calm;
  }

  /// Outlines what a search has found; an empty list takes the outlines away.
  public void mark(List<String> ids) {
    layers.mark(ids);
    requestLayout();
  }

  // Findings

  /// Lights what a finding speaks of, as the mouse over it does, in the place of what was lit before; null lights
  /// nothing but the finding that is open (the session's suspect).
  public void light(@Nullable HighlightedFinding finding) {
    picture.light(finding);
  }

  /// Rings what a learner expects to go down.
  public void predict(Collection<String> ids) {
    picture.predict(java.util.Set.copyOf(ids));
  }

  // What can be done

  /// See [linchpin.ui.workspace.DiagramView#selectUnder].
  boolean selectUnder(double sceneX, double sceneY) {
    var here = sceneToLocal(sceneX, sceneY);
    if (!contains(here)) {
      return false;
    }
    Hit hit = picture.picking().at(viewport.toDiagram(here.getX(), here.getY()));
    String id = hit instanceof Hit.Tag tag ? tag.member() : hit.id();
    boolean component = id != null && session.document().get().topology().component(id) != null;
    if (id != null && component && !session.selection().get().contains(id)) {
      session.select(Selection.of(id));
    }
    return component;
  }

  /// What menus, keys and buttons can do with the selection.
  public CanvasCommands commands() {
    return commands;
  }

  /// What puts new components into the diagram.
  PlacementGesture placing() {
    return placement;
  }

  /// Opens the name of an element for editing, where it stands.
  public void rename(String id) {
    write(id, null);
  }

  /// Opens the text of an element for writing; what is written belongs to the step of undo with this key, if not null.
  void write(String id, @Nullable Object step) {
    naming.edit(id, step);
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
    if (mouse.cancel() | placement.cancel()) {
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
    layers.access().focus(id);
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

  CanvasPicture picture() {
    return picture;
  }

  public CanvasLayers layers() {
    return layers;
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
