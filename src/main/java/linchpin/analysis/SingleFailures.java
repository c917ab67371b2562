package linchpin.analysis;

import org.jspecify.annotations.Nullable;

/// Every unit failing alone, one after the other, with load and overload.
final class SingleFailures {
  private final Structure structure;
  private final @Nullable LoadPaths paths;
  private final @Nullable Demand demand;
  private final Failures off;
  private final Island island;
  private final boolean[] hasPerson;

  /// @param paths null to leave load aside
  /// @param demand null to leave load aside
  SingleFailures(Structure structure, @Nullable LoadPaths paths, @Nullable Demand demand) {
    this.structure = structure;
    this.paths = paths;
    this.demand = demand;
    off = new Failures(structure);
    island = Island.whole(structure, off);
    hasPerson = WhatIf.hasPerson(structure, off);
  }

  UnitEffect of(Unit unit) {
    off.clear();
    off.add(unit);
    Course course = new Course(structure, paths, demand, island, hasPerson);
    JourneyImpact[] impacts = new JourneyImpact[structure.journeys.size()];
    double settledAt = course.settledAt();
    for (int j = 0; j < impacts.length; j++) {
      impacts[j] = course.impact(j, settledAt);
    }
    IntList down = new IntList();
    IntList degraded = new IntList();
    Propagation settled = course.settled.any();
    for (int c = 0; c < structure.places.count; c++) {
      State state = structure.places.person[c] ? State.UP : settled.state(c);
      if (state != State.UP) {
        (state == State.DOWN ? down : degraded).add(c);
      }
    }
    return new UnitEffect(impacts, down.toArray(), degraded.toArray());
  }
}
