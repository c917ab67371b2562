package linchpin.analysis.load;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;

/// Which failures can overload anything. Load only ever grows where something else takes over: fellow members of a
/// group, what a shield kept it from, the copies that are left. So a failure is harmless unless it takes down a member
/// or a shield through which load comes to something vulnerable: something that the most load that could ever come
/// would overload.
public final class LoadRisks {
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
  public LoadRisks(Structure structure, LoadPaths paths, Demand demand, boolean[] carries) {
    this.structure = structure;
    this.demand = demand;
    most = new double[structure.components.count];
    component = new boolean[structure.components.count];
    copies = new boolean[structure.components.count];
    line = new boolean[structure.dependencies.count];
    bound(paths);
    findVulnerable();
    findLeading(paths);
    judge(carries);
  }

  /// The most load that could come to each component, whatever is off: all of what a group gets to each member, nothing
  /// held back by a shield.
  private void bound(LoadPaths paths) {
    for (int w = 0; w < paths.ways.size(); w++) {
      double[] onWay = new double[most.length];
      for (int j = 0; j < structure.entries.length; j++) {
        if (structure.entries[j] >= 0 && paths.wayOf[j] == w) {
          onWay[structure.entries[j]] += demand.rate[j];
        }
      }
      bound(paths, paths.ways.get(w), onWay);
      Arrays.setAll(most, c -> most[c] + onWay[c]);
    }
  }

  private void bound(LoadPaths paths, LoadPaths.Way way, double[] asked) {
    DependencyTable dependencies = structure.dependencies;
    double[] mostOfGroup = new double[structure.groups.count];
    int inCycles = 0;
    for (int at : paths.order) {
      int c = paths.place[at] < 0 ? at : way.cyclic()[inCycles++];
      asked[c] += structure.groups.of[c] < 0 ? 0 : mostOfGroup[structure.groups.of[c]];
      for (int i = dependencies.of.start(c); asked[c] > 0 && i < dependencies.of.end(c); i++) {
        int d = dependencies.of.at(i);
        int to = dependencies.to[d];
        if (dependencies.calls[d] == 0) {
          continue;
        }
        if (to < 0) {
          mostOfGroup[dependencies.group[d]] += asked[c] * dependencies.calls[d];
        } else if (paths.follows(way, c, to)) {
          asked[to] += asked[c] * dependencies.calls[d];
        }
      }
    }
  }

  /// Copies are those that work with any access: where journeys have accesses of their own, fewer than needed may be
  /// left of a component that works for one of them.
  private void findVulnerable() {
    ComponentTable components = structure.components;
    boolean apart = Arrays.stream(structure.accesses).anyMatch(a -> a != Purpose.ANY);
    for (int c = 0; c < components.count; c++) {
      double least = demand.capacity[c] * (components.hasCopies(c) ? components.needed[c] : 1);
      // What is no number may be any.
      if (!(most[c] <= least * MARGIN)) {
        leading.set(c);
        copies[c] = components.hasCopies(c);
      }
      if (apart && components.hasCopies(c) && !(most[c] <= 0) && demand.capacity[c] < Double.POSITIVE_INFINITY) {
        copies[c] = true;
        component[c] = true;
      }
    }
  }

  /// Everything from which load can come to something vulnerable; the order of load backwards. All of a cycle leads
  /// where any of it does: which of its dependencies carry load depends on the journey.
  private void findLeading(LoadPaths paths) {
    int[] order = paths.order;
    for (int end = order.length, start; end > 0; end = start) {
      start = end - 1;
      while (start > 0 && paths.sameCycle(order[start - 1], order[end - 1])) {
        start--;
      }
      if (Arrays.stream(order, start, end).anyMatch(this::leads)) {
        Arrays.stream(order, start, end).forEach(this::setLeading);
      }
    }
  }

  private void setLeading(int c) {
    leading.set(c);
    if (structure.groups.of[c] >= 0) {
      leadingGroups.set(structure.groups.of[c]);
    }
  }

  private boolean leads(int c) {
    boolean found = leading.get(c);
    for (int k = structure.dependencies.of.start(c); !found && k < structure.dependencies.of.end(c); k++) {
      found = onwards(structure.dependencies.of.at(k));
    }
    return found;
  }

  private boolean onwards(int d) {
    int to = structure.dependencies.to[d];
    return to >= 0 ? leading.get(to) : leadingGroups.get(structure.dependencies.group[d]);
  }

  /// A member may take a share though no load comes to it: where its dependency asks nothing, or a shield answers all.
  private void judge(boolean[] carries) {
    DependencyTable dependencies = structure.dependencies;
    BitSet silent = new BitSet();
    for (int d = 0; d < dependencies.count; d++) {
      boolean loaded = most[dependencies.from[d]] > 0;
      line[d] = loaded && dependencies.group[d] >= 0 && leadingGroups.get(dependencies.group[d]);
      if (loaded && dependencies.shield[d] >= 0 && (onwards(d) || line[d])) {
        component[dependencies.shield[d]] = true;
      }
      if (line[d] && (dependencies.calls[d] == 0 || dependencies.hitRatio[d] > 0)) {
        silent.set(dependencies.group[d]);
      }
    }
    for (int c = 0; c < component.length; c++) {
      int g = structure.groups.of[c];
      component[c] |= g >= 0 && leadingGroups.get(g) && (carries[c] || silent.get(g));
    }
  }

  /// Whether any failure may overload anything.
  public boolean any() {
    return !leading.isEmpty() || IntStream.range(0, component.length).anyMatch(c -> component[c] || copies[c]);
  }

  /// Whether the loss of a component may overload others.
  public boolean component(int c) {
    return component[c];
  }

  /// Whether the loss of copies of a component may overload it.
  public boolean copies(int c) {
    return copies[c];
  }

  /// Whether a unit is a dependency whose loss may overload something.
  public boolean line(FailureUnit unit) {
    return unit.type() == FailureUnit.Type.LINE && line[unit.number()];
  }
}
