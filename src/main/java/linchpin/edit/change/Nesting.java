package linchpin.edit.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// What stands in which place.
public final class Nesting {
  /// Room between a place's border and what it holds, in diagram pixels; above there is the tab as well.
  static final double PADDING = 16;

  static final double TAB = 24;

  private Nesting() {}

  public static Document put(Document document, Collection<String> ids, @Nullable String place) {
    DocumentDraft draft = new DocumentDraft(document);
    if (place != null && !draft.isPlace(place)) {
      return document;
    }
    for (String id : outermost(draft, ids)) {
      if (place == null || !draft.within(place, id)) {
        draft.change(id, b -> into(b, draft, id, place));
      }
    }
    if (place != null) {
      growToHold(draft, place);
    }
    return draft.mended();
  }

  /// Those of the ids that stand in none of the others.
  static Set<String> outermost(DocumentDraft draft, Collection<String> ids) {
    Set<String> known = new LinkedHashSet<>(ids);
    known.retainAll(draft.components.keySet());
    Set<String> outer = new LinkedHashSet<>(known);
    outer.removeIf(id -> draft.around(id).stream().anyMatch(known::contains));
    return outer;
  }

  /// The ids and everything that stands in them.
  static Set<String> withContents(DocumentDraft draft, Collection<String> ids) {
    Set<String> known = Set.copyOf(ids);
    Set<String> all = new LinkedHashSet<>();
    for (String id : draft.components.keySet()) {
      if (known.contains(id) || draft.around(id).stream().anyMatch(known::contains)) {
        all.add(id);
      }
    }
    return all;
  }

  private static Component.Builder into(
      Component.Builder builder, DocumentDraft draft, String id, @Nullable String place) {
    Component now = Objects.requireNonNull(draft.components.get(id));
    return keepsSpread(draft, now, place) ? builder : builder.domain(place).spread(List.of());
  }

  /// Copies that are dealt over several places stay dealt while they lie in a place round all of these, or in none.
  private static boolean keepsSpread(DocumentDraft draft, Component c, @Nullable String place) {
    return !c.spread().isEmpty()
        && (place == null || c.spread().stream().allMatch(s -> !s.equals(place) && draft.within(s, place)));
  }

  /// Makes a place, and the places round it, large enough for what they hold.
  public static void growToHold(DocumentDraft draft, String place) {
    grow(draft, place);
    draft.around(place).forEach(round -> grow(draft, round));
  }

  private static void grow(DocumentDraft draft, String place) {
    Bounds box = draft.placement.get(place);
    Bounds needed = neededBy(draft, place);
    if (box != null && needed != null && !box.contains(needed)) {
      draft.placement.put(place, box.union(needed));
    }
  }

  /// The least box for what stands directly in a place, or null when nothing placed does.
  static @Nullable Bounds neededBy(DocumentDraft draft, String place) {
    return draft.inside(place).stream()
        .map(draft.placement::get)
        .filter(Objects::nonNull)
        .reduce(Bounds::union)
        .map(b -> new Bounds(
            b.x() - PADDING, b.y() - PADDING - TAB, b.width() + 2 * PADDING, b.height() + 2 * PADDING + TAB))
        .orElse(null);
  }
}
