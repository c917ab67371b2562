package linchpin.analysis.faulttree.diagram;

/// Results of an operation on two nodes: direct-mapped, forgetting where two pairs meet, growing with the diagram.
final class PairCache {
  private static final int LARGEST = 1 << 24;
  private static final int CHECK_EVERY = 0xFFFF;
  private static final int ENTRY = Long.BYTES + Integer.BYTES;

  private final DiagramRoom room;
  private final long largest;
  private long[] keys;
  private int[] results;
  private int misses;
  /// Above how many misses [#attend] is due.
  private int due;

  /// @param room of the diagrams whose nodes are paired
  /// @param expected how many results there may well be, a power of 2
  PairCache(DiagramRoom room, int expected) {
    room.grow((long) ENTRY * expected);
    this.room = room;
    largest = Math.min(LARGEST, (long) DiagramRoom.CACHED * room.nodes());
    keys = new long[expected];
    results = new int[expected];
  }

  /// The result remembered for a pair, or -1. Pairs of two zeros are never remembered.
  int get(int a, int b) {
    long key = key(a, b);
    int slot = slot(key);
    return keys[slot] == key ? results[slot] : -1;
  }

  /// @throws java.util.concurrent.CancellationException when cancelled; asked now and then
  void put(int a, int b, int result) {
    if (++misses > due) {
      attend();
    }
    long key = key(a, b);
    int slot = slot(key);
    keys[slot] = key;
    results[slot] = result;
  }

  /// What need not be looked at for every result: whether it is still wanted, and whether the cache is too small.
  private void attend() {
    room.check();
    if (misses > keys.length && grows()) {
      grow();
    }
    if (!grows()) {
      misses = 0;
    }
    due = grows() ? Math.min(keys.length, misses + CHECK_EVERY) : CHECK_EVERY;
  }

  private boolean grows() {
    return 4L * keys.length <= largest;
  }

  private void grow() {
    room.grow(3L * ENTRY * keys.length);
    long[] oldKeys = keys;
    int[] oldResults = results;
    keys = new long[oldKeys.length * 4];
    results = new int[oldKeys.length * 4];
    misses = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        results[slot] = oldResults[i];
      }
    }
  }

  private static long key(int a, int b) {
    return (long) a << 32 | b & 0xFFFFFFFFL;
  }

  private int slot(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40 ^ h >>> 17) & keys.length - 1;
  }
}
