package linchpin.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import linchpin.edit.change.DocumentDraft;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// Common causes made, changed and taken apart (docs/semantics.md, section 8).
public final class CauseEdits {
  private CauseEdits() {}

  /// Whether a component can be a member: anything but people and those who use the system.
  public static boolean canShare(Component component) {
    return !component.isPeople();
  }

  /// The components of a selection that can share something; a group stands for its members.
  public static List<String> members(Topology topology, Collection<String> selected) {
    Set<String> members = new LinkedHashSet<>();
    for (String id : selected) {
      var group = topology.group(id);
      for (String each : group == null ? List.of(id) : group.members()) {
        Component component = topology.component(each);
        if (component != null && canShare(component)) {
          members.add(each);
        }
      }
    }
    return List.copyOf(members);
  }

  /// Makes a common cause of components that can share something.
  ///
  /// @param id its id, which must be free (see [Ids#free]), else nothing happens
  /// @param name what people see, or null
  public static Edit share(String id, @Nullable String name, CauseKind kind, List<String> wanted) {
    return Edit.of("Common cause", document -> {
      List<String> members = members(document.topology(), wanted);
      if (members.isEmpty() || Ids.taken(document, id) || !Ids.wellFormed(id)) {
        return document;
      }
      DocumentDraft draft = new DocumentDraft(document);
      draft.commonCauses.put(id, new CommonCause(id, name, kind, members, null, ReliabilityFigures.NONE, false));
      return draft.mended();
    });
  }

  /// Adds a common cause that somebody suggests, under its own id or the next free one.
  public static Edit add(CommonCause cause) {
    return Edit.of("Common cause", document -> {
      DocumentDraft draft = new DocumentDraft(document);
      String id = Ids.free(document, cause.id());
      draft.commonCauses.put(id, cause.withId(id));
      return draft.mended();
    });
  }

  /// Takes components in as members; those that cannot share anything are passed over.
  public static Edit join(String cause, Collection<String> joining) {
    return Edit.of("Add to the common cause", document -> with(document, cause, c -> {
      List<String> members = new ArrayList<>(c.members());
      members(document.topology(), joining).stream().filter(m -> !members.contains(m)).forEach(members::add);
      return c.withMembers(members);
    }));
  }

  /// Takes members out; with the last one the cause goes.
  public static Edit leave(String cause, Collection<String> leaving) {
    return Edit.of("Take out of the common cause", document -> with(document, cause, c -> {
      List<String> members = new ArrayList<>(c.members());
      members.removeAll(leaving);
      return c.withMembers(members);
    }));
  }

  /// Changes a cause by a function, which keeps its id.
  public static Edit change(String cause, String label, UnaryOperator<CommonCause> how) {
    return Edit.of(label, document -> with(document, cause, c -> how.apply(c).withId(cause)));
  }

  private static Document with(Document document, String id, UnaryOperator<CommonCause> how) {
    CommonCause cause = document.topology().commonCause(id);
    if (cause == null) {
      return document;
    }
    DocumentDraft draft = new DocumentDraft(document);
    draft.commonCauses.put(id, how.apply(cause));
    return draft.mended();
  }

  /// A name for what components share, to begin with: "Version of Orders DB and Stock DB".
  public static String name(Topology topology, CauseKind kind, List<String> members) {
    List<String> names = members.stream().map(topology::component).filter(java.util.Objects::nonNull)
        .map(Component::label).toList();
    String whose = switch (names.size()) {
      case 0 -> "";
      case 1 -> " of " + names.getFirst();
      case 2 -> " of " + names.getFirst() + " and " + names.getLast();
      default -> " of " + names.getFirst() + " and " + (names.size() - 1) + " more";
    };
    return (kind == CauseKind.OTHER ? "Common cause" : kind.label()) + whose;
  }
}
