package linchpin.ui.canvas.tool;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import linchpin.edit.Bounds;
import linchpin.edit.Point;
import org.jspecify.annotations.Nullable;

/// Marks of the gesture in progress, above everything, in view coordinates: marquee, guides, rubber line, a word.
public final class Overlay {
  private static final double BESIDE = 14;
  private final Group root = new Group();
  private final Rectangle marquee = new Rectangle();
  private final Line rubber = new Line();
  private final Group guides = new Group();
  private final Group moved = new Group();
  private final Label word = new Label();
  private Color blue = Color.BLUE;

  public Overlay() {
    root.setManaged(false);
    root.setMouseTransparent(true);
    rubber.setStrokeWidth(2);
    rubber.setStrokeLineCap(StrokeLineCap.ROUND);
    word.getStyleClass().add("canvas-word");
    root.getChildren().setAll(marquee, moved, guides, rubber, word);
    clear();
  }

  public Node node() {
    return root;
  }

  /// Takes on the colour of the user's hand.
  public void colour(Color hand) {
    blue = hand;
    marquee.setStroke(hand);
    marquee.setFill(hand.deriveColor(0, 1, 1, 0.08));
    rubber.setStroke(hand);
  }

  /// Takes every mark away.
  public void clear() {
    marquee.setVisible(false);
    rubber.setVisible(false);
    word.setVisible(false);
    guides.getChildren().clear();
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

  /// Shows straight guides, each by its two ends.
  public void guides(List<Bounds> lines) {
    guides.getChildren().setAll(lines.stream().map(this::guide).toList());
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

  private Node guide(Bounds b) {
    Line line = new Line(b.x(), b.y(), b.right(), b.bottom());
    line.setStroke(blue);
    line.setStrokeWidth(1);
    return line;
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
