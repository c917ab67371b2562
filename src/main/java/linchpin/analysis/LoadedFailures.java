package linchpin.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Units failing alone, one after the other, each through the whole course of time, with load and overload.
final class LoadedFailures {
  private final Structure structure;
  private final @Nullable LoadPaths paths;
  private final @Nullable Demand demand;
  private final Failures off;
  private final Island island;
  private final boolean[] hasPerson;

  /// @param paths null to leave load aside
  /// @param demand null to leave load aside
  LoadedFailures(Structure structure, @Nullable LoadPaths paths, @Nullable Demand demand) {
    this.structure = structure;
    this.paths = paths;
    this.demand = demand;
    off = new Failures(structure);
    island = Island.whole(structure, off);
    hasPerson = WhatIf.hasPerson(structure, off);
  }

  List<UnitEffect> all(Cancellation cancellation) {
    List<UnitEffect> all = new ArrayList<>();
    for (Unit unit : structure.units) {
      cancellation.check();
      all.add(of(unit));
    }
    return all;
  }

  UnitEffect of(Unit unit) {
    off.clear();
    off.add(unit);
    Course course = new Course(structure, paths, demand, island, hasPerson);
    double settledAt = course.settledAt();
    IntList hit = new IntList();
    List<JourneyImpact> impacts = new ArrayList<>();
    for (int j = 0; j < structure.journeys.size(); j++) {
      JourneyImpact impact = course.impact(j, settledAt);
      if (impact.impact() != Impact.NONE) {
        hit.add(j);
        impacts.add(impact);
      }
    }
    UnitEffect.Blast blast = blast(course.settled.any());
    return new UnitEffect(
        hit.toArray(), impacts.toArray(JourneyImpact[]::new), blast.down().length, blast.degraded().length, blast);
  }

  /// The blast radius of one unit.
  UnitEffect.Blast blast(Unit unit) {
    return java.util.Objects.requireNonNull(of(unit).blast());
  }

  private UnitEffect.Blast blast(Propagation settled) {
    IntList down = new IntList();
    IntList degraded = new IntList();
    for (int c = 0; c < structure.places.count; c++) {
      State state = structure.places.person[c] ? State.UP : settled.state(c);
      if (state != State.UP) {
        (state == State.DOWN ? down : degraded).add(c);
      }
    }
    return new UnitEffect.Blast(down.toArray(), degraded.toArray());
  }
}
