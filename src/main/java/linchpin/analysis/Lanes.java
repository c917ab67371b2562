package linchpin.analysis;

import java.util.List;
import linchpin.model.GroupMode;

/// Up to 64 units failing, each alone in a lane of its own, evaluated at once under one access: the same rules as
/// [Propagation] with a long of 64 bits in place of a boolean. Rounds are not kept apart. One object can be started again
/// and again; only what was touched is cleared.
final class Lanes {
  static final int COUNT = Long.SIZE;

  private final Places places;
  private final Groups groups;
  private final Lines lines;
  private final Requirements requirements;
  private final long[] down;
  private final long[] degraded;
  private final long[] news;
  private final long[] copyDown;
  private final long[] lineOff;
  private final LaneCounters copiesDown;
  private final LaneCounters membersDown;
  private final LaneCounters membersBad;
  private final long[] servingDown;
  /// What was last told to those that need a group: fewer than k left, a serving member down, at most one left.
  private final long[] toldLost;
  private final long[] toldServing;
  private final long[] toldFew;
  private final boolean[] inTouched;
  private final boolean[] groupTouched;
  private final IntList touched = new IntList();
  private final IntList touchedGroups = new IntList();
  private final IntList touchedCopies = new IntList();
  private final IntList touchedLines = new IntList();
  private final Agenda queue;
  private boolean[] switched;
  private long used;

  /// @param order of the agenda
  Lanes(Structure structure, Requirements requirements, int[] order) {
    queue = new Agenda(order);
    this.requirements = requirements;
    places = structure.places;
    groups = structure.groups;
    lines = structure.lines;
    down = new long[places.count];
    degraded = new long[places.count];
    news = new long[places.count];
    copyDown = new long[places.copies()];
    lineOff = new long[lines.count];
    copiesDown = new LaneCounters(java.util.stream.IntStream.range(0, places.count)
        .map(c -> places.firstCopy[c + 1] - places.firstCopy[c])
        .toArray());
    int[] sizes = java.util.stream.IntStream.range(0, groups.count).map(groups::size).toArray();
    membersDown = new LaneCounters(sizes);
    membersBad = new LaneCounters(sizes);
    servingDown = new long[groups.count];
    toldLost = new long[groups.count];
    toldServing = new long[groups.count];
    toldFew = new long[groups.count];
    inTouched = new boolean[places.count];
    groupTouched = new boolean[groups.count];
    switched = new boolean[groups.count];
  }

  /// Everything that the failure of each unit forces down, with the standby members of the `failedOver` groups serving.
  ///
  /// @param batch the unit of each lane, at most 64
  void start(List<Unit> batch, boolean[] failedOver) {
    clear();
    switched = failedOver;
    used = batch.size() == COUNT ? -1L : (1L << batch.size()) - 1;
    for (int lane = 0; lane < batch.size(); lane++) {
      Unit unit = batch.get(lane);
      switch (unit.type()) {
        case COMPONENT -> takeDown(unit.number(), 1L << lane);
        case COPY -> takeDownCopy(unit.number(), 1L << lane);
        case LINE -> cut(unit.number(), 1L << lane);
      }
    }
    for (int r : requirements.neverMet) {
      check(r);
    }
    while (!queue.isEmpty()) {
      consequences(queue.remove());
    }
  }

  private void clear() {
    for (int i = 0; i < touched.size(); i++) {
      int c = touched.get(i);
      down[c] = 0;
      degraded[c] = 0;
      news[c] = 0;
      inTouched[c] = false;
    }
    touched.clear();
    for (int i = 0; i < touchedGroups.size(); i++) {
      int g = touchedGroups.get(i);
      membersDown.clear(g);
      membersBad.clear(g);
      servingDown[g] = 0;
      toldLost[g] = 0;
      toldServing[g] = 0;
      toldFew[g] = 0;
      groupTouched[g] = false;
    }
    touchedGroups.clear();
    while (!touchedCopies.isEmpty()) {
      int copy = touchedCopies.removeLast();
      copyDown[copy] = 0;
      copiesDown.clear(places.copyOwner[copy]);
    }
    while (!touchedLines.isEmpty()) {
      lineOff[touchedLines.removeLast()] = 0;
    }
  }

  private void touch(int c) {
    if (!inTouched[c]) {
      inTouched[c] = true;
      touched.add(c);
    }
  }

