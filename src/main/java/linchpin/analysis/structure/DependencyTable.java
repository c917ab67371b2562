package linchpin.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.model.Access;
import linchpin.model.Dependency;
import linchpin.model.Purpose;
import linchpin.model.Strength;
import linchpin.model.Topology;

/// Dependencies by number. One whose ends are unknown is left out.
public final class DependencyTable {
  public final int count;
  public final String[] ids;
  public final int[] from;
  /// The component it leads to, or -1 when it leads to a whole group.
  public final int[] to;
  /// The group it leads into, by its name or by one of its members, or -1.
  public final int[] group;
  public final boolean[] hard;
  final Access[] access;
  public final double[] calls;
  /// The component that answers in its place, or -1, and the share it answers.
  public final int[] shield;
  public final double[] hitRatio;
  /// Component to the dependencies that start there.
  public final SparseRows of;

  DependencyTable(Topology topology, Map<String, Integer> index, GroupTable groups, Map<String, Integer> groupIndex) {
    List<Dependency> all = new ArrayList<>();
    for (Dependency d : topology.dependencies().values()) {
      if (index.containsKey(d.from()) && (index.containsKey(d.to()) || groupIndex.containsKey(d.to()))) {
        all.add(d);
      }
    }
    count = all.size();
    ids = all.stream().map(Dependency::id).toArray(String[]::new);
    from = all.stream().mapToInt(d -> index.getOrDefault(d.from(), -1)).toArray();
    to = all.stream().mapToInt(d -> index.getOrDefault(d.to(), -1)).toArray();
    group = new int[count];
    hard = new boolean[count];
    for (int d = 0; d < count; d++) {
      group[d] = to[d] < 0 ? groupIndex.getOrDefault(all.get(d).to(), -1) : groups.of[to[d]];
      hard[d] = all.get(d).strength() == Strength.HARD;
    }
    access = all.stream().map(Dependency::access).toArray(Access[]::new);
    calls = all.stream().mapToDouble(Dependency::callsPerRequest).toArray();
    shield = all.stream().mapToInt(d -> d.cachedBy() == null ? -1 : index.getOrDefault(d.cachedBy(), -1)).toArray();
    hitRatio = all.stream().mapToDouble(Dependency::hitRatio).toArray();
    of = SparseRows.inverse(index.size(), from);
  }

  /// Whether a dependency counts for an access.
  public boolean counts(int line, Purpose purpose) {
    return purpose.counts(access[line]);
  }
}
