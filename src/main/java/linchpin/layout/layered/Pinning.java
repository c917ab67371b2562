package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;

/// Brings a layout to where some components are to stay.
public final class Pinning {
  private final Document document;
  private final PlaceTree tree;
  private final Set<String> pinned;

  public Pinning(Document document, PlaceTree tree, Set<String> pinned) {
    this.document = document;
    this.tree = tree;
    this.pinned = pinned;
  }

  /// The layout, moved by what the pinned need on average, with the pinned where they were. What would lie on a pinned
  /// one is placed anew in the room around.
  public Map<String, Bounds> apply(Map<String, Bounds> layout) {
    double dx = 0;
    double dy = 0;
    int count = 0;
    for (String id : pinned) {
      Bounds stays = document.bounds(id);
      Bounds wanted = layout.get(id);
      if (stays != null && wanted != null) {
        dx += stays.x() - wanted.x();
        dy += stays.y() - wanted.y();
        count++;
      }
    }
    if (count == 0) {
      return layout;
    }
    return settle(layout, LayoutMetrics.near(dx / count), LayoutMetrics.near(dy / count));
  }

  private Map<String, Bounds> settle(Map<String, Bounds> layout, double dx, double dy) {
    Map<String, Bounds> kept = new LinkedHashMap<>();
    List<Bounds> cards = new ArrayList<>();
    layout.forEach((id, box) -> {
      Bounds stays = pinned.contains(id) ? document.bounds(id) : null;
      if (stays != null) {
        kept.put(id, stays);
        cards.add(stays);
      }
    });
    layout.forEach((id, box) -> {
      Bounds there = box.movedBy(dx, dy);
      boolean place = !tree.children(id).isEmpty();
      if (!place && !kept.containsKey(id) && cards.stream().noneMatch(there.grown(LayoutMetrics.GRID)::overlaps)) {
        kept.put(id, there);
        cards.add(there);
      }
    });
    return new MissingPlacement(document.withPlacement(kept), tree).place();
  }
}
