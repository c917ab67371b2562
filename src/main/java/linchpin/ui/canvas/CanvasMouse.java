package linchpin.ui.canvas;

import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import linchpin.edit.Selection;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.canvas.tool.GestureController;
import linchpin.ui.canvas.tool.Hit;
import linchpin.ui.canvas.tool.Surface;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What the mouse does on the canvas: it points, works with the hand, scrolls, and opens menus.
final class CanvasMouse implements GestureController.Clicks {
  private static final double WHEEL = 1.0015;
  private final Session session;
  private final DiagramCanvas canvas;
  private final Viewport viewport;
  private final GestureController gestures;
  private final ContextMenus menus;
  private @Nullable ContextMenu open;

  CanvasMouse(Session session, DiagramCanvas canvas, Surface surface) {
    this.session = session;
    this.canvas = canvas;
    viewport = canvas.viewport();
    gestures = new GestureController(surface, canvas.layers().grips(), this);
    menus = new ContextMenus(session, canvas);
  }

  void listen() {
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, gestures::drag);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    canvas.addEventHandler(MouseEvent.MOUSE_EXITED, this::leave);
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::contextMenu);
  }

  /// Whether a gesture is in progress.
  boolean busy() {
    return gestures.busy();
  }

  /// Ends a gesture without effect.
  boolean cancel() {
    return gestures.cancel();
  }

  void panKey(boolean held) {
    gestures.panKey(held);
    canvas.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
  }

  private void press(MouseEvent event) {
    closeMenu();
    canvas.endEditing();
    canvas.requestFocus();
    if (event.getTarget() == canvas) {
      gestures.press(event);
    }
  }

  private void release(MouseEvent event) {
    gestures.release(event);
    hover(event);
  }

  private void leave(MouseEvent event) {
    if (!gestures.busy()) {
      canvas.picture().hover(null);
    }
  }

  private void hover(MouseEvent event) {
    if (gestures.busy() || canvas.placing().active() || canvas.editing()) {
      return;
    }
    boolean onGrip = canvas.layers().grips().at(new Point(event.getX(), event.getY())) != null;
    if (!onGrip) {
      Hit hit = canvas.picture().picking().at(viewport.toDiagram(event.getX(), event.getY()));
      canvas.picture().hover(hit.ground() ? null : hit.id());
    }
    canvas.setCursor(gestures.panKey() ? Cursor.OPEN_HAND : onGrip ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      double factor = Math.pow(WHEEL, event.getDeltaY());
      viewport.zoomTo(viewport.zoom().get() * factor, event.getX(), event.getY());
    } else {
      boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
      viewport.panBy(sideways ? event.getDeltaY() : event.getDeltaX(), sideways ? 0 : event.getDeltaY());
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    viewport.zoomTo(viewport.zoom().get() * event.getZoomFactor(), event.getX(), event.getY());
  }

  private void contextMenu(ContextMenuEvent event) {
    gestures.cancel();
    Point at = viewport.toDiagram(event.getX(), event.getY());
    Hit hit = event.isKeyboardTrigger() ? new Hit.Nothing() : canvas.picture().picking().at(at);
    String id = hit.id();
    if (id != null && !session.selection().get().contains(id)) {
      session.select(Selection.of(id));
    }
    show(menus.of(hit, at), event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /// Offers kinds for a new component that another needs.
  void offerNeeded(String from, Point at) {
    show(menus.newNeeded(from, at), at);
  }

  private void show(ContextMenu menu, Point at) {
    Point view = viewport.toView(at.x(), at.y());
    var screen = canvas.localToScreen(view.x(), view.y());
    if (screen != null) {
      show(menu, screen.getX(), screen.getY());
    }
  }

  private void show(ContextMenu menu, double screenX, double screenY) {
    closeMenu();
    open = menu;
    menu.show(canvas, screenX, screenY);
  }

  /// The menu that was opened last and not closed here, or null.
  @Nullable ContextMenu menu() {
    return open;
  }

  void closeMenu() {
    ContextMenu menu = open;
    open = null;
    if (menu != null) {
      menu.hide();
    }
  }

  @Override
  public void rename(String id) {
    canvas.rename(id);
  }

  @Override
  public void power(String id) {
    session.toggleOff(id);
  }

  @Override
  public void ground(Point at) {
    show(menus.any(at), at);
  }
}
