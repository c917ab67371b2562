package linchpin.analysis.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Partition;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// What one scenario does: its islands, each through its course, put together moment by moment.
public final class ScenarioRun {
  private final Structure structure;
  private final Scenario scenario;
  private final Cancellation cancellation;
  private final Failures off;
  private final boolean[] hasPerson;
  private final List<Island> islands;
  private final List<FailureTimeline> courses;
  private final double settledAt;

  public ScenarioRun(Structure structure, Scenario scenario, Cancellation cancellation) {
    this.structure = structure;
    this.scenario = scenario;
    this.cancellation = cancellation;
    off = new Failures(structure);
    for (String id : scenario.off()) {
      FailureUnit unit = structure.off(id);
      if (unit != null) {
        off.add(unit);
      }
    }
    hasPerson = hasPerson(structure, off);
    islands = islands();
    Demand demand = new Demand(structure, scenario);
    courses = courses(demand.any() ? demand : null);
    settledAt = times(FailureTimeline::automaticTimes).stream().reduce((a, b) -> b).orElse(0.0);
  }

  /// Whether a manual failover of each group has somebody to do it.
  public static boolean[] hasPerson(Structure structure, Failures off) {
    boolean[] has = new boolean[structure.groups.count];
    for (int g = 0; g < has.length; g++) {
      int[] named = structure.groups.operators[g];
      has[g] = named.length == 0;
      for (int person : named) {
        has[g] |= !off.component[person];
      }
    }
    return has;
  }

  private List<Island> islands() {
    int[] isolated = scenario.isolate().stream().distinct().mapToInt(structure::component).filter(c -> c >= 0).toArray();
    if (isolated.length == 0) {
      return List.of(Island.whole(structure, off));
    }
    FailureTimeline alone = new FailureTimeline(structure, null, null, Island.whole(structure, off), hasPerson);
    boolean[] dead = new boolean[structure.components.count];
    for (int c = 0; c < dead.length; c++) {
      dead[c] = !alone.recovered.any().works(c);
    }
    return new Partition(structure, isolated).islands(off, dead);
  }

  private List<FailureTimeline> courses(@Nullable Demand demand) {
    LoadPaths paths = demand == null ? null : new LoadPaths(structure);
    List<FailureTimeline> all = new ArrayList<>();
    for (Island island : islands) {
      cancellation.check();
      all.add(new FailureTimeline(structure, paths, demand, island, hasPerson));
    }
    return all;
  }

  /// @param topology what is looked at, as it was before the scenario hardened anything
  public Outcome outcome(Topology topology) {
    return new Outcome(topology, scenario, moments(), impacts(), splitBrain());
  }

  private List<Double> times(java.util.function.Function<FailureTimeline, List<Double>> of) {
    Set<Double> all = new TreeSet<>();
    courses.forEach(timeline -> all.addAll(of.apply(timeline)));
    return List.copyOf(all);
  }

  private List<Moment> moments() {
    List<Moment> all = new ArrayList<>();
    all.add(moment(Moment.Phase.IMMEDIATE, 0, (c, t) -> c.immediate));
    for (double t : times(FailureTimeline::automaticTimes)) {
      if (t < settledAt) {
        all.add(moment(Moment.Phase.SWITCHING, t, FailureTimeline::at));
      }
    }
    all.add(moment(Moment.Phase.SETTLED, settledAt, (c, t) -> c.settled));
    Set<Double> manual = new TreeSet<>();
    times(FailureTimeline::manualTimes).forEach(t -> manual.add(Math.max(t, settledAt)));
    double recoveredAt = manual.isEmpty() ? settledAt : java.util.Collections.max(manual);
    for (double t : manual) {
      if (t < recoveredAt) {
        all.add(moment(Moment.Phase.SWITCHING, t, FailureTimeline::afterSettled));
      }
    }
    all.add(moment(Moment.Phase.RECOVERED, recoveredAt, (c, t) -> c.recovered));
    return List.copyOf(all);
  }

  private Moment moment(Moment.Phase phase, double at, BiFunction<FailureTimeline, Double, Snapshot> of) {
    cancellation.check();
    List<Snapshot> snapshots = courses.stream().map(c -> of.apply(c, at)).toList();
    return new MomentAssembly(structure, islands, snapshots).moment(phase, at, journeys(snapshots));
  }

  private Map<String, State> journeys(List<Snapshot> snapshots) {
    return structure.byJourney(j -> {
      int island = islandOf(j);
      return courses.get(island).state(j, snapshots.get(island));
    });
  }

  private int islandOf(int journey) {
    int island = 0;
    while (!islands.get(island).journeys()[journey]) {
      island++;
    }
    return island;
  }

  private Map<String, JourneyImpact> impacts() {
    Map<String, JourneyImpact> limited = impacts(courses);
    if (courses.stream().allMatch(c -> c.recovered.overloaded().isEmpty())) {
      return limited;
    }
    Map<String, JourneyImpact> unlimited = impacts(courses(null));
    Map<String, JourneyImpact> marked = new LinkedHashMap<>();
    limited.forEach((id, impact) -> marked.put(id, mark(impact, java.util.Objects.requireNonNull(unlimited.get(id)))));
    return marked;
  }

  private Map<String, JourneyImpact> impacts(List<FailureTimeline> from) {
    return structure.byJourney(j -> from.get(islandOf(j)).impact(j, settledAt));
  }

  /// The impact with its mark for overload, given what it would be without any capacities.
  static JourneyImpact mark(JourneyImpact impact, JourneyImpact unlimited) {
    boolean worse = unlimited.impact().compareTo(impact.impact()) < 0;
    return new JourneyImpact(impact.impact(), impact.seconds(), worse);
  }

  /// Groups that have one serving member too many: they serve in two islands at once when settled.
  private List<String> splitBrain() {
    List<String> found = new ArrayList<>();
    for (int g = 0; g < structure.groups.count; g++) {
      int group = g;
      long serving = courses.stream().filter(c -> c.settled.any().serves(group, false)).count();
      if (structure.groups.switches(g) && serving >= 2) {
        found.add(structure.groups.ids[g]);
      }
    }
    return List.copyOf(found);
  }
}
