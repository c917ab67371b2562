package linchpin.edit.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// Where things stand: moving, sizing, lining up.
public final class PlacementChanges {
  private PlacementChanges() {}

  /// Moves components with what they hold, and notes.
  public static Document move(Document document, Collection<String> ids, double dx, double dy) {
    if (dx == 0 && dy == 0) {
      return document;
    }
    DocumentDraft draft = new DocumentDraft(document);
    shift(draft, ids, dx, dy);
    for (String id : ids) {
      draft.annotations.computeIfPresent(
          id, (_, a) -> new Annotation(a.id(), a.text(), a.x() + dx, a.y() + dy, a.about()));
    }
    return draft.finished();
  }

  public static Document resize(Document document, String place, Bounds wanted) {
    DocumentDraft draft = new DocumentDraft(document);
    if (!draft.isPlace(place)) {
      return document;
    }
    Bounds needed = Nesting.neededBy(draft, place);
    draft.placement.put(place, needed == null ? wanted : wanted.union(needed));
    Nesting.growToHold(draft, place);
    return draft.finished();
  }

  public static Document align(Document document, Collection<String> ids, Alignment alignment) {
    DocumentDraft draft = new DocumentDraft(document);
    List<Spot> spots = spots(draft, ids);
    spots.stream().map(Spot::bounds).reduce(Bounds::union).ifPresent(all -> {
      for (Spot spot : spots) {
        Point by = alignment.shift(spot.bounds(), all);
        shift(draft, List.of(spot.id()), by.x(), by.y());
      }
    });
    return draft.finished();
  }

  public static Document distribute(Document document, Collection<String> ids, boolean horizontally) {
    DocumentDraft draft = new DocumentDraft(document);
    ToDoubleFunction<Bounds> from = horizontally ? Bounds::x : Bounds::y;
    ToDoubleFunction<Bounds> size = horizontally ? Bounds::width : Bounds::height;
    List<Spot> spots = new ArrayList<>(spots(draft, ids));
    if (spots.size() < 3) {
      return document;
    }
    spots.sort(Comparator.comparingDouble(s -> from.applyAsDouble(s.bounds())));
    Bounds last = spots.getLast().bounds();
    double span = from.applyAsDouble(last) + size.applyAsDouble(last) - from.applyAsDouble(spots.getFirst().bounds());
    double filled = spots.stream().mapToDouble(s -> size.applyAsDouble(s.bounds())).sum();
    double gap = (span - filled) / (spots.size() - 1);
    double at = from.applyAsDouble(spots.getFirst().bounds());
    for (Spot spot : spots) {
      double by = Math.round(at) - from.applyAsDouble(spot.bounds());
      shift(draft, List.of(spot.id()), horizontally ? by : 0, horizontally ? 0 : by);
      at += size.applyAsDouble(spot.bounds()) + gap;
    }
    return draft.finished();
  }

  private static void shift(DocumentDraft draft, Collection<String> ids, double dx, double dy) {
    Set<String> all = Nesting.withContents(draft, ids);
    all.forEach(id -> draft.placement.computeIfPresent(id, (_, b) -> b.movedBy(dx, dy)));
    ManualBends.follow(draft, all, dx, dy);
  }

  private static List<Spot> spots(DocumentDraft draft, Collection<String> ids) {
    return Nesting.outermost(draft, ids).stream()
        .map(id -> spot(id, draft.placement.get(id)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Spot spot(String id, @Nullable Bounds bounds) {
    return bounds == null ? null : new Spot(id, bounds);
  }

  private record Spot(String id, Bounds bounds) {}
}
