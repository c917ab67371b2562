package linchpin.layout.nudging;

import linchpin.layout.geometry.Side;

/// On which side of each other two lines that run together should be, so that they do not cross where they part (the
/// ordering of M. Wybrow, K. Marriott, P. J. Stuckey, "Orthogonal Connector Routing", Graph Drawing 2009).
final class CrossingOrder {
  private static final double SAME = 0.5;

  private CrossingOrder() {}

  /// Negative when the first piece should have the smaller coordinate, positive when the second should, 0 when it does
  /// not matter. Both run in the same direction, together for a while.
  static int compare(MutableRoute a, int pieceA, MutableRoute b, int pieceB) {
    boolean vertical = a.vertical(pieceA);
    int towardsStart = walk(a, pieceA, b, pieceB, vertical ? Side.TOP : Side.LEFT);
    int towardsEnd = walk(a, pieceA, b, pieceB, vertical ? Side.BOTTOM : Side.RIGHT);
    int start = vertical ? towardsStart : -towardsStart;
    int end = vertical ? -towardsEnd : towardsEnd;
    return start != 0 ? start : end;
  }

  /// Negative when the first line leaves to the left of the second one, seen in the direction of the walk.
  private static int walk(MutableRoute a, int pieceA, MutableRoute b, int pieceB, Side way) {
    int stepA = a.way(pieceA) == way ? 1 : -1;
    int stepB = b.way(pieceB) == way ? 1 : -1;
    int i = pieceA;
    int k = pieceB;
    Side ahead = way;
    while (true) {
      double lead = (far(a, i, stepA) - far(b, k, stepB)) * (ahead.dx() + ahead.dy());
      int turnA = turn(a, i, stepA, ahead);
      int turnB = turn(b, k, stepB, ahead);
      if (lead < -SAME) {
        return turnA;
      }
      if (lead > SAME) {
        return -turnB;
      }
      if (turnA != turnB || turnA == 0) {
        return Integer.compare(turnA, turnB);
      }
      ahead = Side.of(ahead.ordinal() + turnA & 3);
      i += stepA;
      k += stepB;
    }
  }

  /// Where a piece ends in the direction of the walk, along itself.
  private static double far(MutableRoute route, int piece, int step) {
    return step > 0 ? route.end(piece) : route.start(piece);
  }

  /// -1 for a turn to the left, 1 to the right, 0 where the line ends.
  private static int turn(MutableRoute route, int piece, int step, Side ahead) {
    int next = piece + step;
    if (next < 0 || next >= route.pieces()) {
      return 0;
    }
    Side way = step > 0 ? route.way(next) : route.way(next).opposite();
    return way.ordinal() == (ahead.ordinal() + 1 & 3) ? 1 : -1;
  }
}
