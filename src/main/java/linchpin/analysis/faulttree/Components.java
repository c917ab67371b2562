package linchpin.analysis.faulttree;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The strongly connected components of the gates below the top event, arguments before those that name them.
///
/// R. E. Tarjan, "Depth-First Search and Linear Graph Algorithms", 1972, without recursion.
final class Components {
  /// The gates of all components in order; those of one component stand together.
  final int[] gates;

  /// Where each component begins in `gates`, and after the last where it ends.
  final int[] starts;

  /// The component of each node, or -1 for events and gates that the top event does not need.
  final int[] of;

  private Components(int[] gates, int[] starts, int[] of) {
    this.gates = gates;
    this.starts = starts;
    this.of = of;
  }

  int count() {
    return starts.length - 1;
  }

  int size(int component) {
    return starts[component + 1] - starts[component];
  }

  /// Whether a component has gates that depend on themselves.
  boolean cyclic(int component, FaultTree tree) {
    if (size(component) > 1) {
      return true;
    }
    int gate = gates[starts[component]];
    return Arrays.stream(tree.arguments(gate)).anyMatch(a -> a == gate);
  }

  /// Those of the gates that the top event needs.
  static Components of(FaultTree tree) {
    return new Search(tree, false).run(tree.top());
  }

  /// Those of all or-gates, looking only at what or-gates name or-gates.
  static Components ofAlternatives(FaultTree tree) {
    return new Search(tree, true).run(IntStream.range(tree.events(), tree.nodes()).filter(g -> tree.needed(g) == 1).toArray());
  }

  private static final class Search {
    private final FaultTree tree;
    private final boolean alternatives;
    private final int[] index;
    private final int[] low;
    private final int[] next;
    private final int[] component;
    private final int[] open;
    private final int[] path;
    private final int[] found;
    private final int[] starts;
    private int openSize;
    private int pathSize;
    private int foundSize;
    private int components;
    private int counter;

    Search(FaultTree tree, boolean alternatives) {
      this.tree = tree;
      this.alternatives = alternatives;
      int n = tree.nodes();
      index = new int[n];
      low = new int[n];
      next = new int[n];
      component = new int[n];
      open = new int[n + 1];
      path = new int[n + 1];
      found = new int[n];
      starts = new int[n + 2];
      Arrays.fill(component, -1);
    }

    Components run(int... tops) {
      for (int top : tops) {
        if (!tree.isEvent(top) && index[top] == 0) {
          enter(top);
          while (pathSize > 0) {
            step(path[pathSize - 1]);
          }
        }
      }
      starts[components] = foundSize;
      return new Components(Arrays.copyOf(found, foundSize), Arrays.copyOf(starts, components + 1), component);
    }

    private void enter(int gate) {
      index[gate] = ++counter;
      low[gate] = counter;
      path[pathSize++] = gate;
      open[openSize++] = gate;
    }

    private void step(int gate) {
      int[] args = tree.arguments(gate);
      if (next[gate] < args.length) {
        visit(gate, args[next[gate]++]);
      } else {
        leave(gate);
      }
    }

    private void visit(int gate, int argument) {
      if (tree.isEvent(argument) || alternatives && tree.needed(argument) != 1) {
        return;
      }
      if (index[argument] == 0) {
        enter(argument);
      } else if (component[argument] < 0) {
        low[gate] = Math.min(low[gate], index[argument]);
      }
    }

    private void leave(int gate) {
      pathSize--;
      if (pathSize > 0) {
        int parent = path[pathSize - 1];
        low[parent] = Math.min(low[parent], low[gate]);
      }
      if (low[gate] == index[gate]) {
        close(gate);
      }
    }

    private void close(int root) {
      starts[components] = foundSize;
      int gate;
      do {
        gate = open[--openSize];
        component[gate] = components;
        found[foundSize++] = gate;
      } while (gate != root);
      components++;
    }
  }
}
