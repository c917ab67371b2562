package linchpin.analysis.faulttree;

import java.util.Arrays;
import linchpin.analysis.Cancellation;

/// Families of sets as zero-suppressed decision diagrams, and the minimal solutions of a monotone function among them.
///
/// S. Minato, "Zero-Suppressed BDDs for Set Manipulation in Combinatorial Problems", 1993; A. Rauzy, "New Algorithms for
/// Fault Trees Analysis", Reliability Engineering & System Safety 40, 1993 (minimal solutions). Recursion goes as deep as
/// there are levels.
final class Zbdd {
  /// No set at all.
  static final int EMPTY = 0;

  /// Only the set of nothing.
  static final int BASE = 1;

  final NodeTable nodes;
  private final PairCache differences = new PairCache();

  Zbdd(int budget, Cancellation cancellation) {
    nodes = new NodeTable(budget, cancellation);
  }

  private int make(int level, int low, int high) {
    return high == EMPTY ? low : nodes.node(level, low, high);
  }

  /// The sets of `a` of which no set of `b` is a part; both families minimal.
  int without(int a, int b) {
    if (a == EMPTY || b == EMPTY) {
      return a;
    }
    if (b == BASE || a == b) {
      return EMPTY;
    }
    if (a == BASE) {
      return BASE;
    }
    int la = nodes.level(a);
    int lb = nodes.level(b);
    if (la > lb) {
      return without(a, nodes.low(b));
    }
    int known = differences.get(a, b);
    if (known >= 0) {
      return known;
    }
    int result = la < lb ? below(a, b) : together(a, b);
    differences.put(a, b, result);
    return result;
  }

  private int below(int a, int b) {
    return make(nodes.level(a), without(nodes.low(a), b), without(nodes.high(a), b));
  }

  private int together(int a, int b) {
    int high = without(without(nodes.high(a), nodes.low(b)), nodes.high(b));
    return make(nodes.level(a), without(nodes.low(a), nodes.low(b)), high);
  }

  /// The minimal solutions of a monotone function.
  ///
  /// @param weights what each level counts for, at least 1
  /// @param order only solutions that count at most this much; [Integer#MAX_VALUE] for all
  int minimalSolutions(Bdd bdd, int function, int[] weights, int order) {
    return order == Integer.MAX_VALUE
        ? new Minimal(bdd).all(function)
        : new Truncated(bdd, weights, order).upTo(function, order);
  }

  private final class Minimal {
    private final NodeTable from;
    private final int[] known;

    Minimal(Bdd bdd) {
      from = bdd.nodes;
      known = new int[from.size()];
      Arrays.fill(known, -1);
    }

    int all(int function) {
      if (function <= 1) {
        return function;
      }
      if (known[function] < 0) {
        int low = all(from.low(function));
        int high = without(all(from.high(function)), low);
        known[function] = make(from.level(function), low, high);
      }
      return known[function];
    }
  }

  private final class Truncated {
    private final NodeTable from;
    private final int[] weights;
    private final int[][] known;

    Truncated(Bdd bdd, int[] weights, int order) {
      from = bdd.nodes;
      this.weights = weights;
      known = new int[order + 1][];
    }

    int upTo(int function, int order) {
      if (order < 0 || function == Bdd.FALSE) {
        return EMPTY;
      }
      if (function == Bdd.TRUE) {
        return BASE;
      }
      if (known[order] == null) {
        known[order] = new int[from.size()];
        Arrays.fill(known[order], -1);
      }
      int found = known[order][function];
      if (found >= 0) {
        return found;
      }
      int low = upTo(from.low(function), order);
      int high = without(upTo(from.high(function), order - weights[from.level(function)]), low);
      int result = make(from.level(function), low, high);
      known[order][function] = result;
      return result;
    }
  }
}
