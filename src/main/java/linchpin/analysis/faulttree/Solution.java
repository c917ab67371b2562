package linchpin.analysis.faulttree;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import linchpin.analysis.Cancellation;
import linchpin.analysis.Importance;
import org.jspecify.annotations.Nullable;

/// A fault tree, solved: its diagrams, from which every figure is read.
public final class Solution {
  private static final long STACK = 1L << 30;
  private final FaultTree tree;
  private final List<ModuleDiagram> modules;
  private final int budget;
  private final Cancellation cancellation;

  private Solution(FaultTree tree, List<ModuleDiagram> modules, int budget, Cancellation cancellation) {
    this.tree = tree;
    this.modules = modules;
    this.budget = budget;
    this.cancellation = cancellation;
  }

  /// Builds the diagrams of a tree.
  ///
  /// @param budget the most nodes that one module's diagram may have
  /// @return null when the budget did not suffice
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static @Nullable Solution of(FaultTree tree, int budget, Cancellation cancellation) {
    return deep(() -> new Solution(tree, diagrams(tree, budget, cancellation), budget, cancellation));
  }

  private static List<ModuleDiagram> diagrams(FaultTree tree, int budget, Cancellation cancellation) {
    Components components = Components.of(tree);
    boolean[] modules = new boolean[tree.nodes()];
    boolean[] isModule = Modules.of(tree, components);
    List<Integer> tops = new ArrayList<>();
    for (int c = 0; c < components.count(); c++) {
      int gate = components.gates[components.starts[c]];
      if (isModule[c] && gate != tree.top()) {
        modules[gate] = true;
        tops.add(gate);
      }
    }
    if (!tree.isEvent(tree.top())) {
      tops.add(tree.top());
    }
    double[] weight = weights(tree, components);
    List<ModuleDiagram> diagrams = new ArrayList<>();
    int[] constant = new int[tree.nodes()];
    java.util.Arrays.fill(constant, -1);
    for (int top : tops) {
      ModuleDiagram diagram =
          ModuleDiagram.of(tree, components, top, modules, constant, weight, budget, cancellation);
      constant[top] = diagram.function() <= Bdd.TRUE ? diagram.function() : -1;
      diagrams.add(diagram);
    }
    return diagrams;
  }

  /// How large the part below each node is, written out as a tree.
  private static double[] weights(FaultTree tree, Components components) {
    double[] weight = new double[tree.nodes()];
    java.util.Arrays.fill(weight, 0, tree.events(), 1);
    for (int gate : components.gates) {
      double sum = 1;
      for (int a : tree.arguments(gate)) {
        sum += weight[a];
      }
      weight[gate] = sum;
    }
    return weight;
  }

  /// The exact probability of the top event when basic events are independent.
  ///
  /// @param unavailability of each basic event, 0 to 1
  public double probability(double[] unavailability) {
    return new TopEvent(tree, modules, unavailability).probability();
  }

  /// The importance of every basic event that the top event depends on, by its number.
  ///
  /// @param unavailability of each basic event, 0 to 1
  /// @param name the unit of each basic event
  public List<Importance> importance(double[] unavailability, List<String> name) {
    TopEvent topEvent = new TopEvent(tree, modules, unavailability);
    double whole = topEvent.probability();
    List<TopEvent.Effect> effects =
        tree.isEvent(tree.top()) ? List.of(new TopEvent.Effect(tree.top(), 0, 1, 1)) : topEvent.effects();
    return effects.stream().map(e -> importance(e, whole, unavailability[e.event()], name.get(e.event()))).toList();
  }

  private static Importance importance(TopEvent.Effect e, double whole, double own, String unit) {
    double criticality = whole == 0 ? 0 : own * e.birnbaum() / whole;
    double diagnostic = whole == 0 ? 0 : own * e.failed() / whole;
    return new Importance(unit, e.birnbaum(), criticality, diagnostic, e.failed() / whole, whole / e.perfect());
  }

  /// The minimal cut sets up to an order.
  ///
  /// @param order [Integer#MAX_VALUE] for all
  /// @return null when the budget did not suffice
  public @Nullable CutSetFamily cutSets(int order) {
    return cutSets(order, budget);
  }

  /// The minimal cut sets up to an order.
  ///
  /// @param order [Integer#MAX_VALUE] for all
  /// @param nodes the most nodes that the sets of one module may take
  /// @return null when that did not suffice
  public @Nullable CutSetFamily cutSets(int order, int nodes) {
    return deep(() -> new CutSetFamily(tree, modules, order, nodes, cancellation));
  }

  /// Runs work that recurses as deep as there are variables; null when its budget, the stack or the memory did not
  /// suffice.
  static <T extends Object> @Nullable T deep(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "fault tree", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException();
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof BudgetExceeded || e.getCause() instanceof VirtualMachineError) {
        return null;
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new CompletionException(e.getCause());
    }
  }
}
