package linchpin.advice.maintenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.graph.Containment;

/// Which failure units somebody means to take out by plan.
public final class MaintenanceChoice {
  private MaintenanceChoice() {}

  /// Every unit that can be taken out by plan, in the model's order.
  public static Set<String> all(Topology topology) {
    Set<String> all = new LinkedHashSet<>();
    topology.components().values().forEach(c -> all.addAll(units(c)));
    topology.dependencies().values().stream().filter(Dependency::canFail).forEach(d -> all.add(d.id()));
    return all;
  }

  /// The units of a component (each copy by itself), of a group's members, of one copy, or of a dependency that can fail;
  /// none for anything else.
  public static Set<String> of(Topology topology, String id) {
    Component component = topology.component(id);
    if (component != null) {
      return new LinkedHashSet<>(units(component));
    }
    RedundancyGroup group = topology.group(id);
    if (group != null) {
      Set<String> all = new LinkedHashSet<>();
      group.members().forEach(m -> all.addAll(of(topology, m)));
      return all;
    }
    Dependency dependency = topology.dependency(id);
    boolean line = dependency != null && dependency.canFail();
    Component whole = topology.whole(id);
    boolean copy = topology.isCopy(id) && whole != null && whole.isFailureUnit();
    return line || copy ? Set.of(id) : Set.of();
  }

  /// The units of what is of one of these kinds and bears one of these words; empty collections ask for nothing.
  public static Set<String> of(Topology topology, Collection<String> kinds, Collection<String> tags) {
    Set<String> all = new LinkedHashSet<>();
    if (kinds.isEmpty() && tags.isEmpty()) {
      return all;
    }
    for (Component c : topology.components().values()) {
      boolean kind = kinds.isEmpty() || kinds.contains(c.kind());
      boolean tag = tags.isEmpty() || c.tags().stream().anyMatch(tags::contains);
      if (kind && tag) {
        all.addAll(units(c));
      }
    }
    return all;
  }

  /// The units of what stands in a place, at any depth, the place itself left out.
  public static Set<String> in(Topology topology, String place) {
    Containment standing = new Containment(topology.components());
    Set<String> all = new LinkedHashSet<>();
    for (Component c : topology.components().values()) {
      if (!c.id().equals(place) && standing.within(c.id(), place)) {
        all.addAll(units(c));
      }
      for (int i = 1; !c.spread().isEmpty() && i <= c.copies(); i++) {
        String stands = c.placeOf(i);
        if (stands != null && c.isFailureUnit() && standing.within(stands, place)) {
          all.add(c.copy(i));
        }
      }
    }
    return all;
  }

  private static List<String> units(Component c) {
    if (!c.isFailureUnit()) {
      return List.of();
    }
    return c.copies() > 1 ? IntStream.rangeClosed(1, c.copies()).mapToObj(c::copy).toList() : new ArrayList<>(List.of(c.id()));
  }
}
