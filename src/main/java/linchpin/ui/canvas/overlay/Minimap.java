package linchpin.ui.canvas.overlay;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.scene.Inks;
import linchpin.ui.canvas.scene.Viewport;
import org.jspecify.annotations.Nullable;

/// The whole diagram in a corner of the canvas while only a part of it is shown: boxes in the colour of their state,
/// and a frame round what is shown, to be dragged or moved with the arrow keys.
final class Minimap {
  private static final double WIDEST = 184;
  private static final double HIGHEST = 128;
  private static final double PADDING = 6;
  private static final double FROM_EDGE = 14;
  private static final double LEAST_ROOM = 420;
  private static final double LEAST_DOT = 1.5;
  /// The share of what is shown that an arrow key moves by.
  private static final double STRIDE = 0.2;
  /// How much of the empty border of a drawing may be out of view without anything being hidden.
  private static final double BORDER = 20;

  private final Viewport viewport;
  private final Inks inks = new Inks();
  private final Pane pane = new Pane();
  private final Canvas boxes = new Canvas();
  private final Rectangle frame = new Rectangle();
  private @Nullable Drawing drawn;
  private @Nullable Theme drawnIn;
  private Bounds area = new Bounds(0, 0, 1, 1);
  private double scale = 1;
  private boolean held;
  private Point grabbed = new Point(0, 0);

