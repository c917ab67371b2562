package linchpin.analysis.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.load.Traffic;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.whatif.ScenarioRun;
import linchpin.model.Purpose;

/// What is down in the end when some units fail, with load: the same rules as
/// [linchpin.analysis.whatif.FailureTimeline], of which only the end is told. One object can be asked again and again.
final class LoadCascade {
  private final Structure structure;
  private final LoadPaths paths;
  private final Demand demand;
  private final Failures off;
  private final Island island;
  private final boolean[] byMachine;
  private final boolean[] byAll;
  private final EnumMap<Purpose, Propagation> states = new EnumMap<>(Purpose.class);
  private final List<IntList> failed = new ArrayList<>();

  LoadCascade(Structure structure, LoadPaths paths, Demand demand) {
    this.structure = structure;
    this.paths = paths;
    this.demand = demand;
    off = new Failures(structure);
    island = Island.whole(structure, off);
    byMachine = structure.groups.automatic;
    byAll = ScenarioRun.hasPerson(structure, off);
    for (int g = 0; g < byAll.length; g++) {
      byAll[g] |= byMachine[g];
    }
    for (Purpose purpose : structure.purposes()) {
      states.put(purpose, new Propagation(structure, structure.requirements(purpose)));
    }
  }

  /// Takes units through the whole course of time.
  void fail(FailureUnit... units) {
    off.clear();
    for (FailureUnit unit : units) {
      off.add(unit);
    }
    failed.clear();
    start(byMachine);
    if (states.values().stream().anyMatch(Propagation::waitsForPeople)) {
      start(byAll);
    }
  }

  /// Whether a journey is down when recovered.
  boolean down(int journey) {
    return !Objects.requireNonNull(states.get(structure.accesses[journey])).works(structure.entries[journey]);
  }

  /// Everything that is off or failed before, and what fails by overload then, round by round.
  private void start(boolean[] failedOver) {
    states.values().forEach(p -> p.start(off, failedOver));
    failed.forEach(batch -> states.values().forEach(p -> p.fail(batch)));
    for (IntList batch = overloaded(); !batch.isEmpty(); batch = overloaded()) {
      IntList failing = batch;
      failed.add(failing);
      states.values().forEach(p -> p.fail(failing));
    }
  }

  /// What is overloaded and stops by it.
  private IntList overloaded() {
    Traffic traffic = new Traffic(structure, paths, demand, island.journeys(), off, states);
    Propagation any = Objects.requireNonNull(states.get(Purpose.ANY));
    IntList batch = new IntList();
    for (int c = 0; c < structure.components.count; c++) {
      if (demand.failing[c] && traffic.overloaded(c, demand, any)) {
        batch.add(c);
      }
    }
    return batch;
  }
}
