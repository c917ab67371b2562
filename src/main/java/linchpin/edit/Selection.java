package linchpin.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.edit.document.Document;
import linchpin.edit.document.OperatorLine;

/// What is selected: ids of components, groups, dependencies, common causes and annotations, in the order of selecting.
public record Selection(Set<String> ids) {
  public static final Selection NONE = new Selection(Set.of());

  public Selection {
    ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
  }

  public static Selection of(String... ids) {
    return new Selection(new LinkedHashSet<>(List.of(ids)));
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  public boolean contains(String id) {
    return ids.contains(id);
  }

  /// The selection with this id added, or taken away when it was there.
  public Selection toggled(String id) {
    Set<String> next = new LinkedHashSet<>(ids);
    if (!next.remove(id)) {
      next.add(id);
    }
    return new Selection(next);
  }

  /// The selection without the ids that the document does not have.
  public Selection in(Document document) {
    Set<String> next = new LinkedHashSet<>(ids);
    var topology = document.topology();
    next.removeIf(
        id ->
            !topology.components().containsKey(id)
                && !topology.groups().containsKey(id)
                && !topology.dependencies().containsKey(id)
                && !topology.commonCauses().containsKey(id)
                && !document.annotations().containsKey(id)
                && OperatorLine.of(topology, id) == null);
    return next.size() == ids.size() ? this : new Selection(next);
  }
}
