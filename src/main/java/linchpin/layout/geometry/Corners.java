package linchpin.layout.geometry;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;

/// Runs of points in which every point but the ends is a corner.
public final class Corners {
  private static final double SAME = 0.01;

  private Corners() {}

  /// The run without points that repeat or lie on a straight piece; two points at least.
  public static List<Point> only(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    for (Point p : points) {
      int n = kept.size();
      if (n > 0 && same(kept.get(n - 1), p)) {
        continue;
      }
      if (n > 1 && inLine(kept.get(n - 2), kept.get(n - 1), p)) {
        kept.set(n - 1, p);
      } else {
        kept.add(p);
      }
    }
    if (kept.size() == 1) {
      kept.add(kept.getFirst());
    }
    return List.copyOf(kept);
  }

  /// Whether a piece runs up or down rather than left or right.
  public static boolean vertical(Point a, Point b) {
    return Math.abs(a.y() - b.y()) > Math.abs(a.x() - b.x());
  }

  /// The box that a piece spans; without height or width.
  public static Bounds piece(Point a, Point b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    return new Bounds(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }

  private static boolean same(Point a, Point b) {
    return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
  }

  private static boolean inLine(Point a, Point b, Point c) {
    return Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME
        || Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
  }
}
