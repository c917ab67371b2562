package linchpin.drawing.mark;

import java.util.List;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// How far marks reach.
public final class MarkExtent {
  private MarkExtent() {}

  /// The rectangle that holds all figures; null when there are none.
  public static @Nullable Bounds of(List<Figure> figures) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Figure figure : figures) {
      for (Mark mark : figure.marks()) {
        Bounds bounds = of(mark);
        left = Math.min(left, bounds.x());
        top = Math.min(top, bounds.y());
        right = Math.max(right, bounds.right());
        bottom = Math.max(bottom, bounds.bottom());
      }
    }
    return left > right ? null : new Bounds(left, top, right - left, bottom - top);
  }

  /// What one mark covers, half its stroke included.
  public static Bounds of(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box.bounds().grown(half(box.stroke()));
      case Mark.Disc disc ->
          new Bounds(disc.center().x(), disc.center().y(), 0, 0).grown(disc.radius() + half(disc.stroke()));
      case Mark.Line line -> run(line.points()).grown(half(line.stroke()));
      case Mark.Words words ->
          new Bounds(words.x(), words.baseline() - words.type().size(), words.width(), words.type().size() * 1.25);
      case Mark.Glyph glyph -> new Bounds(glyph.x(), glyph.y(), glyph.size(), glyph.size());
    };
  }

  private static Bounds run(List<Point> points) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Point point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Bounds(left, top, right - left, bottom - top);
  }

  private static double half(@Nullable Stroke stroke) {
    return stroke == null ? 0 : stroke.width() / 2;
  }
}
