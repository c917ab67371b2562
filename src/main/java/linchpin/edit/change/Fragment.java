package linchpin.edit.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// Part of a document, copied and put into a document under new ids.
public final class Fragment {
  private final Document source;
  private final DocumentDraft draft;
  private final Map<String, String> fresh = new LinkedHashMap<>();

  private Fragment(Document source, Document target) {
    this.source = source;
    draft = new DocumentDraft(target);
  }

  /// What a selection holds, as a valid document of its own: components with what stands in them, the lines between
  /// them, groups of which two members or more come along, and selected notes.
  public static Document of(Document document, Collection<String> ids) {
    DocumentDraft draft = new DocumentDraft(document);
    Set<String> all = withMembers(draft, ids);
    draft.components.keySet().retainAll(all);
    draft.groups.replaceAll((_, g) -> g.withMembers(g.members().stream().filter(all::contains).toList()));
    draft.groups.values().removeIf(g -> g.members().size() < 2);
    draft.commonCauses.replaceAll((_, c) -> c.withMembers(c.members().stream().filter(all::contains).toList()));
    draft.commonCauses.values().removeIf(c -> c.members().size() < 2);
    draft.journeys.clear();
    draft.scenarios.clear();
    draft.annotations.keySet().retainAll(Set.copyOf(ids));
    draft.extras.remove("");
    return draft.mended().withName("");
  }

  /// Puts everything a document holds into another.
  ///
  /// @param into the place it comes to stand in, or null
  public static Document paste(Document target, Document fragment, double dx, double dy, @Nullable String into) {
    Fragment copy = new Fragment(fragment, target);
    Set<String> all = new LinkedHashSet<>(fragment.topology().components().keySet());
    copy.add(all, fragment.annotations().keySet(), dx, dy);
    for (String id : all) {
      Component c = fragment.topology().component(id);
      if (into != null && c != null && c.domain() == null && c.spread().isEmpty()) {
        copy.draft.change(copy.id(id), b -> b.domain(into));
      }
    }
    if (into != null) {
      Nesting.growToHold(copy.draft, into);
    }
    return copy.draft.mended();
  }

  /// Copies a selection beside itself; the copies stay in the same places, with the same operators and backups.
  public static Document duplicate(Document document, Collection<String> ids, double dx, double dy) {
    Fragment copy = new Fragment(document, document);
    Set<String> all = withMembers(copy.draft, ids);
    Set<String> notes = new LinkedHashSet<>(document.annotations().keySet());
    notes.retainAll(Set.copyOf(ids));
    copy.add(all, notes, dx, dy);
    return copy.draft.mended();
  }

  private static Set<String> withMembers(DocumentDraft draft, Collection<String> ids) {
    Set<String> wanted = new LinkedHashSet<>(ids);
    draft.groups.values().stream().filter(g -> ids.contains(g.id())).forEach(g -> wanted.addAll(g.members()));
    return Nesting.withContents(draft, wanted);
  }

  private void add(Set<String> components, Set<String> notes, double dx, double dy) {
    var topology = source.topology();
    components.forEach(id -> fresh.put(id, Ids.free(id, this::used)));
    var groups = topology.groups().values().stream().filter(g -> count(g, components) > 1).toList();
    groups.forEach(g -> fresh.put(g.id(), Ids.free(g.id(), this::used)));
    components.stream().map(topology::component).filter(c -> c != null).forEach(c -> draft.put(copy(c)));
    groups.forEach(g -> draft.groups.put(id(g.id()), copy(g, components)));
    topology.dependencies().values().stream()
        .filter(d -> fresh.containsKey(d.from()) && fresh.containsKey(d.to()))
        .forEach(d -> copy(d, dx, dy));
    topology.commonCauses().values().forEach(c -> copy(c, components));
    components.forEach(id -> place(id, dx, dy));
    notes.forEach(id -> copyNote(id, dx, dy));
  }

  private static long count(RedundancyGroup group, Set<String> components) {
    return group.members().stream().filter(components::contains).count();
  }

  private boolean used(String id) {
    return draft.knows(id) || draft.annotations.containsKey(id) || fresh.containsValue(id);
  }

  private Component copy(Component c) {
    List<Backup> backups = c.backups().stream().map(b -> new Backup(id(b.to()), b.everyHours())).toList();
    return c.with().id(id(c.id())).name(name(c)).domain(c.domain() == null ? null : id(c.domain()))
        .spread(all(c.spread())).operators(all(c.operators())).backups(backups).build();
  }

  /// A name that nothing in the target has: `Web 1` becomes `Web 2`, or the next number that is free.
  private @Nullable String name(Component c) {
    if (c.name() == null) {
      return null;
    }
    String stem = c.name().replaceFirst(" \\d+$", "");
    int number = 2;
    String name = c.name();
    while (called(name)) {
      name = stem + " " + number++;
    }
    return name;
  }

  private boolean called(String name) {
    return draft.components.values().stream().anyMatch(c -> c.label().equals(name));
  }

  private RedundancyGroup copy(RedundancyGroup g, Set<String> components) {
    return g.withId(id(g.id())).withMembers(g.members().stream().filter(components::contains).map(this::id).toList());
  }

  /// Copies share what their originals share: they join a common cause that the target has, else it comes along.
  private void copy(CommonCause c, Set<String> components) {
    List<String> copies = c.members().stream().filter(components::contains).map(this::id).toList();
    CommonCause there = draft.commonCauses.get(c.id());
    if (copies.isEmpty()) {
      return;
    }
    if (there != null && there.cause() == c.cause()) {
      List<String> members = new ArrayList<>(there.members());
      members.addAll(copies);
      draft.commonCauses.put(c.id(), there.withMembers(members));
    } else {
      String id = Ids.free(c.id(), this::used);
      draft.commonCauses.put(id, c.withId(id).withMembers(copies));
    }
  }

  private void copy(Dependency d, double dx, double dy) {
    String cache = d.cachedBy() == null ? null : id(d.cachedBy());
    String fresh = Ids.free("d" + (draft.dependencies.size() + 1), this::used);
    draft.dependencies.put(fresh, d.withId(fresh).withEnds(id(d.from()), id(d.to())).withCache(cache, d.hitRatio()));
    draft.bends.put(fresh, source.arrangement().bends(d.id()).stream().map(p -> p.movedBy(dx, dy)).toList());
  }

  private void place(String id, double dx, double dy) {
    Bounds bounds = source.bounds(id);
    if (bounds != null) {
      draft.placement.put(id(id), bounds.movedBy(dx, dy));
    }
  }

  private void copyNote(String id, double dx, double dy) {
    Annotation note = source.annotations().get(id);
    if (note != null) {
      String next = Ids.free(id, this::used);
      String about = note.about() == null ? null : id(note.about());
      draft.annotations.put(next, new Annotation(next, note.text(), note.x() + dx, note.y() + dy, about));
    }
  }

  private String id(String id) {
    return fresh.getOrDefault(id, id);
  }

  private List<String> all(List<String> ids) {
    return ids.stream().map(this::id).toList();
  }
}
