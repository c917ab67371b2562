package linchpin.model.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/// One relation between the components of a diagram as a graph on their ids, and the searches that are the same for
/// every relation. Answers come in the order of the graph, which is the document's, so that they are the same every
/// time. Ids that the graph does not have are related to nothing.
///
/// @param <E> what an edge stands for
public abstract class DiagramGraph<E> {
  private final Graph<String, E> graph;

  /// @param graph not changed any more; its vertices and edges in the document's order
  DiagramGraph(Graph<String, E> graph) {
    this.graph = new AsUnmodifiableGraph<>(graph);
  }

  /// The graph itself, for searches that are not offered here; it cannot be changed.
  public Graph<String, E> graph() {
    return graph;
  }

  /// Where the edges from a vertex lead, an id for each edge, in the document's order.
  public List<String> successors(String id) {
    return graph.containsVertex(id) ? Graphs.successorListOf(graph, id) : List.of();
  }

  /// Where the edges into a vertex come from, an id for each edge, in the document's order.
  public List<String> predecessors(String id) {
    return graph.containsVertex(id) ? Graphs.predecessorListOf(graph, id) : List.of();
  }

  /// What can be reached from some vertices along the edges, the vertices themselves included: breadth first, so the
  /// nearest to the first of them come first.
  public Set<String> reachable(Collection<String> starts) {
    return reached(graph, starts);
  }

  /// From where one of some vertices can be reached, these themselves included; the nearest to the first come first.
  public Set<String> reaching(Collection<String> ends) {
    return reached(new EdgeReversedGraph<>(graph), ends);
  }

  private static <E> Set<String> reached(Graph<String, E> graph, Collection<String> starts) {
    Set<String> reached = new LinkedHashSet<>();
    List<String> known = starts.stream().filter(graph::containsVertex).toList();
    if (!known.isEmpty()) {
      new BreadthFirstIterator<>(graph, known).forEachRemaining(reached::add);
    }
    return reached;
  }

  /// A path with as few edges as there can be.
  ///
  /// @return its edges from one end to the other; empty when both ends are the same or there is no path
  public List<E> path(String from, String to) {
    if (!graph.containsVertex(from) || !graph.containsVertex(to)) {
      return List.of();
    }
    GraphPath<String, E> path = BFSShortestPath.findPathBetween(graph, from, to);
    return path == null ? List.of() : path.getEdgeList();
  }

  /// The vertices by what hangs together, whichever way the edges point. Each vertex is in one set.
  public List<Set<String>> connectedSets() {
    return ordered(new ConnectivityInspector<>(graph).connectedSets());
  }

  /// The vertices that lie on cycles: a set for all that lead to each other. One alone is in it when an edge leads from
  /// it to itself.
  public List<Set<String>> cycles() {
    return ordered(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
        .filter(set -> set.size() > 1 || set.stream().allMatch(v -> graph.containsEdge(v, v)))
        .toList());
  }

  /// The articulation points (cut vertices): without one of them, what hung together with it falls apart, whichever way
  /// the edges point. The search is recursive, as deep as a path is long that meets no vertex twice: in a chain of many
  /// thousands it needs a thread with a deep stack.
  public Set<String> articulationPoints() {
    Set<String> points = new LinkedHashSet<>(graph.vertexSet());
    points.retainAll(new BiconnectivityInspector<>(graph).getCutpoints());
    return points;
  }

  /// Disjoint sets in the order of the graph, each in the order of the graph.
  private List<Set<String>> ordered(List<Set<String>> sets) {
    Map<String, Set<String>> setOf = new HashMap<>();
    for (Set<String> set : sets) {
      Set<String> sorted = new LinkedHashSet<>();
      set.forEach(vertex -> setOf.put(vertex, sorted));
    }
    List<Set<String>> all = new ArrayList<>();
    for (String vertex : graph.vertexSet()) {
      Set<String> sorted = setOf.get(vertex);
      if (sorted != null) {
        if (sorted.isEmpty()) {
          all.add(sorted);
        }
        sorted.add(vertex);
      }
    }
    return all;
  }
}
