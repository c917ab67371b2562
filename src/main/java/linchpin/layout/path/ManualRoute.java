package linchpin.layout.path;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Corners;
import linchpin.layout.geometry.Side;

/// The course of a line that somebody bent: it runs over the corners given to it, whatever lies there, and its ends
/// follow the boxes. The piece between the first two corners stays on its coordinate; the line leaves its box straight
/// onto that piece where the piece runs beside the box, and otherwise by the nearest way square to it.
final class ManualRoute {
  private ManualRoute() {}

  /// The corners of a line, from outline to outline; empty when it has none of its own, or when its boxes have moved
  /// over all of them.
  static List<Point> course(RoutedLink link) {
    List<Point> via = squared(link.via());
    List<Point> after = attached(via, link.from());
    List<Point> whole = attached(after.reversed(), link.to()).reversed();
    List<Point> corners = Corners.only(squared(whole));
    return whole.isEmpty() || corners.getFirst().equals(corners.getLast()) ? List.of() : corners;
  }

  /// The points with a corner between any two that are neither level nor upright.
  private static List<Point> squared(List<Point> points) {
    List<Point> square = new ArrayList<>();
    for (Point p : points) {
      if (!square.isEmpty()) {
        Point last = square.getLast();
        if (last.x() != p.x() && last.y() != p.y()) {
          square.add(new Point(p.x(), last.y()));
        }
      }
      square.add(p);
    }
    return square;
  }

  /// The run with its beginning moved to the outline of a box; empty when all of it lies in the box.
  private static List<Point> attached(List<Point> run, RouteEnd end) {
    List<Point> rest = new ArrayList<>(run);
    while (rest.size() > 2 && within(end, rest.get(1))) {
      rest.removeFirst();
    }
    if (rest.isEmpty() || rest.size() > 1 && within(end, rest.get(1))) {
      return List.of();
    }
    return rest.size() == 1 ? toPoint(rest.getFirst(), end) : toPiece(rest, end);
  }

  private static List<Point> toPoint(Point p, RouteEnd end) {
    if (within(end, p)) {
      return List.of();
    }
    boolean above = between(end.from(true), p.x(), end.to(true));
    boolean vertical = above || !between(end.from(false), p.y(), end.to(false));
    Side side = vertical ? (p.y() < end.box().y() ? Side.TOP : Side.BOTTOM)
        : p.x() < end.box().x() ? Side.LEFT : Side.RIGHT;
    Point out = vertical
        ? new Point(above ? p.x() : end.middle(true), end.at(side))
        : new Point(end.at(side), p.y());
    return List.of(out, p);
  }

  private static List<Point> toPiece(List<Point> rest, RouteEnd end) {
    Point first = rest.get(0);
    Point second = rest.get(1);
    boolean vertical = Corners.vertical(first, second);
    double at = vertical ? first.x() : first.y();
    double far = vertical ? second.y() : second.x();
    double along = vertical ? first.y() : first.x();
    List<Point> whole = new ArrayList<>(rest.subList(1, rest.size()));
    if (beside(end.box(), vertical, at)) {
      double out = end.at(towards(end, vertical, far));
      whole.addFirst(vertical ? new Point(at, out) : new Point(out, at));
      return whole;
    }
    double turn = Math.clamp(along, end.from(!vertical), end.to(!vertical));
    double out = end.at(towards(end, !vertical, at));
    whole.addFirst(vertical ? new Point(at, turn) : new Point(turn, at));
    whole.addFirst(vertical ? new Point(out, turn) : new Point(turn, out));
    return whole;
  }

  /// The side of a box that looks towards a coordinate.
  private static Side towards(RouteEnd end, boolean vertical, double at) {
    Bounds box = end.box();
    double middle = vertical ? box.centerY() : box.centerX();
    return vertical ? (at < middle ? Side.TOP : Side.BOTTOM) : at < middle ? Side.LEFT : Side.RIGHT;
  }

  private static boolean within(RouteEnd end, Point p) {
    return end.box().contains(p.x(), p.y());
  }

  /// Whether a piece on a coordinate meets the box straight.
  private static boolean beside(Bounds box, boolean vertical, double at) {
    return vertical ? between(box.x(), at, box.right()) : between(box.y(), at, box.bottom());
  }

  private static boolean between(double from, double at, double to) {
    return at >= from && at <= to;
  }
}
