package linchpin.analysis;

import java.util.Arrays;

/// For each of several things a count for each of 64 lanes, the bits of the counts side by side in longs ("bit
/// slicing"): bit j of the count of lane i is bit i of word j.
final class LaneCounters {
  private final int[] first;
  private final long[] words;

  /// @param most how far each counter has to count
  LaneCounters(int[] most) {
    first = new int[most.length + 1];
    for (int i = 0; i < most.length; i++) {
      first[i + 1] = first[i] + Integer.SIZE - Integer.numberOfLeadingZeros(most[i]);
    }
    words = new long[first[most.length]];
  }

  /// Counts one more in these lanes.
  void add(int counter, long lanes) {
    long carry = lanes;
    for (int w = first[counter]; carry != 0 && w < first[counter + 1]; w++) {
      long sum = words[w] ^ carry;
      carry &= words[w];
      words[w] = sum;
    }
  }

  /// The lanes in which a counter has reached a threshold.
  long atLeast(int counter, int threshold) {
    int width = first[counter + 1] - first[counter];
    if (threshold <= 0) {
      return -1L;
    }
    if (threshold >> width != 0) {
      return 0;
    }
    long above = 0;
    long equal = -1L;
    for (int j = width - 1; j >= 0; j--) {
      long word = words[first[counter] + j];
      if ((threshold >> j & 1) == 0) {
        above |= equal & word;
        equal &= ~word;
      } else {
        equal &= word;
      }
    }
    return above | equal;
  }

  void clear(int counter) {
    Arrays.fill(words, first[counter], first[counter + 1], 0);
  }
}
