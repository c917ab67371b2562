package linchpin.ui.canvas.scene;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Stroke;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// Makes JavaFX nodes of the marks of a drawing: one unmanaged group a figure, without styles, layout or picking.
public final class MarkNodes {
  private static final double ICON_GRID = 24;
  /// Whether lines are so thin on the screen that nobody sees how they end.
  private boolean coarse;
  private final Inks inks = new Inks();
  private final Typefaces typefaces = new Typefaces();

  /// Draws lines without rounding from now on, which is much faster, or with it.
  void coarse(boolean now) {
    coarse = now;
  }

  /// The node of a figure's marks, in diagram coordinates: one for each, in a group where there are several.
  public Node of(List<Mark> marks) {
    if (marks.size() == 1) {
      Node only = of(marks.getFirst());
      only.setMouseTransparent(true);
      return only;
    }
    Group group = new Group();
    group.setManaged(false);
    group.setAutoSizeChildren(false);
    group.setMouseTransparent(true);
    for (Mark mark : marks) {
      group.getChildren().add(of(mark));
    }
    return group;
  }

  /// One node for boxes and lines that are filled and stroked alike.
  ///
  /// @param path all of them, see [JoinedPath]
  Node joined(String path, @Nullable Ink fill, @Nullable Stroke stroke) {
    SVGPath node = new SVGPath();
    node.setContent(path);
    node.setManaged(false);
    node.setMouseTransparent(true);
    return painted(node, fill, stroke, 1);
  }

  private Node of(Mark mark) {
    Shape node = switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Line line -> line(line);
      case Mark.Disc disc -> disc(disc);
      case Mark.Words words -> words(words);
      case Mark.Glyph glyph -> glyph(glyph);
    };
    node.setManaged(false);
    return node;
  }

  private Shape box(Mark.Box box) {
    Bounds b = box.bounds();
    Rectangle node = new Rectangle(b.x(), b.y(), b.width(), b.height());
    node.setArcWidth(2 * box.radius());
    node.setArcHeight(2 * box.radius());
    return painted(node, box.fill(), box.stroke(), 1);
  }

  private Shape line(Mark.Line line) {
    Path node = RoundedPath.of(line.points(), line.radius(), line.closed());
    return painted(node, line.fill(), line.stroke(), 1);
  }

  private Shape disc(Mark.Disc disc) {
    Circle node = new Circle(disc.center().x(), disc.center().y(), disc.radius());
    return painted(node, disc.fill(), disc.stroke(), 1);
  }

  private Shape words(Mark.Words words) {
    Text node = new Text(words.x(), words.baseline(), words.text());
    node.setFont(typefaces.font(words.type()));
    node.setFill(inks.colour(words.ink()));
    return node;
  }

  private Shape glyph(Mark.Glyph glyph) {
    double scale = glyph.size() / ICON_GRID;
    SVGPath node = new SVGPath();
    node.setContent(glyph.path());
    node.getTransforms().addAll(new Translate(glyph.x(), glyph.y()), new Scale(scale, scale));
    return painted(node, null, glyph.stroke(), scale);
  }

  /// @param scale by how much the node is scaled, which its stroke is not to be
  private Shape painted(Shape node, @Nullable Ink fill, @Nullable Stroke stroke, double scale) {
    node.setFill(fill == null ? null : inks.colour(fill));
    if (stroke == null) {
      node.setStroke(null);
      return node;
    }
    node.setStroke(inks.colour(stroke.ink()));
    node.setStrokeWidth(stroke.width() / scale);
    node.setStrokeLineCap(coarse ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
    node.setStrokeLineJoin(coarse ? StrokeLineJoin.BEVEL : StrokeLineJoin.ROUND);
    List<Double> dash = stroke.dash();
    if (!dash.isEmpty()) {
      node.getStrokeDashArray().setAll(dash.stream().map(d -> d / scale).toList());
    }
    return node;
  }
}
