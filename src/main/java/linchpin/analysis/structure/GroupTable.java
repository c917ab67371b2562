package linchpin.analysis.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.model.Component;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;

/// Redundancy groups by number.
public final class GroupTable {
  public final int count;
  public final String[] ids;
  /// Members in the order in which they serve.
  public final SparseRows members;
  public final GroupMode[] mode;
  /// k of each group.
  public final int[] needed;
  /// How many of the first members must work before the failover: k for active-passive, 1 for (writes into)
  /// primary-replica, none for the others.
  public final int[] serving;
  public final boolean[] automatic;
  /// From the failure to the standby serving.
  public final double[] seconds;
  /// People who can do a manual failover; empty when none are named, which means anybody.
  public final int[][] operators;
  /// The group of a component, or -1, and its place in it from 0.
  public final int[] of;
  public final int[] placeOf;

  GroupTable(Topology topology, Map<String, Integer> index) {
    List<RedundancyGroup> all = new ArrayList<>(topology.groups().values());
    count = all.size();
    ids = all.stream().map(RedundancyGroup::id).toArray(String[]::new);
    mode = all.stream().map(RedundancyGroup::mode).toArray(GroupMode[]::new);
    needed = all.stream().mapToInt(RedundancyGroup::needed).toArray();
    automatic = new boolean[count];
    seconds = new double[count];
    operators = new int[count][];
    serving = new int[count];
    of = new int[topology.components().size()];
    placeOf = new int[of.length];
    Arrays.fill(of, -1);
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int g = 0; g < count; g++) {
      RedundancyGroup group = all.get(g);
      automatic[g] = group.switching().automatic();
      seconds[g] = group.switching().seconds();
      operators[g] = operators(topology, group, index);
      serving[g] = switch (mode[g]) {
        case ACTIVE_PASSIVE -> needed[g];
        case PRIMARY_REPLICA -> 1;
        case ACTIVE_ACTIVE, MULTI_PRIMARY, QUORUM -> 0;
      };
      addMembers(g, group.members(), index, rows);
    }
    members = rows.build();
  }

  private void addMembers(int group, List<String> ids, Map<String, Integer> index, SparseRows.Builder rows) {
    int place = 0;
    for (String id : ids) {
      Integer member = index.get(id);
      if (member != null && of[member] < 0) {
        of[member] = group;
        placeOf[member] = place++;
        rows.add(member);
      }
    }
    rows.endRow();
  }

  private static int[] operators(Topology topology, RedundancyGroup group, Map<String, Integer> index) {
    Set<String> named = new LinkedHashSet<>();
    for (String member : group.members()) {
      Component component = topology.component(member);
      if (component != null) {
        named.addAll(component.operators());
      }
    }
    return named.stream().filter(index::containsKey).mapToInt(index::get).toArray();
  }

  public int size(int group) {
    return members.size(group);
  }

  public boolean switches(int group) {
    return serving[group] > 0;
  }

  /// Whether a component should serve before the failover of its group.
  public boolean shouldServe(int component) {
    return of[component] >= 0 && placeOf[component] < serving[of[component]];
  }
}
