package linchpin.analysis.faulttree;

import java.util.Arrays;

/// Which gates below the top event name each node; each gate once, however often it names it.
final class Uses {
  private final int[] starts;
  private final int[] gates;
  private final int top;

  private Uses(int[] starts, int[] gates, int top) {
    this.starts = starts;
    this.gates = gates;
    this.top = top;
  }

  /// @param components of the tree
  static Uses of(FaultTree tree, Components components) {
    int[] starts = new int[tree.nodes() + 1];
    int[] last = new int[tree.nodes()];
    Arrays.fill(last, -1);
    for (int gate : components.gates) {
      for (int a : tree.arguments(gate)) {
        if (last[a] != gate) {
          last[a] = gate;
          starts[a + 1]++;
        }
      }
    }
    for (int n = 0; n < tree.nodes(); n++) {
      starts[n + 1] += starts[n];
    }
    int[] next = starts.clone();
    int[] gates = new int[starts[tree.nodes()]];
    Arrays.fill(last, -1);
    for (int gate : components.gates) {
      for (int a : tree.arguments(gate)) {
        if (last[a] != gate) {
          last[a] = gate;
          gates[next[a]++] = gate;
        }
      }
    }
    return new Uses(starts, gates, tree.top());
  }

  int start(int node) {
    return starts[node];
  }

  int end(int node) {
    return starts[node + 1];
  }

  int at(int index) {
    return gates[index];
  }

  /// Whether one gate names a node and nothing else does.
  boolean single(int node) {
    return starts[node + 1] - starts[node] == 1 && node != top;
  }
}
