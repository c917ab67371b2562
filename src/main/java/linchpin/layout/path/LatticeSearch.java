package linchpin.layout.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Corners;
import linchpin.layout.geometry.Side;

/// The cheapest way through a lattice from one end of a line to the other: A* over (crossing, direction), where bends
/// cost as well as length (M. Wybrow, K. Marriott, P. J. Stuckey, "Orthogonal Connector Routing", Graph Drawing 2009;
/// P. E. Hart, N. J. Nilsson, B. Raphael, "A Formal Basis for the Heuristic Determination of Minimum Cost Paths",
/// 1968).
final class LatticeSearch {
  private static final double BEND = 48;
  /// A bend costs this much more for every pixel between it and the target, so that lines join near their target.
  private static final double LATE = 0.001;
  /// What leaving or meeting the wrong side costs when one end is below the other: a bend, and the half card that the
  /// line gets shorter.
  private static final double SIDEWAYS = 112;
  /// From how much room on one end counts as below the other.
  private static final double BELOW_CARD = 48;
  private static final double BELOW_GROUP = 28;
  private static final int MOST_STEPS = 40_000;
  /// In a large lattice the search heads for the target more eagerly, and takes a way that may be a little longer
  /// (I. Pohl, "Heuristic search viewed as path finding in a graph", 1970).
  private static final int LARGE = 5_000;
  private static final double EAGER = 1.6;
  /// A little eagerness is enough not to look at all the ways that are as good as the best one.
  private static final int MIDDLING = 600;
  private static final double A_LITTLE_EAGER = 1.05;
  private static final Side[] SIDES = Side.values();
  private final EndClearance clearance;
  private final Lattice lattice;
  private final double[] xs;
  private final double[] ys;
  /// How far a row's number is shifted in the number of a crossing; the columns of a row are filled up to a power of 2.
  private final int shift;
  private final double[] costs;
  private final int[] from;
  private final OpenStates frontier = new OpenStates();
  private final boolean stacked;
  private final double eagerness;
  private final BendBound turns;
  private final boolean[] done;
  private double best = Double.POSITIVE_INFINITY;
  private int last = -1;
  private Side lastSide = Side.TOP;

  LatticeSearch(EndClearance clearance, Lattice lattice) {
    this.clearance = clearance;
    this.lattice = lattice;
    xs = lattice.xs();
    ys = lattice.ys();
    shift = Integer.SIZE - Integer.numberOfLeadingZeros(xs.length - 1);
    int states = (ys.length << shift) * 4;
    costs = new double[states];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    from = new int[states];
    done = new boolean[states];
    var a = clearance.link().from().box();
    var b = clearance.link().to().box();
    eagerness = eagerness(lattice.size());
    boolean nested = clearance.inside() || clearance.around();
    double below = clearance.link().to().card() ? BELOW_CARD : BELOW_GROUP;
    stacked = !nested && (b.y() - a.bottom() >= below || a.y() - b.bottom() >= below);
    double[] sides = Arrays.stream(SIDES).mapToDouble(this::sideways).toArray();
    turns = new BendBound(clearance, BEND, sides);
  }

  private static double eagerness(int crossings) {
    return crossings > LARGE ? EAGER : crossings > MIDDLING ? A_LITTLE_EAGER : 1;
  }

  /// The corners of the way, from outline to outline; empty when there is none.
  List<Point> way() {
    for (Side side : SIDES) {
      start(side);
    }
    for (int steps = 0; !frontier.isEmpty() && steps < MOST_STEPS; steps++) {
      int state = frontier.next();
      if (costs[state] + guess(state) >= best) {
        break;
      }
      if (!done[state]) {
        done[state] = true;
        arrive(state, x(state), y(state));
        expand(state, x(state), y(state));
      }
    }
    return last < 0 ? List.of() : corners();
  }

