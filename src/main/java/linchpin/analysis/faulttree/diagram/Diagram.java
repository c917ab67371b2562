package linchpin.analysis.faulttree.diagram;

import java.util.Arrays;

/// A finished decision diagram, only the nodes that its root needs: 0 and 1 are the terminals, every node comes after
/// its children, the root last.
///
/// @param level of each node
/// @param low the child for false
/// @param high the child for true
@SuppressWarnings("ArrayRecordComponent")
public record Diagram(int[] level, int[] low, int[] high) {
  public static Diagram of(NodeTable nodes, int root) {
    int[] number = new int[Math.max(2, root + 1)];
    mark(nodes, root, number);
    int size = 2;
    for (int n = 2; n <= root; n++) {
      number[n] = number[n] == 0 ? 0 : size++;
    }
    number[0] = 0;
    number[1] = 1;
    int[] level = new int[size];
    int[] low = new int[size];
    int[] high = new int[size];
    Arrays.fill(level, 0, 2, NodeTable.BOTTOM);
    for (int n = 2; n <= root; n++) {
      int to = number[n];
      if (to > 0) {
        level[to] = nodes.level(n);
        low[to] = number[nodes.low(n)];
        high[to] = number[nodes.high(n)];
      }
    }
    return root > 1 ? new Diagram(level, low, high) : constant(root);
  }

  private static void mark(NodeTable nodes, int root, int[] needed) {
    needed[root] = 1;
    for (int n = root; n >= 2; n--) {
      if (needed[n] != 0) {
        needed[nodes.low(n)] = 1;
        needed[nodes.high(n)] = 1;
      }
    }
  }

  private static Diagram constant(int root) {
    int[] bottom = new int[root + 1];
    Arrays.fill(bottom, NodeTable.BOTTOM);
    return new Diagram(bottom, new int[root + 1], new int[root + 1]);
  }

  /// The node that stands for the whole function.
  public int root() {
    return level.length - 1;
  }

  /// Terminals and nodes.
  public int size() {
    return level.length;
  }

  public int level(int node) {
    return level[node];
  }

  public int low(int node) {
    return low[node];
  }

  public int high(int node) {
    return high[node];
  }
}
