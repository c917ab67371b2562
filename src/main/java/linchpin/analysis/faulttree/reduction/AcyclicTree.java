package linchpin.analysis.faulttree.reduction;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.faulttree.tree.BudgetExceeded;
import linchpin.analysis.faulttree.tree.FaultTree;
import org.jspecify.annotations.Nullable;

/// A fault tree of the same meaning as another, without cycles and without constants below its top, for programs that
/// know no least fixpoint.
public final class AcyclicTree {
  private final FaultTree tree;
  private final List<Origin> origins;

  AcyclicTree(FaultTree tree, List<Origin> origins) {
    this.tree = tree;
    this.origins = List.copyOf(origins);
  }

  /// The gate that a gate was made from.
  ///
  /// @param gate its number in the tree given
  /// @param round how often a cycle has been gone round before, from 1; 0 for the gate as it finally is
  public record Origin(int gate, int round) {}

  /// Gates are numbered so that each comes after those it names. An or or and names nothing twice; only a top gate that
  /// is constant needs 0 of no arguments (always) or 1 of none (never).
  public FaultTree tree() {
    return tree;
  }

  public Origin origin(int gate) {
    return origins.get(gate - tree.events());
  }

  /// Undoes the cycles of a tree. Cycles of ors are merged; in what is left of one, as many gates as it takes are
  /// picked so that every way round leads through one of them. Started as never true and computed anew from round to
  /// round, one more of them at least has its final value after each, since they can only become true (Knaster,
  /// Tarski).
  ///
  /// @param mostGates the most gates that may be made
  /// @return null when it takes more
  public static @Nullable AcyclicTree of(FaultTree tree, int mostGates) {
    try {
      return new Unrolling(tree, mostGates).result();
    } catch (BudgetExceeded tooLarge) {
      return null;
    }
  }

  /// Only the gates that the top needs, in the same order.
  static AcyclicTree pruned(FaultTree tree, List<Origin> origins) {
    boolean[] needed = new boolean[tree.nodes()];
    needed[tree.top()] = true;
    int[] place = new int[tree.nodes()];
    for (int gate = tree.nodes() - 1; gate >= tree.events(); gate--) {
      for (int a : needed[gate] ? tree.arguments(gate) : new int[0]) {
        needed[a] = true;
      }
    }
    FaultTree.Builder kept = new FaultTree.Builder(tree.events());
    List<Origin> keptOrigins = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      place[node] = node;
      if (!tree.isEvent(node) && needed[node]) {
        int[] arguments = java.util.Arrays.stream(tree.arguments(node)).map(a -> place[a]).toArray();
        place[node] = kept.atLeast(tree.needed(node), arguments);
        keptOrigins.add(origins.get(node - tree.events()));
      }
    }
    return new AcyclicTree(kept.build(place[tree.top()]), keptOrigins);
  }
}
