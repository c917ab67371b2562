package linchpin.ui.canvas.scene;

import java.util.List;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Stroke;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// How much room marks take, strokes included.
public final class Extents {
  private Extents() {}

  /// The rectangle that holds all marks of a figure; null when it has none.
  public static @Nullable Bounds of(Figure figure) {
    return of(figure.marks());
  }

  static @Nullable Bounds of(List<Mark> marks) {
    Bounds all = null;
    for (Mark mark : marks) {
      Bounds one = of(mark);
      if (one != null) {
        all = all == null ? one : all.union(one);
      }
    }
    return all;
  }

  private static @Nullable Bounds of(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box.bounds().grown(half(box.stroke()));
      case Mark.Line line -> of(line);
      case Mark.Disc disc -> new Bounds(disc.center().x(), disc.center().y(), 0, 0)
          .grown(disc.radius() + half(disc.stroke()));
      case Mark.Words words -> {
        double size = words.type().size();
        yield new Bounds(words.x(), words.baseline() - size, words.width(), size * 1.3);
      }
      case Mark.Glyph glyph -> new Bounds(glyph.x(), glyph.y(), glyph.size(), glyph.size());
    };
  }

  private static @Nullable Bounds of(Mark.Line line) {
    if (line.points().isEmpty()) {
      return null;
    }
    Point first = line.points().getFirst();
    double left = first.x();
    double right = left;
    double top = first.y();
    double bottom = top;
    for (Point p : line.points()) {
      left = Math.min(left, p.x());
      right = Math.max(right, p.x());
      top = Math.min(top, p.y());
      bottom = Math.max(bottom, p.y());
    }
    return new Bounds(left, top, right - left, bottom - top).grown(half(line.stroke()));
  }

  private static double half(@Nullable Stroke stroke) {
    return stroke == null ? 0 : stroke.width() / 2;
  }
}
