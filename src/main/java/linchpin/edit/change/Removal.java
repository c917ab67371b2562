package linchpin.edit.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.edit.document.Document;
import linchpin.edit.document.OperatorLine;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;

/// Elements taken out of a document with everything that hangs on them.
public final class Removal {
  private Removal() {}

  /// Takes away components, groups, dependencies, common causes, operators and notes; what stood in a place moves to the place around
  /// it.
  public static Document delete(Document document, Collection<String> ids) {
    DocumentDraft draft = new DocumentDraft(document);
    Set<String> going = new LinkedHashSet<>(ids);
    going.forEach(id -> liftContents(draft, id));
    draft.components.keySet().removeAll(going);
    draft.dependencies.keySet().removeAll(going);
    draft.commonCauses.keySet().removeAll(going);
    draft.annotations.keySet().removeAll(going);
    for (String id : going) {
      OperatorLine line = OperatorLine.of(document.topology(), id);
      if (line != null) {
        draft.change(line.component(), b -> b.operators(others(draft, line)));
      }
      RedundancyGroup group = draft.groups.get(id);
      if (group != null) {
        GroupChanges.dissolve(draft, group);
      }
    }
    return draft.mended();
  }

  /// Who operates a component besides the person at the end of a line.
  private static List<String> others(DocumentDraft draft, OperatorLine line) {
    Component component = draft.components.get(line.component());
    return component == null ? List.of()
        : component.operators().stream().filter(person -> !person.equals(line.person())).toList();
  }

  private static void liftContents(DocumentDraft draft, String place) {
    var gone = draft.components.get(place);
    if (gone != null) {
      draft.inside(place).forEach(child -> draft.change(child, b -> b.domain(gone.domain())));
    }
  }
}
