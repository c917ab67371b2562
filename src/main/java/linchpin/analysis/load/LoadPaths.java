package linchpin.analysis.load;

import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.StrongComponents;
import linchpin.analysis.structure.Structure;

/// The order in which load flows, and the dependencies through which it is not followed because they lie in a cycle:
/// the strongly connected components of all dependencies.
public final class LoadPaths {
  /// Components, those that ask before those that are asked.
  final int[] order;
  private final int[] cycle;
  private final Structure structure;
  private final SparseRows successors;

  public LoadPaths(Structure structure) {
    this.structure = structure;
    successors = successors();
    cycle = StrongComponents.of(successors, successors.rows()).partOf();
    int components = structure.components.count;
    int[] parts = new int[components];
    for (int c = 0; c < components; c++) {
      parts[c] = successors.rows() - 1 - cycle[c];
    }
    SparseRows byPart = SparseRows.inverse(successors.rows(), parts);
    IntList sorted = new IntList();
    for (int part = 0; part < byPart.rows(); part++) {
      for (int i = byPart.start(part); i < byPart.end(part); i++) {
        sorted.add(byPart.at(i));
      }
    }
    order = sorted.toArray();
  }

  /// Whether both ends are in one cycle.
  public boolean inCycle(int from, int to) {
    return cycle[from] == cycle[to];
  }

  /// Whether any end of a dependency is reached inside a cycle.
  public boolean inCycle(int line) {
    DependencyTable dependencies = structure.dependencies;
    if (dependencies.to[line] >= 0) {
      return inCycle(dependencies.from[line], dependencies.to[line]);
    }
    SparseRows members = structure.groups.members;
    int g = dependencies.group[line];
    for (int i = members.start(g); i < members.end(g); i++) {
      if (members.at(i) != dependencies.from[line] && inCycle(dependencies.from[line], members.at(i))) {
        return true;
      }
    }
    return false;
  }

  /// Components and, numbered after them, groups: a dependency on a group leads to the group's node and on to its
  /// members. A member that alone depends on its own group leads to the others directly, or it would seem to
  /// need itself.
  private SparseRows successors() {
    DependencyTable dependencies = structure.dependencies;
    int[] insiders = new int[structure.groups.count];
    for (int c = 0; c < structure.components.count; c++) {
      if (needsOwnGroup(c)) {
        insiders[structure.groups.of[c]]++;
      }
    }
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int c = 0; c < structure.components.count; c++) {
      for (int i = dependencies.of.start(c); i < dependencies.of.end(c); i++) {
        addTargets(dependencies.of.at(i), insiders, rows);
      }
      rows.endRow();
    }
    for (int g = 0; g < structure.groups.count; g++) {
      for (int member : structure.groups.members.row(g)) {
        rows.add(member);
      }
      rows.endRow();
    }
    return rows.build();
  }

  private boolean needsOwnGroup(int c) {
    DependencyTable dependencies = structure.dependencies;
    for (int i = dependencies.of.start(c); i < dependencies.of.end(c); i++) {
      int line = dependencies.of.at(i);
      if (dependencies.to[line] < 0 && dependencies.group[line] == structure.groups.of[c]) {
        return true;
      }
    }
    return false;
  }

  private void addTargets(int line, int[] insiders, SparseRows.Builder rows) {
    DependencyTable dependencies = structure.dependencies;
    int g = dependencies.group[line];
    if (dependencies.to[line] >= 0) {
      rows.add(dependencies.to[line]);
    } else if (structure.groups.of[dependencies.from[line]] == g && insiders[g] == 1) {
      for (int member : structure.groups.members.row(g)) {
        if (member != dependencies.from[line]) {
          rows.add(member);
        }
      }
    } else {
      rows.add(structure.components.count + g);
    }
  }
}
