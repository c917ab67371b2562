package linchpin.analysis.propagation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;

/// Cuts a model into islands: each isolated domain with what it holds, and the rest (docs/semantics.md, section 5,
/// isolation).
public final class Partition {
  private static final int UNKNOWN = -1;
  private static final int REST = 0;

  private final Structure structure;
  private final ComponentTable components;
  private final int[] isolated;
  /// The island whose view of a component is shown.
  private final int[] islandOf;
  private final boolean[] entered;

  /// @param isolated numbers of the isolated domains
  public Partition(Structure structure, int[] isolated) {
    this.structure = structure;
    this.isolated = isolated;
    components = structure.components;
    islandOf = new int[components.count];
    entered = new boolean[components.count];
    Arrays.fill(islandOf, UNKNOWN);
    for (int i = 0; i < isolated.length; i++) {
      islandOf[isolated[i]] = i + 1;
    }
    for (int c = 0; c < components.count; c++) {
      place(c);
    }
  }

  /// The islands, the rest first.
  ///
  /// @param off the failures
  /// @param dead components that the failures alone have down for good: isolation repairs nothing
  public List<Island> islands(Failures off, boolean[] dead) {
    List<Island> all = new ArrayList<>();
    for (int i = 0; i <= isolated.length; i++) {
      all.add(island(i, off, dead));
    }
    return all;
  }

  private Island island(int island, Failures failures, boolean[] dead) {
    Failures off = failures.copy(structure);
    boolean[] here = new boolean[components.count];
    boolean[] shown = new boolean[components.count];
    if (island != REST) {
      pinEnclosing(isolated[island - 1], off.pinned, dead);
    }
    for (int c = 0; c < components.count; c++) {
      shown[c] = islandOf[c] == island;
      here[c] = stands(c, island);
      if (!here[c] && !off.pinned[c] && !components.person[c]) {
        off.addComponent(c);
      }
    }
    for (int copy = 0; copy < components.copies(); copy++) {
      if (islandOfCopy(copy) != island && !off.pinned[components.copyOwner[copy]]) {
        off.addCopy(copy);
      }
    }
    return new Island(off, shown, journeys(island), groups(here));
  }

  private boolean[] journeys(int island) {
    boolean[] here = new boolean[structure.entries.length];
    for (int j = 0; j < here.length; j++) {
      int entry = structure.entries[j];
      here[j] = entry < 0 ? island == REST : islandOf[entry] == island;
    }
    return here;
  }

  private boolean[] groups(boolean[] here) {
    boolean[] groups = new boolean[structure.groups.count];
    for (int c = 0; c < here.length; c++) {
      if (here[c] && structure.groups.of[c] >= 0) {
        groups[structure.groups.of[c]] = true;
      }
    }
    return groups;
  }

  /// Domains around an isolated one count as up there.
  private void pinEnclosing(int domain, boolean[] pinned, boolean[] dead) {
    boolean[] seen = new boolean[components.count];
    IntList open = new IntList();
    open.add(domain);
    while (!open.isEmpty()) {
      int inner = open.removeLast();
      for (int outer : around(inner)) {
        if (!seen[outer]) {
          seen[outer] = true;
          pinned[outer] = !dead[outer];
          open.add(outer);
        }
      }
    }
  }

  /// The domains that a component, or its copies, stand in.
  private int[] around(int c) {
    IntList domains = new IntList();
    if (components.domain[c] >= 0) {
      domains.add(components.domain[c]);
    }
    for (int copy = components.firstCopy[c]; copy < components.firstCopy[c + 1]; copy++) {
      if (components.copyDomain[copy] >= 0) {
        domains.add(components.copyDomain[copy]);
      }
    }
    return domains.toArray();
  }

  private boolean stands(int c, int island) {
    if (islandOf[c] == island) {
      return true;
    }
    for (int copy = components.firstCopy[c]; copy < components.firstCopy[c + 1]; copy++) {
      if (islandOfCopy(copy) == island) {
        return true;
      }
    }
    return false;
  }

  private int islandOfCopy(int copy) {
    int owner = components.copyOwner[copy];
    boolean moved = islandOf[owner] != REST && isolated[islandOf[owner] - 1] == owner;
    return moved || components.copyDomain[copy] < 0 ? islandOf[owner] : islandOf[components.copyDomain[copy]];
  }

  /// Finds the island of a component, those of the domains around it first.
  private void place(int component) {
    IntList open = new IntList();
    open.add(component);
    while (!open.isEmpty()) {
      int c = open.get(open.size() - 1);
      int size = open.size();
      if (islandOf[c] == UNKNOWN && !entered[c]) {
        entered[c] = true;
        for (int outer : around(c)) {
          if (islandOf[outer] == UNKNOWN && !entered[outer]) {
            open.add(outer);
          }
        }
      }
      if (open.size() == size) {
        open.removeLast();
        islandOf[c] = islandOf[c] == UNKNOWN ? fromAround(c) : islandOf[c];
      }
    }
  }

  private int fromAround(int c) {
    if (components.domain[c] >= 0) {
      return Math.max(REST, islandOf[components.domain[c]]);
    }
    int first = UNKNOWN;
    for (int copy = components.firstCopy[c]; copy < components.firstCopy[c + 1]; copy++) {
      int island = components.copyDomain[copy] < 0 ? REST : Math.max(REST, islandOf[components.copyDomain[copy]]);
      if (island == REST) {
        return REST;
      }
      first = first == UNKNOWN ? island : first;
    }
    return Math.max(REST, first);
  }
}
