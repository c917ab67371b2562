package linchpin.model.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import linchpin.model.Component;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/// Which place stands in which: an edge from each place to those around it. Only what something stands in is a vertex,
/// as nothing else can lie on a cycle; so the graph is small even where the diagram is large. Places that do not exist
/// are left out.
public final class PlaceGraph extends DiagramGraph<DefaultEdge> {
  private PlaceGraph(Graph<String, DefaultEdge> graph) {
    super(graph);
  }

  /// By the places that components stand in and those that their copies are dealt over.
  ///
  /// @param components where an id is repeated the first one stands; whether it is of a kind that holds others is not
  ///     asked
  public static PlaceGraph of(Collection<Component> components) {
    return of(components, PlaceGraph::around);
  }

  /// By any rule.
  ///
  /// @param components where an id is repeated the first one stands
  /// @param around the ids of the places directly around a component
  public static PlaceGraph of(Collection<Component> components, Function<Component, List<String>> around) {
    Map<String, List<String>> outer = new LinkedHashMap<>();
    Set<String> places = new LinkedHashSet<>();
    for (Component component : components) {
      List<String> its = around.apply(component);
      if (outer.putIfAbsent(component.id(), its) == null) {
        places.addAll(its);
      }
    }
    Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    outer.keySet().stream().filter(places::contains).forEach(graph::addVertex);
    for (String place : graph.vertexSet()) {
      outer.getOrDefault(place, List.of()).stream().filter(graph::containsVertex)
          .forEach(round -> graph.addEdge(place, round));
    }
    return new PlaceGraph(graph);
  }

  /// The ids of the places directly around a component: those that its copies are dealt over, then the one it stands
  /// in.
  public static List<String> around(Component component) {
    if (component.domain() == null) {
      return component.spread();
    }
    List<String> around = new ArrayList<>(component.spread());
    around.add(component.domain());
    return around;
  }
}
