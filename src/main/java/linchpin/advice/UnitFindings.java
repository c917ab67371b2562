package linchpin.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.advice.Finding.Kind;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;
import linchpin.model.graph.DependencyGraph;
import org.jspecify.annotations.Nullable;

/// Tells what the failure of one unit alone does.
final class UnitFindings {
  private static final String OVERLOAD = " because others get more load than they can take";
  private final Topology topology;
  private final ElementNames names;
  private final Map<String, Journey> journeys;
  private final DependencyGraph needs;

  UnitFindings(Topology topology, ElementNames names, Map<String, Journey> journeys) {
    this.topology = topology;
    this.names = names;
    this.journeys = journeys;
    needs = DependencyGraph.of(topology);
  }

  /// The finding about a unit, with what its failure makes several members share; none for a unit that neither stops a
  /// journey nor is shared.
  Optional<Finding> of(UnitReport unit, List<SharedDependency> shared) {
    Map<String, JourneyImpact> hit = hit(unit);
    Kind kind = kind(hit, shared);
    if (kind == null) {
      return Optional.empty();
    }
    SharedDependency nearest = nearest(shared);
    SharedDependency first = nearest != null && tells(nearest, hit) ? nearest : null;
    return Optional.of(new Finding(
        kind, unit.unit(), names.of(unit.unit()), summary(kind, unit, first), detail(unit, hit, first),
        elements(unit.unit(), shared), hit, Losses.perYear(topology, unit, hit, journeys), unit.down().size(),
        unit.degraded().size()));
  }

  /// Of everything whose members go down with the unit, what stands in it or needs it directly, and of that what has
  /// too few left; the rest only follows from it.
  private @Nullable SharedDependency nearest(List<SharedDependency> shared) {
    return shared.stream()
        .max(Comparator.comparing(this::direct).thenComparing(SharedDependency::fatal))
        .orElse(null);
  }

  /// That everything in a region goes down with the region needs no words about each group.
  private boolean tells(SharedDependency shared, Map<String, JourneyImpact> hit) {
    return hit.isEmpty() || direct(shared) || !isPlace(shared.unit());
  }

  private boolean direct(SharedDependency shared) {
    CommonCause cause = topology.commonCause(shared.unit());
    if (cause != null) {
      return shared.members().stream().map(Component::idOf).allMatch(cause.members()::contains);
    }
    return shared.members().stream().allMatch(m -> standsIn(m, shared.unit()) || needs.needs(m, shared.unit()));
  }

  private boolean standsIn(String member, String unit) {
    Component component = topology.whole(member);
    int copy = Component.copyOf(member);
    return component != null && unit.equals(copy == 0 ? component.domain() : component.placeOf(copy));
  }

  private Map<String, JourneyImpact> hit(UnitReport unit) {
    Map<String, JourneyImpact> hit = new LinkedHashMap<>();
    unit.impacts().entrySet().stream()
        .filter(e -> e.getValue().impact() != Impact.NONE)
        .sorted(Map.Entry.<String, JourneyImpact>comparingByValue(
                Comparator.comparing(JourneyImpact::impact).reversed())
            .thenComparing(e -> Losses.criticality(journeys.get(e.getKey()))))
        .forEach(e -> hit.put(e.getKey(), e.getValue()));
    return hit;
  }

  private static @Nullable Kind kind(Map<String, JourneyImpact> hit, List<SharedDependency> shared) {
    boolean fatal = shared.stream().anyMatch(SharedDependency::fatal);
    Impact worst = hit.values().stream().map(JourneyImpact::impact).max(Impact::compareTo).orElse(Impact.NONE);
    if (fatal) {
      return Kind.FATAL_SHARED_DEPENDENCY;
    }
    if (worst == Impact.OUTAGE) {
      return hit.values().stream().anyMatch(i -> i.impact() == Impact.OUTAGE && !i.overload())
          ? Kind.SPOF
          : Kind.OVERLOAD;
    }
    if (worst == Impact.EXTENDED) {
      return Kind.NOTHING_TAKES_OVER;
    }
    return shared.isEmpty() ? null : Kind.SHARED_DEPENDENCY;
  }

  private String summary(Kind kind, UnitReport unit, @Nullable SharedDependency shared) {
    return switch (kind) {
      case OVERLOAD -> "overloads others";
      case NOTHING_TAKES_OVER -> "failover by hand";
      default -> shared != null ? share(shared) : reach(unit);
    };
  }

  private boolean isPlace(String unit) {
    Component component = topology.whole(unit);
    return component != null && component.isPlace();
  }

