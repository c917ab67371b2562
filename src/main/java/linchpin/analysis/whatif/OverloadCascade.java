package linchpin.analysis.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.load.Overload;
import linchpin.analysis.load.Traffic;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import org.jspecify.annotations.Nullable;

/// One set of failures at one moment, and what fails by overload from there (docs/semantics.md, section 5).
final class OverloadCascade {
  private final Structure structure;
  private final @Nullable LoadPaths paths;
  private final @Nullable Demand demand;
  private final Island island;
  private final Failures off;

  /// @param paths null to leave load aside
  /// @param demand null to leave load aside
  OverloadCascade(Structure structure, @Nullable LoadPaths paths, @Nullable Demand demand, Island island) {
    this.structure = structure;
    this.paths = paths;
    this.demand = demand;
    this.island = island;
    off = island.off();
  }

  /// The states under every access, with the standby members of the groups that failed over serving, and what failed by
  /// overload before off as well.
  EnumMap<Purpose, Propagation> evaluate(boolean[] failedOver, List<IntList> failed) {
    EnumMap<Purpose, Propagation> states = new EnumMap<>(Purpose.class);
    for (Purpose purpose : structure.purposes()) {
      Propagation propagation = new Propagation(structure, structure.requirements(purpose));
      propagation.start(off, failedOver);
      failed.forEach(propagation::fail);
      states.put(purpose, propagation);
    }
    return states;
  }

  /// The load; null where it is left aside.
  @Nullable Traffic traffic(EnumMap<Purpose, Propagation> states) {
    return paths == null || demand == null ? null : new Traffic(structure, paths, demand, island.journeys(), off, states);
  }

  /// Lets what is overloaded fail, round by round, until nothing new does.
  Snapshot cascade(EnumMap<Purpose, Propagation> states, List<IntList> before, Map<Integer, Overload> overloadedBefore) {
    List<IntList> failed = new ArrayList<>(before);
    Map<Integer, Overload> overloaded = new TreeMap<>(overloadedBefore);
    boolean[] staying = new boolean[structure.components.count];
    Traffic traffic = traffic(states);
    while (traffic != null && demand != null) {
      staying = new boolean[structure.components.count];
      IntList batch = new IntList();
      Propagation any = java.util.Objects.requireNonNull(states.get(Purpose.ANY));
      for (int c = 0; c < staying.length; c++) {
        if (traffic.overloaded(c, demand, any)) {
          double possible = Traffic.capacity(c, demand, structure.components, any);
          overloaded.put(c, new Overload(traffic.load[c], possible));
          staying[c] = !demand.failing[c];
          if (demand.failing[c] && !off.pinned[c]) {
            batch.add(c);
          }
        }
      }
      if (batch.isEmpty()) {
        break;
      }
      failed.add(batch);
      states.values().forEach(p -> p.fail(batch));
      traffic = traffic(states);
    }
    for (Propagation propagation : states.values()) {
      propagation.degrade(staying);
    }
    return new Snapshot(states, traffic, failed, staying, overloaded);
  }
}
