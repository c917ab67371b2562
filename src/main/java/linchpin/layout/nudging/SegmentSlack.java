package linchpin.layout.nudging;

import linchpin.edit.document.Bounds;
import linchpin.layout.path.Pathfinder;
import linchpin.layout.path.RouteEnd;
import linchpin.layout.path.RoutingScene;

/// How far a piece of a line may be moved sideways.
///
/// @param low the least coordinate; not more than where it is
/// @param high the greatest coordinate; not less than where it is
record SegmentSlack(double low, double high) {
  private static final double REACH = 160;
  private static final double BESIDE_OUTLINE = 6;
  /// Room for a rounded corner and an arrow.
  private static final double STUB = 14;
  private static final double INNER = 8;

  static SegmentSlack of(RoutingScene scene, MutableRoute route, int piece) {
    Measure m = new Measure(route.at(piece), route.vertical(piece), route.from(piece), route.to(piece));
    if (piece == 0) {
      m.within(route.link().from());
    }
    if (piece == route.pieces() - 1) {
      m.within(route.link().to());
    }
    if (piece > 0) {
      m.beside(route.start(piece - 1), piece == 1);
    }
    if (piece + 1 < route.pieces()) {
      m.beside(route.end(piece + 1), piece + 2 == route.pieces());
    }
    Bounds area = m.area();
    for (int i : scene.cards().meeting(area)) {
      m.card(scene.cards().box(i));
    }
    for (int i : scene.outlines().meeting(area)) {
      m.outline(scene.outlines().box(i));
    }
    return new SegmentSlack(m.low, m.high);
  }

  double middle() {
    return (low + high) / 2;
  }

  private static final class Measure {
    private final double at;
    private final boolean vertical;
    private final double from;
    private final double to;
    private double low;
    private double high;

    Measure(double at, boolean vertical, double from, double to) {
      this.at = at;
      this.vertical = vertical;
      this.from = from;
      this.to = to;
      low = at - REACH;
      high = at + REACH;
    }

    Bounds area() {
      double c = Pathfinder.CLEARANCE;
      return vertical
          ? new Bounds(low - c, from - c, high - low + 2 * c, to - from + 2 * c)
          : new Bounds(from - c, low - c, to - from + 2 * c, high - low + 2 * c);
    }

    void within(RouteEnd end) {
      low = Math.max(low, Math.min(at, end.from(vertical)));
      high = Math.min(high, Math.max(at, end.to(vertical)));
    }

    /// The neighbouring piece keeps some length; where its other end may move too, both leave half the way.
    void beside(double far, boolean fixed) {
      double keep = fixed ? STUB : Math.abs(at - far) / 2 + INNER / 2;
      if (far < at) {
        low = Math.max(low, Math.min(at, far + keep));
      } else {
        high = Math.min(high, Math.max(at, far - keep));
      }
    }

    void card(Bounds box) {
      double c = Pathfinder.CLEARANCE;
      double start = vertical ? box.x() : box.y();
      double end = vertical ? box.right() : box.bottom();
      stop(end, start, c);
    }

    void outline(Bounds box) {
      double start = vertical ? box.x() : box.y();
      double end = vertical ? box.right() : box.bottom();
      double first = vertical ? box.y() : box.x();
      double last = vertical ? box.bottom() : box.right();
      if (first < to && last > from) {
        stop(start, start, BESIDE_OUTLINE);
        stop(end, end, BESIDE_OUTLINE);
      }
    }

    private void stop(double below, double above, double distance) {
      if (below <= at) {
        low = Math.max(low, Math.min(at, below + distance));
      } else if (above >= at) {
        high = Math.min(high, Math.max(at, above - distance));
      }
    }
  }
}
