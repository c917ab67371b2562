package linchpin.edit.change;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;

/// Lines bent by hand.
public final class ManualBends {
  private ManualBends() {}

  public static Document bend(Document document, String dependency, List<Point> corners) {
    DocumentDraft draft = new DocumentDraft(document);
    boolean finite = corners.stream().allMatch(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()));
    if (!draft.dependencies.containsKey(dependency) || corners.size() > Arrangement.MOST_BENDS || !finite) {
      return document;
    }
    draft.bends.put(dependency, corners);
    return draft.finished();
  }

  /// Takes the corners of lines along of which both ends were moved.
  ///
  /// @param moved the ids of components that were moved, with all they hold
  static void follow(DocumentDraft draft, Set<String> moved, double dx, double dy) {
    draft.bends.replaceAll((id, corners) -> ends(draft, id, end -> moved.containsAll(parts(draft, end)))
        ? corners.stream().map(p -> p.movedBy(dx, dy)).toList()
        : corners);
  }

  /// Lets lines find their own way again of which an end is elsewhere now.
  public static void loosen(DocumentDraft draft) {
    draft.bends.keySet().removeIf(id -> !ends(draft, id, end -> stays(draft, end)));
  }

  private static boolean ends(DocumentDraft draft, String line, Predicate<String> both) {
    Dependency d = draft.dependencies.get(line);
    return d != null && both.test(d.from()) && both.test(d.to());
  }

  private static boolean stays(DocumentDraft draft, String end) {
    return parts(draft, end).stream()
        .allMatch(id -> Objects.equals(draft.placement.get(id), draft.start().bounds(id)));
  }

  private static Collection<String> parts(DocumentDraft draft, String end) {
    RedundancyGroup group = draft.groups.get(end);
    return group == null ? List.of(end) : group.members();
  }
}
