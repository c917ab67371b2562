package linchpin.layout.path;

import linchpin.layout.geometry.Side;

/// The least that the bends still to come cost on the way to a target: how many it takes at least to stand before one
/// of its sides, heading for it, and what that side costs.
final class BendBound {
  private static final double EXACT = 0.02;
  private static final double SLACK = 0.01;
  private static final Side[] SIDES = Side.values();
  private final double bend;
  private final double[] at = new double[SIDES.length];
  private final double[] from = new double[SIDES.length];
  private final double[] to = new double[SIDES.length];
  private final double[] costs;

  /// @param bend what one bend costs
  /// @param costs what it costs to come in at each side
  BendBound(EndClearance clearance, double bend, double[] costs) {
    this.bend = bend;
    this.costs = costs;
    RouteEnd target = clearance.link().to();
    for (Side side : SIDES) {
      at[side.ordinal()] = clearance.outside(target, side);
      from[side.ordinal()] = target.from(side.vertical());
      to[side.ordinal()] = target.to(side.vertical());
    }
  }

  /// From a place, when the line runs in a direction there.
  double least(double x, double y, Side way) {
    double least = Double.POSITIVE_INFINITY;
    for (Side side : SIDES) {
      least = Math.min(least, bend * count(side, x, y, way) + costs[side.ordinal()]);
    }
    return least;
  }

  /// Whether a place is just before a side, where a line may come in.
  boolean there(Side side, double x, double y) {
    int s = side.ordinal();
    double across = side.vertical() ? y : x;
    double along = side.vertical() ? x : y;
    return Math.abs(across - at[s]) < EXACT && along >= from[s] - SLACK && along <= to[s] + SLACK;
  }

  private int count(Side side, double x, double y, Side way) {
    int s = side.ordinal();
    boolean vertical = side.vertical();
    double beyond = ((vertical ? y : x) - at[s]) * -(side.dx() + side.dy());
    double across = vertical ? x : y;
    if (way == side) {
      return 2;
    }
    if (way == side.opposite()) {
      boolean level = across >= from[s] - EXACT && across <= to[s] + EXACT;
      return beyond > EXACT ? 4 : level ? 0 : 2;
    }
    boolean ahead = way.dx() + way.dy() > 0 ? across <= to[s] + EXACT : across >= from[s] - EXACT;
    return beyond > EXACT || !ahead ? 3 : 1;
  }
}
