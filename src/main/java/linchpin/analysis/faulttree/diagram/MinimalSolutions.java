package linchpin.analysis.faulttree.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.analysis.faulttree.tree.BudgetExceeded;

/// The minimal solutions of a monotone function: those of the low child; and with the node's variable those of the high
/// child that do not make the low child true.
///
/// A. Rauzy, "New Algorithms for Fault Trees Analysis", Reliability Engineering & System Safety 40, 1993. Instead of
/// comparing two families of sets, the sets of one are tried in the diagram of the function, which is one walk along
/// both. Too heavy solutions are cut off on the way down.
public final class MinimalSolutions {
  private final Diagram function;
  private final int[] weights;
  private final Zbdd sets;
  /// How many pairs are looked at for each node there may be: what takes longer is given up, too.
  private static final int PAIRS_PER_NODE = 16;

  private final PairCache falsifying;
  private long pairs;
  /// By the weight that is left (one for all where there is no limit), by node of the function.
  private final List<int[]> known = new ArrayList<>();

  /// @param weights what each level counts for, at least 1
  /// @param sets where the solutions are made
  /// @param room of those
  public MinimalSolutions(Diagram function, int[] weights, Zbdd sets, DiagramRoom room) {
    this.function = function;
    this.weights = weights;
    this.sets = sets;
    falsifying = new PairCache(room, NodeTable.expected(function.size()));
  }

  /// All that count at most so much; [Integer#MAX_VALUE] for all.
  public int upTo(int order) {
    return solutions(function.root(), order);
  }

  private int solutions(int node, int order) {
    if (order < 0 || node == Algebra.FALSE) {
      return Zbdd.EMPTY;
    }
    if (node == Bdd.TRUE) {
      return Zbdd.BASE;
    }
    boolean all = order == Integer.MAX_VALUE;
    int[] of = known(all ? 0 : order);
    if (of[node] < 0) {
      int level = function.level(node);
      int low = solutions(function.low(node), order);
      int high = solutions(function.high(node), all ? order : order - weights[level]);
      of[node] = sets.make(level, low, falsifying(high, function.low(node)));
    }
    return of[node];
  }

  private int[] known(int order) {
    while (known.size() <= order) {
      known.add(new int[0]);
    }
    if (known.get(order).length == 0) {
      int[] fresh = new int[function.size()];
      Arrays.fill(fresh, -1);
      known.set(order, fresh);
    }
    return known.get(order);
  }

  /// The sets of a family that do not make a function true.
  private int falsifying(int family, int node) {
    if (family == Zbdd.EMPTY || node == Bdd.TRUE) {
      return Zbdd.EMPTY;
    }
    int at = node;
    int level = sets.nodes.level(family);
    while (function.level(at) < level) {
      at = function.low(at);
    }
    if (at == Algebra.FALSE) {
      return family;
    }
    if (at == Bdd.TRUE) {
      return Zbdd.EMPTY;
    }
    int found = falsifying.get(family, at);
    if (found >= 0) {
      return found;
    }
    if (++pairs > (long) PAIRS_PER_NODE * sets.nodes.budget()) {
      throw new BudgetExceeded(sets.nodes.budget());
    }
    boolean together = function.level(at) == level;
    int low = falsifying(sets.nodes.low(family), together ? function.low(at) : at);
    int high = falsifying(sets.nodes.high(family), together ? function.high(at) : at);
    int result = sets.make(level, low, high);
    falsifying.put(family, at, result);
    return result;
  }
}
