package linchpin.edit.change;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.kind.Catalogue;

/// Redundancy groups made and dissolved.
public final class GroupChanges {
  private GroupChanges() {}

  public static Document group(Document document, String id, List<String> wanted) {
    DocumentDraft draft = new DocumentDraft(document);
    List<String> members =
        wanted.stream().distinct().filter(draft.components::containsKey).filter(m -> !draft.isHuman(m)).toList();
    if (members.size() < 2 || draft.knows(id) || !Ids.wellFormed(id)) {
      return document;
    }
    draft.groups.replaceAll((_, g) -> without(g, members));
    RedundancyGroup group = RedundancyGroup.of(id, mode(draft, members), members);
    draft.groups.put(id, group.withName(name(draft, members)));
    return draft.mended();
  }

  public static Document ungroup(Document document, List<String> ids) {
    DocumentDraft draft = new DocumentDraft(document);
    for (String id : ids) {
      RedundancyGroup group = draft.groups.get(id);
      if (group != null) {
        dissolve(draft, group);
      }
    }
    return draft.mended();
  }

  /// Takes a group away; what needed the group now needs each of its members.
  static void dissolve(DocumentDraft draft, RedundancyGroup group) {
    draft.groups.remove(group.id());
    for (Dependency d : List.copyOf(draft.dependencies.values())) {
      if (d.to().equals(group.id())) {
        expand(draft, d, group.members());
      }
    }
  }

  private static void expand(DocumentDraft draft, Dependency line, List<String> members) {
    draft.dependencies.remove(line.id());
    String id = line.id();
    for (String member : members) {
      boolean wanted =
          !member.equals(line.from()) && draft.components.containsKey(member)
              && !LineChanges.joined(draft, line.from(), member);
      if (wanted) {
        draft.dependencies.put(id, line.withId(id).withEnds(line.from(), member));
        id = Ids.free(line.id(), draft::knows);
      }
    }
  }

  public static RedundancyGroup without(RedundancyGroup group, List<String> leaving) {
    List<String> staying = new ArrayList<>(group.members());
    return staying.removeAll(leaving) ? group.withMembers(staying) : group;
  }

  private static GroupMode mode(DocumentDraft draft, List<String> members) {
    boolean data = members.stream().map(draft.components::get).allMatch(Component::holdsData);
    return data ? GroupMode.PRIMARY_REPLICA : GroupMode.ACTIVE_ACTIVE;
  }

  /// What the members' names begin with, or the name of the first one's kind.
  private static String name(DocumentDraft draft, List<String> members) {
    List<String> names = members.stream().map(draft.components::get).map(Component::label).toList();
    String common = names.getFirst();
    for (String name : names) {
      while (!name.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    String stem = common.replaceAll("[\\s\\d(\\[#._:/-]+$", "");
    String kind = Catalogue.standard().kind(kindOf(draft, members.getFirst())).name();
    return stem.length() < 3 ? kind + " group" : stem;
  }

  private static String kindOf(DocumentDraft draft, String id) {
    Component component = draft.components.get(id);
    return component == null ? "generic" : component.kind();
  }
}
