package linchpin.analysis.faulttree.tree;

import java.util.Arrays;
import java.util.stream.IntStream;
import linchpin.analysis.structure.StrongComponents;

/// The strongly connected components of the gates below the top event, arguments before those that name them.
public final class GateComponents {
  /// The gates of all components in order; those of one component stand together.
  public final int[] gates;

  /// Where each component begins in `gates`, and after the last where it ends.
  public final int[] starts;

  /// The component of each node, or -1 for events and gates that the top event does not need.
  public final int[] of;

  private GateComponents(int[] gates, int[] starts, int[] of) {
    this.gates = gates;
    this.starts = starts;
    this.of = of;
  }

  public int count() {
    return starts.length - 1;
  }

  public int size(int component) {
    return starts[component + 1] - starts[component];
  }

  /// Whether a component has gates that depend on themselves.
  public boolean cyclic(int component, FaultTree tree) {
    if (size(component) > 1) {
      return true;
    }
    int gate = gates[starts[component]];
    return Arrays.stream(tree.arguments(gate)).anyMatch(a -> a == gate);
  }

  /// Those of the gates that the top event needs.
  public static GateComponents of(FaultTree tree) {
    return of(tree, false, tree.isEvent(tree.top()) ? new int[0] : new int[] {tree.top()});
  }

  /// Those of all or-gates, looking only at what or-gates name or-gates.
  public static GateComponents ofAlternatives(FaultTree tree) {
    return of(tree, true, IntStream.range(tree.events(), tree.nodes()).filter(g -> tree.needed(g) == 1).toArray());
  }

  private static GateComponents of(FaultTree tree, boolean alternatives, int[] tops) {
    StrongComponents parts = StrongComponents.of(new Gates(tree, alternatives), tree.nodes(), tops);
    return new GateComponents(parts.left(), parts.starts(), parts.partOf());
  }

  /// The gates of a fault tree, each leading to those it names.
  ///
  /// @param alternatives whether only or-gates count
  private record Gates(FaultTree tree, boolean alternatives) implements StrongComponents.Graph {
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
