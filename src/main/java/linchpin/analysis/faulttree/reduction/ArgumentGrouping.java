package linchpin.analysis.faulttree.reduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;
import linchpin.analysis.faulttree.tree.GateUses;
import linchpin.analysis.structure.IntList;

/// Takes the arguments of a module that have nothing to do with the others out into gates of their own, which are
/// modules then: of `a or f(b, c) or g(c, d) or h(e)`, `f or g`.
public final class ArgumentGrouping {
  private final FaultTree tree;
  private final List<int[]> arguments = new ArrayList<>();
  private final IntList needed = new IntList();
  /// Union-find over the nodes; each set shares something.
  private final int[] set;

  private ArgumentGrouping(FaultTree tree) {
    this.tree = tree;
    set = new int[tree.nodes()];
    for (int g = tree.events(); g < tree.nodes(); g++) {
      arguments.add(tree.arguments(g));
      needed.add(tree.needed(g));
    }
  }

  /// The same tree with more modules.
  public static FaultTree of(FaultTree tree) {
    return tree.isEvent(tree.top()) ? tree : new ArgumentGrouping(tree).grouped();
  }

  private FaultTree grouped() {
    GateComponents components = GateComponents.of(tree);
    GateUses uses = GateUses.of(tree, components);
    boolean[] isModule = ModuleSearch.of(tree, components);
    for (int n = 0; n < set.length; n++) {
      set[n] = n;
    }
    for (int c = 0; c < components.count(); c++) {
      int gate = components.gates[components.starts[c]];
      boolean top = gate == tree.top();
      if ((isModule[c] || top) && !components.cyclic(c, tree)) {
        group(gate, this::root);
      }
      for (int i = components.starts[c]; i < components.starts[c + 1]; i++) {
        int inner = components.gates[i];
        if (!isModule[c] && !top) {
          group(inner, a -> uses.single(a) && (tree.isEvent(a) || isModule[components.of[a]]) ? inner : a);
        }
        join(inner, isModule, components);
      }
    }
    return new FaultTree(tree.events(), needed.toArray(), arguments.toArray(int[][]::new), tree.top());
  }

  /// A gate belongs together with all it names, but what is behind a module is its own matter.
  private void join(int gate, boolean[] isModule, GateComponents components) {
    for (int a : tree.arguments(gate)) {
      if (tree.isEvent(a) || !isModule[components.of[a]]) {
        set[root(a)] = root(gate);
      }
    }
  }

  private int root(int node) {
    int at = node;
    while (set[at] != at) {
      set[at] = set[set[at]];
      at = set[at];
    }
    return at;
  }

  /// @param part arguments with the same number stay together
  private void group(int gate, IntUnaryOperator part) {
    int[] all = tree.arguments(gate);
    boolean or = tree.needed(gate) == 1;
    if (!or && tree.needed(gate) != all.length) {
      return;
    }
    Map<Integer, IntList> groups = new LinkedHashMap<>();
    for (int a : all) {
      groups.computeIfAbsent(part.applyAsInt(a), r -> new IntList()).add(a);
    }
    if (groups.size() == 1) {
      return;
    }
    int[] now = groups.values().stream()
        .mapToInt(members -> members.size() == 1 ? members.get(0) : gate(members.toArray(), or))
        .toArray();
    arguments.set(gate - tree.events(), now);
    needed.set(gate - tree.events(), or ? 1 : now.length);
  }

  private int gate(int[] members, boolean or) {
    arguments.add(members);
    needed.add(or ? 1 : members.length);
    return tree.events() + arguments.size() - 1;
  }
}
