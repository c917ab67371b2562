package linchpin.model.graph;

import java.util.function.Predicate;
import linchpin.model.Dependency;
import linchpin.model.Topology;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

/// Who needs whom: an edge for each dependency, from the component that needs to the one that is needed; for one into a
/// group an edge to each of its members. Several edges may join the same two components, and one may lead from a
/// component to itself. Dependencies whose ends do not exist have no edge.
public final class DependencyGraph extends DiagramGraph<DependencyGraph.Edge> {
  /// An edge. Two are the same when they come from the same dependency and lead to the same component.
  ///
  /// @param dependency the line that it comes from
  /// @param target the id of the component it leads to
  public record Edge(Dependency dependency, String target) {
    /// Of what tells edges of one graph apart, as a dependency has many fields.
    @Override
    public int hashCode() {
      return 31 * dependency.id().hashCode() + target.hashCode();
    }
  }

  private DependencyGraph(Graph<String, Edge> graph) {
    super(graph);
  }

  /// With all dependencies.
  public static DependencyGraph of(Topology topology) {
    return of(topology, dependency -> true);
  }

  /// With some of the dependencies, and all components.
  public static DependencyGraph of(Topology topology, Predicate<Dependency> which) {
    Graph<String, Edge> graph = new DirectedPseudograph<>(null, null, false);
    topology.components().keySet().forEach(graph::addVertex);
    for (Dependency dependency : topology.dependencies().values()) {
      if (graph.containsVertex(dependency.from()) && which.test(dependency)) {
        topology.targets(dependency).stream().filter(graph::containsVertex)
            .forEach(target -> graph.addEdge(dependency.from(), target, new Edge(dependency, target)));
      }
    }
    return new DependencyGraph(graph);
  }

  /// Whether a component needs another one directly.
  public boolean needs(String from, String to) {
    return graph().containsEdge(from, to);
  }
}
