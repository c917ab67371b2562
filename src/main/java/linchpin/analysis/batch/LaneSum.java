package linchpin.analysis.batch;

/// Counts for each lane how often it is in a set of lanes: the bits of the counts side by side in longs, eight sets
/// added at a time by carry-save adders.
///
/// W. Muła, N. Kurz and D. Lemire, "Faster Population Counts Using AVX2 Instructions", 2018 (the adders, after R.
/// Seal).
final class LaneSum {
  private static final int WORDS = Lanes.WORDS;
  private static final int BLOCK = 8;
  private static final int PLANES = 32;

  private final long[] planes = new long[PLANES * WORDS];
  private final int[] block = new int[BLOCK];
  private int waiting;

  /// Counts the set of lanes of one rank; all from the same array, until [#finish].
  void add(long[] lanes, int rank) {
    block[waiting++] = WORDS * rank;
    if (waiting == BLOCK) {
      for (int w = 0; w < WORDS; w++) {
        carry(3, w, eight(lanes, w));
      }
      waiting = 0;
    }
  }

  /// Counts what is left over of an array.
  void finish(long[] lanes) {
    for (int i = 0; i < waiting; i++) {
      for (int w = 0; w < WORDS; w++) {
        carry(0, w, lanes[block[i] + w]);
      }
    }
    waiting = 0;
  }

  private void carry(int plane, int w, long bits) {
    long left = bits;
    for (int p = plane * WORDS + w; left != 0; p += WORDS) {
      long sum = planes[p] ^ left;
      left &= planes[p];
      planes[p] = sum;
    }
  }

  /// Adds eight words to the three lowest planes; what overflows them.
  private long eight(long[] lanes, int w) {
    long a = lanes[block[0] + w];
    long b = lanes[block[1] + w];
    long ones = planes[w];
    long twosA = majority(ones, a, b);
    ones ^= a ^ b;
    a = lanes[block[2] + w];
    b = lanes[block[3] + w];
    long twosB = majority(ones, a, b);
    ones ^= a ^ b;
    long twos = planes[WORDS + w];
    long foursA = majority(twos, twosA, twosB);
    twos ^= twosA ^ twosB;
    a = lanes[block[4] + w];
    b = lanes[block[5] + w];
    twosA = majority(ones, a, b);
    ones ^= a ^ b;
    a = lanes[block[6] + w];
    b = lanes[block[7] + w];
    twosB = majority(ones, a, b);
    planes[w] = ones ^ a ^ b;
    long foursB = majority(twos, twosA, twosB);
    planes[WORDS + w] = twos ^ twosA ^ twosB;
    long fours = planes[2 * WORDS + w];
    planes[2 * WORDS + w] = fours ^ foursA ^ foursB;
    return majority(fours, foursA, foursB);
  }

  private static long majority(long a, long b, long c) {
    return a & b | (a ^ b) & c;
  }

  /// The count of one lane.
  int of(int lane) {
    int count = 0;
    for (int j = 0; j < PLANES - 1; j++) {
      count |= (int) (planes[j * WORDS + (lane >> 6)] >>> lane & 1) << j;
    }
    return count;
  }
}
