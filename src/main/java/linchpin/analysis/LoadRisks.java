package linchpin.analysis;

import java.util.Arrays;
import java.util.BitSet;
import linchpin.model.Purpose;

/// Which failures can overload anything. Load only ever grows where something else takes over: fellow members of a group,
/// what a shield kept it from, the copies that are left. So a failure is harmless unless it takes down a member or a
/// shield through which load comes to something vulnerable: something that the most load that could ever come would overload.
final class LoadRisks {
  /// How close to its capacity the most load may come.
  private static final double MARGIN = 1 - 1e-6;

  private final Structure structure;
  private final Demand demand;
  private final double[] most;
  private final BitSet leading = new BitSet();
  private final BitSet leadingGroups = new BitSet();
  private final boolean[] component;
  private final boolean[] copies;
  private final boolean[] line;

  /// @param carries whether load comes to a component with nothing off
  LoadRisks(Structure structure, LoadPaths paths, Demand demand, boolean[] carries) {
    this.structure = structure;
    this.demand = demand;
    most = new double[structure.places.count];
    component = new boolean[structure.places.count];
    copies = new boolean[structure.places.count];
    line = new boolean[structure.lines.count];
    bound(paths);
    findVulnerable();
    findLeading(paths);
    judge(carries);
  }

  /// The most load that could come to each component, whatever is off: all of what a group gets to each member, nothing
  /// held back by a shield.
  private void bound(LoadPaths paths) {
    for (int j = 0; j < structure.entries.length; j++) {
      if (structure.entries[j] >= 0) {
        most[structure.entries[j]] += demand.rate[j];
      }
    }
    Lines lines = structure.lines;
    double[] mostOfGroup = new double[structure.groups.count];
    for (int c : paths.order) {
      most[c] += structure.groups.of[c] < 0 ? 0 : mostOfGroup[structure.groups.of[c]];
      for (int i = lines.of.start(c); most[c] > 0 && i < lines.of.end(c); i++) {
        int d = lines.of.at(i);
        int to = lines.to[d];
        if (to < 0) {
          mostOfGroup[lines.group[d]] += most[c] * lines.calls[d];
        } else if (!paths.inCycle(c, to)) {
          most[to] += most[c] * lines.calls[d];
        }
      }
    }
  }

  /// Copies are those that work with any access: where journeys have accesses of their own, fewer than needed may be left
  /// of a component that works for one of them.
  private void findVulnerable() {
    Places places = structure.places;
    boolean apart = Arrays.stream(structure.accesses).anyMatch(a -> a != Purpose.ANY);
    for (int c = 0; c < places.count; c++) {
      double least = demand.capacity[c] * (places.hasCopies(c) ? places.needed[c] : 1);
      if (most[c] > least * MARGIN) {
        leading.set(c);
        copies[c] = places.hasCopies(c);
      }
      if (apart && places.hasCopies(c) && most[c] > 0 && demand.capacity[c] < Double.POSITIVE_INFINITY) {
        copies[c] = true;
        component[c] = true;
      }
    }
  }

  /// Everything from which load can come to something vulnerable; the order of load backwards.
  private void findLeading(LoadPaths paths) {
    for (int i = paths.order.length - 1; i >= 0; i--) {
      int c = paths.order[i];
      for (int k = structure.lines.of.start(c); !leading.get(c) && k < structure.lines.of.end(c); k++) {
        leading.set(c, leads(structure.lines.of.at(k)));
      }
      if (leading.get(c) && structure.groups.of[c] >= 0) {
        leadingGroups.set(structure.groups.of[c]);
      }
    }
  }

  private boolean leads(int d) {
    int to = structure.lines.to[d];
    return to >= 0 ? leading.get(to) : leadingGroups.get(structure.lines.group[d]);
  }

  /// A member may take a share though no load comes to it: where its dependency asks nothing, or a shield answers all.
  private void judge(boolean[] carries) {
    Lines lines = structure.lines;
    BitSet silent = new BitSet();
    for (int d = 0; d < lines.count; d++) {
      boolean loaded = most[lines.from[d]] > 0;
      line[d] = loaded && lines.group[d] >= 0 && leadingGroups.get(lines.group[d]);
      if (loaded && lines.shield[d] >= 0 && (leads(d) || line[d])) {
        component[lines.shield[d]] = true;
      }
      if (line[d] && (lines.calls[d] == 0 || lines.hitRatio[d] > 0)) {
        silent.set(lines.group[d]);
      }
    }
    for (int c = 0; c < component.length; c++) {
      int g = structure.groups.of[c];
      component[c] |= g >= 0 && leadingGroups.get(g) && (carries[c] || silent.get(g));
    }
  }

  /// Whether the loss of a component may overload others.
  boolean component(int c) {
    return component[c];
  }

  /// Whether the loss of copies of a component may overload it.
  boolean copies(int c) {
    return copies[c];
  }

  /// Whether a unit is a dependency whose loss may overload something.
  boolean line(Unit unit) {
    return unit.type() == Unit.Type.LINE && line[unit.number()];
  }
}
