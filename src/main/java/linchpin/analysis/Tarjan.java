package linchpin.analysis;

import java.util.Arrays;

/// Strongly connected components of a directed graph, numbered so that one comes after those it leads to.
///
/// R. E. Tarjan, "Depth-First Search and Linear Graph Algorithms", 1972, without recursion.
final class Tarjan {
  /// The number of the strongly connected component of each node, from 0.
  final int[] partOf;
  /// Nodes in the order in which the search leaves their component.
  final IntList left = new IntList();
  private final Rows graph;
  private final int[] number;
  private final int[] low;
  private final int[] at;
  private final IntList path = new IntList();
  private final IntList open = new IntList();
  private int numbers;
  private int parts;

  /// @param graph row r lists the nodes that node r leads to
  Tarjan(Rows graph) {
    this.graph = graph;
    partOf = new int[graph.rows()];
    number = new int[graph.rows()];
    low = new int[graph.rows()];
    at = new int[graph.rows()];
    Arrays.fill(partOf, -1);
    for (int node = 0; node < graph.rows(); node++) {
      if (number[node] == 0) {
        walk(node);
      }
    }
  }

  int parts() {
    return parts;
  }

  private void walk(int start) {
    enter(start);
    while (!path.isEmpty()) {
      int node = path.get(path.size() - 1);
      if (at[node] < graph.end(node)) {
        step(node, graph.at(at[node]++));
      } else {
        leave(path.removeLast());
      }
    }
  }

  private void enter(int node) {
    number[node] = ++numbers;
    low[node] = numbers;
    at[node] = graph.start(node);
    path.add(node);
    open.add(node);
  }

  private void step(int node, int successor) {
    if (number[successor] == 0) {
      enter(successor);
    } else if (partOf[successor] < 0) {
      low[node] = Math.min(low[node], number[successor]);
    }
  }

  private void leave(int node) {
    if (!path.isEmpty()) {
      int caller = path.get(path.size() - 1);
      low[caller] = Math.min(low[caller], low[node]);
    }
    if (low[node] == number[node]) {
      int member;
      do {
        member = open.removeLast();
        partOf[member] = parts;
        left.add(member);
      } while (member != node);
      parts++;
    }
  }
}
