package linchpin.analysis.faulttree;

import java.util.Arrays;
import linchpin.analysis.Cancellation;

/// One module as a diagram over its leaves: basic events, and the modules below it, each as one variable.
///
/// @param top the module's gate (or event, where the whole tree is one)
/// @param leaves the node of each level
/// @param bdd the diagrams
/// @param function the module's function among them
record ModuleDiagram(int top, int[] leaves, Bdd bdd, int function) {
  private static final int FIRST_BUDGET = 1 << 14;

  /// Tries the orders in turn, each with a small budget, then with more, until one fits.
  ///
  /// @param modules which nodes are modules and stay variables
  /// @param constant what each module that is no function of anything always is, [Bdd#FALSE] or [Bdd#TRUE]; -1 for the others
  /// @param weight how large the part below each node is
  /// @throws BudgetExceeded when no order fits into the budget
  static ModuleDiagram of(
      FaultTree tree, Components components, int top, boolean[] modules, int[] constant, double[] weight, int budget,
      Cancellation cancellation) {
    Construction construction = new Construction(tree, components, top, modules, constant, cancellation);
    for (long allowed = Math.min(budget, FIRST_BUDGET); allowed < budget; allowed *= 16) {
      for (VariableOrder order : VariableOrder.values()) {
        try {
          return construction.build(order.leaves(tree, top, modules, weight), (int) allowed);
        } catch (BudgetExceeded tooSmall) {
          cancellation.check();
        }
      }
    }
    return construction.build(VariableOrder.AS_NAMED.leaves(tree, top, modules, weight), budget);
  }

  private static final class Construction {
    private final FaultTree tree;
    private final Components components;
    private final int top;
    private final boolean[] modules;
    private final int[] constant;
    private final Cancellation cancellation;
    private final int[] cone;

    Construction(
        FaultTree tree, Components components, int top, boolean[] modules, int[] constant, Cancellation cancellation) {
      this.tree = tree;
      this.components = components;
      this.top = top;
      this.modules = modules;
      this.constant = constant;
      this.cancellation = cancellation;
      cone = cone();
    }

    /// The components that belong to the module, arguments first.
    private int[] cone() {
      boolean[] met = new boolean[components.count()];
      int[] stack = new int[components.count() + 1];
      int[] found = new int[components.count()];
      int depth = 0;
      int size = 0;
      if (!tree.isEvent(top)) {
        stack[depth++] = components.of[top];
        met[components.of[top]] = true;
      }
      while (depth > 0) {
        int component = stack[--depth];
        found[size++] = component;
        for (int i = components.starts[component]; i < components.starts[component + 1]; i++) {
          for (int a : tree.arguments(components.gates[i])) {
            if (!tree.isEvent(a) && !modules[a] && !met[components.of[a]]) {
              met[components.of[a]] = true;
              stack[depth++] = components.of[a];
            }
          }
        }
      }
      int[] sorted = Arrays.copyOf(found, size);
      Arrays.sort(sorted);
      return sorted;
    }

    ModuleDiagram build(int[] leaves, int budget) {
      Bdd bdd = new Bdd(budget, cancellation);
      int[] value = new int[tree.nodes()];
      for (int level = 0; level < leaves.length; level++) {
        int leaf = leaves[level];
        value[leaf] = constant[leaf] >= 0 ? constant[leaf] : bdd.variable(level);
      }
      for (int component : cone) {
        settle(bdd, component, value);
      }
      return new ModuleDiagram(top, leaves, bdd, value[top]);
    }

    /// The least fixpoint of a component: from false, round by round until nothing changes.
    private void settle(Bdd bdd, int component, int[] value) {
      boolean again = true;
      while (again) {
        boolean changed = false;
        for (int i = components.starts[component]; i < components.starts[component + 1]; i++) {
          int gate = components.gates[i];
          int before = value[gate];
          value[gate] = evaluate(bdd, gate, value);
          changed |= value[gate] != before;
        }
        cancellation.check();
        again = changed && components.cyclic(component, tree);
      }
    }

    private static int[] values(int[] arguments, int[] value) {
      int[] functions = new int[arguments.length];
      for (int i = 0; i < arguments.length; i++) {
        functions[i] = value[arguments[i]];
      }
      return functions;
    }

    private int evaluate(Bdd bdd, int gate, int[] value) {
      return bdd.atLeast(tree.needed(gate), values(tree.arguments(gate), value));
    }
  }
}