  private void touchGroup(int g) {
    if (!groupTouched[g]) {
      groupTouched[g] = true;
      touchedGroups.add(g);
    }
  }

  private void takeDown(int c, long lanes) {
    long fresh = lanes & ~down[c];
    if (fresh == 0) {
      return;
    }
    touch(c);
    down[c] |= fresh;
    int g = groups.of[c];
    if (g >= 0) {
      touchGroup(g);
      membersDown.add(g, fresh);
      membersBad.add(g, fresh);
      servingDown[g] |= groups.shouldServe(c) ? fresh : 0;
    }
    announce(c, fresh);
  }

  private void announce(int c, long lanes) {
    if (news[c] == 0) {
      queue.add(c);
    }
    news[c] |= lanes;
  }

  private void takeDownCopy(int copy, long lanes) {
    long fresh = lanes & ~copyDown[copy];
    if (fresh != 0) {
      int owner = places.copyOwner[copy];
      touchedCopies.add(copy);
      copyDown[copy] |= fresh;
      copiesDown.add(owner, fresh);
      takeDown(owner, copiesDown.atLeast(owner, places.instances[owner] - places.needed[owner] + 1));
    }
  }

  private void cut(int line, long lanes) {
    touchedLines.add(line);
    lineOff[line] |= lanes;
    if (requirements.ofLine[line] >= 0) {
      check(requirements.ofLine[line]);
    }
  }

  private void consequences(int c) {
    long lanes = news[c];
    news[c] = 0;
    for (int i = places.inhabitants.start(c); i < places.inhabitants.end(c); i++) {
      takeDown(places.inhabitants.at(i), lanes);
    }
    for (int i = places.lodgers.start(c); i < places.lodgers.end(c); i++) {
      takeDownCopy(places.lodgers.at(i), lanes);
    }
    for (int i = requirements.users.start(c); i < requirements.users.end(c); i++) {
      check(requirements.users.at(i));
    }
    if (groups.of[c] >= 0) {
      checkGroup(groups.of[c]);
    }
  }

  private void check(int r) {
    if (requirements.hard[r]) {
      takeDown(requirements.owner[r], unmet(r));
    }
  }

  /// Looks at everything that needs a group if what it does for them has changed.
  private void checkGroup(int g) {
    long lost = lost(g);
    long few = membersDown.atLeast(g, groups.size(g) - 1);
    if (lost != toldLost[g] || servingDown[g] != toldServing[g] || few != toldFew[g]) {
      toldLost[g] = lost;
      toldServing[g] = servingDown[g];
      toldFew[g] = few;
      for (int i = requirements.groupUsers.start(g); i < requirements.groupUsers.end(g); i++) {
        check(requirements.groupUsers.at(i));
      }
    }
  }

  /// The lanes in which fewer than k members work.
  private long lost(int g) {
    return membersDown.atLeast(g, groups.size(g) - groups.needed[g] + 1);
  }

