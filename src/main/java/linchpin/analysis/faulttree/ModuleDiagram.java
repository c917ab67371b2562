package linchpin.analysis.faulttree;

import java.util.Arrays;
import linchpin.analysis.Cancellation;
import org.jspecify.annotations.Nullable;

/// A module as one decision diagram over its leaves: exact.
///
/// @param top the module's gate
/// @param leaves the node of each level
/// @param diagram the module's function
@SuppressWarnings("ArrayRecordComponent")
record ModuleDiagram(int top, int[] leaves, Diagram diagram) implements SolvedModule {
  private static final int FIRST_BUDGET = 1 << 16;
  private static final int STEP = 8;

  /// Tries the orders in turn, each with a small budget, then with more, until one fits.
  ///
  /// @param budget the most nodes there may be at a time
  /// @return null when no order fits into the budget
  static @Nullable ModuleDiagram of(ModuleTree module, int budget, Cancellation cancellation) {
    Evaluation evaluation = new Evaluation(module.tree(), cancellation);
    int[][] orders = new int[VariableOrder.values().length][];
    for (long allowed = Math.min(budget, FIRST_BUDGET); ; allowed = Math.min(budget, allowed * STEP)) {
      for (VariableOrder order : VariableOrder.values()) {
        int[] events = orders[order.ordinal()];
        if (events == null) {
          events = order.events(module.tree());
          orders[order.ordinal()] = events;
        }
        Diagram diagram = diagram(evaluation, events, (int) allowed, cancellation);
        if (diagram != null) {
          return new ModuleDiagram(module.top(), leaves(module, events), diagram);
        }
        if (allowed == budget && order.ordinal() > 0 || module.tree().gates() == 1) {
          return null;
        }
      }
    }
  }

  private static @Nullable Diagram diagram(Evaluation evaluation, int[] events, int nodes, Cancellation cancellation) {
    try {
      Bdd bdd = new Bdd(nodes, cancellation);
      return Diagram.of(bdd.nodes, evaluation.of(bdd, events));
    } catch (BudgetExceeded tooSmall) {
      cancellation.check();
      return null;
    }
  }

  static int[] leaves(ModuleTree module, int[] events) {
    return Arrays.stream(events).map(e -> module.leaves()[e]).toArray();
  }

  @Override
  public int smallest(int[] weights) {
    int[] least = new int[Math.max(2, diagram.size())];
    least[0] = Integer.MAX_VALUE;
    for (int n = 2; n < diagram.size(); n++) {
      least[n] = Math.min(least[diagram.low(n)], sum(weights[diagram.level(n)], least[diagram.high(n)]));
    }
    return least[diagram.root()];
  }

  /// A sum in which the largest number stays the largest.
  static int sum(int a, int b) {
    return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
  }
}
