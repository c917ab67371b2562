package linchpin.export.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.cause.CommonCause;

/// A document as drawings for other programs see it: what stands in what, and a name of letters and digits for each
/// component and group.
final class ExchangeOutline {
  final Document document;
  private final Map<String, List<Component>> inside = new LinkedHashMap<>();
  private final List<Component> outermost = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  ExchangeOutline(Document document, Identifiers identifiers) {
    this.document = document;
    for (Component component : components()) {
      String domain = component.domain();
      Component place = domain == null ? null : document.topology().component(domain);
      if (place == null || !isPlace(place)) {
        outermost.add(component);
      } else {
        inside.computeIfAbsent(place.id(), x -> new ArrayList<>()).add(component);
      }
      names.put(component.id(), identifiers.of(component.id()));
    }
    groups().forEach(g -> names.put(g.id(), identifiers.of(g.id())));
  }

  List<Component> components() {
    return List.copyOf(document.topology().components().values());
  }

  List<RedundancyGroup> groups() {
    return List.copyOf(document.topology().groups().values());
  }

  /// Those whose ends there are.
  List<Dependency> dependencies() {
    return document.topology().dependencies().values().stream()
        .filter(d -> names.containsKey(d.from()) && names.containsKey(d.to()))
        .toList();
  }

  /// The components that stand in no place, in the document's order.
  List<Component> outermost() {
    return outermost;
  }

  /// The components directly in a place.
  List<Component> inside(Component place) {
    return inside.getOrDefault(place.id(), List.of());
  }

  boolean isPlace(Component component) {
    return document.isPlace(component);
  }

  /// The name of a component or group for files that do not take any id.
  String name(String id) {
    return names.getOrDefault(id, id);
  }

  /// What stands on a component: its name and, where there are more than one, its copies.
  List<String> label(Component component) {
    int copies = component.copies();
    if (copies == 1) {
      return List.of(component.label());
    }
    boolean people = component.isHuman();
    return List.of(
        component.label(), people ? copies + " people" : component.required() + " of " + copies + " copies needed");
  }

  /// The names of the common causes that a component is a member of; empty when there is none.
  String shares(Component component) {
    return document.topology().causesOf(component.id()).stream().map(CommonCause::label)
        .collect(Collectors.joining(", "));
  }

  static List<String> label(RedundancyGroup group) {
    return List.of(group.label(), group.needed() + " of " + group.members().size() + " needed, " + group.mode().text());
  }

  static boolean isSoft(Dependency dependency) {
    return dependency.strength() == Strength.SOFT;
  }
}
