package linchpin.analysis.faulttree.tree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import linchpin.analysis.structure.IntList;

/// Static orders of the variables of a tree: its basic events in the order in which a depth-first walk meets them. How
/// the walk goes through a gate's arguments makes the difference; no way is best on every tree.
///
/// M. Bouissou, F. Bruyere, A. Rauzy, "BDD Based Fault-Tree Processing: A Comparison of Variable Ordering Heuristics",
/// 1997.
public enum VariableOrder {
  /// What meets in one gate close together (see [ForceOrder]).
  TOGETHER,
  /// Arguments backwards.
  BACKWARDS,
  /// The largest part first.
  LARGE_FIRST,
  /// The smallest part first, leaves before gates.
  SMALL_FIRST,
  /// Arguments as they are named.
  AS_NAMED;

  /// The basic events of a tree in this order.
  public int[] events(FaultTree tree) {
    int[] met = walk(tree, this == SMALL_FIRST || this == LARGE_FIRST ? weights(tree) : new double[0]);
    return this == TOGETHER ? ForceOrder.events(tree, met) : Arrays.stream(met).filter(tree::isEvent).toArray();
  }

  /// How large the part below each node is, written out as a tree.
  private static double[] weights(FaultTree tree) {
    double[] weight = new double[tree.nodes()];
    Arrays.fill(weight, 0, tree.events(), 1);
    for (int gate : GateComponents.of(tree).gates) {
      weight[gate] = 1 + Arrays.stream(tree.arguments(gate)).mapToDouble(a -> weight[a]).sum();
    }
    return weight;
  }

  /// Every node of the part in the order in which the walk meets it.
  private int[] walk(FaultTree tree, double[] weight) {
    IntList found = new IntList();
    boolean[] met = new boolean[tree.nodes()];
    int[] stack = {tree.top()};
    int depth = 1;
    while (depth > 0) {
      int node = stack[--depth];
      if (met[node]) {
        continue;
      }
      met[node] = true;
      found.add(node);
      if (tree.isEvent(node)) {
        continue;
      }
      int[] arguments = arranged(tree.arguments(node), weight);
      stack = stack.length < depth + arguments.length ? Arrays.copyOf(stack, 2 * (depth + arguments.length)) : stack;
      for (int i = arguments.length - 1; i >= 0; i--) {
        stack[depth++] = arguments[i];
      }
    }
    return found.toArray();
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
