package linchpin.layout.path;

import java.util.BitSet;
import linchpin.edit.document.Bounds;
import linchpin.layout.geometry.Side;

/// The places where one line may turn, and the stretches between them that are free.
///
/// Only coordinates that can matter are kept: the clearance lines of the boxes around, and those at which the line may
/// end (the "interesting" coordinates of M. Wybrow, K. Marriott, P. J. Stuckey, "Orthogonal Connector Routing", Graph
/// Drawing 2009).
final class Lattice {
  /// How far from an outline that it does not cross a line should stay.
  private static final double BESIDE_OUTLINE = 8;
  private static final double ALONG_OUTLINE = 3;
  private final double[] xs;
  private final double[] ys;
  private final BitSet noRight;
  private final BitSet noDown;
  private final BitSet covered;
  private final OutlineIndex uprights;
  private final OutlineIndex levels;

  Lattice(EndClearance clearance, Bounds window, Bounds[] obstacles, Bounds[] outlines) {
    xs = coordinates(clearance, window, obstacles, outlines, true);
    ys = coordinates(clearance, window, obstacles, outlines, false);
    noRight = new BitSet(xs.length * ys.length);
    noDown = new BitSet(xs.length * ys.length);
    covered = new BitSet(xs.length * ys.length);
    uprights = new OutlineIndex(xs);
    levels = new OutlineIndex(ys);
    for (Bounds box : obstacles) {
      cover(box);
    }
    for (Bounds box : outlines) {
      double toll = clearance.toll(box);
      uprights.add(box.x(), box.y(), box.bottom(), toll);
      uprights.add(box.right(), box.y(), box.bottom(), toll);
      levels.add(box.y(), box.x(), box.right(), toll);
      levels.add(box.bottom(), box.x(), box.right(), toll);
    }
  }

  double[] xs() {
    return xs;
  }

  double[] ys() {
    return ys;
  }

  int size() {
    return xs.length * ys.length;
  }

  /// Whether a crossing lies inside an obstacle.
  boolean covered(int column, int row) {
    return covered.get(row * xs.length + column);
  }

  /// What it costs to go one crossing further; infinite where it is not free or the lattice ends.
  double cost(int column, int row, Side way) {
    return switch (way) {
      case RIGHT -> right(column, row);
      case LEFT -> column == 0 ? Double.POSITIVE_INFINITY : right(column - 1, row);
      case BOTTOM -> down(column, row);
      case TOP -> row == 0 ? Double.POSITIVE_INFINITY : down(column, row - 1);
    };
  }

  private double right(int column, int row) {
    if (column + 1 >= xs.length || noRight.get(row * xs.length + column)) {
      return Double.POSITIVE_INFINITY;
    }
    double length = xs[column + 1] - xs[column];
    double along = levels.runsAlong(row, xs[column], xs[column + 1]) ? ALONG_OUTLINE * length : 0;
    return length + along + uprights.toll(column, ys[row]);
  }

  private double down(int column, int row) {
    if (row + 1 >= ys.length || noDown.get(row * xs.length + column)) {
      return Double.POSITIVE_INFINITY;
    }
    double length = ys[row + 1] - ys[row];
    double along = uprights.runsAlong(column, ys[row], ys[row + 1]) ? ALONG_OUTLINE * length : 0;
    return length + along + levels.toll(row, xs[column]);
  }

  private void cover(Bounds box) {
    int left = LatticeCoordinates.firstFrom(xs, box.x());
    int right = LatticeCoordinates.firstFrom(xs, box.right());
    int top = LatticeCoordinates.firstFrom(ys, box.y());
    int bottom = LatticeCoordinates.firstFrom(ys, box.bottom());
    boolean startsAtLeft = left < xs.length && xs[left] - box.x() < 0.02;
    boolean startsAtTop = top < ys.length && ys[top] - box.y() < 0.02;
    int innerLeft = startsAtLeft ? left + 1 : left;
    int innerTop = startsAtTop ? top + 1 : top;
    int outerLeft = startsAtLeft ? left : Math.max(0, left - 1);
    int outerTop = startsAtTop ? top : Math.max(0, top - 1);
    for (int row = innerTop; row < bottom; row++) {
      if (right > outerLeft) {
        noRight.set(row * xs.length + outerLeft, row * xs.length + right);
      }
      if (right > innerLeft) {
        covered.set(row * xs.length + innerLeft, row * xs.length + right);
      }
    }
    if (right > innerLeft) {
      for (int row = outerTop; row < bottom; row++) {
        noDown.set(row * xs.length + innerLeft, row * xs.length + right);
      }
    }
  }

  private static double[] coordinates(
      EndClearance clearance, Bounds window, Bounds[] obstacles, Bounds[] outlines, boolean vertical) {
    LatticeCoordinates all = vertical
        ? new LatticeCoordinates(window.x(), window.right())
        : new LatticeCoordinates(window.y(), window.bottom());
    for (Bounds box : obstacles) {
      all.add(vertical ? box.x() : box.y());
      all.add(vertical ? box.right() : box.bottom());
    }
    for (Bounds box : outlines) {
      double start = vertical ? box.x() : box.y();
      double end = vertical ? box.right() : box.bottom();
      all.add(start - BESIDE_OUTLINE);
      all.add(end + BESIDE_OUTLINE);
    }
    for (double at : clearance.coordinates(vertical)) {
      all.add(at);
    }
    return all.sorted();
  }
}
