package linchpin.ui.canvas;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.edit.change.FreeSpace;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.ui.canvas.overlay.PlacementGhost;
import linchpin.ui.canvas.tool.Surface;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// New components from the palette: one follows the mouse, anywhere in the window, until it is dropped on the canvas.
/// Plain mouse events carry it; the desktop's drag and drop is not involved.
final class PlacementGesture {
  private static final double BESIDE = 120;
  private static final double PLACE_WIDTH = 280;
  private static final double PLACE_HEIGHT = 200;
  private final DiagramCanvas canvas;
  private final Surface surface;
  private final Session session;
  private final PlacementGhost ghost;
  private final EventHandler<MouseEvent> follow = this::follow;
  private final EventHandler<KeyEvent> keys = this::key;
  private @Nullable Kind kind;
  private boolean alone;
  private @Nullable Scene listened;

  PlacementGesture(DiagramCanvas canvas, Surface surface, PlacementGhost ghost) {
    this.canvas = canvas;
    this.surface = surface;
    session = surface.session();
    this.ghost = ghost;
  }

  boolean active() {
    return kind != null;
  }

  /// Begins: the component follows the mouse until a button is released or Esc pressed; Alt keeps it out of places.
  void begin(String kindId) {
    cancel();
    kind = Catalogue.standard().kind(kindId);
    alone = false;
    Scene scene = canvas.getScene();
    if (scene != null) {
      listened = scene;
      scene.addEventFilter(MouseEvent.ANY, follow);
      scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
  }

  /// Ends without placing anything.
  boolean cancel() {
    boolean was = kind != null;
    kind = null;
    ghost.hide();
    surface.dropTarget(null);
    Scene scene = listened;
    if (scene != null) {
      scene.removeEventFilter(MouseEvent.ANY, follow);
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
      listened = null;
    }
    return was;
  }

  private void follow(MouseEvent event) {
    alone = event.isAltDown();
    if (event.getEventType() == MouseEvent.MOUSE_MOVED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      moveTo(event.getSceneX(), event.getSceneY());
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      if (event.getButton() == MouseButton.PRIMARY) {
        dropAt(event.getSceneX(), event.getSceneY());
      } else {
        cancel();
      }
    } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cancel();
    }
  }

  /// Shows the component where it would be dropped.
  void moveTo(double sceneX, double sceneY) {
    Kind placed = kind;
    Point view = view(sceneX, sceneY);
    if (placed == null) {
      return;
    }
    if (!inside(view)) {
      ghost.hide();
      surface.dropTarget(null);
      return;
    }
    Point at = surface.viewport().toDiagram(view.x(), view.y());
    ghost.show(placed, bounds(placed, at), canvas.theme());
    surface.dropTarget(place(at));
  }

  /// Drops what is being placed; outside the canvas nothing happens.
  void dropAt(double sceneX, double sceneY) {
    Kind placed = kind;
    cancel();
    Point view = view(sceneX, sceneY);
    if (placed != null && inside(view)) {
      Point at = surface.viewport().toDiagram(view.x(), view.y());
      String place = place(at);
      add(placed, bounds(placed, at), place, null);
      canvas.requestFocus();
    }
  }

  /// The place that takes what is dropped; with Alt held none.
  private @Nullable String place(Point at) {
    return alone ? null : surface.picking().placeAt(at, java.util.Set.of());
  }

  /// Places a component where there is room, near the middle of what is shown.
  void atCentre(String kindId) {
    Kind placed = Catalogue.standard().kind(kindId);
    Bounds seen = surface.viewport().visible();
    near(placed, new Point(seen.centerX(), seen.centerY()), null);
  }

  /// Places a component near a point where there is room.
  ///
  /// @param needs the component that needs it, or null
  void near(Kind placed, Point at, @Nullable String needs) {
    Document document = session.document().get();
    String place = surface.picking().placeAt(at, java.util.Set.of());
    Bounds room = FreeSpace.near(document, at, width(placed), height(placed), place);
    Bounds box = place == null ? null : document.bounds(place);
    boolean within = box != null && box.contains(room.centerX(), room.centerY());
    add(placed, room, within ? place : null, needs);
  }

  /// Places a component to the right of another one, which needs it.
  void needed(String kindId, String from) {
    Bounds box = session.document().get().bounds(from);
    if (box != null) {
      near(Catalogue.standard().kind(kindId), new Point(box.right() + BESIDE, box.centerY()), from);
    }
  }

  private void add(Kind placed, Bounds at, @Nullable String place, @Nullable String needs) {
    Document document = session.document().get();
    String name = Ids.freeName(document, placed.name());
    String id = Ids.free(document, name);
    Component component = new Component.Builder(id, placed.id()).name(name).domain(place).build();
    var add = Edits.add(component, at);
    var edit = needs == null
        ? add
        : Edits.all("Add " + name, java.util.List.of(add, Edits.connect(needs, id)));
    session.perform(edit, Selection.of(id), null);
  }

  private static Bounds bounds(Kind kind, Point centre) {
    double width = width(kind);
    double height = height(kind);
    return FreeSpace.onGrid(new Bounds(centre.x() - width / 2, centre.y() - height / 2, width, height));
  }

  private static double width(Kind kind) {
    return kind.container() ? PLACE_WIDTH : Document.CARD_WIDTH;
  }

  private static double height(Kind kind) {
    return kind.container() ? PLACE_HEIGHT : Document.CARD_HEIGHT;
  }

  private Point view(double sceneX, double sceneY) {
    var local = canvas.sceneToLocal(sceneX, sceneY);
    return new Point(local.getX(), local.getY());
  }

  private boolean inside(Point view) {
    return view.x() >= 0 && view.y() >= 0 && view.x() <= canvas.getWidth() && view.y() <= canvas.getHeight();
  }
}
