package linchpin.analysis.faulttree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Static orders of the variables of a module: the leaves in the order in which a depth-first walk meets them. How the
/// walk goes through a gate's arguments makes the difference; no way is best on every tree.
///
/// M. Bouissou, F. Bruyere, A. Rauzy, "BDD Based Fault-Tree Processing: A Comparison of Variable Ordering Heuristics",
/// 1997.
enum VariableOrder {
  /// Arguments as they are named.
  AS_NAMED,
  /// The smallest part first, leaves before gates.
  SMALL_FIRST,
  /// Arguments backwards.
  BACKWARDS,
  /// What meets in one gate close together (see [ForceOrder]).
  TOGETHER,
  /// The largest part first.
  LARGE_FIRST;

  /// The leaves below a gate in this order.
  ///
  /// @param leaf which nodes the walk does not go into
  /// @param weight how large the part below each node is
  int[] leaves(FaultTree tree, int top, boolean[] leaf, double[] weight) {
    int[] met = walk(tree, top, leaf, weight);
    boolean[] end = new boolean[tree.nodes()];
    for (int node : met) {
      end[node] = tree.isEvent(node) || leaf[node] && node != top;
    }
    if (this == TOGETHER) {
      return ForceOrder.leaves(tree, Arrays.stream(met).filter(n -> !end[n]).toArray(), met, end);
    }
    return Arrays.stream(met).filter(n -> end[n]).toArray();
  }

  /// Every node of the part in the order in which the walk meets it.
  private int[] walk(FaultTree tree, int top, boolean[] leaf, double[] weight) {
    int[] found = new int[16];
    int size = 0;
    boolean[] met = new boolean[tree.nodes()];
    int[] stack = {top};
    int depth = 1;
    while (depth > 0) {
      int node = stack[--depth];
      if (met[node]) {
        continue;
      }
      met[node] = true;
      found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
      found[size++] = node;
      if (tree.isEvent(node) || leaf[node] && node != top) {
        continue;
      }
      int[] arguments = arranged(tree.arguments(node), weight);
      stack = stack.length < depth + arguments.length ? Arrays.copyOf(stack, 2 * (depth + arguments.length)) : stack;
      for (int i = arguments.length - 1; i >= 0; i--) {
        stack[depth++] = arguments[i];
      }
    }
    return Arrays.copyOf(found, size);
  }

  private int[] arranged(int[] arguments, double[] weight) {
    return switch (this) {
      case AS_NAMED, TOGETHER -> arguments;
      case BACKWARDS -> IntStream.range(0, arguments.length).map(i -> arguments[arguments.length - 1 - i]).toArray();
      case SMALL_FIRST -> sorted(arguments, Comparator.comparingDouble(a -> weight[a]));
      case LARGE_FIRST -> sorted(arguments, Comparator.comparingDouble(a -> -weight[a]));
    };
  }

  private static int[] sorted(int[] arguments, Comparator<Integer> by) {
    return Arrays.stream(arguments).boxed().sorted(by).mapToInt(Integer::intValue).toArray();
  }
}
