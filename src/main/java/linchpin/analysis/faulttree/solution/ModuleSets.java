package linchpin.analysis.faulttree.solution;

import java.util.Arrays;
import java.util.stream.IntStream;
import linchpin.analysis.faulttree.diagram.Bdd;
import linchpin.analysis.faulttree.diagram.Diagram;
import linchpin.analysis.faulttree.diagram.DiagramRoom;
import linchpin.analysis.faulttree.diagram.Evaluation;
import linchpin.analysis.faulttree.diagram.NodeTable;
import linchpin.analysis.faulttree.diagram.PathProbabilities;
import linchpin.analysis.faulttree.diagram.SetAlgebra;
import linchpin.analysis.faulttree.diagram.SolvingBudget;
import linchpin.analysis.faulttree.diagram.Zbdd;
import linchpin.analysis.faulttree.reduction.ModuleTree;
import linchpin.analysis.faulttree.tree.BudgetExceeded;
import linchpin.analysis.faulttree.tree.VariableOrder;
import linchpin.analysis.report.Reliability;

/// The minimal cut sets of a module up to a size, found from below without a diagram of the whole: for what is too
/// large to be solved exactly.
///
/// @param module what is asked
/// @param leaves the node of each level
/// @param weights how many units each level stands for at least
/// @param sets the diagrams
/// @param family all minimal cut sets of at most `order` units among them
/// @param order up to which size there are all of them; 0 where not even those of size 1 fitted
@SuppressWarnings("ArrayRecordComponent")
record ModuleSets(ModuleTree module, int[] leaves, int[] weights, Zbdd sets, int family, int order)
    implements SolvedModule {
  private static final int LARGEST = 24;
  /// Nodes for the cut sets of one size.
  private static final int SETS = 1 << 20;
  /// Nodes for the diagram that one of the cut sets found happens.
  private static final int UNIONS = 1 << 18;
  private static final int EXPECTED = 1 << 10;

  @Override
  public int top() {
    return module.top();
  }

  /// Finds sets of one size more as long as they fit into the budget.
  ///
  /// @param smallest of each node of the whole tree, how many units fail at least when it does
  static ModuleSets of(ModuleTree module, int[] smallest, SolvingBudget solving) {
    int[] events = VariableOrder.TOGETHER.events(module.tree());
    int[] leaves = ModuleDiagram.leaves(module, events);
    int[] weights = Arrays.stream(leaves).map(leaf -> smallest[leaf]).toArray();
    Evaluation evaluation = new Evaluation(module.tree(), solving.cancellation());
    ModuleSets found = new ModuleSets(module, leaves, weights, new Zbdd(solving.room(2), 2), Zbdd.EMPTY, 0);
    for (int order = 1; order <= LARGEST; order++) {
      try (DiagramRoom room = solving.room(Math.min(solving.nodes(), SETS))) {
        Zbdd sets = new Zbdd(room, EXPECTED);
        int family = evaluation.of(new SetAlgebra(sets, weights, order), events);
        found = new ModuleSets(module, leaves, weights, sets, family, order);
      } catch (BudgetExceeded tooMany) {
        solving.cancellation().check();
        return found;
      }
    }
    return found;
  }

  @Override
  public int smallest(int[] levelWeights) {
    int[] least = new int[Math.max(2, family + 1)];
    least[0] = Integer.MAX_VALUE;
    for (int n = 2; n <= family; n++) {
      int high = least[sets.nodes.high(n)];
      least[n] = Math.min(least[sets.nodes.low(n)], ModuleDiagram.sum(levelWeights[sets.nodes.level(n)], high));
    }
    return Math.min(least[family], order + 1);
  }

  /// What the sets found say of the module's probability: it fails at least as often as one of them happens, and at
  /// most as often as one of them does or more units fail than any of them has. Of sizes as long as they fit.
  ///
  /// @param low at least how likely each level is
  /// @param high at most how likely
  Reliability.Bounds bounds(double[] low, double[] high, SolvingBudget solving) {
    double lower = 0;
    double upper = order == 0 ? 1 : beyond(high, 0);
    boolean same = Arrays.equals(low, high);
    try (DiagramRoom room = solving.room(Math.min(solving.nodes(), UNIONS))) {
      for (int size = 1; size <= order; size++) {
        int upTo = sets.upTo(family, weights, size);
        Bdd bdd = new Bdd(room, EXPECTED);
        int function = new Union(bdd, sets.nodes).of(upTo);
        Diagram diagram = Diagram.of(bdd.nodes, function);
        double likely = PathProbabilities.of(diagram, low);
        lower = Math.max(lower, likely);
        upper = Math.min(upper, (same ? likely : PathProbabilities.of(diagram, high)) + beyond(high, size));
      }
    } catch (BudgetExceeded tooLarge) {
      solving.cancellation().check();
    }
    return new Reliability.Bounds(lower, Math.min(1, upper));
  }

  /// The probability that levels of more than `size` units fail, which every set that is larger needs.
  private double beyond(double[] probability, int size) {
    double[] exactly = new double[size + 1];
    exactly[0] = 1;
    double more = 0;
    for (int level = 0; level < weights.length; level++) {
      double q = probability[level];
      for (int n = size; n >= 0; n--) {
        double moved = exactly[n] * q;
        exactly[n] -= moved;
        if (n + weights[level] > size) {
          more += moved;
        } else {
          exactly[n + weights[level]] += moved;
        }
      }
    }
    return more;
  }

  /// A family as the function that one of its sets happens.
  private static final class Union {
    private final Bdd bdd;
    private final NodeTable from;
    private final int[] known;

    Union(Bdd bdd, NodeTable from) {
      this.bdd = bdd;
      this.from = from;
      known = IntStream.range(0, from.size()).map(n -> n <= 1 ? n : -1).toArray();
    }

    int of(int family) {
      if (known[family] < 0) {
        int low = of(from.low(family));
        int high = bdd.or(low, of(from.high(family)));
        known[family] = low == high ? low : bdd.nodes.node(from.level(family), low, high);
      }
      return known[family];
    }
  }
}
