package linchpin.analysis.faulttree;

import java.util.Arrays;

/// Reduced ordered binary decision diagrams of monotone functions: conjunction, disjunction, k of n.
///
/// R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986. Recursion goes as deep as there are
/// levels.
final class Bdd implements Algebra {
  static final int TRUE = 1;

  final NodeTable nodes;
  private final PairCache conjunctions;
  private final PairCache disjunctions;

  /// @param expected how many there may well be, a power of 2
  Bdd(DiagramRoom room, int expected) {
    nodes = new NodeTable(room, expected);
    conjunctions = new PairCache(room, expected);
    disjunctions = new PairCache(room, expected);
  }

  /// The function that is the variable of a level.
  @Override
  public int variable(int level) {
    return nodes.node(level, FALSE, TRUE);
  }

  int and(int a, int b) {
    if (a == b || b == TRUE) {
      return a;
    }
    if (a == FALSE || b == FALSE) {
      return FALSE;
    }
    if (a == TRUE) {
      return b;
    }
    return a < b ? applyAnd(a, b) : applyAnd(b, a);
  }

  private int applyAnd(int a, int b) {
    int known = conjunctions.get(a, b);
    if (known >= 0) {
      return known;
    }
    int la = nodes.level(a);
    int lb = nodes.level(b);
    int top = Math.min(la, lb);
    int low = and(la == top ? nodes.low(a) : a, lb == top ? nodes.low(b) : b);
    int high = and(la == top ? nodes.high(a) : a, lb == top ? nodes.high(b) : b);
    int result = make(top, low, high);
    conjunctions.put(a, b, result);
    return result;
  }

  int or(int a, int b) {
    if (a == b || b == FALSE) {
      return a;
    }
    if (a == TRUE || b == TRUE) {
      return TRUE;
    }
    if (a == FALSE) {
      return b;
    }
    return a < b ? applyOr(a, b) : applyOr(b, a);
  }

  private int applyOr(int a, int b) {
    int known = disjunctions.get(a, b);
    if (known >= 0) {
      return known;
    }
    int la = nodes.level(a);
    int lb = nodes.level(b);
    int top = Math.min(la, lb);
    int low = or(la == top ? nodes.low(a) : a, lb == top ? nodes.low(b) : b);
    int high = or(la == top ? nodes.high(a) : a, lb == top ? nodes.high(b) : b);
    int result = make(top, low, high);
    disjunctions.put(a, b, result);
    return result;
  }

  private int make(int level, int low, int high) {
    return low == high ? low : nodes.node(level, low, high);
  }

  /// The function that at least `k` of these functions hold. The array may be reordered.
  @Override
  public int atLeast(int k, int[] functions) {
    if (k <= 0) {
      return TRUE;
    }
    if (k > functions.length) {
      return FALSE;
    }
    nodes.deepestFirst(functions);
    if (k == 1) {
      return Arrays.stream(functions).reduce(FALSE, this::or);
    }
    if (k == functions.length) {
      return Arrays.stream(functions).reduce(TRUE, this::and);
    }
    return threshold(k, functions);
  }

  /// Row by row: of the functions so far, at least j hold if this one does and j - 1 of the others, or j of the others.
  private int threshold(int k, int[] functions) {
    int[] held = new int[k + 1];
    held[0] = TRUE;
    for (int f : functions) {
      for (int j = k; j >= 1; j--) {
        held[j] = or(and(f, held[j - 1]), held[j]);
      }
    }
    return held[k];
  }
}
