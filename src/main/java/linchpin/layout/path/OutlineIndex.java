package linchpin.layout.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The straight pieces of outlines in one direction, filed by the lattice coordinates they lie at or between.
final class OutlineIndex {
  private static final double TOO_NEAR = 5;
  private final double[] coordinates;
  private final @Nullable List<Border>[] near;
  private final @Nullable List<Border>[] between;

  @SuppressWarnings({"unchecked", "rawtypes"})
  OutlineIndex(double[] coordinates) {
    this.coordinates = coordinates;
    near = new List[coordinates.length];
    between = new List[coordinates.length];
  }

  /// @param at where it lies
  /// @param from where it begins, in the other direction
  /// @param to where it ends
  /// @param toll what crossing it costs
  private record Border(double at, double from, double to, double toll) {}

  void add(double at, double from, double to, double toll) {
    Border border = new Border(at, from, to, toll);
    int first = LatticeCoordinates.firstFrom(coordinates, at - TOO_NEAR);
    for (int i = first; i < coordinates.length && coordinates[i] < at + TOO_NEAR; i++) {
      file(near, i, border);
    }
    int after = LatticeCoordinates.firstFrom(coordinates, at);
    if (toll > 0 && after > 0 && after < coordinates.length) {
      file(between, after - 1, border);
    }
  }

  /// Whether a stretch at a coordinate runs along an outline or nearly so.
  boolean runsAlong(int coordinate, double from, double to) {
    List<Border> all = near[coordinate];
    if (all != null) {
      for (Border b : all) {
        if (b.from < to && b.to > from) {
          return true;
        }
      }
    }
    return false;
  }

  /// What it costs to step from a coordinate to the next one, at a place in the other direction.
  double toll(int coordinate, double at) {
    double sum = 0;
    List<Border> all = between[coordinate];
    if (all != null) {
      for (Border b : all) {
        sum += b.from < at && b.to > at ? b.toll : 0;
      }
    }
    return sum;
  }

  private static void file(@Nullable List<Border>[] where, int i, Border border) {
    List<Border> list = where[i];
    if (list == null) {
      list = new ArrayList<>(2);
      where[i] = list;
    }
    list.add(border);
  }
}
