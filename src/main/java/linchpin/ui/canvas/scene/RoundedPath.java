package linchpin.ui.canvas.scene;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import linchpin.edit.document.Point;

/// A run of straight pieces with rounded corners as a JavaFX path.
final class RoundedPath {
  /// How far the control points of a cubic curve lie along the legs of a right angle for a quarter of a circle.
  private static final double CIRCLE = 0.5523;

  private RoundedPath() {}

  static Path of(List<Point> points, double radius, boolean closed) {
    Path path = new Path();
    int n = points.size();
    if (n == 0) {
      return path;
    }
    List<PathElement> elements = path.getElements();
    Point start = closed && radius > 0 && n > 2 ? middle(points.get(n - 1), points.getFirst()) : points.getFirst();
    elements.add(new MoveTo(start.x(), start.y()));
    int first = closed && radius > 0 && n > 2 ? 0 : 1;
    for (int i = first; i < n; i++) {
      boolean corner = closed || i < n - 1;
      Point before = points.get((i + n - 1) % n);
      Point after = points.get((i + 1) % n);
      if (corner && radius > 0 && n > 2) {
        corner(elements, before, points.get(i), after, radius);
      } else {
        elements.add(new LineTo(points.get(i).x(), points.get(i).y()));
      }
    }
    if (closed) {
      elements.add(new ClosePath());
    }
    return path;
  }

  private static void corner(List<PathElement> elements, Point before, Point at, Point after, double radius) {
    double in = before.distance(at);
    double out = at.distance(after);
    double r = Math.min(radius, Math.min(in, out) / 2);
    if (r < 0.01) {
      elements.add(new LineTo(at.x(), at.y()));
      return;
    }
    Point from = along(at, before, r / in);
    Point to = along(at, after, r / out);
    Point pull = along(from, at, CIRCLE);
    Point push = along(to, at, CIRCLE);
    elements.add(new LineTo(from.x(), from.y()));
    elements.add(new CubicCurveTo(pull.x(), pull.y(), push.x(), push.y(), to.x(), to.y()));
  }

  private static Point along(Point from, Point to, double share) {
    return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  private static Point middle(Point a, Point b) {
    return along(a, b, 0.5);
  }
}
