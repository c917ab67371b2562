package linchpin.analysis.batch;

import java.util.Arrays;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.IntList;

/// How redundancy groups stand in each lane. A set of lanes is [Lanes#WORDS] longs.
final class LaneGroups {
  private static final int WORDS = Lanes.WORDS;

  private final GroupTable groups;
  private final LaneCounters membersDown;
  private final LaneCounters membersBad;
  /// The lanes in which each member was counted already as down, and as down or degraded.
  private final long[] countedDown;
  private final long[] countedBad;
  /// Lanes in which a member is down that should serve before the failover.
  final long[] servingDown;
  /// Lanes in which the failover of a group does not work.
  final long[] stuck;
  /// Lanes in which fewer than k members work; in which a group does not serve except for reads.
  final long[] lost;
  final long[] stopped;
  /// Lanes in which at most one member works, and none.
  final long[] few;
  final long[] none;
  /// Lanes in which at most one member is up, and none.
  final long[] fewGood;
  final long[] noneGood;
  final IntList touched = new IntList();
  private final boolean[] isTouched;
  private final long[] fresh = new long[WORDS];

  LaneGroups(GroupTable groups) {
    this.groups = groups;
    int[] sizes = new int[groups.count];
    Arrays.setAll(sizes, groups::size);
    membersDown = new LaneCounters(sizes);
    membersBad = new LaneCounters(sizes);
    countedDown = new long[WORDS * groups.members.items()];
    countedBad = new long[WORDS * groups.members.items()];
    servingDown = new long[WORDS * groups.count];
    stuck = new long[WORDS * groups.count];
    lost = new long[WORDS * groups.count];
    stopped = new long[WORDS * groups.count];
    few = new long[WORDS * groups.count];
    none = new long[WORDS * groups.count];
    fewGood = new long[WORDS * groups.count];
    noneGood = new long[WORDS * groups.count];
    isTouched = new boolean[groups.count];
    for (int g = 0; g < groups.count; g++) {
      reset(g);
    }
  }

  /// With every member up.
  private void reset(int g) {
    int size = groups.size(g);
    fill(servingDown, g, false);
    fill(stuck, g, false);
    fill(lost, g, size < groups.needed[g]);
    fill(stopped, g, size < groups.needed[g]);
    fill(few, g, size <= 1);
    fill(none, g, size == 0);
    fill(fewGood, g, size <= 1);
    fill(noneGood, g, size == 0);
  }

  private static void fill(long[] masks, int g, boolean value) {
    Arrays.fill(masks, WORDS * g, WORDS * (g + 1), value ? -1L : 0);
  }

  void clear() {
    while (!touched.isEmpty()) {
      int g = touched.removeLast();
      isTouched[g] = false;
      membersDown.clear(g);
      membersBad.clear(g);
      int from = WORDS * groups.members.start(g);
      int to = WORDS * groups.members.end(g);
      Arrays.fill(countedDown, from, to, 0);
      Arrays.fill(countedBad, from, to, 0);
      reset(g);
    }
  }

  private void touch(int g) {
    if (!isTouched[g]) {
      isTouched[g] = true;
      touched.add(g);
    }
  }

  private int slot(int member) {
    return WORDS * (groups.members.start(groups.of[member]) + groups.placeOf[member]);
  }

  /// The failover of a group fails in these lanes.
  void sticks(int g, long[] lanes) {
    touch(g);
    for (int w = 0; w < WORDS; w++) {
      stuck[WORDS * g + w] |= lanes[w];
    }
  }

  /// A member of a group is down in the lanes `down[at] ..`.
  void loses(int member, long[] down, int at) {
    int g = groups.of[member];
    touch(g);
    for (int w = 0, i = slot(member); w < WORDS; w++, i++) {
      fresh[w] = down[at + w] & ~countedDown[i];
      countedDown[i] |= fresh[w];
    }
    membersDown.add(g, fresh, 0);
    if (groups.shouldServe(member)) {
      for (int w = 0; w < WORDS; w++) {
        servingDown[WORDS * g + w] |= fresh[w];
      }
    }
  }

  /// Takes stock of a group; whether anything has changed for those who need it.
  ///
  /// @param waits whether it has not failed over
  boolean changed(int g, boolean waits) {
    long change = 0;
    for (int w = 0, i = WORDS * g; w < WORDS; w++, i++) {
      long nowLost = membersDown.atLeast(g, groups.size(g) - groups.needed[g] + 1, w);
      long nowStopped = nowLost | (waits ? servingDown[i] : servingDown[i] & stuck[i]);
      long nowFew = membersDown.atLeast(g, groups.size(g) - 1, w);
      change |= nowLost ^ lost[i] | nowStopped ^ stopped[i] | nowFew ^ few[i];
      lost[i] = nowLost;
      stopped[i] = nowStopped;
      few[i] = nowFew;
      none[i] = membersDown.atLeast(g, groups.size(g), w);
    }
    return change != 0;
  }

  /// From here on it is counted who is degraded as well.
  void beginDegrading() {
    for (int i = 0; i < touched.size(); i++) {
      int g = touched.get(i);
      membersBad.copy(g, membersDown);
      int from = WORDS * groups.members.start(g);
      System.arraycopy(countedDown, from, countedBad, from, WORDS * groups.members.end(g) - from);
      fewGood(g);
    }
  }

  /// A member of a group is degraded in the lanes `degraded[at] ..`.
  void degrades(int member, long[] degraded, int at) {
    int g = groups.of[member];
    touch(g);
    for (int w = 0, i = slot(member); w < WORDS; w++, i++) {
      fresh[w] = degraded[at + w] & ~countedBad[i];
      countedBad[i] |= fresh[w];
    }
    membersBad.add(g, fresh, 0);
  }

  /// Takes stock of who is not degraded; whether at most one is left in any lane.
  boolean fewGood(int g) {
    membersBad.atLeast(g, groups.size(g) - 1, fewGood, WORDS * g);
    membersBad.atLeast(g, groups.size(g), noneGood, WORDS * g);
    long any = 0;
    for (int w = 0; w < WORDS; w++) {
      any |= fewGood[WORDS * g + w];
    }
    return any != 0;
  }

  /// The lanes of one word in which at least so many members are down.
  long membersDown(int g, int atLeast, int word) {
    return membersDown.atLeast(g, atLeast, word);
  }
}