  private void start(Side side) {
    RouteEnd end = clearance.link().from();
    Side out = clearance.reversed(end) ? side.opposite() : side;
    boolean vertical = side.vertical();
    double[] along = vertical ? xs : ys;
    double[] across = vertical ? ys : xs;
    int fixed = LatticeCoordinates.nearest(across, clearance.outside(end, side));
    int first = LatticeCoordinates.firstFrom(along, end.from(vertical));
    for (int i = first; i < along.length && along[i] <= end.to(vertical) + 0.01; i++) {
      int column = vertical ? i : fixed;
      int row = vertical ? fixed : i;
      if (!lattice.covered(column, row)) {
        int state = state(column, row, out);
        double cost = end.cost(side, along[i]) + sideways(side);
        if (cost < costs[state]) {
          reach(state, cost, -1);
        }
      }
    }
  }

  /// Ends the line here, if a side of the target is just ahead.
  private void arrive(int state, double x, double y) {
    Side way = Side.of(state & 3);
    for (Side side : SIDES) {
      if (turns.there(side, x, y)) {
        arrive(state, side, side.vertical() ? x : y, way);
      }
    }
  }

  private void arrive(int state, Side side, double along, Side way) {
    RouteEnd end = clearance.link().to();
    Side in = clearance.reversed(end) ? side : side.opposite();
    if (in != way.opposite()) {
      double cost = costs[state] + (in == way ? 0 : BEND) + end.cost(side, along) + sideways(side);
      if (cost < best - 1e-9) {
        best = cost;
        last = state;
        lastSide = side;
      }
    }
  }

  private void expand(int state, double x, double y) {
    int crossing = state >> 2;
    int column = crossing & (1 << shift) - 1;
    int row = crossing >> shift;
    Side way = Side.of(state & 3);
    double bend = BEND + LATE * distance(x, y);
    for (Side next : SIDES) {
      double step = next == way.opposite() ? Double.POSITIVE_INFINITY : lattice.cost(column, row, next);
      if (step != Double.POSITIVE_INFINITY) {
        double cost = costs[state] + step + (next == way ? 0 : bend);
        int reached = state(column + next.dx(), row + next.dy(), next);
        if (cost < costs[reached] - 1e-9) {
          reach(reached, cost, state);
        }
      }
    }
  }

  private void reach(int state, double cost, int before) {
    costs[state] = cost;
    from[state] = before;
    done[state] = false;
    double whole = cost + guess(state);
    if (whole < best) {
      frontier.add(whole, state);
    }
  }

  /// A lower bound of what is still to come: the way to the nearest point of the target, and the bends it takes.
  private double guess(int state) {
    double x = x(state);
    double y = y(state);
    double bends = clearance.inside() || clearance.around() ? 0 : turns.least(x, y, Side.of(state & 3));
    return eagerness * distance(x, y) + bends;
  }

  private double distance(double x, double y) {
    if (clearance.inside()) {
      return 0;
    }
    var box = clearance.link().to().box();
    double dx = Math.max(0, Math.max(box.x() - x, x - box.right()) - clearance.stub());
    double dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()) - clearance.stub());
    return dx + dy;
  }

  private double sideways(Side side) {
    return stacked && !side.vertical() ? SIDEWAYS : 0;
  }

  private List<Point> corners() {
    List<Point> back = new ArrayList<>();
    back.add(touch(clearance.link().to(), lastSide, last));
    int first = last;
    for (int state = last; state >= 0; state = from[state]) {
      back.add(new Point(x(state), y(state)));
      first = state;
    }
    Side out = Side.of(first & 3);
    Side left = clearance.reversed(clearance.link().from()) ? out.opposite() : out;
    back.add(touch(clearance.link().from(), left, first));
    Collections.reverse(back);
    return Corners.only(back);
  }

  private Point touch(RouteEnd end, Side side, int state) {
    return side.vertical() ? new Point(x(state), end.at(side)) : new Point(end.at(side), y(state));
  }

  private int state(int column, int row, Side way) {
    return (row << shift | column) << 2 | way.ordinal();
  }

  private double x(int state) {
    return xs[state >> 2 & (1 << shift) - 1];
  }

  private double y(int state) {
    return ys[state >> 2 >> shift];
  }
}
