package linchpin.analysis.faulttree.diagram;

import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;
import linchpin.task.Cancellation;

/// What the top event of a tree is in an [Algebra]: gate by gate, arguments first; around a cycle from false, round by
/// round, until nothing changes (the least fixpoint).
public final class Evaluation {
  private final FaultTree tree;
  private final GateComponents components;
  private final Cancellation cancellation;
  private int done;

  public Evaluation(FaultTree tree, Cancellation cancellation) {
    this.tree = tree;
    this.cancellation = cancellation;
    components = GateComponents.of(tree);
  }

  /// The top event of the tree in an algebra.
  ///
  /// @param order the basic event of each level
  /// @throws java.util.concurrent.CancellationException when cancelled
  /// @throws linchpin.analysis.faulttree.tree.BudgetExceeded when the algebra needs more than it may have
  public int of(Algebra algebra, int[] order) {
    int[] value = new int[tree.nodes()];
    for (int level = 0; level < order.length; level++) {
      value[order[level]] = algebra.variable(level);
    }
    done = 0;
    for (int component = 0; component < components.count(); component++) {
      settle(algebra, component, value);
      done += components.size(component);
    }
    return value[tree.top()];
  }

  /// Which share of the gates the last evaluation got through, also when it did not come to its end.
  public double progress() {
    return (double) done / components.gates.length;
  }

  private void settle(Algebra algebra, int component, int[] value) {
    boolean cyclic = components.cyclic(component, tree);
    boolean again = true;
    while (again) {
      cancellation.check();
      cancellation.worked(components.size(component));
      boolean changed = false;
      for (int i = components.starts[component]; i < components.starts[component + 1]; i++) {
        int gate = components.gates[i];
        int now = algebra.atLeast(tree.needed(gate), values(tree.arguments(gate), value));
        changed |= now != value[gate];
        value[gate] = now;
      }
      again = cyclic && changed;
    }
  }

  private static int[] values(int[] arguments, int[] value) {
    int[] functions = new int[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      functions[i] = value[arguments[i]];
    }
    return functions;
  }
}
