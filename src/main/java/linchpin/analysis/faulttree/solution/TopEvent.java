package linchpin.analysis.faulttree.solution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.faulttree.diagram.Diagram;
import linchpin.analysis.faulttree.diagram.ProbabilityPairs;
import linchpin.analysis.faulttree.diagram.RangeSums;
import linchpin.analysis.faulttree.tree.FaultTree;

/// The probability of the top event, exactly, and what each basic event contributes to it.
///
/// Shannon's expansion along the diagram (Rauzy 1993). The probability with one event perfect is summed up over the
/// paths that miss it, from terms of one sign only, so that it keeps its digits where it is many orders below the
/// whole.
final class TopEvent {
  private final FaultTree tree;
  private final List<SolvedModule> modules;
  /// Of each basic event and module: how likely it is, and how likely it is not.
  private final double[] probability;
  private final double[] complement;

  /// @param modules those below a module before it, the top event's last
  /// @param unavailability of each basic event, 0 to 1
  TopEvent(FaultTree tree, List<SolvedModule> modules, double[] unavailability) {
    this.tree = tree;
    this.modules = modules;
    probability = java.util.Arrays.copyOf(unavailability, tree.nodes());
    complement = java.util.Arrays.stream(probability).map(q -> 1 - q).toArray();
    for (SolvedModule module : modules) {
      ModuleThreshold.Sides sides = sides(module, levels(module, probability), levels(module, complement));
      probability[module.top()] = sides.holds();
      complement[module.top()] = sides.holdsNot();
    }
  }

  /// How likely a module is, and how likely it is not.
  ///
  /// @param q the probability of each level of the module
  /// @param up 1 less that
  static ModuleThreshold.Sides sides(SolvedModule module, double[] q, double[] up) {
    return switch (module) {
      case ModuleDiagram exact -> {
        ProbabilityPairs chances = new ProbabilityPairs(exact.diagram(), q, up);
        yield new ModuleThreshold.Sides(
            chances.holds(exact.diagram().root()), chances.holdsNot(exact.diagram().root()));
      }
      case ModuleThreshold exact -> exact.sides(q, up);
      case ModuleSets cut -> throw new IllegalArgumentException("known only up to order " + cut.order());
    };
  }

  private static double[] levels(SolvedModule module, double[] of) {
    return java.util.Arrays.stream(module.leaves()).mapToDouble(leaf -> of[leaf]).toArray();
  }

  /// The probability of the top event.
  double probability() {
    return probability[tree.top()];
  }

  /// What the top event's probability is with one basic event perfect, and with it failed.
  ///
  /// @param event which
  /// @param perfect with it perfect (Q0)
  /// @param failed with it failed (Q1)
  /// @param birnbaum Q1 - Q0, summed up without cancellation between the two
  record Effect(int event, double perfect, double failed, double birnbaum) {}

  /// The effect of every basic event that the top event depends on.
  List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    double[] base = new double[tree.nodes()];
    double[] slope = new double[tree.nodes()];
    slope[tree.top()] = 1;
    boolean[] counts = new boolean[tree.nodes()];
    counts[tree.top()] = true;
    for (SolvedModule module : modules.reversed()) {
      for (Effect e : counts[module.top()] ? within(module) : List.<Effect>of()) {
        counts[e.event()] = true;
        double a = base[module.top()];
        double b = slope[module.top()];
        base[e.event()] = a + b * e.perfect();
        slope[e.event()] = b * e.birnbaum();
        if (tree.isEvent(e.event())) {
          effects.add(new Effect(e.event(), base[e.event()], a + b * e.failed(), slope[e.event()]));
        }
      }
    }
    effects.sort(Comparator.comparingInt(Effect::event));
    return effects;
  }

  /// The effect of each leaf on its module, the leaf's node in place of the event.
  private List<Effect> within(SolvedModule module) {
    double[] q = levels(module, probability);
    double[] up = levels(module, complement);
    return switch (module) {
      case ModuleDiagram exact -> within(exact, q, up);
      case ModuleThreshold exact -> within(exact, q, up);
      case ModuleSets cut -> List.of();
    };
  }

  private static List<Effect> within(ModuleThreshold module, double[] q, double[] up) {
    ModuleThreshold.Others others = module.others(q, up);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      double perfect = others.holds()[i];
      double tips = others.tips()[i];
      effects.add(new Effect(module.leaves()[i], perfect, perfect + tips, tips));
    }
    return effects;
  }

  private static List<Effect> within(ModuleDiagram module, double[] q, double[] up) {
    int levels = module.leaves().length;
    Diagram nodes = module.diagram();
    ProbabilityPairs chances = new ProbabilityPairs(nodes, q, up);
    double[] reach = new double[Math.max(2, nodes.size())];
    double[] low = new double[levels];
    double[] high = new double[levels];
    double[] change = new double[levels];
    boolean[] used = new boolean[levels];
    RangeSums missing = new RangeSums(levels);
    reach[nodes.root()] = 1;
    missing.add(0, Math.min(levels, nodes.level(nodes.root())), chances.holds(nodes.root()));
    for (int n = nodes.root(); n >= 2; n--) {
      int level = nodes.level(n);
      int l = nodes.low(n);
      int h = nodes.high(n);
      used[level] = true;
      double toLow = reach[n] * up[level];
      double toHigh = reach[n] * q[level];
      low[level] += reach[n] * chances.holds(l);
      high[level] += reach[n] * chances.holds(h);
      change[level] += reach[n] * chances.difference(h, l);
      reach[l] += toLow;
      reach[h] += toHigh;
      missing.add(level + 1, Math.min(levels, nodes.level(l)), toLow * chances.holds(l));
      missing.add(level + 1, Math.min(levels, nodes.level(h)), toHigh * chances.holds(h));
    }
    List<Effect> effects = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      if (used[level]) {
        double skipped = missing.at(level);
        effects.add(new Effect(module.leaves()[level], skipped + low[level], skipped + high[level], change[level]));
      }
    }
    return effects;
  }
}
