package linchpin.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;

/// What a layout puts in rows (cards, and places that hold nothing) and how it hangs together.
///
/// The members of a group stand in one row, so for layering they count as one bundle.
final class Needs {
  private final Map<String, String> bundles = new LinkedHashMap<>();
  private final Map<String, List<String>> members = new LinkedHashMap<>();
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();
  private final Set<String> connected = new HashSet<>();
  private final Map<String, Set<String>> neighbours = new LinkedHashMap<>();

  /// @param left ids that are placed by other rules
  Needs(Document document, Tree tree, Set<String> left) {
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
    for (Dependency d : document.topology().dependencies().values()) {
      connect(document, tree, d);
    }
  }

  /// The bundles, in the document's order.
  Set<String> all() {
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

  /// The bundles that a bundle needs.
  Set<String> needs(String bundle) {
    return needs.getOrDefault(bundle, Set.of());
  }

  /// Whether a bundle needs another one or is needed.
  boolean connected(String bundle) {
    return connected.contains(bundle);
  }

  /// What something should stand near to.
  Set<String> neighbours(String id) {
    return neighbours.getOrDefault(id, Set.of());
  }

  private void connect(Document document, Tree tree, Dependency d) {
    String from = bundles.get(d.from());
    if (from == null) {
      return;
    }
    List<String> targets = document.topology().targets(d).stream().filter(bundles::containsKey).toList();
    for (String target : targets) {
      String to = bundles.getOrDefault(target, target);
      if (!to.equals(from)) {
        needs.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
        connected.add(from);
        connected.add(to);
      }
    }
    String place = tree.parent(d.from());
    List<String> same = targets.stream().filter(t -> place != null && place.equals(tree.parent(t))).toList();
    for (String target : same.isEmpty() ? targets : same) {
      neighbours.computeIfAbsent(d.from(), k -> new LinkedHashSet<>()).add(target);
      neighbours.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(d.from());
    }
  }
}
