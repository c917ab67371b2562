package linchpin.drawing.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Topology;

/// Which elements are marked with a ring, and why: what the analysis says each would do by failing alone. A component
/// has the marks of its copies.
public final class Badges {
  private final Map<String, Set<String>> journeysBySpof = new HashMap<>();
  private final Map<String, Set<String>> groupsByShared = new HashMap<>();
  private final Set<String> byOverload = new HashSet<>();
  private final Map<String, Set<String>> onlyOperatorOf = new HashMap<>();

  private Badges() {}

  /// What a report says; nothing when there is none.
  static Badges of(@org.jspecify.annotations.Nullable Report report, Topology topology) {
    Badges badges = new Badges();
    badges.people(topology);
    if (report != null) {
      ElementNames names = new ElementNames(topology);
      report.journeys().forEach(j -> badges.spofs(j, names));
      report.shared().forEach(badges::shared);
      report.units().values().forEach(badges::overload);
    }
    return badges;
  }

  boolean spof(String id) {
    return journeysBySpof.containsKey(id);
  }

  /// The names of the journeys that fall with an element alone.
  public Set<String> journeys(String id) {
    return journeysBySpof.getOrDefault(id, Set.of());
  }

  /// The ids of the groups (or components with copies) that share an element fatally.
  public Set<String> sharedBy(String id) {
    return groupsByShared.getOrDefault(id, Set.of());
  }

  public boolean byOverload(String id) {
    return byOverload.contains(id);
  }

  /// The ids of the components that nobody else can bring back.
  public Set<String> onlyOperatorOf(String person) {
    return onlyOperatorOf.getOrDefault(person, Set.of());
  }

  /// The ids of the elements that are marked differently by another report; null when it differs about people too.
  @org.jspecify.annotations.Nullable Set<String> unlike(Badges other) {
    if (!onlyOperatorOf.equals(other.onlyOperatorOf)) {
      return null;
    }
    Set<String> unlike = new HashSet<>();
    differ(unlike, journeysBySpof.keySet(), other.journeysBySpof.keySet());
    differ(unlike, groupsByShared.keySet(), other.groupsByShared.keySet());
    differ(unlike, byOverload, other.byOverload);
    return unlike;
  }

  private static void differ(Set<String> unlike, Set<String> some, Set<String> others) {
    some.stream().filter(id -> !others.contains(id)).forEach(unlike::add);
    others.stream().filter(id -> !some.contains(id)).forEach(unlike::add);
  }

  private void spofs(JourneyReport journey, ElementNames names) {
    for (String unit : journey.spofs()) {
      journeysBySpof.computeIfAbsent(Component.idOf(unit), u -> new TreeSet<>()).add(names.of(journey.journey()));
    }
  }

  private void shared(SharedDependency shared) {
    if (shared.fatal()) {
      groupsByShared.computeIfAbsent(Component.idOf(shared.unit()), u -> new TreeSet<>()).add(shared.group());
    }
  }

  private void overload(UnitReport unit) {
    for (JourneyImpact impact : unit.impacts().values()) {
      if (impact.overload() && impact.impact() == Impact.OUTAGE) {
        byOverload.add(Component.idOf(unit.unit()));
      }
    }
  }

  private void people(Topology topology) {
    for (Component component : topology.components().values()) {
      List<String> operators = component.operators();
      if (operators.size() == 1 && alone(topology, operators.getFirst())) {
        onlyOperatorOf.computeIfAbsent(operators.getFirst(), p -> new TreeSet<>()).add(component.id());
      }
    }
  }

  private static boolean alone(Topology topology, String operator) {
    Component person = topology.component(operator);
    return person != null && person.heads() == 1;
  }
}
