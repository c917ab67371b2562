package linchpin.edit.validity;

import static linchpin.edit.validity.Rule.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.model.Component;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;

/// A group has members, components that are in no other group, and needs no more of them than it has.
final class GroupsAreWhole implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    Map<String, String> groupOf = new HashMap<>();
    List<RedundancyGroup> all = elements.groups();
    for (int i = 0; i < all.size(); i++) {
      RedundancyGroup g = all.get(i);
      String path = "groups[" + i + "]";
      for (int j = 0; j < g.members().size(); j++) {
        member(path + ".members[" + j + "]", g.members().get(j), elements, problems);
        once(path + ".members[" + j + "]", g, g.members().get(j), groupOf, problems);
      }
      size(path, g, problems);
    }
  }

  private static void member(String path, String id, Elements elements, Problems problems) {
    Component c = elements.component(id);
    if (c == null || c.isHuman()) {
      problems.add(path, "names " + quoted(id) + ", which " + elements.nature(id) + "; name a component");
    }
  }

  private static void once(
      String path, RedundancyGroup group, String id, Map<String, String> groupOf, Problems problems) {
    String other = groupOf.putIfAbsent(id, group.id());
    if (other != null && other.equals(group.id())) {
      problems.add(path, "names " + quoted(id) + " a second time; name it once");
    } else if (other != null) {
      problems.add(
          path, "names " + quoted(id) + ", which is in the group " + quoted(other) + " already; keep it in one group");
    }
  }

  private static void size(String path, RedundancyGroup group, Problems problems) {
    int members = group.members().size();
    if (members == 0) {
      problems.add(path + ".members", "is empty; name the components that stand in for each other, or take the group out");
    } else if (group.required() < 1) {
      problems.add(path + ".required", "is " + group.required() + "; at least 1 must be needed");
    } else if (group.required() > members && group.mode() != GroupMode.QUORUM) {
      String has = members == 1 ? "1 member; set 1" : members + " members; set at most " + members;
      problems.add(path + ".required", "is " + group.required() + ", but it has " + has);
    }
  }
}
