package linchpin.analysis.faulttree.reduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;
import linchpin.analysis.structure.IntList;

/// A module cut out of its tree: its gates over its leaves, which are basic events of the whole tree and the modules
/// below it.
///
/// @param top the module's gate in the whole tree
/// @param tree the part by itself; its basic events are the leaves
/// @param leaves the node of the whole tree that each of its events stands for
@SuppressWarnings("ArrayRecordComponent")
public record ModuleTree(int top, FaultTree tree, int[] leaves) {
  /// Cuts a tree up. Those that others need come before them; the last one is the top event's. A tree whose top event
  /// is a basic event has none.
  public static List<ModuleTree> of(FaultTree tree) {
    return tree.isEvent(tree.top()) ? List.of() : new Cut(tree).all();
  }

  private static final class Cut {
    private final FaultTree whole;
    private final GateComponents components;
    private final boolean[] module;
    /// The number that a node has in the part being cut out, where it has one.
    private final int[] number;

    Cut(FaultTree whole) {
      this.whole = whole;
      components = GateComponents.of(whole);
      boolean[] isModule = ModuleSearch.of(whole, components);
      module = new boolean[whole.nodes()];
      number = new int[whole.nodes()];
      Arrays.fill(number, -1);
      for (int c = 0; c < components.count(); c++) {
        module[components.gates[components.starts[c]]] = isModule[c];
      }
      module[whole.top()] = true;
    }

    List<ModuleTree> all() {
      List<ModuleTree> all = new ArrayList<>();
      for (int gate : components.gates) {
        if (module[gate] && gate != whole.top()) {
          all.add(part(gate));
        }
      }
      all.add(part(whole.top()));
      return all;
    }

    private ModuleTree part(int top) {
      IntList leaves = new IntList();
      IntList gates = new IntList();
      collect(top, leaves, gates);
      for (int g = 0; g < gates.size(); g++) {
        number[gates.get(g)] = leaves.size() + g;
      }
      int[] needed = new int[gates.size()];
      int[][] arguments = new int[gates.size()][];
      for (int g = 0; g < needed.length; g++) {
        needed[g] = whole.needed(gates.get(g));
        arguments[g] = Arrays.stream(whole.arguments(gates.get(g))).map(a -> number[a]).toArray();
      }
      for (int node : gates.toArray()) {
        number[node] = -1;
      }
      for (int node : leaves.toArray()) {
        number[node] = -1;
      }
      return new ModuleTree(top, new FaultTree(leaves.size(), needed, arguments, leaves.size()), leaves.toArray());
    }

    /// Numbers the leaves below a gate and lists the gates, the top first.
    private void collect(int top, IntList leaves, IntList gates) {
      gates.add(top);
      number[top] = 0;
      for (int next = 0; next < gates.size(); next++) {
        for (int a : whole.arguments(gates.get(next))) {
          if (number[a] >= 0) {
            continue;
          }
          if (whole.isEvent(a) || module[a]) {
            number[a] = leaves.size();
            leaves.add(a);
          } else {
            number[a] = 0;
            gates.add(a);
          }
        }
      }
    }
  }
}
