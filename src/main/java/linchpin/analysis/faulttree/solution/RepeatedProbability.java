package linchpin.analysis.faulttree.solution;

import java.util.List;
import linchpin.analysis.faulttree.diagram.Diagram;
import linchpin.analysis.faulttree.tree.FaultTree;

/// The exact probability of a tree's top event for one set of inputs after the other: Shannon's expansion along the
/// diagrams of its modules as in [TopEvent], the probability alone and without making anything anew. For one thread.
public final class RepeatedProbability {
  private final FaultTree tree;
  private final int[] eventOf;
  private final List<SolvedModule> modules;
  private final double[] ofNode;
  private final double[] inDiagram;
  private final long steps;

  /// @param modules those below a module before it, all solved exactly
  RepeatedProbability(FaultTree.Numbered numbered, List<SolvedModule> modules) {
    tree = numbered.tree();
    eventOf = numbered.eventOf();
    this.modules = modules;
    ofNode = new double[tree.nodes()];
    int largest = 2;
    long sum = tree.events();
    for (SolvedModule module : modules) {
      if (module instanceof ModuleDiagram exact) {
        largest = Math.max(largest, exact.diagram().size());
        sum += exact.diagram().size();
      } else if (module instanceof ModuleThreshold threshold) {
        sum += (long) threshold.needed() * threshold.leaves().length;
      }
    }
    inDiagram = new double[largest];
    steps = sum;
  }

  /// How many steps one evaluation takes: nodes of diagrams, and events.
  public long steps() {
    return steps;
  }

  /// The probability of the top event.
  ///
  /// @param unavailability of each basic event, by the numbers of the tree that was asked about, 0 to 1
  public double of(double[] unavailability) {
    for (int e = 0; e < tree.events(); e++) {
      ofNode[e] = unavailability[eventOf[e]];
    }
    for (SolvedModule module : modules) {
      ofNode[module.top()] = switch (module) {
        case ModuleDiagram exact -> along(exact.diagram(), exact.leaves());
        case ModuleThreshold exact -> chosen(exact);
        case ModuleSets cut -> throw new IllegalArgumentException("known only up to order " + cut.order());
      };
    }
    return ofNode[tree.top()];
  }

  private double along(Diagram diagram, int[] leaves) {
    inDiagram[0] = 0; // the terminals
    inDiagram[1] = 1;
    for (int n = 2; n < diagram.size(); n++) {
      double q = ofNode[leaves[diagram.level(n)]];
      inDiagram[n] = (1 - q) * inDiagram[diagram.low(n)] + q * inDiagram[diagram.high(n)];
    }
    return inDiagram[diagram.root()];
  }

  private double chosen(ModuleThreshold module) {
    double[] q = new double[module.leaves().length];
    double[] up = new double[q.length];
    for (int i = 0; i < q.length; i++) {
      q[i] = ofNode[module.leaves()[i]];
      up[i] = 1 - q[i];
    }
    return module.sides(q, up).holds();
  }
}
