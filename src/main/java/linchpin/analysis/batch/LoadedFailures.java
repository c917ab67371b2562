package linchpin.analysis.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.load.Traffic;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.whatif.FailureTimeline;
import linchpin.analysis.whatif.ScenarioRun;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;
import linchpin.task.OrderedWorkers;
import linchpin.task.Progress;
import org.jspecify.annotations.Nullable;

/// Units failing alone, one after the other, each through the whole course of time, with load and overload.
public final class LoadedFailures {
  private final Structure structure;
  private final @Nullable LoadPaths paths;
  private final @Nullable Demand demand;
  private final Failures off;
  private final Island island;
  private final boolean[] hasPerson;
  private final EnumMap<Purpose, Propagation> states = new EnumMap<>(Purpose.class);

  /// @param paths null to leave load aside
  /// @param demand null to leave load aside
  public LoadedFailures(Structure structure, @Nullable LoadPaths paths, @Nullable Demand demand) {
    this.structure = structure;
    this.paths = paths;
    this.demand = demand;
    off = new Failures(structure);
    island = Island.whole(structure, off);
    hasPerson = ScenarioRun.hasPerson(structure, off);
    for (Purpose purpose : structure.purposes()) {
      states.put(purpose, new Propagation(structure, structure.requirements(purpose)));
    }
  }

  /// The effects of all units, in the structure's order, marked where overload makes them worse.
  ///
  /// @param unlimited what they are without capacities
  /// @param risky the units, as numbers, that may overload something; the others have the effects that they have
  ///     without capacities
  public static List<UnitEffect> all(
      Structure structure,
      @Nullable LoadPaths paths,
      @Nullable Demand demand,
      List<UnitEffect> unlimited,
      BitSet risky,
      int threads,
      Cancellation cancellation) {
    int[] asked = risky.stream().toArray();
    List<UnitEffect> all = new ArrayList<>(unlimited);
    long[] kept = {0};
    int[] done = {0};
    OrderedWorkers.<LoadedFailures, UnitEffect>run(
        asked.length, threads,
        () -> new LoadedFailures(structure, paths, demand),
        (worker, piece) -> {
          cancellation.check();
          UnitEffect effect = unlimited.get(asked[piece]);
          FailureUnit unit = structure.units.get(asked[piece]);
          return worker.overloads(unit) ? worker.of(unit).marked(effect) : effect;
        },
        effect -> {
          kept[0] += effect.down() + effect.degraded();
          all.set(asked[done[0]], kept[0] > SingleFailures.KEPT ? effect.withoutBlast() : effect);
          done[0]++;
          cancellation.progress(new Progress("failures under load", done[0], asked.length, "units"));
        });
    return Collections.unmodifiableList(all);
  }

  /// Whether a unit's failure overloads anything at first, when settled or when recovered.
  private boolean overloads(FailureUnit unit) {
    off.clear();
    off.add(unit);
    return overloads(false) || waitsForPeople() && overloads(true);
  }

  /// Whether a manual failover changes anything after what was looked at last.
  private boolean waitsForPeople() {
    return states.values().stream().anyMatch(Propagation::waitsForPeople);
  }

  private boolean overloads(boolean people) {
    if (paths == null || demand == null) {
      return false;
    }
    boolean[] failedOver = new boolean[structure.groups.count];
    for (int g = 0; g < failedOver.length; g++) {
      failedOver[g] = structure.groups.automatic[g] || people && hasPerson[g];
    }
    states.values().forEach(p -> p.start(off, failedOver));
    Traffic traffic = new Traffic(structure, paths, demand, island.journeys(), off, states);
    Propagation any = java.util.Objects.requireNonNull(states.get(Purpose.ANY));
    for (int c = 0; c < structure.components.count; c++) {
      if (traffic.overloaded(c, demand, any)) {
        return true;
      }
    }
    return false;
  }

  /// What a unit does.
  public UnitEffect of(FailureUnit unit) {
    off.clear();
    off.add(unit);
    FailureTimeline timeline = new FailureTimeline(structure, paths, demand, island, hasPerson);
    double settledAt = timeline.settledAt();
    IntList hit = new IntList();
    List<JourneyImpact> impacts = new ArrayList<>();
    for (int j = 0; j < structure.journeys.size(); j++) {
      JourneyImpact impact = timeline.impact(j, settledAt);
      if (impact.impact() != Impact.NONE) {
        hit.add(j);
        impacts.add(impact);
      }
    }
    UnitEffect.Blast blast = blast(timeline.settled.any());
    return new UnitEffect(
        hit.toArray(), impacts.toArray(JourneyImpact[]::new), blast.down().length, blast.degraded().length, blast);
  }

  /// The blast radius of one unit.
  public UnitEffect.Blast blast(FailureUnit unit) {
    if (demand != null) {
      return java.util.Objects.requireNonNull(of(unit).blast());
    }
    off.clear();
    off.add(unit);
    Propagation settled = java.util.Objects.requireNonNull(states.get(Purpose.ANY));
    settled.start(off, structure.groups.automatic);
    settled.degrade(new boolean[structure.components.count]);
    return blast(settled);
  }

  private UnitEffect.Blast blast(Propagation settled) {
    IntList down = new IntList();
    IntList degraded = new IntList();
    for (int c = 0; c < structure.components.count; c++) {
      State state = structure.components.person[c] ? State.UP : settled.state(c);
      if (state != State.UP) {
        (state == State.DOWN ? down : degraded).add(c);
      }
    }
    return new UnitEffect.Blast(down.toArray(), degraded.toArray());
  }
}
