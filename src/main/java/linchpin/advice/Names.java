package linchpin.advice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// What people call the elements of one topology. Where two components have the same name, the id stands beside it; of a
/// name that is longer than 200 characters only the beginning is given.
public final class Names {
  private static final int MOST_LISTED = 3;
  private static final int LONGEST = 200;
  private final Topology topology;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Journey> journeys = new HashMap<>();

  public Names(Topology topology) {
    this.topology = topology;
    topology.components().values().forEach(c -> uses.merge(c.label(), 1, Integer::sum));
    topology.effectiveJourneys().forEach(j -> journeys.put(j.id(), j));
  }

  /// The name of a component, group, dependency or copy (`id#2`: "App server, copy 2"); an id that is none of these as
  /// it stands.
  public String of(String id) {
    return cut(whole(id));
  }

  private String whole(String id) {
    Component component = topology.component(id);
    if (component != null) {
      return of(component);
    }
    RedundancyGroup group = topology.group(id);
    if (group != null) {
      return group.label();
    }
    Dependency dependency = topology.dependency(id);
    return dependency == null ? copy(id) : of(dependency);
  }

  /// The name of a journey.
  public String journey(String id) {
    Journey journey = journeys.get(id);
    return journey == null ? id : of(journey);
  }

  /// The name of a journey; one that has none and starts at a component that has one goes by that.
  public String of(Journey journey) {
    return journey.name() == null && topology.component(journey.id()) != null ? of(journey.id()) : cut(journey.label());
  }

  /// The beginning of a name that no sentence could hold.
  private static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end) + "…";
  }

  /// `A`, `A and B`, `A, B and C`, `A, B, C and 5 more`, in the order given.
  public String list(Collection<String> ids) {
    return join(ids.stream().map(this::of).toList());
  }

  /// As [#list], of names.
  static String join(List<String> names) {
    int n = names.size();
    if (n <= 1) {
      return n == 0 ? "nothing" : names.getFirst();
    }
    if (n <= MOST_LISTED) {
      return String.join(", ", names.subList(0, n - 1)) + " and " + names.getLast();
    }
    return String.join(", ", names.subList(0, MOST_LISTED)) + " and " + (n - MOST_LISTED) + " more";
  }

  /// `1 component`, `3 components`.
  static String count(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }

  /// The component a unit is or is a copy of; null for a dependency.
  @Nullable Component component(String unit) {
    int mark = unit.lastIndexOf('#');
    return topology.component(mark < 0 ? unit : unit.substring(0, mark));
  }

  private String copy(String unit) {
    int mark = unit.lastIndexOf('#');
    Component component = component(unit);
    return component == null || mark < 0 ? unit : of(component) + ", copy " + unit.substring(mark + 1);
  }

  private String of(Component component) {
    boolean alone = uses.getOrDefault(component.label(), 0) < 2;
    return alone ? component.label() : component.label() + " (" + component.id() + ")";
  }

  private String of(Dependency dependency) {
    return dependency.label().isBlank()
        ? of(dependency.from()) + " → " + of(dependency.to())
        : dependency.label();
  }
}
