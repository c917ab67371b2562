package linchpin.format.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.Edit;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jspecify.annotations.Nullable;

/// Brings an imported model into an open one. What came from the same place of the same file is updated and keeps its
/// id; what people have added, placed or set is kept; what has gone from the file goes, unless people have built on it.
public final class Merge {
  private final Document open;
  private final Document imported;
  private final Matching matching;
  private final Set<String> gone;
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Map<String, RedundancyGroup> groups = new LinkedHashMap<>();

  private Merge(Document open, Document imported) {
    this.open = open;
    this.imported = imported;
    matching = new Matching(open, imported);
    gone = matching.gone();
  }

  /// The open document with the imported one in it.
  public static Document into(Document open, Document imported) {
    return new Merge(open, imported).merged();
  }

  /// The same as an edit.
  public static Edit edit(Document imported) {
    String what = imported.name().isBlank() ? "model" : imported.name();
    return Edit.of("Import " + what, open -> into(open, imported));
  }

  private Document merged() {
    mergeComponents();
    mergeGroups();
    Topology topology = Topology.of(components.values(), groups.values(), dependencies(), journeys())
        .withCommonCauses(commonCauses());
    Document result = open.withTopology(topology).withPlacement(placement());
    return open.name().isBlank() ? result.withName(imported.name()) : result;
  }

  /// Those of the open model, and the imported ones that it does not have; an id that is taken gets a number.
  private List<CommonCause> commonCauses() {
    Map<String, CommonCause> all = new LinkedHashMap<>();
    open.topology().commonCauses().values().forEach(c -> all.put(c.id(), c.withMembers(survivors(c.members()))));
    all.values().removeIf(c -> c.members().isEmpty());
    for (CommonCause c : imported.topology().commonCauses().values()) {
      CommonCause here = c.withMembers(matching::id).withId(matching.id(c.id()));
      boolean known = all.values().stream()
          .anyMatch(o -> o.cause() == here.cause() && Set.copyOf(o.members()).equals(Set.copyOf(here.members())));
      if (!known) {
        String id = Ids.free(
            here.id(), used -> all.containsKey(used) || components.containsKey(used) || groups.containsKey(used));
        all.put(id, here.withId(id));
      }
    }
    return List.copyOf(all.values());
  }

  private List<String> survivors(List<String> members) {
    return members.stream().filter(components::containsKey).toList();
  }

  private Map<String, Bounds> placement() {
    Map<String, Bounds> all = new LinkedHashMap<>();
    imported.placement().forEach((id, bounds) -> all.put(matching.id(id), bounds));
    all.putAll(open.placement());
    all.keySet().removeAll(gone);
    return all;
  }

  private void mergeComponents() {
    components.putAll(open.topology().components());
    components.keySet().removeAll(gone);
    for (Component found : imported.topology().components().values()) {
      Component moved = moved(found);
      components.merge(moved.id(), moved, Merge::updated);
    }
  }

  private Component moved(Component found) {
    String id = matching.id(found.id());
    String name = found.name() == null && !id.equals(found.id()) ? found.id() : found.name();
    String domain = found.domain();
    return found.with().id(id).name(name)
        .domain(domain == null ? null : matching.id(domain))
        .spread(found.spread().stream().map(matching::id).toList())
        .build();
  }

  /// What the source says of a component; what people may have set stays.
  private static Component updated(Component old, Component found) {
    Set<String> tags = new LinkedHashSet<>(old.tags());
    tags.addAll(found.tags());
    boolean placed = old.domain() != null || !old.spread().isEmpty();
    boolean many = found.copies() > 1;
    return old.with()
        .instances(found.instances())
        .required(found.required() > 1 ? found.required() : Math.min(old.required(), found.copies()))
        .domain(placed ? old.domain() : found.domain())
        .spread(!many ? List.of() : placed ? old.spread() : found.spread())
        .tags(new ArrayList<>(tags))
        .origin(found.origin())
        .build();
  }

  private void mergeGroups() {
    Map<String, String> groupOf = new HashMap<>();
    for (RedundancyGroup group : open.topology().groups().values()) {
      List<String> members = group.members().stream().filter(components::containsKey).toList();
      put(group, members);
      members.forEach(m -> groupOf.put(m, group.id()));
    }
    for (RedundancyGroup found : imported.topology().groups().values()) {
      String id = matching.id(found.id());
      RedundancyGroup old = groups.get(id);
      Set<String> members = new LinkedHashSet<>(old == null ? List.of() : old.members());
      found.members().stream()
          .map(matching::id)
          .filter(m -> id.equals(groupOf.getOrDefault(m, id)))
          .forEach(members::add);
      put(old == null ? found.withId(id) : old, List.copyOf(members));
    }
  }

  private void put(RedundancyGroup group, List<String> members) {
    if (!members.isEmpty()) {
      int required = Math.min(group.required(), members.size());
      groups.put(group.id(), group.withMembers(members).withRequired(required));
    }
  }

  private List<Dependency> dependencies() {
    Graph<String, Dependency> found = found();
    Map<String, Dependency> all = new LinkedHashMap<>();
    for (Dependency old : open.topology().dependencies().values()) {
      @Nullable Dependency update = found.getEdge(old.from(), old.to());
      boolean left = matching.isOurs(old.origin()) && update == null && !matching.isHeld(old.id());
      if (exists(old.from()) && exists(old.to()) && !left) {
        all.put(old.id(), update == null || old.origin() == null ? old : updated(old, update));
        found.removeEdge(old.from(), old.to());
      }
    }
    for (Dependency added : found.edgeSet()) {
      String id = matching.free(added.from() + "->" + added.to());
      all.put(id, added.withId(id));
    }
    return List.copyOf(all.values());
  }

  /// The imported dependencies under their new ids, as a graph of components and groups, in which the first between two
  /// ends stands; one into a group that people's groups have taken the members of leads to those members.
  private Graph<String, Dependency> found() {
    Graph<String, Dependency> found = new DefaultDirectedGraph<>(null, null, false);
    for (Dependency dependency : imported.topology().dependencies().values()) {
      RedundancyGroup group = imported.topology().group(dependency.to());
      boolean lost = group != null && !groups.containsKey(matching.id(group.id()));
      for (String to : group != null && lost ? group.members() : List.of(dependency.to())) {
        Dependency moved = dependency.withEnds(matching.id(dependency.from()), matching.id(to));
        found.addVertex(moved.from());
        found.addVertex(moved.to());
        found.addEdge(moved.from(), moved.to(), moved);
      }
    }
    return found;
  }

  private boolean exists(String id) {
    return components.containsKey(id) || groups.containsKey(id);
  }

  private static Dependency updated(Dependency old, Dependency found) {
    boolean confirmed = old.basis() != Basis.INFERRED;
    return old.withOrigin(confirmed ? old.basis() : found.basis(), found.evidence(), found.origin());
  }

  private List<Journey> journeys() {
    Map<String, Journey> all = new LinkedHashMap<>();
    Set<String> entries = new HashSet<>();
    for (Journey journey : open.topology().journeys().values()) {
      if (components.containsKey(journey.entry())) {
        all.put(journey.id(), journey);
        entries.add(journey.entry());
      }
    }
    for (Journey journey : imported.topology().journeys().values()) {
      Journey moved = Journey.from(matching.id(journey.entry()));
      if (entries.add(moved.entry())) {
        all.putIfAbsent(moved.id(), moved);
      }
    }
    return List.copyOf(all.values());
  }
}
