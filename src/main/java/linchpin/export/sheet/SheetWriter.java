package linchpin.export.sheet;

import java.util.ArrayList;
import java.util.List;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;

/// Sets the words of a page.
final class SheetWriter {
  static final Typeface TITLE = new Typeface(20, Typeface.Weight.SEMI_BOLD);
  static final Typeface HEAD = new Typeface(11, Typeface.Weight.SEMI_BOLD);
  static final Typeface STRONG = new Typeface(13, Typeface.Weight.SEMI_BOLD);
  static final Typeface BODY = new Typeface(13, Typeface.Weight.REGULAR);
  static final Typeface SMALL = new Typeface(12, Typeface.Weight.REGULAR);
  private final List<Mark> marks = new ArrayList<>();
  private final TextRuler ruler = TextRuler.bundled();

  List<Mark> marks() {
    return marks;
  }

  double width(String text, Typeface type) {
    return ruler.width(text, type);
  }

  /// Text from its left edge, shortened to a width.
  ///
  /// @return its right edge
  double words(String text, double x, double baseline, Typeface type, Ink ink, double most) {
    String fitting = ruler.fit(text, type, most);
    double width = ruler.width(fitting, type);
    if (!fitting.isEmpty()) {
      marks.add(new Mark.Words(fitting, x, baseline, width, type, ink));
    }
    return x + width;
  }

  /// Text up to its right edge.
  ///
  /// @return its left edge
  double wordsBefore(String text, double right, double baseline, Typeface type, Ink ink) {
    double x = right - ruler.width(text, type);
    words(text, x, baseline, type, ink, Double.MAX_VALUE);
    return x;
  }

  /// Text in lines of at most a width.
  ///
  /// @return the base line of the last
  double paragraph(String text, double x, double baseline, Typeface type, Ink ink, double width) {
    double at = baseline;
    double step = Math.rint(type.size() * 1.4);
    for (String line : ruler.lines(text, type, width, 100)) {
      words(line, x, at, type, ink, Double.MAX_VALUE);
      at += step;
    }
    return at - step;
  }

  void disc(double x, double y, double radius, Ink fill) {
    marks.add(new Mark.Disc(new Point(x, y), radius, fill, null));
  }

  void ring(double x, double y, double radius, Ink ink, double width) {
    marks.add(new Mark.Disc(new Point(x, y), radius, null, Stroke.solid(ink, width)));
  }

  void sign(String path, double x, double y, double size, Ink ink) {
    marks.add(new Mark.Glyph(path, x - size / 2, y - size / 2, size, Stroke.solid(ink, 1.5)));
  }

  void rule(double x, double right, double y, Ink ink) {
    marks.add(new Mark.Box(new Bounds(x, y, right - x, 1), 0, ink, null));
  }
}
