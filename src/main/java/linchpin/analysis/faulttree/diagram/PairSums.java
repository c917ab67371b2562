package linchpin.analysis.faulttree.diagram;

/// A number that is not negative for each of many pairs of nodes, not both of them 0.
final class PairSums {
  private long[] keys = new long[1 << 6];
  private double[] sums = new double[1 << 6];
  private int size;

  int size() {
    return size;
  }

  /// The number of a pair, or -1.
  double get(int a, int b) {
    int slot = slot(keys, key(a, b));
    return keys[slot] == 0 ? -1 : sums[slot];
  }

  /// Remembers the number of a pair that has none yet.
  void put(int a, int b, double sum) {
    if (++size > keys.length / 2) {
      grow();
    }
    int slot = slot(keys, key(a, b));
    keys[slot] = key(a, b);
    sums[slot] = sum;
  }

  private void grow() {
    long[] larger = new long[2 * keys.length];
    double[] moved = new double[larger.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(larger, keys[i]);
        larger[slot] = keys[i];
        moved[slot] = sums[i];
      }
    }
    keys = larger;
    sums = moved;
  }

  private static long key(int a, int b) {
    return (long) a << Integer.SIZE | b;
  }

  /// Where a key is, or the free place where it belongs.
  private static int slot(long[] keys, long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (h >>> 40 ^ h >>> 17) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
