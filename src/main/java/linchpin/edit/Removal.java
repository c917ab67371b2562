package linchpin.edit;

import java.util.Collection;
import java.util.Set;
import linchpin.model.RedundancyGroup;

/// Elements taken out of a document with everything that hangs on them.
final class Removal {
  private Removal() {}

  /// Takes away components, groups, dependencies and notes; what stood in a place moves to the place around it.
  static Document delete(Document document, Collection<String> ids) {
    Draft draft = new Draft(document);
    Set<String> going = Set.copyOf(ids);
    going.forEach(id -> liftContents(draft, id));
    draft.components.keySet().removeAll(going);
    draft.dependencies.keySet().removeAll(going);
    draft.annotations.keySet().removeAll(going);
    for (String id : going) {
      RedundancyGroup group = draft.groups.get(id);
      if (group != null) {
        Grouping.dissolve(draft, group);
      }
    }
    return draft.mended();
  }

  private static void liftContents(Draft draft, String place) {
    var gone = draft.components.get(place);
    if (gone != null) {
      draft.inside(place).forEach(child -> draft.change(child, b -> b.domain(gone.domain())));
    }
  }
}
