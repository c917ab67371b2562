package linchpin.analysis.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.model.Access;
import linchpin.model.GroupMode;
import linchpin.model.Purpose;

/// What each component needs when evaluated with one access (docs/semantics.md, section 3): a target outside a group is
/// one requirement; all dependencies into one group together are one (hard and soft apart, and into a primary-replica
/// group those that read apart from the others).
public final class Requirements {
  public final int count;
  public final int[] owner;
  public final boolean[] hard;
  /// The group it leads into, or -1.
  public final int[] group;
  /// Whether it is served by the rule for reads of a primary-replica group.
  public final boolean[] reads;
  /// Requirement to the dependencies it is made of.
  public final SparseRows lines;
  /// The requirement a dependency is part of, or -1 where it does not count for this access.
  public final int[] ofLine;
  /// The requirements of component c are `first[c] .. first[c + 1] - 1`.
  public final int[] first;
  /// Component to the requirements that name it directly.
  public final SparseRows users;
  /// Group to the requirements into it.
  public final SparseRows groupUsers;
  /// Requirements that are unmet with everything up: into a group that has no other member.
  public final int[] neverMet;
  public final int[] soft;
  private final DependencyTable all;

  Requirements(DependencyTable all, GroupTable groups, Purpose purpose) {
    this.all = all;
    List<int[]> made = new ArrayList<>();
    IntList owners = new IntList();
    first = new int[all.of.rows() + 1];
    for (int c = 0; c < all.of.rows(); c++) {
      for (IntList one : partition(c, groups, purpose)) {
        made.add(one.toArray());
        owners.add(c);
      }
      first[c + 1] = made.size();
    }
    count = made.size();
    owner = owners.toArray();
    hard = new boolean[count];
    group = new int[count];
    reads = new boolean[count];
    ofLine = new int[all.count];
    java.util.Arrays.fill(ofLine, -1);
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int r = 0; r < count; r++) {
      fill(r, made.get(r), groups, purpose, rows);
    }
    lines = rows.build();
    users = users();
    groupUsers = SparseRows.inverse(groups.count, group);
    neverMet = neverMet(groups);
    soft = java.util.stream.IntStream.range(0, count).filter(r -> !hard[r]).toArray();
  }

  private Iterable<IntList> partition(int component, GroupTable groups, Purpose purpose) {
    Map<Long, IntList> parts = new LinkedHashMap<>();
    for (int i = all.of.start(component); i < all.of.end(component); i++) {
      int d = all.of.at(i);
      if (purpose.counts(all.access[d])) {
        parts.computeIfAbsent(part(d, groups), x -> new IntList()).add(d);
      }
    }
    return parts.values();
  }

  /// Dependencies with the same number belong to one requirement.
  private long part(int d, GroupTable groups) {
    int g = all.group[d];
    if (g < 0) {
      return -1L - d;
    }
    boolean reading = groups.mode[g] == GroupMode.PRIMARY_REPLICA && all.access[d] == Access.READ;
    return 4L * g + (reading ? 2 : 0) + (all.hard[d] ? 1 : 0);
  }

  private void fill(int r, int[] made, GroupTable groups, Purpose purpose, SparseRows.Builder rows) {
    int d = made[0];
    hard[r] = all.hard[d];
    group[r] = all.group[d];
    reads[r] = group[r] >= 0
        && groups.mode[group[r]] == GroupMode.PRIMARY_REPLICA
        && (purpose == Purpose.READ || all.access[d] == Access.READ);
    for (int line : made) {
      ofLine[line] = r;
      rows.add(line);
    }
    rows.endRow();
  }

  private SparseRows users() {
    int[] target = new int[all.count];
    for (int d = 0; d < all.count; d++) {
      target[d] = ofLine[d] < 0 ? -1 : all.to[d];
    }
    SparseRows byTarget = SparseRows.inverse(all.of.rows(), target);
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int c = 0; c < byTarget.rows(); c++) {
      for (int i = byTarget.start(c); i < byTarget.end(c); i++) {
        rows.add(ofLine[byTarget.at(i)]);
      }
      rows.endRow();
    }
    return rows.build();
  }

  private int[] neverMet(GroupTable groups) {
    IntList found = new IntList();
    for (int r = 0; r < count; r++) {
      if (group[r] >= 0 && !reachesAny(r, groups)) {
        found.add(r);
      }
    }
    return found.toArray();
  }

  private boolean reachesAny(int r, GroupTable groups) {
    for (int i = lines.start(r); i < lines.end(r); i++) {
      boolean whole = all.to[lines.at(i)] < 0;
      int others = groups.size(group[r]) - (groups.of[owner[r]] == group[r] ? 1 : 0);
      if (!whole || others > 0) {
        return true;
      }
    }
    return false;
  }
}
