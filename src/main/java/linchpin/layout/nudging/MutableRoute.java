package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Corners;
import linchpin.layout.geometry.Side;
import linchpin.layout.path.RoutedLink;

/// A line whose pieces are being moved sideways. Piece `k` runs from corner `k` to corner `k + 1`.
final class MutableRoute {
  private final RoutedLink link;
  private final double[] x;
  private final double[] y;
  private final boolean firstVertical;

  MutableRoute(RoutedLink link, List<Point> course) {
    this.link = link;
    x = course.stream().mapToDouble(Point::x).toArray();
    y = course.stream().mapToDouble(Point::y).toArray();
    firstVertical = Corners.vertical(course.get(0), course.get(1));
  }

  RoutedLink link() {
    return link;
  }

  /// The number of pieces.
  int pieces() {
    return x.length - 1;
  }

  boolean vertical(int piece) {
    return firstVertical == (piece % 2 == 0);
  }

  /// The coordinate that all of a piece shares.
  double at(int piece) {
    return vertical(piece) ? x[piece] : y[piece];
  }

  /// Where a piece begins, along itself.
  double start(int piece) {
    return vertical(piece) ? y[piece] : x[piece];
  }

  /// Where a piece ends, along itself.
  double end(int piece) {
    return vertical(piece) ? y[piece + 1] : x[piece + 1];
  }

  double from(int piece) {
    return Math.min(start(piece), end(piece));
  }

  double to(int piece) {
    return Math.max(start(piece), end(piece));
  }

  /// The direction in which a piece runs.
  Side way(int piece) {
    boolean forward = end(piece) >= start(piece);
    return vertical(piece) ? (forward ? Side.BOTTOM : Side.TOP) : forward ? Side.RIGHT : Side.LEFT;
  }

  void move(int piece, double at) {
    double[] coordinate = vertical(piece) ? x : y;
    coordinate[piece] = at;
    coordinate[piece + 1] = at;
  }

  /// Whether a piece joins two that run the same way, so that moving it makes the line no longer.
  boolean step(int piece) {
    return piece > 0 && piece + 1 < pieces() && way(piece - 1) == way(piece + 1);
  }

  List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      points.add(new Point(x[i], y[i]));
    }
    return Corners.only(points);
  }
}
