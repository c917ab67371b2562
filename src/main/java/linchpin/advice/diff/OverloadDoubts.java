package linchpin.advice.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Topology;
import linchpin.model.graph.Containment;
import linchpin.model.graph.DependencyGraph;
import org.jspecify.annotations.Nullable;

/// Where it is not known whether load brings a journey down: load was not followed, or not everything that fails
/// together was looked at. What depends on that cannot be decided.
public final class OverloadDoubts {
  /// How many units that fail together are looked at for overload.
  private static final int LOOKED_AT = 2;
  private final Report report;
  private final Topology topology;
  private final ElementNames names;
  private final DependencyGraph needs;

  public OverloadDoubts(Report report) {
    this.report = report;
    topology = report.topology();
    names = new ElementNames(topology);
    needs = DependencyGraph.of(topology);
  }

  /// Why outages by overload of a journey may be missing among those of fewer units than so many: clauses; empty where
  /// none is missing.
  ///
  /// @param order how many units fail together at most, at least 1
  public List<String> of(JourneyReport journey, int order) {
    List<String> doubts = new ArrayList<>();
    Set<String> limited = limited(journey);
    if (limited.isEmpty()) {
      return doubts;
    }
    List<String> lost = report.loadNotFollowed().stream().filter(d -> leadsTo(d, limited)).toList();
    if (!lost.isEmpty()) {
      doubts.add("load is not followed through " + names.list(lost));
    }
    boolean pairs = journey.parts() == null || journey.parts().overloadPairs().complete();
    if (order >= LOOKED_AT && !pairs) {
      doubts.add("what two failures overload together was not looked at");
    }
    if (order > LOOKED_AT && hasLoad()) {
      doubts.add("what more than two failures overload together is not looked at");
    }
    return doubts;
  }

  /// What a journey needs that is overloaded with nothing off, so that its capacity is left aside; ids.
  List<String> leftAside(JourneyReport journey) {
    Set<String> limited = limited(journey);
    return report.overloadedAsItStands().stream().filter(limited::contains).toList();
  }

  private boolean hasLoad() {
    return topology.effectiveJourneys().stream().anyMatch(j -> j.requestsPerSecond() != null && j.requestsPerSecond() > 0);
  }

  /// What the journey needs, directly or not, or what that stands in, and has a capacity.
  private Set<String> limited(JourneyReport journey) {
    Set<String> needed = new HashSet<>(needs.reachable(List.of(journey.journey().entry())));
    needed.add(journey.journey().entry());
    Containment places = Containment.of(topology);
    for (String each : List.copyOf(needed)) {
      needed.addAll(places.around(each));
    }
    needed.removeIf(id -> !isLimited(topology.component(id)));
    return needed;
  }

  private static boolean isLimited(@Nullable Component component) {
    return component != null && component.capacity() != null;
  }

  private boolean leadsTo(String line, Set<String> limited) {
    Dependency dependency = topology.dependency(line);
    if (dependency == null) {
      return true;
    }
    List<String> targets = topology.targets(dependency);
    return targets.stream().anyMatch(limited::contains)
        || needs.reachable(targets).stream().anyMatch(limited::contains);
  }
}
