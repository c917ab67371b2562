package linchpin.analysis.batch;

import java.util.Arrays;

/// For each of several things a count for each lane, the bits of the counts side by side in longs ("bit slicing"): bit
/// j of the count of lane i is bit i of plane j. A set of lanes is [Lanes#WORDS] longs.
final class LaneCounters {
  private static final int WORDS = Lanes.WORDS;

  private final int[] first;
  private final long[] planes;

  /// @param most how far each counter has to count
  LaneCounters(int... most) {
    first = new int[most.length + 1];
    for (int i = 0; i < most.length; i++) {
      first[i + 1] = first[i] + WORDS * (Integer.SIZE - Integer.numberOfLeadingZeros(most[i]));
    }
    planes = new long[first[most.length]];
  }

  /// Counts one more in some lanes.
  void add(int counter, long[] lanes, int at) {
    for (int w = 0; w < WORDS; w++) {
      long carry = lanes[at + w];
      for (int p = first[counter] + w; carry != 0 && p < first[counter + 1]; p += WORDS) {
        long sum = planes[p] ^ carry;
        carry &= planes[p];
        planes[p] = sum;
      }
    }
  }

  /// Sets a counter to what the same counter of another says.
  void copy(int counter, LaneCounters from) {
    System.arraycopy(from.planes, first[counter], planes, first[counter], first[counter + 1] - first[counter]);
  }

  /// Sets `out` to the lanes in which a counter has reached a threshold.
  void atLeast(int counter, int threshold, long[] out, int at) {
    for (int w = 0; w < WORDS; w++) {
      out[at + w] = atLeast(counter, threshold, w);
    }
  }

  /// The same of 64 lanes.
  long atLeast(int counter, int threshold, int word) {
    if (threshold <= 0) {
      return -1L;
    }
    int width = (first[counter + 1] - first[counter]) / WORDS;
    if (threshold >> width != 0) {
      return 0;
    }
    long above = 0;
    long equal = -1L;
    for (int j = width - 1; j >= 0; j--) {
      long plane = planes[first[counter] + j * WORDS + word];
      if ((threshold >> j & 1) == 0) {
        above |= equal & plane;
        equal &= ~plane;
      } else {
        equal &= plane;
      }
    }
    return above | equal;
  }

  void clear(int counter) {
    Arrays.fill(planes, first[counter], first[counter + 1], 0);
  }
}
