package linchpin.analysis.faulttree.diagram;

import java.util.Arrays;

/// Reduced ordered binary decision diagrams of monotone functions: conjunction, disjunction, k of n.
///
/// R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", 1986. Recursion goes as deep as there are
/// levels.
public final class Bdd extends DiagramOperations implements Algebra {
  static final int TRUE = 1;

  private final PairCache conjunctions;
  private final PairCache disjunctions;

  /// @param expected how many there may well be, a power of 2
  public Bdd(DiagramRoom room, int expected) {
    super(new NodeTable(room, expected));
    conjunctions = new PairCache(room, expected);
    disjunctions = new PairCache(room, expected);
  }

  /// The function that is the variable of a level.
  @Override
  public int variable(int level) {
    return nodes.node(level, FALSE, TRUE);
  }

  int and(int a, int b) {
    return join(a, b, TRUE, conjunctions);
  }

  public int or(int a, int b) {
    return join(a, b, FALSE, disjunctions);
  }

  /// A function that does not ask for a variable is the same whether that holds or not.
  @Override
  int high(int node, int top) {
    return nodes.level(node) == top ? nodes.high(node) : node;
  }

  @Override
  int node(int level, int low, int high) {
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
