package linchpin.layout.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.edit.document.Bounds;

/// Boxes by where they are: a grid of square cells, each with the boxes that reach into it.
public final class BoxIndex {
  private static final double CELL = 256;
  private static final int MOST_CELLS = 4096;
  private final List<Bounds> boxes;
  private final Map<Long, List<Integer>> cells = new HashMap<>();
  /// Boxes too large for the grid; looked at every time.
  private final List<Integer> large = new ArrayList<>();
  private final int[] seen;
  private int round;

  public BoxIndex(List<Bounds> boxes) {
    this.boxes = List.copyOf(boxes);
    seen = new int[boxes.size()];
    for (int i = 0; i < boxes.size(); i++) {
      enter(i);
    }
  }

  public Bounds box(int i) {
    return boxes.get(i);
  }

  public int size() {
    return boxes.size();
  }

  /// The numbers of the boxes whose inside meets the inside of the area, ascending.
  public int[] meeting(Bounds area) {
    round++;
    IntStream.Builder found = IntStream.builder();
    if (cellCount(area) > cells.size()) {
      for (int i = 0; i < boxes.size(); i++) {
        take(i, area, found);
      }
      return found.build().toArray();
    }
    large.forEach(i -> take(i, area, found));
    for (long cx = cell(area.x()); cx <= cell(area.right()); cx++) {
      for (long cy = cell(area.y()); cy <= cell(area.bottom()); cy++) {
        for (int i : cells.getOrDefault(key(cx, cy), List.of())) {
          take(i, area, found);
        }
      }
    }
    return found.build().sorted().toArray();
  }

  /// Whether any box's inside meets the inside of the area.
  public boolean meets(Bounds area) {
    return meeting(area).length > 0;
  }

  private void take(int i, Bounds area, IntStream.Builder found) {
    if (seen[i] != round && boxes.get(i).overlaps(area)) {
      seen[i] = round;
      found.add(i);
    }
  }

  private void enter(int i) {
    Bounds box = boxes.get(i);
    if (cellCount(box) > MOST_CELLS) {
      large.add(i);
      return;
    }
    for (long cx = cell(box.x()); cx <= cell(box.right()); cx++) {
      for (long cy = cell(box.y()); cy <= cell(box.bottom()); cy++) {
        cells.computeIfAbsent(key(cx, cy), k -> new ArrayList<>()).add(i);
      }
    }
  }

  private static double cellCount(Bounds area) {
    return (area.width() / CELL + 1) * (area.height() / CELL + 1);
  }

  private static long cell(double at) {
    return (long) Math.floor(at / CELL);
  }

  /// A number of a cell that spreads well over a hash table; two cells with one number only cost a look at more boxes.
  public static long key(long cx, long cy) {
    return cx * 0x9E3779B97F4A7C15L + cy * 0xC2B2AE3D27D4EB4FL;
  }
}
