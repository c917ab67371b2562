package linchpin.analysis.structure;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The strongly connected components of the part of a directed graph that can be reached from some nodes, numbered so
/// that one comes after those it leads to.
///
/// R. E. Tarjan, "Depth-First Search and Linear Graph Algorithms", 1972, without recursion.
public final class StrongComponents {
  /// A directed graph on the nodes from 0 on.
  public interface Graph {
    /// How many edges leave a node.
    int edges(int node);

    /// Where an edge of a node leads to, or -1 for nowhere.
    ///
    /// @param edge from 0
    int target(int node, int edge);
  }

  private final Graph graph;
  private final int[] partOf;
  private final int[] number;
  private final int[] low;
  private final int[] next;
  private final IntList left = new IntList();
  private final IntList starts = new IntList();
  private final IntList path = new IntList();
  private final IntList open = new IntList();
  private int numbers;

  private StrongComponents(Graph graph, int nodes) {
    this.graph = graph;
    partOf = new int[nodes];
    number = new int[nodes];
    low = new int[nodes];
    next = new int[nodes];
    Arrays.fill(partOf, -1);
  }

  /// Those of a whole graph.
  public static StrongComponents of(Graph graph, int nodes) {
    return of(graph, nodes, IntStream.range(0, nodes).toArray());
  }

  /// Those of what can be reached from some nodes.
  public static StrongComponents of(Graph graph, int nodes, int[] from) {
    StrongComponents search = new StrongComponents(graph, nodes);
    for (int node : from) {
      if (search.number[node] == 0) {
        search.walk(node);
      }
    }
    search.starts.add(search.left.size());
    return search;
  }

  /// How many there are.
  public int parts() {
    return starts.size() - 1;
  }

  /// The number of the strongly connected component of each node, from 0; -1 for what was not reached.
  public int[] partOf() {
    return partOf;
  }

  /// Nodes in the order in which the search leaves their component; those of one component stand together.
  public int[] left() {
    return left.toArray();
  }

  /// Where each component begins in [#left], and after the last where it ends.
  public int[] starts() {
    return starts.toArray();
  }

  private void walk(int start) {
    enter(start);
    while (!path.isEmpty()) {
      int node = path.get(path.size() - 1);
      if (next[node] < graph.edges(node)) {
        step(node, graph.target(node, next[node]++));
      } else {
        leave(path.removeLast());
      }
    }
  }

  private void enter(int node) {
    number[node] = ++numbers;
    low[node] = numbers;
    path.add(node);
    open.add(node);
  }

  private void step(int node, int target) {
    if (target < 0) {
      return;
    }
    if (number[target] == 0) {
      enter(target);
    } else if (partOf[target] < 0) {
      low[node] = Math.min(low[node], number[target]);
    }
  }

  private void leave(int node) {
    if (!path.isEmpty()) {
      int caller = path.get(path.size() - 1);
      low[caller] = Math.min(low[caller], low[node]);
    }
    if (low[node] == number[node]) {
      int part = starts.size();
      starts.add(left.size());
      int member;
      do {
        member = open.removeLast();
        partOf[member] = part;
        left.add(member);
      } while (member != node);
    }
  }
}
