package linchpin.layout.path;

import java.util.Arrays;

/// The coordinates at which a line may run, along one axis, ascending.
final class LatticeCoordinates {
  private static final double SAME = 0.01;
  private final double from;
  private final double to;
  private double[] values = new double[64];
  private int size;

  /// @param from the least coordinate taken
  /// @param to the greatest coordinate taken
  LatticeCoordinates(double from, double to) {
    this.from = from;
    this.to = to;
  }

  void add(double value) {
    if (value < from || value > to) {
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  double[] sorted() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[i] - values[kept - 1] > SAME) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }

  /// The number of the coordinate nearest to a value.
  static int nearest(double[] sorted, double value) {
    int at = Arrays.binarySearch(sorted, value);
    if (at >= 0) {
      return at;
    }
    int after = -at - 1;
    if (after == sorted.length) {
      return after - 1;
    }
    return after > 0 && value - sorted[after - 1] <= sorted[after] - value ? after - 1 : after;
  }

  /// The number of the first coordinate that is not less than a value (within rounding); the length when all are.
  static int firstFrom(double[] sorted, double value) {
    int at = Arrays.binarySearch(sorted, value - SAME);
    return at >= 0 ? at : -at - 1;
  }
}
