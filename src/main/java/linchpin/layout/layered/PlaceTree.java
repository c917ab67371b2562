package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.graph.PlaceGraph;
import org.jspecify.annotations.Nullable;

/// What lies in what: the components by the place they are drawn in.
///
/// A component whose place does not exist, is no place, or lies in itself stands at the top. Components with copies in
/// several places stand in the lowest place that holds all of these.
public final class PlaceTree {
  private final Map<String, @Nullable String> parents = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new LinkedHashMap<>();
  private final List<String> roots = new ArrayList<>();

  public PlaceTree(Document document) {
    Map<String, Component> components = document.topology().components();
    for (Component c : components.values()) {
      parents.put(c.id(), parent(document, c));
    }
    for (Set<String> cycle : PlaceGraph.of(components.values(), c -> places(document, c)).cycles()) {
      parents.put(cycle.iterator().next(), null);
    }
    for (Component c : components.values()) {
      if (parents.get(c.id()) == null && c.domain() == null && !c.spread().isEmpty()) {
        String place = common(c.spread());
        boolean inside = place != null && (place.equals(c.id()) || around(place).contains(c.id()));
        parents.put(c.id(), inside ? null : place);
      }
    }
    parents.forEach((id, parent) -> siblings(parent).add(id));
  }

  /// The place something is drawn in; null at the top.
  @Nullable String parent(String id) {
    return parents.get(id);
  }

  /// What is drawn directly in a place, or at the top for null.
  List<String> children(@Nullable String place) {
    return place == null ? roots : children.getOrDefault(place, List.of());
  }

  /// The places around something, the innermost first.
  public List<String> around(String id) {
    List<String> places = new ArrayList<>();
    for (String p = parents.get(id); p != null; p = parents.get(p)) {
      places.add(p);
    }
    return places;
  }

  private List<String> siblings(@Nullable String parent) {
    return parent == null ? roots : children.computeIfAbsent(parent, k -> new ArrayList<>());
  }

  private @Nullable String common(List<String> places) {
    List<String> shared = null;
    for (String place : places) {
      if (parents.containsKey(place)) {
        List<String> around = around(place);
        if (shared == null) {
          shared = new ArrayList<>(around);
        } else {
          shared.retainAll(around);
        }
      }
    }
    return shared == null || shared.isEmpty() ? null : shared.getFirst();
  }

  private static List<String> places(Document document, Component c) {
    String parent = parent(document, c);
    return parent == null ? List.of() : List.of(parent);
  }

  private static @Nullable String parent(Document document, Component c) {
    Component place = c.domain() == null ? null : document.topology().component(c.domain());
    return place == null || !document.isPlace(place) ? null : place.id();
  }
}
