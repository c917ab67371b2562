package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Bounds;
import linchpin.layout.geometry.BoxIndex;

/// Boxes that stand already, by where they are, while more and more are put among them.
final class OccupiedBoxes {
  private static final double CELL = 256;
  private static final int MOST_CELLS = 1024;
  private final Map<Long, List<Bounds>> cells = new HashMap<>();
  private final List<Bounds> large = new ArrayList<>();

  void add(Bounds box) {
    if ((box.width() / CELL + 1) * (box.height() / CELL + 1) > MOST_CELLS) {
      large.add(box);
      return;
    }
    for (long x = cell(box.x()); x <= cell(box.right()); x++) {
      for (long y = cell(box.y()); y <= cell(box.bottom()); y++) {
        cells.computeIfAbsent(BoxIndex.key(x, y), _ -> new ArrayList<>()).add(box);
      }
    }
  }

  /// Whether nothing overlaps an area of about a card's size.
  boolean free(Bounds area) {
    for (long x = cell(area.x()); x <= cell(area.right()); x++) {
      for (long y = cell(area.y()); y <= cell(area.bottom()); y++) {
        for (Bounds box : cells.getOrDefault(BoxIndex.key(x, y), List.of())) {
          if (box.overlaps(area)) {
            return false;
          }
        }
      }
    }
    return large.stream().noneMatch(area::overlaps);
  }

  private static long cell(double at) {
    return (long) Math.floor(at / CELL);
  }
}
