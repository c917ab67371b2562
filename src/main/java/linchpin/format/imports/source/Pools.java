package linchpin.format.imports.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;

/// Components that answer under one name, any of them. As a component can be in one group only, sets that overlap become
/// one group; what needs one of those sets then depends on its members, which together are one requirement.
public final class Pools {
  private final Map<String, Pool> byMember = new HashMap<>();
  private final Set<Pool> pools = new LinkedHashSet<>();

  /// Says that any of the members answers under a name. One member alone makes no pool.
  public void add(String name, Collection<String> members) {
    if (members.size() < 2) {
      return;
    }
    Pool pool = new Pool(name);
    for (String member : members) {
      Pool other = byMember.get(member);
      if (other != null && other != pool) {
        other.members.addAll(pool.members);
        pool.members.forEach(m -> byMember.put(m, other));
        pools.remove(pool);
        pool = other;
      }
      pool.members.add(member);
      byMember.put(member, pool);
    }
    pools.add(pool);
  }

  /// Adds the groups to a model, each with its first name where that is free.
  public void addTo(Draft draft) {
    for (Pool pool : pools) {
      String id = Draft.id(pool.name);
      for (int i = 1; draft.has(id); i++) {
        id = Draft.id(pool.name) + (i == 1 ? "-group" : "-group-" + i);
      }
      pool.id = id;
      RedundancyGroup group = RedundancyGroup.of(id, GroupMode.ACTIVE_ACTIVE, List.copyOf(pool.members));
      draft.add(group.withName(id.equals(pool.name) ? null : pool.name));
    }
  }

  /// The ids to depend on when any of the targets will do: their group, or themselves. Only after [#addTo].
  public List<String> ends(Collection<String> targets) {
    Set<String> ends = new LinkedHashSet<>();
    for (String target : targets) {
      Pool pool = byMember.get(target);
      boolean whole = pool != null && targets.size() > 1 && targets.containsAll(pool.members);
      ends.add(pool != null && whole ? pool.id : target);
    }
    return new ArrayList<>(ends);
  }

  private static final class Pool {
    private final String name;
    private final Set<String> members = new LinkedHashSet<>();
    private String id = "";

    Pool(String name) {
      this.name = name;
    }
  }
}
