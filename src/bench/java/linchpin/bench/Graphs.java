package linchpin.bench;

import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Topology;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/// Models as plain undirected graphs, for what a graph library says of them.
final class Graphs {
  private Graphs() {}

  /// A vertex for each component; an edge for each dependency (to every member of a group) and for each placement.
  static Graph<String, DefaultEdge> undirected(Topology topology) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    topology.components().keySet().forEach(graph::addVertex);
    for (Component component : topology.components().values()) {
      if (component.domain() != null) {
        graph.addEdge(component.id(), component.domain());
      }
    }
    for (Dependency line : topology.dependencies().values()) {
      for (String target : topology.targets(line)) {
        if (!target.equals(line.from())) {
          graph.addEdge(line.from(), target);
        }
      }
    }
    return graph;
  }
}
