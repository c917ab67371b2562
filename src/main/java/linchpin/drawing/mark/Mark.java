package linchpin.drawing.mark;

import java.util.List;
import linchpin.drawing.text.Typeface;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// One thing to draw. Sinks draw it as it says and decide nothing.
public sealed interface Mark {
  /// A rectangle, rounded by `radius`; fill or stroke may be missing. The stroke is centred on the outline.
  record Box(Bounds bounds, double radius, @Nullable Ink fill, @Nullable Stroke stroke) implements Mark {}

  /// A run of straight pieces whose corners are rounded by `radius` (less where a piece is shorter than twice that).
  /// Closed runs may be filled.
  record Line(List<Point> points, double radius, boolean closed, @Nullable Ink fill, @Nullable Stroke stroke)
      implements Mark {
    public Line {
      points = List.copyOf(points);
    }
  }

  /// A circle.
  record Disc(Point center, double radius, @Nullable Ink fill, @Nullable Stroke stroke) implements Mark {}

  /// One line of text, already measured and broken; `x` is its left edge, `baseline` its base line. `width` is what
  /// the ruler measured.
  record Words(String text, double x, double baseline, double width, Typeface type, Ink ink) implements Mark {}

  /// An icon: SVG path data on a 24 x 24 grid, scaled to a square of `size` at (`x`, `y`) and stroked, not filled; the
  /// stroke's width is in diagram pixels and does not scale with the icon.
  record Glyph(String path, double x, double y, double size, Stroke stroke) implements Mark {}
}
