package linchpin.analysis.batch;

import java.util.Arrays;
import java.util.function.IntConsumer;
import linchpin.analysis.structure.IntList;
import linchpin.task.Cancellation;

/// What is down and what is degraded in each lane, by rank, and what has to be looked at because of it. Only what was
/// touched is cleared. A set of lanes is [Lanes#WORDS] longs.
final class LaneState {
  static final int WORDS = Lanes.WORDS;
  /// How many places of an agenda are looked at between two looks at the cancellation.
  private static final int PATIENCE = 4096;

  final PropagationIndex index;
  final long[] down;
  final long[] degraded;
  final LaneGroups groups;
  final RankQueue queue;
  /// Stands for all lanes in use.
  static final int ALL = Integer.MAX_VALUE;
  /// The lane in which each dependency is off, [#ALL], or -1.
  final int[] laneOfLine;
  final IntList cutLines = new IntList();
  /// The lanes in use.
  final long[] used = new long[WORDS];
  /// The ranks that are not up in some lane, a bit for each.
  private final long[] touched;
  private final Cancellation cancellation;
  private int patience = PATIENCE;

  LaneState(PropagationIndex index, Cancellation cancellation) {
    this.index = index;
    this.cancellation = cancellation;
    int components = index.component.length;
    down = new long[WORDS * components];
    degraded = new long[WORDS * components];
    touched = new long[(components >> 6) + 1];
    groups = new LaneGroups(index.structure.groups);
    queue = new RankQueue(index.at.length);
    laneOfLine = new int[index.structure.dependencies.count];
    Arrays.fill(laneOfLine, -1);
  }

  void clear(int lanes) {
    queue.clear();
    forEachTouched(k -> {
      for (int i = WORDS * k; i < WORDS * (k + 1); i++) {
        down[i] = 0;
        degraded[i] = 0;
      }
    });
    Arrays.fill(touched, 0);
    groups.clear();
    while (!cutLines.isEmpty()) {
      laneOfLine[cutLines.removeLast()] = -1;
    }
    for (int w = 0; w < WORDS; w++) {
      int left = Math.clamp(lanes - 64L * w, 0, 64);
      used[w] = left == 64 ? -1L : (1L << left) - 1;
    }
  }

  /// The ranks that are not up in some lane, ascending.
  void forEachTouched(IntConsumer what) {
    for (int i = 0; i < touched.length; i++) {
      for (long rest = touched[i]; rest != 0; rest &= rest - 1) {
        what.accept((i << 6) + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  /// The next place on the agenda; negative when there is none.
  int next() {
    if (--patience == 0) {
      patience = PATIENCE;
      cancellation.check();
    }
    return queue.remove();
  }

  /// A rank goes down in the lanes `from[at] ..`.
  void takeDown(int k, long[] from, int at) {
    long any = 0;
    for (int w = 0, i = WORDS * k; w < WORDS; w++, i++) {
      long before = down[i];
      long fresh = from[at + w] & ~before;
      down[i] = before | fresh;
      any |= fresh;
    }
    if (any != 0) {
      announce(k);
    }
  }

  /// A rank that works is degraded in the lanes `from[at] ..`.
  void degrade(int k, long[] from, int at) {
    long any = 0;
    for (int w = 0, i = WORDS * k; w < WORDS; w++, i++) {
      long fresh = from[at + w] & used[w] & ~(down[i] | degraded[i]);
      degraded[i] |= fresh;
      any |= fresh;
    }
    if (any != 0) {
      announce(k);
    }
  }

  private void announce(int k) {
    touched[k >> 6] |= 1L << k;
    queue.add(index.placeOf[k]);
  }

  /// Sets `lanes` to those in which a dependency is off.
  void cut(int line, long[] lanes) {
    for (int w = 0; w < WORDS; w++) {
      lanes[w] = cut(line, w);
    }
  }

  /// One word of the lanes in which a dependency is off.
  long cut(int line, int word) {
    int lane = laneOfLine[line];
    if (lane == ALL) {
      return used[word];
    }
    return lane >= 0 && lane >> 6 == word ? 1L << lane : 0;
  }
}
