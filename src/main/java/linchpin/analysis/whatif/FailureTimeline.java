package linchpin.analysis.whatif;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import org.jspecify.annotations.Nullable;

/// One set of failures through time, in one island: immediate, settled, recovered, and any moment between
/// (docs/semantics.md, section 4), each with its overload cascade (section 5).
public final class FailureTimeline {
  private final Structure structure;
  private final OverloadCascade load;
  private final Island island;
  private final Failures off;
  private final boolean[] hasPerson;
  final Snapshot immediate;
  public final Snapshot settled;
  public final Snapshot recovered;

  /// @param paths null to leave load aside
  /// @param demand null to leave load aside
  /// @param hasPerson whether there is somebody for the manual failover of a group
  public FailureTimeline(
      Structure structure,
      @Nullable LoadPaths paths,
      @Nullable Demand demand,
      Island island,
      boolean[] hasPerson) {
    this.structure = structure;
    load = new OverloadCascade(structure, paths, demand, island);
    this.island = island;
    off = island.off();
    this.hasPerson = hasPerson;
    immediate = at(0);
    settled = load.cascade(load.evaluate(automaticBy(Double.POSITIVE_INFINITY), List.of()), List.of(), Map.of());
    recovered = load.cascade(
        load.evaluate(manualBy(Double.POSITIVE_INFINITY), settled.failed()), settled.failed(), settled.overloaded());
  }

  /// Seconds after t = 0, before settled.
  Snapshot at(double seconds) {
    EnumMap<Purpose, Propagation> states = load.evaluate(automaticBy(seconds), List.of());
    boolean[] none = new boolean[structure.components.count];
    states.values().forEach(p -> p.degrade(none));
    return new Snapshot(states, null, List.of(), none, Map.of());
  }

  /// Seconds after t = 0, after settled: nothing new is overloaded yet.
  Snapshot afterSettled(double seconds) {
    EnumMap<Purpose, Propagation> states = load.evaluate(manualBy(seconds), settled.failed());
    states.values().forEach(p -> p.degrade(settled.staying()));
    return new Snapshot(states, load.traffic(states), settled.failed(), settled.staying(), settled.overloaded());
  }

  private boolean[] automaticBy(double seconds) {
    return groups(g -> structure.groups.automatic[g] && structure.groups.seconds[g] <= seconds);
  }

  private boolean[] manualBy(double seconds) {
    GroupTable groups = structure.groups;
    return groups(g -> groups.automatic[g] || (hasPerson[g] && groups.seconds[g] <= seconds));
  }

  private boolean[] groups(IntPredicate chosen) {
    boolean[] all = new boolean[structure.groups.count];
    for (int g = 0; g < all.length; g++) {
      all[g] = chosen.test(g);
    }
    return all;
  }

  /// When, after t = 0, automatic failovers take place, ascending.
  List<Double> automaticTimes() {
    TreeSet<Double> times = new TreeSet<>();
    for (int g = 0; g < structure.groups.count; g++) {
      if (structure.groups.automatic[g] && structure.groups.seconds[g] > 0 && needed(g, immediate)) {
        times.add(structure.groups.seconds[g]);
      }
    }
    return List.copyOf(times);
  }

  /// When manual failovers take place, counted from t = 0, ascending.
  List<Double> manualTimes() {
    TreeSet<Double> times = new TreeSet<>();
    for (int g = 0; g < structure.groups.count; g++) {
      if (!structure.groups.automatic[g] && hasPerson[g] && (needed(g, immediate) || needed(g, settled))) {
        times.add(structure.groups.seconds[g]);
      }
    }
    return List.copyOf(times);
  }

  /// Whether a member that should serve is down, for the traffic of any access, and the failover works.
  private boolean needed(int g, Snapshot moment) {
    if (!island.groups()[g] || off.failover[g]) {
      return false;
    }
    SparseRows members = structure.groups.members;
    for (int i = members.start(g); i < members.end(g) && i - members.start(g) < structure.groups.serving[g]; i++) {
      int member = members.at(i);
      if (moment.states().stream().anyMatch(p -> !p.works(member))) {
        return true;
      }
    }
    return false;
  }

  public State state(int journey, Snapshot moment) {
    int entry = structure.entries[journey];
    return entry < 0 ? State.UP : moment.of(structure.accesses[journey]).state(entry);
  }

  private boolean down(int journey, Snapshot moment) {
    return state(journey, moment) == State.DOWN;
  }

  /// The impact on a journey, its mark for overload left open.
  ///
  /// @param settledAt when the last automatic failover takes place
  public JourneyImpact impact(int journey, double settledAt) {
    if (down(journey, recovered)) {
      return new JourneyImpact(Impact.OUTAGE, null, false);
    }
    if (down(journey, settled)) {
      return new JourneyImpact(Impact.EXTENDED, Math.max(settledAt, firstManual(journey)), false);
    }
    if (down(journey, immediate)) {
      return new JourneyImpact(Impact.INTERRUPTION, firstAutomatic(journey), false);
    }
    return state(journey, settled) == State.DEGRADED
        ? new JourneyImpact(Impact.DEGRADED, null, false)
        : JourneyImpact.NONE;
  }

  private double firstAutomatic(int journey) {
    List<Double> times = automaticTimes();
    for (double t : times.subList(0, Math.max(0, times.size() - 1))) {
      if (!down(journey, at(t))) {
        return t;
      }
    }
    return times.isEmpty() ? 0 : times.getLast();
  }

  private double firstManual(int journey) {
    List<Double> times = manualTimes();
    for (double t : times.subList(0, Math.max(0, times.size() - 1))) {
      if (!down(journey, afterSettled(t))) {
        return t;
      }
    }
    return times.isEmpty() ? 0 : times.getLast();
  }

  /// When the last automatic failover takes place; 0 where there is none.
  public double settledAt() {
    List<Double> times = automaticTimes();
    return times.isEmpty() ? 0 : times.getLast();
  }
}
