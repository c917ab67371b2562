package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultUndirectedGraph;

/// What a layout puts in rows (cards, and places that hold nothing) and how it hangs together.
///
/// The members of a group stand in one row, so for layering they count as one bundle.
public final class LayoutGraph {
  private final Map<String, String> bundles = new LinkedHashMap<>();
  private final Map<String, List<String>> members = new LinkedHashMap<>();
  private final Graph<String, DefaultEdge> needs = new DefaultDirectedGraph<>(DefaultEdge.class);
  private final Graph<String, DefaultEdge> neighbours = new DefaultUndirectedGraph<>(DefaultEdge.class);

  /// @param left ids that are placed by other rules
  public LayoutGraph(Document document, PlaceTree tree, Set<String> left) {
    for (Component c : document.topology().components().values()) {
      boolean leaf = !document.isPlace(c) || tree.children(c.id()).isEmpty();
      if (leaf && !left.contains(c.id())) {
        bundles.put(c.id(), c.id());
      }
    }
    for (RedundancyGroup g : document.topology().groups().values()) {
      for (String member : g.members()) {
        bundles.computeIfPresent(member, (id, bundle) -> bundle.equals(id) ? "group " + g.id() : bundle);
      }
    }
    bundles.forEach((id, bundle) -> members.computeIfAbsent(bundle, k -> new ArrayList<>()).add(id));
    members.keySet().forEach(needs::addVertex);
    bundles.keySet().forEach(neighbours::addVertex);
    for (Dependency d : document.topology().dependencies().values()) {
      connect(document, tree, d);
    }
  }

  /// The bundles, in the document's order.
  public Set<String> all() {
    return members.keySet();
  }

  /// The bundle that something belongs to.
  String bundle(String id) {
    return bundles.getOrDefault(id, id);
  }

  /// What stands in one bundle.
  List<String> members(String bundle) {
    return members.getOrDefault(bundle, List.of());
  }

  /// The other bundles that a bundle needs, each once.
  List<String> needs(String bundle) {
    return Graphs.successorListOf(needs, bundle);
  }

  /// Whether a bundle needs another one or is needed.
  boolean connected(String bundle) {
    return needs.degreeOf(bundle) > 0;
  }

  /// What something should stand near to, each once.
  List<String> neighbours(String id) {
    return neighbours.containsVertex(id) ? Graphs.neighborListOf(neighbours, id) : List.of();
  }

  private void connect(Document document, PlaceTree tree, Dependency d) {
    String from = bundles.get(d.from());
    if (from == null) {
      return;
    }
    List<String> targets = document.topology().targets(d).stream().filter(bundles::containsKey).toList();
    for (String target : targets) {
      String to = bundles.getOrDefault(target, target);
      if (!to.equals(from)) {
        needs.addEdge(from, to);
      }
    }
    String place = tree.parent(d.from());
    List<String> same = targets.stream().filter(t -> place != null && place.equals(tree.parent(t))).toList();
    for (String target : same.isEmpty() ? targets : same) {
      neighbours.addEdge(d.from(), target);
    }
  }
}
