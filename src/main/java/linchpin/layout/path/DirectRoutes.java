package linchpin.layout.path;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Corners;
import linchpin.layout.geometry.Side;

/// Lines that look at nothing but their own ends: where boxes overlap, and from a box to itself.
final class DirectRoutes {
  private static final double[] LOOPS = {20, 8, 3};

  private DirectRoutes() {}

  /// Small loops around the corners of a box, best first.
  static List<List<Point>> loops(RouteEnd end) {
    List<List<Point>> loops = new ArrayList<>();
    for (double size : LOOPS) {
      for (Side upright : List.of(Side.RIGHT, Side.LEFT)) {
        for (Side level : List.of(Side.BOTTOM, Side.TOP)) {
          loops.add(loop(end, upright, level, size));
        }
      }
    }
    return loops;
  }

  private static List<Point> loop(RouteEnd end, Side upright, Side level, double size) {
    double y = end.middle(false);
    double x = upright == Side.RIGHT ? end.to(true) : end.from(true);
    double beside = end.at(upright) + size * upright.dx();
    double beyond = end.at(level) + size * level.dy();
    return List.of(
        new Point(end.at(upright), y),
        new Point(beside, y),
        new Point(beside, beyond),
        new Point(x, beyond),
        new Point(x, end.at(level)));
  }

  /// The shortest line with right angles between the middles of two sides.
  static List<Point> line(RoutedLink link) {
    List<Point> best = List.of();
    double least = Double.POSITIVE_INFINITY;
    for (Side out : Side.values()) {
      for (Side in : Side.values()) {
        List<Point> way = between(touch(link.from(), out), out, touch(link.to(), in), in);
        double cost = length(way) + way.size();
        if (cost < least) {
          least = cost;
          best = way;
        }
      }
    }
    return best;
  }

  private static Point touch(RouteEnd end, Side side) {
    return side.vertical()
        ? new Point(end.middle(true), end.at(side))
        : new Point(end.at(side), end.middle(false));
  }

  private static List<Point> between(Point a, Side out, Point b, Side in) {
    if (out.vertical() != in.vertical()) {
      Point corner = out.vertical() ? new Point(a.x(), b.y()) : new Point(b.x(), a.y());
      return Corners.only(List.of(a, corner, b));
    }
    double x = (a.x() + b.x()) / 2;
    double y = (a.y() + b.y()) / 2;
    return out.vertical()
        ? Corners.only(List.of(a, new Point(a.x(), y), new Point(b.x(), y), b))
        : Corners.only(List.of(a, new Point(x, a.y()), new Point(x, b.y()), b));
  }

  private static double length(List<Point> way) {
    double sum = 0;
    for (int i = 1; i < way.size(); i++) {
      sum += way.get(i - 1).distance(way.get(i));
    }
    return sum;
  }
}