  Minimap(Viewport viewport) {
    this.viewport = viewport;
    pane.getStyleClass().add("canvas-minimap");
    pane.setManaged(false);
    pane.setVisible(false);
    pane.setFocusTraversable(true);
    pane.setAccessibleRole(AccessibleRole.SCROLL_PANE);
    pane.setAccessibleText("Overview of the diagram. Arrow keys move what is shown.");
    frame.getStyleClass().add("canvas-minimap-frame");
    boxes.setMouseTransparent(true);
    frame.setMouseTransparent(true);
    pane.getChildren().setAll(boxes, frame);
    pane.setClip(new Rectangle());
    pane.addEventHandler(MouseEvent.ANY, this::mouse);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  Node node() {
    return pane;
  }

  boolean shown() {
    return pane.isVisible();
  }

  /// What it covers of the canvas; null while it is not shown.
  @Nullable Bounds covered() {
    return shown() ? new Bounds(pane.getLayoutX(), pane.getLayoutY(), pane.getWidth(), pane.getHeight()) : null;
  }

  /// Shows a drawing, if a part of it is out of view and there is room.
  void show(@Nullable Drawing drawing, Theme theme) {
    boolean needed = drawing != null && !drawing.figures().isEmpty() && viewport.width() >= LEAST_ROOM
        && !viewport.visible().contains(drawing.bounds().grown(-BORDER));
    pane.setVisible(needed);
    if (needed && drawing != null) {
      if (drawing != drawn || theme != drawnIn) {
        drawn = drawing;
        drawnIn = theme;
        draw(drawing, theme);
      }
      place();
    }
  }

  private void draw(Drawing drawing, Theme theme) {
    area = drawing.bounds();
    scale = Math.min((WIDEST - 2 * PADDING) / area.width(), (HIGHEST - 2 * PADDING) / area.height());
    boxes.setWidth(Math.ceil(area.width() * scale));
    boxes.setHeight(Math.ceil(area.height() * scale));
    boxes.relocate(PADDING, PADDING);
    GraphicsContext pen = boxes.getGraphicsContext2D();
    pen.clearRect(0, 0, boxes.getWidth(), boxes.getHeight());
    for (Figure figure : drawing.figures()) {
      Mark.Box box = box(figure);
      if (box != null) {
        draw(pen, figure.plane(), box, theme);
      }
    }
  }

  private void draw(GraphicsContext pen, Plane plane, Mark.Box box, Theme theme) {
    Bounds b = new Bounds((box.bounds().x() - area.x()) * scale, (box.bounds().y() - area.y()) * scale,
        Math.max(LEAST_DOT, box.bounds().width() * scale), Math.max(LEAST_DOT, box.bounds().height() * scale));
    if (plane == Plane.PLACES) {
      pen.setFill(inks.colour(box.fill() == null ? theme.bg() : box.fill()));
      pen.fillRect(b.x(), b.y(), b.width(), b.height());
      pen.setStroke(inks.colour(theme.line()));
      pen.setLineWidth(1);
      pen.strokeRect(b.x(), b.y(), b.width(), b.height());
    } else {
      pen.setFill(inks.colour(plane == Plane.RINGS ? theme.red() : colour(box, theme)));
      pen.fillRect(b.x(), b.y(), b.width(), b.height());
    }
  }

  /// A card's outline tells its state, except where it has none because it is filled with it.
  private static Ink colour(Mark.Box box, Theme theme) {
    Ink filled = box.fill() == null ? theme.cardline() : box.fill();
    return box.stroke() == null ? filled : box.stroke().ink();
  }

  private static Mark.@Nullable Box box(Figure figure) {
    boolean wanted = figure.plane() == Plane.PLACES || figure.plane() == Plane.CARDS || figure.plane() == Plane.RINGS;
    return wanted && figure.marks().getFirst() instanceof Mark.Box box ? box : null;
  }

  private void place() {
    double width = boxes.getWidth() + 2 * PADDING;
    double height = boxes.getHeight() + 2 * PADDING;
    pane.resizeRelocate(Math.round(viewport.width() - width - FROM_EDGE),
        Math.round(viewport.height() - height - FROM_EDGE), width, height);
    Rectangle clip = (Rectangle) pane.getClip();
    clip.setWidth(width);
    clip.setHeight(height);
    Bounds visible = viewport.visible();
    frame.setX(PADDING + (visible.x() - area.x()) * scale);
    frame.setY(PADDING + (visible.y() - area.y()) * scale);
    frame.setWidth(Math.max(4, visible.width() * scale));
    frame.setHeight(Math.max(4, visible.height() * scale));
  }

  /// A drag that began on the canvas and comes over the minimap is not handled by it.
  private void mouse(MouseEvent event) {
    boolean left = event.getButton() == MouseButton.PRIMARY;
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      held = left;
      if (left) {
        grab(at(event));
      }
      event.consume();
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && held) {
      centre(at(event).movedBy(-grabbed.x(), -grabbed.y()));
      event.consume();
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && held) {
      held = false;
      event.consume();
    } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
      event.consume();
    }
  }

  /// Inside the frame it is taken where it is; elsewhere it comes there.
  private void grab(Point at) {
    Bounds visible = viewport.visible();
    Point middle = new Point(visible.centerX(), visible.centerY());
    boolean inside = visible.contains(new Bounds(at.x(), at.y(), 0, 0));
    grabbed = inside ? at.movedBy(-middle.x(), -middle.y()) : new Point(0, 0);
    if (!inside) {
      centre(at);
    }
  }

  private Point at(MouseEvent event) {
    return new Point(area.x() + (event.getX() - PADDING) / scale, area.y() + (event.getY() - PADDING) / scale);
  }

  private void centre(Point at) {
    Point now = viewport.toView(at.x(), at.y());
    viewport.panBy(viewport.width() / 2 - now.x(), viewport.height() / 2 - now.y());
  }

  private void key(KeyEvent event) {
    double across = viewport.width() * STRIDE;
    double down = viewport.height() * STRIDE;
    List<Double> by = switch (event.getCode()) {
      case LEFT -> List.of(across, 0.0);
      case RIGHT -> List.of(-across, 0.0);
      case UP -> List.of(0.0, down);
      case DOWN -> List.of(0.0, -down);
      default -> List.of();
    };
    if (!by.isEmpty()) {
      viewport.panBy(by.getFirst(), by.getLast());
      event.consume();
    }
  }

  /// The frame round what is shown, in the minimap's own pixels.
  Bounds frame() {
    return new Bounds(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight());
  }
}
