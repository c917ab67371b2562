package linchpin.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.Bounds;
import linchpin.edit.Point;

/// Where something is drawn already, so that labels find a free spot: rectangles in a grid of buckets.
final class Obstacles {
  private static final double CELL = 128;
  private static final double PIECE = 16;
  private static final int MOST_CELLS = 4096;
  private final Map<Long, List<Bounds>> cells = new HashMap<>();
  private final List<Bounds> large = new ArrayList<>();

  void add(Bounds bounds) {
    if (cellsOf(bounds) > MOST_CELLS) {
      large.add(bounds);
      return;
    }
    for (long cx = cell(bounds.x()); cx <= cell(bounds.right()); cx++) {
      for (long cy = cell(bounds.y()); cy <= cell(bounds.bottom()); cy++) {
        cells.computeIfAbsent(key(cx, cy), k -> new ArrayList<>(4)).add(bounds);
      }
    }
  }

  /// A run of straight pieces; slanted ones are taken in small steps.
  void add(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      boolean straight = a.x() == b.x() || a.y() == b.y();
      int steps = straight ? 1 : (int) Math.clamp(Math.ceil(a.distance(b) / PIECE), 1, MOST_CELLS);
      for (int s = 0; s < steps; s++) {
        add(box(between(a, b, s / (double) steps), between(a, b, (s + 1) / (double) steps)));
      }
    }
  }

  boolean free(Bounds bounds) {
    for (long cx = cell(bounds.x()); cx <= cell(bounds.right()); cx++) {
      for (long cy = cell(bounds.y()); cy <= cell(bounds.bottom()); cy++) {
        for (Bounds there : cells.getOrDefault(key(cx, cy), List.of())) {
          if (there.overlaps(bounds)) {
            return false;
          }
        }
      }
    }
    return large.stream().noneMatch(bounds::overlaps);
  }

  private static Point between(Point a, Point b, double share) {
    return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
  }

  private static Bounds box(Point a, Point b) {
    return new Bounds(
        Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }

  private static double cellsOf(Bounds bounds) {
    return (bounds.width() / CELL + 1) * (bounds.height() / CELL + 1);
  }

  private static long cell(double coordinate) {
    return (long) Math.floor(coordinate / CELL);
  }

  private static long key(long x, long y) {
    return x << 32 ^ y & 0xFFFFFFFFL;
  }
}
