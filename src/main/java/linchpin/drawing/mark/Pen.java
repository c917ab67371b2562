package linchpin.drawing.mark;

import java.util.ArrayList;
import java.util.List;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// Collects the marks of a figure.
public final class Pen {
  public static final Typeface NAME = new Typeface(13, Typeface.Weight.SEMI_BOLD);
  public static final Typeface SECOND = new Typeface(12, Typeface.Weight.REGULAR);
  public static final Typeface SECOND_STRONG = new Typeface(12, Typeface.Weight.SEMI_BOLD);
  public static final Typeface PILL = new Typeface(11, Typeface.Weight.SEMI_BOLD);
  public static final Typeface PILL_BOLD = new Typeface(11, Typeface.Weight.BOLD);
  public static final Typeface TITLE = new Typeface(20, Typeface.Weight.SEMI_BOLD);

  /// Half the height of a capital of Inter, in ems: what centres a line of text.
  private static final double HALF_CAPITAL = 0.364;

  private final List<Mark> marks = new ArrayList<>();
  private final TextRuler ruler = TextRuler.bundled();

  public List<Mark> marks() {
    return marks;
  }

  public Figure figure(String id, Plane plane, int depth) {
    return new Figure(id, plane, depth, marks);
  }

  public Pen box(Bounds bounds, double radius, @Nullable Ink fill, @Nullable Stroke stroke) {
    marks.add(new Mark.Box(bounds, radius, fill, stroke));
    return this;
  }

  public Pen disc(Point center, double radius, @Nullable Ink fill, @Nullable Stroke stroke) {
    marks.add(new Mark.Disc(center, radius, fill, stroke));
    return this;
  }

  public Pen line(List<Point> points, double radius, Stroke stroke) {
    marks.add(new Mark.Line(points, radius, false, null, stroke));
    return this;
  }

  public Pen shape(List<Point> points, Ink fill) {
    marks.add(new Mark.Line(points, 0, true, fill, null));
    return this;
  }

  /// Text from its left edge; nothing when it is empty.
  public Pen words(String text, double x, double baseline, Typeface type, Ink ink) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Words(text, x, baseline, ruler.width(text, type), type, ink));
    }
    return this;
  }

  /// Text centred on a point.
  public Pen centred(String text, double x, double y, Typeface type, Ink ink) {
    return words(text, x - ruler.width(text, type) / 2, middle(y, type), type, ink);
  }

  public Pen glyph(String path, double x, double y, double size, Ink ink, double width) {
    marks.add(new Mark.Glyph(path, x, y, size, Stroke.solid(ink, width)));
    return this;
  }

  /// An icon or sign in a square of `size` centred on a point, stroked as all are.
  public Pen sign(String path, double x, double y, double size, Ink ink) {
    return glyph(path, x - size / 2, y - size / 2, size, ink, Math.max(1.25, 1.75 * size / 24));
  }

  /// The baseline that centres a line of text on `y`.
  public static double middle(double y, Typeface type) {
    return y + HALF_CAPITAL * type.size();
  }

  /// A stroke of dashes whose ends are round: what is seen of a dash is `on` long, and `off` lies between.
  public static Stroke dashes(Ink ink, double width, double on, double off) {
    return Stroke.dashed(ink, width, Math.max(0.1, on - width), off + width);
  }
}