  /// The lanes in which a requirement is not met.
  private long unmet(int r) {
    int g = requirements.group[r];
    if (g < 0) {
      int line = requirements.lines.at(requirements.lines.start(r));
      return (lineOff[line] | down[lines.to[line]]) & used;
    }
    long waiting = requirements.reads[r] || switched[g] ? 0 : servingDown[g];
    long unreached = -1L;
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r) && unreached != 0; i++) {
      int line = requirements.lines.at(i);
      unreached &= lineOff[line] | nobodyAt(line, membersDown, false);
    }
    return (lost(g) | waiting | unreached) & used;
  }

  /// The lanes in which everything that a dependency into a group leads to is down, or at best degraded.
  ///
  /// @param count of the members that are so
  private long nobodyAt(int line, LaneCounters count, boolean orDegraded) {
    if (lines.to[line] >= 0) {
      return bad(lines.to[line], orDegraded);
    }
    int g = lines.group[line];
    int from = lines.from[line];
    long all = count.atLeast(g, groups.size(g));
    return groups.of[from] != g ? all : all | (count.atLeast(g, groups.size(g) - 1) & ~bad(from, orDegraded));
  }

  private long bad(int c, boolean orDegraded) {
    return orDegraded ? down[c] | degraded[c] : down[c];
  }

  /// Finds what is degraded, given what is down.
  void degrade() {
    for (int i = 0; i < touched.size(); i++) {
      int c = touched.get(i);
      for (int k = requirements.users.start(c); k < requirements.users.end(c); k++) {
        miss(requirements.users.at(k));
      }
    }
    for (int i = 0; i < touchedGroups.size(); i++) {
      int g = touchedGroups.get(i);
      for (int k = requirements.groupUsers.start(g); k < requirements.groupUsers.end(g); k++) {
        miss(requirements.groupUsers.at(k));
      }
    }
    for (int i = 0; i < touchedLines.size(); i++) {
      int r = requirements.ofLine[touchedLines.get(i)];
      if (r >= 0) {
        miss(r);
      }
    }
    for (int r : requirements.neverMet) {
      miss(r);
    }
    while (!queue.isEmpty()) {
      degradeUsers(queue.remove());
    }
  }

  private void miss(int r) {
    if (!requirements.hard[r]) {
      addDegraded(requirements.owner[r], unmet(r));
    }
  }

  private void addDegraded(int c, long lanes) {
    long fresh = lanes & used & ~down[c] & ~degraded[c];
    if (fresh == 0) {
      return;
    }
    touch(c);
    degraded[c] |= fresh;
    if (groups.of[c] >= 0) {
      touchGroup(groups.of[c]);
      membersBad.add(groups.of[c], fresh);
    }
    announce(c, fresh);
  }

  private void degradeUsers(int c) {
    news[c] = 0;
    for (int i = requirements.users.start(c); i < requirements.users.end(c); i++) {
      int r = requirements.users.at(i);
      if (requirements.hard[r]) {
        addDegraded(requirements.owner[r], requirements.group[r] < 0 ? degraded[c] : carriersDegraded(r));
      }
    }
    int g = groups.of[c];
    if (g >= 0 && (groups.switches(g) || membersBad.atLeast(g, groups.size(g) - 1) != 0)) {
      for (int i = requirements.groupUsers.start(g); i < requirements.groupUsers.end(g); i++) {
        int r = requirements.groupUsers.at(i);
        if (requirements.hard[r]) {
          addDegraded(requirements.owner[r], carriersDegraded(r));
        }
      }
    }
  }

  private long carriersDegraded(int r) {
    int g = requirements.group[r];
    GroupMode mode = groups.mode[g];
    if (mode == GroupMode.ACTIVE_PASSIVE) {
      return firstDegraded(r, groups.needed[g]);
    }
    if (mode == GroupMode.PRIMARY_REPLICA && !requirements.reads[r]) {
      return firstDegraded(r, 1);
    }
    long all = -1L;
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r) && all != 0; i++) {
      int line = requirements.lines.at(i);
      all &= lineOff[line] | nobodyAt(line, membersBad, true);
    }
    return all;
  }

  /// The lanes in which the first so many members that are reached are all degraded.
  private long firstDegraded(int r, int most) {
    int g = requirements.group[r];
    LaneCounters counted = new LaneCounters(new int[] {most});
    long good = 0;
    for (int i = groups.members.start(g); i < groups.members.end(g); i++) {
      int member = groups.members.at(i);
      long reached = ~down[member] & leadsTo(r, member);
      long carrying = reached & ~counted.atLeast(0, most);
      good |= carrying & ~degraded[member];
      counted.add(0, carrying);
    }
    return ~good;
  }

  private long leadsTo(int r, int member) {
    long lanes = 0;
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r); i++) {
      int line = requirements.lines.at(i);
      boolean leads = lines.to[line] < 0 ? member != lines.from[line] : member == lines.to[line];
      lanes |= leads ? ~lineOff[line] : 0;
    }
    return lanes;
  }

  /// The lanes in which a component is down.
  long down(int c) {
    return down[c];
  }

  boolean isDown(int c, int lane) {
    return (down[c] >>> lane & 1) != 0;
  }

  /// The lanes in which a component works but is degraded.
  long degraded(int c) {
    return degraded[c];
  }

  /// The lanes in which at least so many members of a group are down.
  long membersDown(int g, int atLeast) {
    return membersDown.atLeast(g, atLeast) & used;
  }

  /// The lanes in which a member is down that should serve before the failover of its group.
  long servingDown(int g) {
    return servingDown[g];
  }

  /// Components that are not up in some lane, ascending.
  int[] touched() {
    int[] all = touched.toArray();
    java.util.Arrays.sort(all);
    return all;
  }

  int[] touchedUnsorted() {
    return touched.toArray();
  }

  /// Groups with a member that is not up in some lane.
  int[] touchedGroups() {
    return touchedGroups.toArray();
  }
}
