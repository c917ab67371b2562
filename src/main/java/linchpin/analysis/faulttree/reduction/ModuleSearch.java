package linchpin.analysis.faulttree.reduction;

import java.util.Arrays;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;

/// Gates whose part of the tree touches the rest only through them, so that it can be solved by itself.
///
/// Y. Dutuit, A. Rauzy, "A Linear-Time Algorithm to Find Modules of Fault Trees", IEEE Transactions on Reliability 45,
/// 1996, on the components of the gates: a cycle is looked at as one gate, and is no module itself.
final class ModuleSearch {
  private final FaultTree tree;
  private final GateComponents components;
  private final int events;
  private final int[] first;
  private final int[] last;
  private final int[] left;
  private final boolean[] module;
  private int date;

  private ModuleSearch(FaultTree tree, GateComponents components) {
    this.tree = tree;
    this.components = components;
    events = tree.events();
    int n = events + components.count();
    first = new int[n];
    last = new int[n];
    left = new int[n];
    module = new boolean[components.count()];
  }

  /// For each component, whether it is a single gate that is a module. The top event's is not asked: it always is.
  static boolean[] of(FaultTree tree, GateComponents components) {
    ModuleSearch modules = new ModuleSearch(tree, components);
    if (components.count() > 0) {
      modules.walk(components.count() - 1);
      modules.compare();
    }
    return modules.module;
  }

  /// Dates every node's first and last meeting on a depth-first walk, and when the walk left it.
  private void walk(int top) {
    int[] path = new int[components.count() + 1];
    int[][] children = new int[components.count() + 1][];
    int[] next = new int[components.count() + 1];
    int depth = 0;
    path[0] = top;
    children[0] = children(top);
    first[events + top] = ++date;
    while (depth >= 0) {
      if (next[depth] == children[depth].length) {
        left[events + path[depth]] = ++date;
        last[events + path[depth]] = date;
        depth--;
        continue;
      }
      int child = children[depth][next[depth]++];
      if (meet(child)) {
        depth++;
        path[depth] = child - events;
        children[depth] = children(child - events);
        next[depth] = 0;
      }
    }
  }

  /// Whether the walk has to go into this node: it is a component met for the first time.
  private boolean meet(int node) {
    date++;
    boolean fresh = first[node] == 0;
    if (fresh) {
      first[node] = date;
    }
    last[node] = date;
    return fresh && node >= events;
  }

  /// The events and other components (numbered after the events) that a component's gates name.
  private int[] children(int component) {
    int[] found = new int[8];
    int size = 0;
    for (int i = components.starts[component]; i < components.starts[component + 1]; i++) {
      for (int a : tree.arguments(components.gates[i])) {
        int child = tree.isEvent(a) ? a : events + components.of[a];
        if (child != events + component) {
          if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
          }
          found[size++] = child;
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  /// A component is a module when everything below it was first met after entering and last met before leaving it.
  private void compare() {
    int[] earliest = new int[components.count()];
    int[] latest = new int[components.count()];
    for (int c = 0; c < components.count(); c++) {
      earliest[c] = Integer.MAX_VALUE;
      for (int child : children(c)) {
        int below = child - events;
        earliest[c] = Math.min(earliest[c], Math.min(first[child], below < 0 ? first[child] : earliest[below]));
        latest[c] = Math.max(latest[c], Math.max(last[child], below < 0 ? last[child] : latest[below]));
      }
      module[c] =
          !components.cyclic(c, tree) && earliest[c] > first[events + c] && latest[c] < left[events + c];
    }
  }
}
