package linchpin.analysis.faulttree.diagram;

/// Adds to ranges of places and tells the sum at one place, without ever subtracting, so that no digit is lost.
public final class RangeSums {
  private final int width;
  private final double[] tree;

  /// @param size the number of places
  public RangeSums(int size) {
    width = Math.max(1, Integer.highestOneBit(Math.max(1, size - 1)) << 1);
    tree = new double[2 * width];
  }

  /// Adds to the places `from` (included) to `to` (excluded).
  public void add(int from, int to, double amount) {
    int left = from + width;
    int right = to + width;
    while (left < right) {
      if ((left & 1) == 1) {
        tree[left++] += amount;
      }
      if ((right & 1) == 1) {
        tree[--right] += amount;
      }
      left >>= 1;
      right >>= 1;
    }
  }

  public double at(int place) {
    double sum = 0;
    for (int i = place + width; i > 0; i >>= 1) {
      sum += tree[i];
    }
    return sum;
  }
}
