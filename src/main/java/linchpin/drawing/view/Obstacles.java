package linchpin.drawing.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// Where something is drawn already, so that labels find a free spot: rectangles in a grid of buckets.
public final class Obstacles {
  private static final double CELL = 128;
  private static final double PIECE = 16;
  private static final int MOST_CELLS = 4096;
  private static final String NOBODY = "#";
  private final Map<Long, List<Thing>> cells = new HashMap<>();
  private final List<Thing> large = new ArrayList<>();

  /// Something drawn.
  ///
  /// @param owner the id of the element it belongs to
  private record Thing(Bounds bounds, String owner) {
    boolean bars(Bounds other, String but) {
      return bounds.overlaps(other) && !owner.equals(but);
    }
  }

  public void add(Bounds bounds) {
    add(new Thing(bounds, ""));
  }

  private void add(Thing thing) {
    Bounds bounds = thing.bounds();
    if (cellsOf(bounds) > MOST_CELLS) {
      large.add(thing);
      return;
    }
    for (long cx = cell(bounds.x()); cx <= cell(bounds.right()); cx++) {
      for (long cy = cell(bounds.y()); cy <= cell(bounds.bottom()); cy++) {
        cells.computeIfAbsent(key(cx, cy), k -> new ArrayList<>(4)).add(thing);
      }
    }
  }

  /// An element's run of straight pieces; slanted ones are taken in small steps.
  void add(List<Point> points, String owner) {
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      boolean straight = a.x() == b.x() || a.y() == b.y();
      int steps = straight ? 1 : (int) Math.clamp(Math.ceil(a.distance(b) / PIECE), 1, MOST_CELLS);
      for (int s = 0; s < steps; s++) {
        Bounds piece = box(between(a, b, s / (double) steps), between(a, b, (s + 1) / (double) steps));
        add(new Thing(piece, owner));
      }
    }
  }

  public boolean free(Bounds bounds) {
    return free(bounds, NOBODY);
  }

  /// Whether nothing is there but what belongs to one element.
  public boolean free(Bounds bounds, String but) {
    return barrier(bounds, but) == null;
  }

  /// Something that is there; null when nothing is.
  public @Nullable Bounds barrier(Bounds bounds) {
    return barrier(bounds, NOBODY);
  }

  private @Nullable Bounds barrier(Bounds bounds, String but) {
    for (long cx = cell(bounds.x()); cx <= cell(bounds.right()); cx++) {
      for (long cy = cell(bounds.y()); cy <= cell(bounds.bottom()); cy++) {
        for (Thing there : cells.getOrDefault(key(cx, cy), List.of())) {
          if (there.bars(bounds, but)) {
            return there.bounds();
          }
        }
      }
    }
    for (Thing there : large) {
      if (there.bars(bounds, but)) {
        return there.bounds();
      }
    }
    return null;
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

  /// Spreads cells over the buckets; two with one key only cost a look at more things.
  private static Long key(long x, long y) {
    return x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL;
  }
}