  private String reach(UnitReport unit) {
    Component component = topology.whole(unit.unit());
    CommonCause cause = topology.commonCause(unit.unit());
    if (cause != null) {
      return "takes " + CauseWords.all(cause) + " down";
    }
    if (component == null) {
      return "the only way";
    }
    int inside = unit.down().size() - (component.id().equals(unit.unit()) ? 1 : 0);
    if (component.isPlace()) {
      return inside == 0 ? "holds nothing" : "takes " + inside + " down with it";
    }
    RedundancyGroup group = topology.groupOf(component.id());
    if (Component.copyOf(unit.unit()) > 0 || group != null && group.needed() == group.members().size()) {
      return "no spare for it";
    }
    return group != null ? "the others cannot stand in" : "the only one";
  }

  /// "2 of 3 Web servers"
  private String share(SharedDependency shared) {
    int size = size(shared.group());
    int some = shared.members().size();
    return (some == size ? "all of " : some + " of " + size + " ") + names.of(shared.group());
  }

  private int size(String id) {
    RedundancyGroup group = topology.group(id);
    Component component = topology.component(id);
    return group != null ? group.members().size() : component == null ? 0 : component.copies();
  }

  private int needed(String id) {
    RedundancyGroup group = topology.group(id);
    Component component = topology.component(id);
    return group != null ? group.needed() : component == null ? 0 : component.required();
  }

  private String detail(UnitReport unit, Map<String, JourneyImpact> hit, @Nullable SharedDependency shared) {
    List<String> sentences = new ArrayList<>();
    CommonCause cause = topology.commonCause(unit.unit());
    if (cause != null) {
      sentences.add(CauseWords.whole(cause, names) + ": one fault of it takes " + CauseWords.all(cause) + " down.");
    } else if (shared != null) {
      sentences.add(sharing(shared));
    }
    sentences.add(hit.isEmpty() ? "No journey notices when it fails alone." : consequences(unit, hit));
    sentences.add(blast(unit));
    return String.join(" ", sentences);
  }

  private String sharing(SharedDependency shared) {
    String how = shared.via() == SharedDependency.Via.DOMAIN ? " stand in " : " depend on ";
    String left = shared.fatal()
        ? "; " + needed(shared.group()) + " must work, so they do not stand in for each other when it fails."
        : "; when it fails, enough of the others are left.";
    int size = size(shared.group());
    int some = shared.members().size();
    String all = size == 2 ? "Both members of " : "All " + size + " members of ";
    String who = some == size ? all : some + " of the " + size + " members of ";
    return who + names.of(shared.group()) + " (" + names.list(shared.members()) + ")" + how + names.of(shared.unit())
        + left;
  }

  /// Journeys that are hit alike in one clause, the worst and longest first: each is told its own time.
  private String consequences(UnitReport unit, Map<String, JourneyImpact> hit) {
    Map<JourneyImpact, List<String>> alike = new LinkedHashMap<>();
    hit.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, JourneyImpact> e) -> e.getValue().impact()).reversed()
            .thenComparing(e -> e.getValue().seconds() == null ? 0 : -e.getValue().seconds()))
        .forEach(e -> alike.computeIfAbsent(e.getValue(), i -> new ArrayList<>()).add(names.journey(e.getKey())));
    boolean all = alike.keySet().stream().allMatch(JourneyImpact::overload);
    List<String> clauses = new ArrayList<>();
    alike.forEach((impact, who) -> clauses.add(ElementNames.join(who) + happens(impact, who.size() == 1)
        + (impact.overload() && !all ? OVERLOAD : "")));
    return "Without " + names.of(unit.unit()) + ", " + String.join("; ", clauses) + (all ? "," + OVERLOAD : "") + ".";
  }

  private static String happens(JourneyImpact impact, boolean one) {
    String is = one ? " is" : " are";
    String time = impact.seconds() == null ? "" : Amounts.seconds(impact.seconds());
    return switch (impact.impact()) {
      case OUTAGE -> is + " down until it is repaired";
      case EXTENDED -> is + " down until a person switches over" + (time.isEmpty() ? "" : ", after " + time);
      case INTERRUPTION -> is + " down for " + (time.isEmpty() ? "some seconds" : time);
      case DEGRADED -> one ? " works worse" : " work worse";
      case NONE -> one ? " does not notice" : " do not notice";
    };
  }

  private static String blast(UnitReport unit) {
    int down = unit.down().size();
    int worse = unit.degraded().size();
    String first = ElementNames.count(down, "component") + (down == 1 ? " goes down" : " go down");
    return worse == 0 ? first + "." : first + ", " + worse + (worse == 1 ? " works worse." : " work worse.");
  }

  private List<String> elements(String unit, List<SharedDependency> shared) {
    List<String> elements = new ArrayList<>(List.of(unit));
    CommonCause cause = topology.commonCause(unit);
    if (cause != null) {
      elements.addAll(cause.members());
    }
    shared.forEach(s -> elements.add(s.group()));
    return elements;
  }
}
