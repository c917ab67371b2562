package linchpin.analysis.faulttree.tree;

import java.util.Arrays;

/// Which gates below the top event name each node; each gate once, however often it names it.
public final class GateUses {
  private final int[] starts;
  private final int[] gates;
  private final int top;

  private GateUses(int[] starts, int[] gates, int top) {
    this.starts = starts;
    this.gates = gates;
    this.top = top;
  }

  /// The uses of all nodes of a tree.
  ///
  /// @param components of the tree
  public static GateUses of(FaultTree tree, GateComponents components) {
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
    return new GateUses(starts, gates, tree.top());
  }

  public int start(int node) {
    return starts[node];
  }

  public int end(int node) {
    return starts[node + 1];
  }

  public int at(int index) {
    return gates[index];
  }

  /// Whether one gate names a node and nothing else does.
  public boolean single(int node) {
    return starts[node + 1] - starts[node] == 1 && node != top;
  }
}
