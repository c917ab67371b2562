package linchpin.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.model.cause.CommonCause;
import linchpin.model.kind.Kind;
import org.jspecify.annotations.Nullable;

/// What is drawn, without where it is drawn: everything that the analysis looks at.
///
/// @param components by id, in the file's order
/// @param groups by id, in the file's order
/// @param dependencies by id, in the file's order
/// @param journeys those the file lists, by id; see [#effectiveJourneys]
/// @param commonCauses by id, in the file's order
public record Topology(
    Map<String, Component> components,
    Map<String, RedundancyGroup> groups,
    Map<String, Dependency> dependencies,
    Map<String, Journey> journeys,
    Map<String, CommonCause> commonCauses) {

  /// Nothing drawn yet.
  public static final Topology EMPTY = new Topology(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Topology {
    components = frozen(components);
    groups = frozen(groups);
    dependencies = frozen(dependencies);
    journeys = frozen(journeys);
    commonCauses = frozen(commonCauses);
  }

  /// Without common causes.
  public Topology(
      Map<String, Component> components,
      Map<String, RedundancyGroup> groups,
      Map<String, Dependency> dependencies,
      Map<String, Journey> journeys) {
    this(components, groups, dependencies, journeys, Map.of());
  }

  /// From lists; where an id is repeated the last one stands.
  public static Topology of(
      Collection<Component> components,
      Collection<RedundancyGroup> groups,
      Collection<Dependency> dependencies,
      Collection<Journey> journeys) {
    return new Topology(
        byId(components, Component::id),
        byId(groups, RedundancyGroup::id),
        byId(dependencies, Dependency::id),
        byId(journeys, Journey::id));
  }

  public Topology withComponents(Collection<Component> value) {
    return new Topology(byId(value, Component::id), groups, dependencies, journeys, commonCauses);
  }

  public Topology withDependencies(Map<String, Dependency> value) {
    return new Topology(components, groups, value, journeys, commonCauses);
  }

  public Topology withCommonCauses(Collection<CommonCause> value) {
    return new Topology(components, groups, dependencies, journeys, byId(value, CommonCause::id));
  }

  public @Nullable Component component(String id) {
    return components.get(id);
  }

  public @Nullable RedundancyGroup group(String id) {
    return groups.get(id);
  }

  public @Nullable Dependency dependency(String id) {
    return dependencies.get(id);
  }

  public @Nullable CommonCause commonCause(String id) {
    return commonCauses.get(id);
  }

  /// The group whose failover a unit is (`orders-db#failover`), or null.
  public @Nullable RedundancyGroup groupOfFailover(String unit) {
    String id = RedundancyGroup.ofFailover(unit);
    return id == null ? null : groups.get(id);
  }

  /// Whether a unit is the failover of a group that has something to switch.
  public boolean isFailover(String unit) {
    RedundancyGroup group = groupOfFailover(unit);
    return group != null && group.mode().switches();
  }

  /// The kind of a component of this topology.
  public Kind kind(Component component) {
    return component.type();
  }

  /// The component that a unit is or is a copy of; null for a dependency and for what there is not.
  public @Nullable Component whole(String unit) {
    Component component = components.get(unit);
    return component == null ? components.get(Component.idOf(unit)) : component;
  }

  /// Whether a unit is one of the copies of a component that has several (`web#2`).
  public boolean isCopy(String unit) {
    Component component = components.get(Component.idOf(unit));
    return component != null && component.hasCopy(Component.copyOf(unit));
  }

  /// The common causes that a component is a member of, in the file's order.
  public List<CommonCause> causesOf(String component) {
    return commonCauses.values().stream().filter(c -> c.members().contains(component)).toList();
  }

  /// The same with some dependencies hard, whatever they were; this one where there are none.
  public Topology hardened(Collection<String> ids) {
    if (ids.isEmpty()) {
      return this;
    }
    Map<String, Dependency> all = new LinkedHashMap<>(dependencies);
    ids.forEach(id -> all.computeIfPresent(id, (_, d) -> d.withStrength(Strength.HARD)));
    return withDependencies(all);
  }

  /// The group that a component is a member of, or null.
  public @Nullable RedundancyGroup groupOf(String component) {
    for (RedundancyGroup group : groups.values()) {
      if (group.members().contains(component)) {
        return group;
      }
    }
    return null;
  }

  /// The components that a dependency leads to: its target, or the members of the group it names, but never a
  /// member of that group to itself.
  public List<String> targets(Dependency dependency) {
    RedundancyGroup group = groups.get(dependency.to());
    if (group == null) {
      return List.of(dependency.to());
    }
    return group.members().stream().filter(m -> !m.equals(dependency.from())).toList();
  }

  /// The journeys listed; where there are none, one for each component of kind users; where there are none of those,
  /// one for each component on which nothing depends, that depends on something, and that is no domain and no person.
  public List<Journey> effectiveJourneys() {
    if (!journeys.isEmpty()) {
      return List.copyOf(journeys.values());
    }
    List<Journey> found = new ArrayList<>();
    for (Component c : components.values()) {
      if (c.isUsers()) {
        found.add(Journey.from(c.id()));
      }
    }
    return found.isEmpty() ? journeysFromRoots() : found;
  }

  private List<Journey> journeysFromRoots() {
    var needed = new java.util.HashSet<String>();
    var needing = new java.util.HashSet<String>();
    for (Dependency d : dependencies.values()) {
      needing.add(d.from());
      needed.addAll(targets(d));
    }
    return components.values().stream()
        .filter(c -> needing.contains(c.id()) && !needed.contains(c.id()))
        .filter(c -> !c.isPlace() && !c.isHuman())
        .map(c -> Journey.from(c.id()))
        .toList();
  }

  private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(x -> map.put(id.apply(x), x));
    return map;
  }

  private static <T> Map<String, T> frozen(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
