package linchpin.analysis.faulttree;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The strongly connected components of the gates below the top event, arguments before those that name them.
final class Components {
  /// The gates of all components in order; those of one component stand together.
  final int[] gates;

  /// Where each component begins in `gates`, and after the last where it ends.
  final int[] starts;

  /// The component of each node, or -1 for events and gates that the top event does not need.
  final int[] of;

  private Components(int[] gates, int[] starts, int[] of) {
    this.gates = gates;
    this.starts = starts;
    this.of = of;
  }

  int count() {
    return starts.length - 1;
  }

  int size(int component) {
    return starts[component + 1] - starts[component];
  }

  /// Whether a component has gates that depend on themselves.
  boolean cyclic(int component, FaultTree tree) {
    if (size(component) > 1) {
      return true;
    }
    int gate = gates[starts[component]];
    return Arrays.stream(tree.arguments(gate)).anyMatch(a -> a == gate);
  }

  /// Those of the gates that the top event needs.
  static Components of(FaultTree tree) {
    return of(tree, false, tree.isEvent(tree.top()) ? new int[0] : new int[] {tree.top()});
  }

  /// Those of all or-gates, looking only at what or-gates name or-gates.
  static Components ofAlternatives(FaultTree tree) {
    return of(tree, true, IntStream.range(tree.events(), tree.nodes()).filter(g -> tree.needed(g) == 1).toArray());
  }

  private static Components of(FaultTree tree, boolean alternatives, int[] tops) {
    Tarjan parts = Tarjan.of(new Gates(tree, alternatives), tree.nodes(), tops);
    return new Components(parts.left(), parts.starts(), parts.partOf());
  }

  /// The gates of a fault tree, each leading to those it names.
  ///
  /// @param alternatives whether only or-gates count
  private record Gates(FaultTree tree, boolean alternatives) implements Tarjan.Graph {
    @Override
    public int edges(int gate) {
      return tree.arguments(gate).length;
    }

    @Override
    public int target(int gate, int edge) {
      int argument = tree.arguments(gate)[edge];
      boolean out = tree.isEvent(argument) || alternatives && tree.needed(argument) != 1;
      return out ? -1 : argument;
    }
  }
}
