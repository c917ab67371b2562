package linchpin.analysis.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Reason;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.Structure;

/// Puts the islands' snapshots of one moment together, in ids.
final class MomentAssembly {
  private final Structure structure;
  private final List<Island> islands;
  private final List<Snapshot> snapshots;

  MomentAssembly(Structure structure, List<Island> islands, List<Snapshot> snapshots) {
    this.structure = structure;
    this.islands = islands;
    this.snapshots = snapshots;
  }

  Moment moment(Moment.Phase phase, double at, Map<String, State> journeys) {
    ComponentTable components = structure.components;
    Map<String, State> states = new LinkedHashMap<>();
    Map<String, Integer> waves = new LinkedHashMap<>();
    Map<String, Reason> why = new LinkedHashMap<>();
    List<ReasonFinder> reasons = new ArrayList<>();
    for (int i = 0; i < islands.size(); i++) {
      reasons.add(new ReasonFinder(structure, snapshots.get(i), snapshots.get(i).any(), islands.get(i).off()));
    }
    for (int c = 0; c < components.count; c++) {
      if (!components.person[c]) {
        int island = shownIn(c);
        Propagation any = snapshots.get(island).any();
        states.put(components.ids[c], any.state(c));
        if (!any.works(c)) {
          waves.put(components.ids[c], any.wave[c]);
        }
        Reason reason = reasons.get(island).of(c);
        if (reason != null) {
          why.put(components.ids[c], reason);
        }
      }
    }
    return new Moment(phase, at, states, journeys, overloaded(), noSpareLeft(), waves, why, load(), flow());
  }

  private int shownIn(int c) {
    for (int i = 0; i < islands.size(); i++) {
      if (islands.get(i).shown()[c]) {
        return i;
      }
    }
    return 0;
  }

  private List<String> overloaded() {
    TreeSet<Integer> all = new TreeSet<>();
    snapshots.forEach(s -> all.addAll(s.overloaded().keySet()));
    return all.stream().map(c -> structure.components.ids[c]).toList();
  }

  private List<String> noSpareLeft() {
    List<String> found = new ArrayList<>();
    for (int g = 0; g < structure.groups.count; g++) {
      boolean any = false;
      for (int i = 0; i < islands.size(); i++) {
        any |= islands.get(i).groups()[g] && snapshots.get(i).any().noSpareLeft(g);
      }
      if (any) {
        found.add(structure.groups.ids[g]);
      }
    }
    for (int c = 0; c < structure.components.count; c++) {
      if (structure.components.hasCopies(c) && snapshots.get(shownIn(c)).any().noCopySpare(c)) {
        found.add(structure.components.ids[c]);
      }
    }
    return List.copyOf(found);
  }

  private Map<String, Double> load() {
    Map<String, Double> load = new LinkedHashMap<>();
    for (Snapshot snapshot : snapshots) {
      if (snapshot.traffic() != null) {
        add(snapshot.traffic().load, structure.components.ids, load);
      }
    }
    return load;
  }

  private Map<String, Double> flow() {
    Map<String, Double> flow = new LinkedHashMap<>();
    for (Snapshot snapshot : snapshots) {
      if (snapshot.traffic() != null) {
        add(snapshot.traffic().flow, structure.dependencies.ids, flow);
      }
    }
    return flow;
  }

  private static void add(double[] amounts, String[] ids, Map<String, Double> sums) {
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] > 0) {
        sums.merge(ids[i], amounts[i], Double::sum);
      }
    }
  }
}
