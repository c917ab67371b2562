package linchpin.analysis.faulttree.solution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.faulttree.diagram.Bdd;
import linchpin.analysis.faulttree.diagram.Diagram;
import linchpin.analysis.faulttree.diagram.DiagramRoom;
import linchpin.analysis.faulttree.diagram.Evaluation;
import linchpin.analysis.faulttree.diagram.NodeTable;
import linchpin.analysis.faulttree.diagram.SolvingBudget;
import linchpin.analysis.faulttree.reduction.ModuleTree;
import linchpin.analysis.faulttree.tree.BudgetExceeded;
import linchpin.analysis.faulttree.tree.VariableOrder;
import org.jspecify.annotations.Nullable;

/// A module as one decision diagram over its leaves: exact.
///
/// @param top the module's gate
/// @param leaves the node of each level
/// @param diagram the module's function
@SuppressWarnings("ArrayRecordComponent")
record ModuleDiagram(int top, int[] leaves, Diagram diagram) implements SolvedModule {
  /// Nodes that a gate may well need, to begin with.
  private static final int PER_GATE = 64;
  /// Half of this for the first order, which fits into little where it fits at all.
  private static final int FIRST_BUDGET = 1 << 16;
  private static final int SECOND_BUDGET = 1 << 19;
  /// How many orders are worth the whole budget, and how far they must have come before.
  private static final int FINALISTS = 2;
  private static final double HOPE = 0.5;

  /// Tries the orders in turn with a small budget, then with more, then those that came furthest with all of it, until
  /// one fits.
  ///
  /// @return null when no order fits into the budget, or none comes near
  static @Nullable ModuleDiagram of(ModuleTree module, SolvingBudget solving) {
    int budget = solving.nodes();
    Evaluation evaluation = new Evaluation(module.tree(), solving.cancellation());
    List<Attempt> attempts = Arrays.stream(VariableOrder.values()).map(order -> new Attempt(module, order)).toList();
    for (int allowed : new int[] {FIRST_BUDGET, SECOND_BUDGET, budget}) {
      if (allowed == budget && budget > SECOND_BUDGET) {
        attempts = attempts.stream()
            .filter(attempt -> attempt.progress >= HOPE)
            .sorted(Comparator.comparingDouble((Attempt attempt) -> -attempt.progress))
            .limit(FINALISTS)
            .toList();
      }
      for (Attempt attempt : allowed <= budget ? attempts : List.<Attempt>of()) {
        boolean first = allowed == FIRST_BUDGET && attempt.order == VariableOrder.TOGETHER;
        Diagram diagram = attempt.diagram(evaluation, first ? allowed / 2 : allowed, solving);
        if (diagram != null) {
          return new ModuleDiagram(module.top(), leaves(module, attempt.events()), diagram);
        }
      }
    }
    return null;
  }

  /// One order, and how far it got.
  private static final class Attempt {
    private final ModuleTree module;
    private final VariableOrder order;
    private int @Nullable [] events;
    private double progress;

    Attempt(ModuleTree module, VariableOrder order) {
      this.module = module;
      this.order = order;
    }

    int[] events() {
      int[] known = events;
      if (known == null) {
        known = order.events(module.tree());
        events = known;
      }
      return known;
    }

    @Nullable Diagram diagram(Evaluation evaluation, int nodes, SolvingBudget solving) {
      try (DiagramRoom room = solving.room(nodes)) {
        Bdd bdd = new Bdd(room, NodeTable.expected(module.tree().gates() * PER_GATE));
        return Diagram.of(bdd.nodes, evaluation.of(bdd, events()));
      } catch (BudgetExceeded tooSmall) {
        solving.cancellation().check();
        progress = evaluation.progress();
        return null;
      }
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
