package linchpin.ui.canvas.scene;

import java.util.List;
import linchpin.drawing.mark.Mark;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;

/// Boxes and lines as one path in the language of SVG, which JavaFX reads without an object for every corner.
/// Coordinates are whole pixels.
final class JoinedPath {
  /// Smaller roundings are left out.
  private static final double LEAST_RADIUS = 4;

  private final StringBuilder path = new StringBuilder();

  private JoinedPath() {}

  static String of(List<Mark> marks) {
    JoinedPath joined = new JoinedPath();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Box box -> joined.box(box.bounds(), box.radius());
        case Mark.Line line -> joined.line(line.points(), line.closed());
        case Mark.Disc _, Mark.Words _, Mark.Glyph _ -> {
          // Not drawn as paths.
        }
      }
    }
    return joined.path.toString();
  }

  private void line(List<Point> points, boolean closed) {
    for (int i = 0; i < points.size(); i++) {
      to(i == 0 ? 'M' : 'L', points.get(i).x(), points.get(i).y());
    }
    if (closed) {
      path.append('Z');
    }
  }

  private void box(Bounds b, double radius) {
    double r = Math.min(radius, Math.min(b.width(), b.height()) / 2);
    if (r < LEAST_RADIUS) {
      to('M', b.x(), b.y());
      path.append('H').append(Math.round(b.right())).append('V').append(Math.round(b.bottom()));
      path.append('H').append(Math.round(b.x())).append('Z');
      return;
    }
    to('M', b.x() + r, b.y());
    path.append('H').append(Math.round(b.right() - r));
    corner(b.right(), b.y(), b.right(), b.y() + r);
    path.append('V').append(Math.round(b.bottom() - r));
    corner(b.right(), b.bottom(), b.right() - r, b.bottom());
    path.append('H').append(Math.round(b.x() + r));
    corner(b.x(), b.bottom(), b.x(), b.bottom() - r);
    path.append('V').append(Math.round(b.y() + r));
    corner(b.x(), b.y(), b.x() + r, b.y());
    path.append('Z');
  }

  private void corner(double atX, double atY, double x, double y) {
    to('Q', atX, atY);
    to(' ', x, y);
  }

  private void to(char how, double x, double y) {
    path.append(how).append(Math.round(x)).append(' ').append(Math.round(y));
  }
}
