package linchpin.analysis.faulttree.diagram;

import java.util.Arrays;

/// Monotone functions as their minimal solutions of up to a weight; heavier ones are cut off while they are made, not
/// afterwards.
public final class SetAlgebra implements Algebra {
  private final Zbdd sets;
  private final int[] weights;
  private final int order;

  /// @param weights of the levels, at least 1
  /// @param order the largest weight of a solution
  public SetAlgebra(Zbdd sets, int[] weights, int order) {
    this.sets = sets;
    this.weights = weights;
    this.order = order;
  }

  @Override
  public int variable(int level) {
    return weights[level] > order ? Zbdd.EMPTY : sets.nodes.node(level, Zbdd.EMPTY, Zbdd.BASE);
  }

  @Override
  public int atLeast(int k, int[] functions) {
    if (k <= 0) {
      return Zbdd.BASE;
    }
    int[] possible = Arrays.stream(functions).filter(f -> f != Zbdd.EMPTY).toArray();
    if (k > possible.length) {
      return Zbdd.EMPTY;
    }
    sets.nodes.deepestFirst(possible);
    int[] held = new int[k + 1];
    held[0] = Zbdd.BASE;
    int left = possible.length;
    for (int f : possible) {
      left--;
      for (int j = k; j >= Math.max(1, k - left); j--) {
        held[j] = sets.or(sets.and(f, held[j - 1], weights, order), held[j]);
      }
    }
    return held[k];
  }
}
