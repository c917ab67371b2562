package linchpin.analysis;

import linchpin.analysis.faulttree.IntList;
import linchpin.analysis.faulttree.Tarjan;

/// The order in which load flows, and the dependencies through which it is not followed because they lie in a cycle:
/// the strongly connected components of all dependencies.
final class LoadPaths {
  /// Components, those that ask before those that are asked.
  final int[] order;
  private final int[] cycle;
  private final Structure structure;
  private final Rows successors;

  LoadPaths(Structure structure) {
    this.structure = structure;
    successors = successors();
    cycle = Tarjan.of(successors, successors.rows()).partOf();
    int components = structure.places.count;
    int[] parts = new int[components];
    for (int c = 0; c < components; c++) {
      parts[c] = successors.rows() - 1 - cycle[c];
    }
    Rows byPart = Rows.inverse(successors.rows(), parts);
    IntList sorted = new IntList();
    for (int part = 0; part < byPart.rows(); part++) {
      for (int i = byPart.start(part); i < byPart.end(part); i++) {
        sorted.add(byPart.at(i));
      }
    }
    order = sorted.toArray();
  }

  /// Whether both ends are in one cycle.
  boolean inCycle(int from, int to) {
    return cycle[from] == cycle[to];
  }

  /// Whether any end of a dependency is reached inside a cycle.
  boolean inCycle(int line) {
    Lines lines = structure.lines;
    if (lines.to[line] >= 0) {
      return inCycle(lines.from[line], lines.to[line]);
    }
    Rows members = structure.groups.members;
    int g = lines.group[line];
    for (int i = members.start(g); i < members.end(g); i++) {
      if (members.at(i) != lines.from[line] && inCycle(lines.from[line], members.at(i))) {
        return true;
      }
    }
    return false;
  }

  /// Components and, numbered after them, groups: a dependency on a group leads to the group's node and on to its
  /// members. A member that alone depends on its own group leads to the others directly, or it would seem to
  /// need itself.
  private Rows successors() {
    Lines lines = structure.lines;
    int[] insiders = new int[structure.groups.count];
    for (int c = 0; c < structure.places.count; c++) {
      if (needsOwnGroup(c)) {
        insiders[structure.groups.of[c]]++;
      }
    }
    Rows.Builder rows = new Rows.Builder();
    for (int c = 0; c < structure.places.count; c++) {
      for (int i = lines.of.start(c); i < lines.of.end(c); i++) {
        addTargets(lines.of.at(i), insiders, rows);
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
    Lines lines = structure.lines;
    for (int i = lines.of.start(c); i < lines.of.end(c); i++) {
      int line = lines.of.at(i);
      if (lines.to[line] < 0 && lines.group[line] == structure.groups.of[c]) {
        return true;
      }
    }
    return false;
  }

  private void addTargets(int line, int[] insiders, Rows.Builder rows) {
    Lines lines = structure.lines;
    int g = lines.group[line];
    if (lines.to[line] >= 0) {
      rows.add(lines.to[line]);
    } else if (structure.groups.of[lines.from[line]] == g && insiders[g] == 1) {
      for (int member : structure.groups.members.row(g)) {
        if (member != lines.from[line]) {
          rows.add(member);
        }
      }
    } else {
      rows.add(structure.places.count + g);
    }
  }
}
