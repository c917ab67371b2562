package linchpin.analysis.batch;

import java.util.Arrays;

/// Places still to be looked at, lowest first. A place that is added twice is looked at once.
final class RankQueue {
  private static final int NOTHING = -1;

  private final long[] open;
  private int cursor;

  /// @param places how many there are
  RankQueue(int places) {
    open = new long[(places >> 6) + 1];
    cursor = open.length;
  }

  void add(int place) {
    int word = place >> 6;
    open[word] |= 1L << place;
    cursor = Math.min(cursor, word);
  }

  /// Takes the lowest place off the agenda; negative when there is none.
  int remove() {
    while (cursor < open.length) {
      long word = open[cursor];
      if (word != 0) {
        open[cursor] = word & (word - 1);
        return (cursor << 6) + Long.numberOfTrailingZeros(word);
      }
      cursor++;
    }
    return NOTHING;
  }

  /// Takes everything off.
  void clear() {
    Arrays.fill(open, 0);
    cursor = open.length;
  }
}
