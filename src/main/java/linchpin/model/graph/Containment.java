package linchpin.model.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// What stands in what, by the one place that each component stands in, from the inside out. It costs nothing to make:
/// it looks into the components when it is asked.
///
/// @param components by id, in the document's order; looked at as they are when a question is asked
public record Containment(Map<String, Component> components) {
  public static Containment of(Topology topology) {
    return new Containment(topology.components());
  }

  /// The components that one stands in, the innermost first, itself left out. Where a model makes one stand in itself,
  /// which no valid one does, each comes once.
  ///
  /// @param id of any component; nothing is around one that is not known, or null
  public Set<String> around(@Nullable String id) {
    Set<String> around = new LinkedHashSet<>();
    String at = outer(id);
    while (at != null && !at.equals(id) && components.containsKey(at) && around.add(at)) {
      at = outer(at);
    }
    return around;
  }

  /// Whether a component is a place or stands in it, however deep.
  public boolean within(String id, @Nullable String place) {
    return id.equals(place) || around(id).contains(place);
  }

  /// The ids of what stands directly in a place, in the document's order.
  public List<String> inside(String place) {
    return components.values().stream().filter(c -> place.equals(c.domain())).map(Component::id).toList();
  }

  private @Nullable String outer(@Nullable String id) {
    Component component = id == null ? null : components.get(id);
    return component == null ? null : component.domain();
  }
}
