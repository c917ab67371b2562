package linchpin.drawing;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.Bounds;
import linchpin.edit.Point;
import org.jspecify.annotations.Nullable;

/// Collects the marks of a figure.
final class Pen {
  static final Type NAME = new Type(13, Type.Weight.SEMI_BOLD);
  static final Type SECOND = new Type(12, Type.Weight.REGULAR);
  static final Type SECOND_STRONG = new Type(12, Type.Weight.SEMI_BOLD);
  static final Type PILL = new Type(11, Type.Weight.SEMI_BOLD);
  static final Type PILL_BOLD = new Type(11, Type.Weight.BOLD);
  static final Type TITLE = new Type(20, Type.Weight.SEMI_BOLD);

  /// Half the height of a capital of Inter, in ems: what centres a line of text.
  private static final double HALF_CAPITAL = 0.364;

  private final List<Mark> marks = new ArrayList<>();
  private final TextRuler ruler = TextRuler.bundled();

  List<Mark> marks() {
    return marks;
  }

  Figure figure(String id, Plane plane, int depth) {
    return new Figure(id, plane, depth, marks);
  }

  Pen box(Bounds bounds, double radius, @Nullable Ink fill, @Nullable Stroke stroke) {
    marks.add(new Mark.Box(bounds, radius, fill, stroke));
    return this;
  }

  Pen disc(Point center, double radius, @Nullable Ink fill, @Nullable Stroke stroke) {
    marks.add(new Mark.Disc(center, radius, fill, stroke));
    return this;
  }

  Pen line(List<Point> points, double radius, Stroke stroke) {
    marks.add(new Mark.Line(points, radius, false, null, stroke));
    return this;
  }

  Pen shape(List<Point> points, Ink fill) {
    marks.add(new Mark.Line(points, 0, true, fill, null));
    return this;
  }

  /// Text from its left edge; nothing when it is empty.
  Pen words(String text, double x, double baseline, Type type, Ink ink) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Words(text, x, baseline, ruler.width(text, type), type, ink));
    }
    return this;
  }

  /// Text centred on a point.
  Pen centred(String text, double x, double y, Type type, Ink ink) {
    return words(text, x - ruler.width(text, type) / 2, middle(y, type), type, ink);
  }

  Pen glyph(String path, double x, double y, double size, Ink ink, double width) {
    marks.add(new Mark.Glyph(path, x, y, size, Stroke.solid(ink, width)));
    return this;
  }

  /// An icon or sign in a square of `size` centred on a point, stroked as all are.
  Pen sign(String path, double x, double y, double size, Ink ink) {
    return glyph(path, x - size / 2, y - size / 2, size, ink, Math.max(1.25, 1.75 * size / 24));
  }

  /// The baseline that centres a line of text on `y`.
  static double middle(double y, Type type) {
    return y + HALF_CAPITAL * type.size();
  }

  /// A stroke of dashes whose ends are round: what is seen of a dash is `on` long, and `off` lies between.
  static Stroke dashes(Ink ink, double width, double on, double off) {
    return Stroke.dashed(ink, width, Math.max(0.1, on - width), off + width);
  }
}
