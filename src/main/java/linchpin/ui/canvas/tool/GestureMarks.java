package linchpin.ui.canvas.tool;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.layout.guides.Guides;
import linchpin.ui.canvas.scene.Viewport;
import org.jspecify.annotations.Nullable;

/// Marks of the gesture in progress, above everything, in view coordinates: marquee, guides, rubber line, a word.
public final class GestureMarks {
  private static final double BESIDE = 14;
  private static final double TICK = 4;
  private final Group root = new Group();
  private final Rectangle marquee = new Rectangle();
  private final Line rubber = new Line();
  private final Group guides = new Group();
  private final Group moved = new Group();
  private final Polyline course = new Polyline();
  private final Label word = new Label();
  private Color blue = Color.BLUE;

  public GestureMarks() {
    root.setManaged(false);
    root.setMouseTransparent(true);
    rubber.setStrokeWidth(2);
    rubber.setStrokeLineCap(StrokeLineCap.ROUND);
    word.getStyleClass().add("canvas-word");
    course.setStrokeWidth(2);
    course.setStrokeLineJoin(StrokeLineJoin.ROUND);
    course.setFill(null);
    root.getChildren().setAll(marquee, moved, guides, course, rubber, word);
    clear();
  }

  public Node node() {
    return root;
  }

  /// Takes on the colour in which gestures are shown.
  public void colour(Color hand) {
    blue = hand;
    marquee.setStroke(hand);
    marquee.setFill(hand.deriveColor(0, 1, 1, 0.08));
    rubber.setStroke(hand);
    course.setStroke(hand);
  }

  /// Takes every mark away.
  public void clear() {
    marquee.setVisible(false);
    rubber.setVisible(false);
    word.setVisible(false);
    guides.getChildren().clear();
    course.getPoints().clear();
  }

  public void marquee(Bounds view) {
    marquee.setX(view.x() + 0.5);
    marquee.setY(view.y() + 0.5);
    marquee.setWidth(view.width());
    marquee.setHeight(view.height());
    marquee.setVisible(true);
  }

  public void rubber(Point from, Point to, boolean allowed) {
    rubber.setStartX(from.x());
    rubber.setStartY(from.y());
    rubber.setEndX(to.x());
    rubber.setEndY(to.y());
    rubber.getStrokeDashArray().setAll(allowed ? List.of() : List.of(5.0, 6.0));
    rubber.setVisible(true);
  }

  /// Shows what a box that is being dragged snaps to: lines along edges and middles, and equal distances with their
  /// length.
  public void guides(List<Guides.Guide> lines, Viewport viewport) {
    guides.getChildren().clear();
    lines.forEach(line -> guide(line, viewport));
  }

  /// Shows a line that is being bent.
  public void course(List<Point> view) {
    course.getPoints().setAll(view.stream().flatMap(p -> Stream.of(p.x(), p.y())).toList());
  }

  /// Shows outlines of things that are being moved.
  public void outlines(List<Bounds> boxes) {
    moved.getChildren().setAll(boxes.stream().map(this::outline).toList());
  }

  private Node outline(Bounds b) {
    Rectangle box = new Rectangle(b.x(), b.y(), b.width(), b.height());
    box.setFill(blue.deriveColor(0, 1, 1, 0.08));
    box.setStroke(blue);
    box.setStrokeWidth(1.5);
    return box;
  }

  private void guide(Guides.Guide guide, Viewport viewport) {
    Point from = viewport.toView(guide.from().x(), guide.from().y());
    Point to = viewport.toView(guide.to().x(), guide.to().y());
    guides.getChildren().add(line(from, to));
    if (guide.gap()) {
      double dx = from.y() == to.y() ? 0 : TICK;
      double dy = TICK - dx;
      for (Point end : List.of(from, to)) {
        guides.getChildren().add(line(end.movedBy(-dx, -dy), end.movedBy(dx, dy)));
      }
      distance(Math.round(guide.from().distance(guide.to())), from, to);
    }
  }

  private Line line(Point from, Point to) {
    Line line = new Line(from.x(), from.y(), to.x(), to.y());
    line.setStroke(blue);
    line.setStrokeWidth(1);
    return line;
  }

  private void distance(long pixels, Point from, Point to) {
    Label label = new Label(Long.toString(pixels));
    label.getStyleClass().add("canvas-distance");
    guides.getChildren().add(label);
    label.applyCss();
    label.autosize();
    label.relocate(
        Math.round((from.x() + to.x() - label.getWidth()) / 2), Math.round((from.y() + to.y() - label.getHeight()) / 2));
  }

  /// Says something beside the mouse, or nothing more for null.
  public void say(@Nullable String text, Point view) {
    word.setVisible(text != null);
    if (text != null) {
      word.setText(text);
      word.autosize();
      word.relocate(Math.round(view.x() + BESIDE), Math.round(view.y() + BESIDE));
    }
  }

  /// What is said beside the mouse now, or null.
  public @Nullable String said() {
    return word.isVisible() ? word.getText() : null;
  }

  /// How many guides are shown, each line, tick and length counted.
  public int guided() {
    return guides.getChildren().size();
  }

  public boolean courseShown() {
    return !course.getPoints().isEmpty();
  }

  /// How many outlines of moved things are shown.
  public int outlined() {
    return moved.getChildren().size();
  }

  public boolean marqueeShown() {
    return marquee.isVisible();
  }

  public boolean rubberShown() {
    return rubber.isVisible();
  }
}
