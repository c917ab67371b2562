package linchpin.export.graphics;

import java.awt.geom.Path2D;
import java.util.List;
import linchpin.edit.document.Point;

/// The path of a run of straight pieces with rounded corners. A corner takes at most half of the shorter piece
/// beside it.
final class RoundedLine {
  private RoundedLine() {}

  static Path2D of(List<Point> points, double radius, boolean closed) {
    Path2D.Double path = new Path2D.Double();
    int n = points.size();
    if (n == 0) {
      return path;
    }
    if (closed && n > 2) {
      Point start = between(points.getLast(), points.getFirst(), 0.5);
      path.moveTo(start.x(), start.y());
      for (int i = 0; i < n; i++) {
        corner(path, points.get((i + n - 1) % n), points.get(i), points.get((i + 1) % n), radius);
      }
      path.closePath();
      return path;
    }
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    for (int i = 1; i < n - 1; i++) {
      corner(path, points.get(i - 1), points.get(i), points.get(i + 1), radius);
    }
    path.lineTo(points.getLast().x(), points.getLast().y());
    return path;
  }

  private static void corner(Path2D path, Point before, Point at, Point after, double radius) {
    double in = distance(before, at);
    double out = distance(at, after);
    double cut = Math.min(radius, Math.min(in, out) / 2);
    if (cut <= 0) {
      path.lineTo(at.x(), at.y());
      return;
    }
    Point start = between(at, before, cut / in);
    Point end = between(at, after, cut / out);
    path.lineTo(start.x(), start.y());
    path.quadTo(at.x(), at.y(), end.x(), end.y());
  }

  private static Point between(Point from, Point to, double share) {
    return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
