package linchpin.analysis.faulttree.solution;

import java.util.Arrays;
import java.util.List;
import linchpin.analysis.faulttree.diagram.SolvingBudget;
import linchpin.analysis.faulttree.reduction.ModuleTree;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;
import linchpin.analysis.report.Reliability;

/// The top event's probability between two bounds, module by module: a module that is solved exactly hands on the
/// bounds of its leaves, one that is not has bounds of its own.
///
/// Monotone functions of independent events are associated, so a conjunction is at least as likely as the product of
/// its parts and a disjunction at most as likely as if they were independent: J. D. Esary, F. Proschan, D. W. Walkup,
/// "Association of Random Variables, with Applications", 1967.
final class TopEventBounds {
  private final double[] lower;
  private final double[] upper;
  private final SolvingBudget solving;
  private final int top;

  /// @param unavailability of each basic event
  TopEventBounds(
      FaultTree tree, List<SolvedModule> modules, double[] unavailability, SolvingBudget solving) {
    this.solving = solving;
    top = tree.top();
    lower = Arrays.copyOf(unavailability, tree.nodes());
    upper = lower.clone();
    for (SolvedModule module : modules) {
      Reliability.Bounds found = switch (module) {
        case ModuleSets cut -> cut(cut);
        case ModuleDiagram exact -> exact(exact);
        case ModuleThreshold exact -> exact(exact);
      };
      lower[module.top()] = found.lower();
      upper[module.top()] = found.upper();
    }
  }

  Reliability.Bounds top() {
    return new Reliability.Bounds(lower[top], upper[top]);
  }

  private Reliability.Bounds exact(SolvedModule module) {
    double[] low = at(module.leaves(), lower);
    double[] high = at(module.leaves(), upper);
    double least = likely(module, low);
    return new Reliability.Bounds(least, Arrays.equals(low, high) ? least : likely(module, high));
  }

  private static double likely(SolvedModule module, double[] q) {
    return TopEvent.sides(module, q, Arrays.stream(q).map(p -> 1 - p).toArray()).holds();
  }

  private Reliability.Bounds cut(ModuleSets module) {
    double[] low = at(module.leaves(), lower);
    double[] high = at(module.leaves(), upper);
    Reliability.Bounds gates = gates(module.module());
    Reliability.Bounds found = module.bounds(low, high, solving);
    return new Reliability.Bounds(
        Math.max(found.lower(), gates.lower()), Math.min(found.upper(), gates.upper()));
  }

  private static double[] at(int[] leaves, double[] values) {
    return Arrays.stream(leaves).mapToDouble(leaf -> values[leaf]).toArray();
  }

  /// Bounds gate by gate, as if no gate shared anything with another.
  private Reliability.Bounds gates(ModuleTree module) {
    FaultTree tree = module.tree();
    double[] low = Arrays.copyOf(at(module.leaves(), lower), tree.nodes());
    double[] high = Arrays.copyOf(at(module.leaves(), upper), tree.nodes());
    GateComponents components = GateComponents.of(tree);
    for (int c = 0; c < components.count(); c++) {
      solving.cancellation().check();
      int rounds = components.cyclic(c, tree) ? components.size(c) : 1;
      for (int round = 0; round < rounds; round++) {
        for (int i = components.starts[c]; i < components.starts[c + 1]; i++) {
          gate(tree, components.gates[i], low, high);
        }
      }
    }
    return new Reliability.Bounds(low[tree.top()], high[tree.top()]);
  }

  private static void gate(FaultTree tree, int gate, double[] low, double[] high) {
    int[] arguments = tree.arguments(gate);
    int k = tree.needed(gate);
    if (k == 1) {
      low[gate] = Arrays.stream(arguments).mapToDouble(a -> low[a]).max().orElse(0);
      high[gate] = -Math.expm1(Arrays.stream(arguments).mapToDouble(a -> Math.log1p(-high[a])).sum());
    } else if (k == arguments.length) {
      low[gate] = Arrays.stream(arguments).mapToDouble(a -> low[a]).reduce(1, (a, b) -> a * b);
      high[gate] = Arrays.stream(arguments).mapToDouble(a -> high[a]).min().orElse(1);
    } else {
      double[] most = Arrays.stream(arguments).mapToDouble(a -> high[a]).sorted().toArray();
      low[gate] = product(Arrays.stream(arguments).mapToDouble(a -> low[a]).sorted().toArray(), k);
      high[gate] = Math.min(1, Arrays.stream(most).sum() / k);
    }
  }

  /// That the k likeliest all happen.
  private static double product(double[] sorted, int k) {
    double all = 1;
    for (int i = sorted.length - k; i < sorted.length; i++) {
      all *= sorted[i];
    }
    return all;
  }
}
