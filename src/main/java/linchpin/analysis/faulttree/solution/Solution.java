package linchpin.analysis.faulttree.solution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.analysis.faulttree.diagram.SolvingBudget;
import linchpin.analysis.faulttree.reduction.ArgumentGrouping;
import linchpin.analysis.faulttree.reduction.ModuleTree;
import linchpin.analysis.faulttree.reduction.Reduction;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.Reliability;
import linchpin.task.Cancellation;
import linchpin.task.MemoryBudget;
import org.jspecify.annotations.Nullable;

/// A fault tree, solved: a diagram of each of its modules, from which every figure is read. A module whose diagram does
/// not fit is solved up to a size of its cut sets; figures then are bounds.
public final class Solution {
  private final FaultTree.Numbered numbered;
  private final FaultTree tree;
  private final List<SolvedModule> modules;
  private final boolean exact;
  /// Of each node how many units fail at least when it does.
  private final int[] smallest;
  private final SolvingBudget solving;

  private Solution(FaultTree whole, SolvingBudget solving) {
    this.solving = solving;
    numbered = ArgumentGrouping.of(Reduction.of(whole, solving.cancellation())).numbered();
    tree = numbered.tree();
    modules = new ArrayList<>();
    smallest = new int[tree.nodes()];
    Arrays.fill(smallest, 0, tree.events(), 1);
    for (ModuleTree module : ModuleTree.of(tree)) {
      SolvedModule solved = solve(module);
      modules.add(solved);
      smallest[module.top()] = solved.smallest(Arrays.stream(solved.leaves()).map(leaf -> smallest[leaf]).toArray());
    }
    exact = modules.stream().noneMatch(ModuleSets.class::isInstance);
  }

  private SolvedModule solve(ModuleTree module) {
    SolvedModule solved = ModuleThreshold.of(module);
    solved = solved == null ? ModuleDiagram.of(module, solving) : solved;
    return solved == null ? ModuleSets.of(module, smallest, solving) : solved;
  }

  /// Builds the diagrams of a tree.
  ///
  /// @return null when there was no answer within the budget
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static @Nullable Solution of(FaultTree tree, SolvingBudget solving) {
    return solving.deep(() -> new Solution(tree, solving));
  }

  /// Builds the diagrams of a tree.
  ///
  /// @param budget the most nodes that the diagrams may have at a time
  /// @return null when there was no answer within the budget
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static @Nullable Solution of(FaultTree tree, int budget, Cancellation cancellation) {
    return of(tree, new SolvingBudget(budget, MemoryBudget.HEAP, cancellation));
  }

  /// Whether the whole tree fitted: figures are exact and every cut set can be counted.
  public boolean exact() {
    return exact;
  }

  /// The exact probability of the top event when basic events are independent; an upper bound where the tree is not
  /// [solved exactly][#exact].
  ///
  /// @param unavailability of each basic event, 0 to 1
  public double probability(double[] unavailability) {
    return exact() ? topEvent(unavailability).probability() : bounds(unavailability).upper();
  }

  /// The probability of the top event when basic events are independent, from below and from above.
  ///
  /// @param unavailability of each basic event, 0 to 1
  public Reliability.Bounds bounds(double[] unavailability) {
    if (exact()) {
      double exactly = probability(unavailability);
      return new Reliability.Bounds(exactly, exactly);
    }
    Reliability.Bounds found = solving.deep(() -> new TopEventBounds(tree, modules, own(unavailability), solving).top());
    return found == null ? new Reliability.Bounds(0, 1) : found;
  }

  /// What tells the probability for many sets of inputs; one for each thread.
  ///
  /// @throws IllegalStateException when the tree is not [solved exactly][#exact]
  public RepeatedProbability repeated() {
    if (!exact) {
      throw new IllegalStateException("only bounds are known");
    }
    return new RepeatedProbability(numbered, modules);
  }

  private double[] own(double[] unavailability) {
    return Arrays.stream(numbered.eventOf()).mapToDouble(e -> unavailability[e]).toArray();
  }

  private TopEvent topEvent(double[] unavailability) {
    return new TopEvent(tree, modules, own(unavailability));
  }

  /// The importance of every basic event that the top event depends on, by its number; none where the tree is not
  /// [solved exactly][#exact].
  ///
  /// @param unavailability of each basic event, 0 to 1
  /// @param name the unit of each basic event
  public List<Importance> importance(double[] unavailability, List<String> name) {
    if (!exact()) {
      return List.of();
    }
    TopEvent topEvent = topEvent(unavailability);
    double whole = topEvent.probability();
    return effects(topEvent).stream()
        .map(e -> importance(e, whole, unavailability[e.event()], name.get(e.event())))
        .toList();
  }

  /// The probability of the top event with each basic event failed, by its number, all from one pass; where the tree is not
  /// [solved exactly][#exact] upper bounds.
  ///
  /// @param unavailability of each basic event, 0 to 1
  public double[] withEachFailed(double[] unavailability) {
    double[] failed = new double[unavailability.length];
    if (exact()) {
      TopEvent topEvent = topEvent(unavailability);
      Arrays.fill(failed, topEvent.probability());
      effects(topEvent).forEach(e -> failed[e.event()] = e.failed());
      return failed;
    }
    double[] changed = unavailability.clone();
    for (int u = 0; u < failed.length; u++) {
      changed[u] = 1;
      failed[u] = bounds(changed).upper();
      changed[u] = unavailability[u];
    }
    return failed;
  }

  /// By the numbers of the tree that was asked about.
  private List<TopEvent.Effect> effects(TopEvent topEvent) {
    List<TopEvent.Effect> own = tree.isEvent(tree.top())
        ? List.of(new TopEvent.Effect(tree.top(), 0, 1, 1))
        : java.util.Objects.requireNonNullElse(solving.deep(topEvent::effects), List.of());
    return own.stream()
        .map(e -> new TopEvent.Effect(numbered.eventOf()[e.event()], e.perfect(), e.failed(), e.birnbaum()))
        .sorted(java.util.Comparator.comparingInt(TopEvent.Effect::event))
        .toList();
  }

  private static Importance importance(TopEvent.Effect e, double whole, double own, String unit) {
    double criticality = whole == 0 ? 0 : own * e.birnbaum() / whole;
    double diagnostic = whole == 0 ? 0 : own * e.failed() / whole;
    return new Importance(unit, e.birnbaum(), criticality, diagnostic, e.failed() / whole, whole / e.perfect());
  }

  /// The minimal cut sets up to an order; to be closed, as they keep their memory.
  ///
  /// @param order [Integer#MAX_VALUE] for all
  /// @return null when the budget did not suffice
  public @Nullable CutSetFamily cutSets(int order) {
    return cutSets(order, solving.nodes());
  }

  /// The minimal cut sets up to an order; to be closed, as they keep their memory.
  ///
  /// @param order [Integer#MAX_VALUE] for all
  /// @param nodes the most nodes that the sets of one module may take
  /// @return null when that did not suffice
  public @Nullable CutSetFamily cutSets(int order, int nodes) {
    int asked = order >= tree.events() ? Integer.MAX_VALUE : order;
    return solving.deep(() -> new CutSetFamily(numbered, modules, smallest, asked, nodes, solving));
  }
}
