package linchpin.format.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Origin;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Which element of an open model is which of an imported one: those that come from the same place of the same file.
final class Matching {
  private final Topology before;
  private final Topology imported;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final Set<String> held;

  Matching(Document open, Document found) {
    before = open.topology();
    imported = found.topology();
    held = KeptElements.by(open, imported.groups().keySet());
    taken.addAll(before.components().keySet());
    taken.addAll(before.groups().keySet());
    taken.addAll(before.dependencies().keySet());
    matchComponents();
    for (RedundancyGroup group : imported.groups().values()) {
      ids.put(group.id(), before.group(group.id()) == null ? free(group.id()) : group.id());
    }
  }

  private void matchComponents() {
    Map<String, String> known = new HashMap<>();
    before.components().values().forEach(c -> known.putIfAbsent(key(c), c.id()));
    Set<String> used = new HashSet<>();
    for (Component component : imported.components().values()) {
      if (component.origin() != null) {
        files.add(component.origin().file());
      }
      String match = match(component, known);
      ids.put(component.id(), match != null && used.add(match) ? match : free(component.id()));
    }
  }

  /// Something of the same id from the same file first, as several things may come from one place.
  private @Nullable String match(Component component, Map<String, String> known) {
    if (component.origin() == null) {
      return null;
    }
    Component same = before.component(component.id());
    return same != null && key(same).equals(key(component)) ? same.id() : known.get(key(component));
  }

  /// Where a component comes from; the line does not count, which changes whenever something is written above it. An
  /// assumed zone has its first component's origin and so counts by its id.
  private static String key(Component component) {
    Origin origin = component.origin();
    if (origin == null) {
      return "";
    }
    String place = origin.file() + "\n" + origin.at().replaceFirst(", line [0-9]+$", "");
    return component.kind().equals("zone") ? origin.file() + "\nzone " + component.id() : place;
  }

  /// An id that nothing has yet, from now on taken.
  String free(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  /// The id under which an imported element goes on.
  String id(String importedId) {
    return ids.getOrDefault(importedId, importedId);
  }

  /// Whether something comes from one of the imported files.
  boolean isOurs(@Nullable Origin origin) {
    return origin != null && files.contains(origin.file());
  }

  /// Whether something that people have added refers to an element.
  boolean isHeld(String id) {
    return held.contains(id);
  }

  /// The components that are no longer in the imported files and that nothing of people's refers to.
  Set<String> gone() {
    Set<String> gone = new HashSet<>();
    for (Component component : before.components().values()) {
      if (isOurs(component.origin()) && !ids.containsValue(component.id()) && !isHeld(component.id())) {
        gone.add(component.id());
      }
    }
    return gone;
  }
}
