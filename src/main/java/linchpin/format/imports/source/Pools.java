package linchpin.format.imports.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;

/// Components that answer under one name, any of them: redundancy groups. As a component can be in one group only, the
/// largest set makes the group; what needs a part of it depends on those members, which together are one requirement.
public final class Pools {
  private final List<Pool> pools = new ArrayList<>();
  private final Map<String, RedundancyGroup> byMember = new HashMap<>();

  /// Says that any of the members answers under a name. One member alone makes no group.
  public void add(String name, Collection<String> members) {
    if (members.size() > 1) {
      pools.add(new Pool(name, List.copyOf(members)));
    }
  }

  /// Adds the groups to a model, each with its name as id where that is free.
  public void addTo(ModelDraft draft) {
    pools.sort(Comparator.comparingInt((Pool p) -> p.members.size()).reversed());
    for (Pool pool : pools) {
      if (pool.members.stream().noneMatch(byMember::containsKey)) {
        String id = free(ModelDraft.id(pool.name), draft);
        RedundancyGroup group = RedundancyGroup.of(id, GroupMode.ACTIVE_ACTIVE, pool.members)
            .withName(id.equals(pool.name) ? null : pool.name);
        draft.add(group);
        pool.members.forEach(m -> byMember.put(m, group));
      }
    }
  }

  private static String free(String name, ModelDraft draft) {
    String id = name;
    for (int i = 1; draft.has(id); i++) {
      id = name + (i == 1 ? "-group" : "-group-" + i);
    }
    return id;
  }

  /// The ids to depend on when any of the targets will do: their group, or themselves. Only after [#addTo].
  public List<String> ends(Collection<String> targets) {
    for (String target : targets) {
      RedundancyGroup group = byMember.get(target);
      if (group != null && Set.copyOf(targets).equals(Set.copyOf(group.members()))) {
        return List.of(group.id());
      }
    }
    return List.copyOf(targets);
  }

  private record Pool(String name, List<String> members) {}
}
