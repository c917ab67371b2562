package linchpin.analysis.batch;

import java.util.Arrays;
import java.util.List;
import linchpin.analysis.load.LoadRisks;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Requirements;
import linchpin.analysis.structure.SparseRows;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Many units failing, each alone in a lane of its own, evaluated at once under one access: the same rules as
/// [linchpin.analysis.propagation.Propagation] with a set of lanes, as many bits, in place of a boolean. Rounds are
/// not kept apart. One object can be started again and again.
public final class Lanes {
  /// The longs that a set of lanes takes.
  public static final int WORDS = 4;
  /// How many lanes there are.
  static final int COUNT = WORDS * Long.SIZE;

  final PropagationIndex index;
  private final LaneState state;
  private final LaneNeeds needs;
  private final ComponentTable components;
  private final GroupTable groups;
  private final Requirements requirements;
  private final long[] copyDown;
  private final LaneCounters copiesDown;
  private final IntList touchedCopies = new IntList();
  private final boolean[] waits;
  private final IntList waiting = new IntList();
  private final long[] found = new long[WORDS];

  Lanes(PropagationIndex index, Cancellation cancellation) {
    this.index = index;
    state = new LaneState(index, cancellation);
    needs = new LaneNeeds(state);
    components = index.structure.components;
    groups = index.structure.groups;
    requirements = index.requirements;
    copyDown = new long[WORDS * components.copies()];
    int[] copies = new int[components.count];
    Arrays.setAll(copies, c -> components.firstCopy[c + 1] - components.firstCopy[c]);
    copiesDown = new LaneCounters(copies);
    waits = new boolean[groups.count];
  }

  /// Everything that the failure of each unit forces down, once every failover has taken place.
  ///
  /// @param batch the unit of each lane, at most [#COUNT]
  /// @param also a unit that fails in every lane, or null
  void start(List<FailureUnit> batch, @Nullable FailureUnit also) {
    clear(batch.size());
    if (also != null) {
      System.arraycopy(state.used, 0, found, 0, WORDS);
      fail(also, LaneState.ALL);
    }
    for (int lane = 0; lane < batch.size(); lane++) {
      Arrays.fill(found, 0);
      found[lane >> 6] = 1L << lane;
      fail(batch.get(lane), lane);
    }
    for (int r : requirements.neverMet) {
      state.queue.add(index.placeOfRequirement[r]);
    }
    fall();
  }

  /// A unit fails in the lanes of `found`, of which `lane` is the number.
  private void fail(FailureUnit unit, int lane) {
    switch (unit.type()) {
      case COMPONENT -> state.takeDown(index.rank[unit.number()], found, 0);
      case COPY -> takeDownCopy(unit.number(), found.clone(), 0);
      case LINE -> cut(unit.number(), lane);
      case CAUSE -> {
        SparseRows members = index.structure.causes.members;
        for (int i = members.start(unit.number()); i < members.end(unit.number()); i++) {
          state.takeDown(index.rank[members.at(i)], found, 0);
        }
      }
      case FAILOVER -> {
        state.groups.sticks(unit.number(), found);
        state.queue.add(index.placeOfGroup[unit.number()]);
      }
    }
  }

  private void clear(int lanes) {
    while (!waiting.isEmpty()) {
      waits[waiting.removeLast()] = false;
    }
    while (!touchedCopies.isEmpty()) {
      int copy = touchedCopies.removeLast();
      Arrays.fill(copyDown, WORDS * copy, WORDS * (copy + 1), 0);
      copiesDown.clear(components.copyOwner[copy]);
    }
    state.clear(lanes);
  }

  /// The same at an earlier moment, at which these groups had not failed over yet: what else is down then is added.
  ///
  /// @return whether anything is
  boolean waitFor(IntList late) {
    boolean matters = false;
    for (int i = 0; i < late.size(); i++) {
      int g = late.get(i);
      waits[g] = true;
      waiting.add(g);
      if (anyServingDown(g)) {
        matters = true;
        state.queue.add(index.placeOfGroup[g]);
      }
    }
    if (matters) {
      fall();
    }
    return matters;
  }

  private boolean anyServingDown(int g) {
    long any = 0;
    for (int w = 0; w < WORDS; w++) {
      any |= state.groups.servingDown[WORDS * g + w];
    }
    return any != 0;
  }

  private void fall() {
    int ranks = components.count;
    for (int place = state.next(); place >= 0; place = state.next()) {
      int what = index.at[place];
      if (what < ranks) {
        consequences(what);
      } else if (what < ranks + groups.count) {
        checkGroup(what - ranks);
      } else {
        check(what - ranks - groups.count);
      }
    }
  }

  private void consequences(int k) {
    int[] users = index.users;
    for (int i = index.first[k], end = index.soft[k]; i < end; i++) {
      state.takeDown(users[i], state.down, WORDS * k);
    }
    if (index.special[k]) {
      specialConsequences(k, index.component[k]);
    }
  }

  private void specialConsequences(int k, int c) {
    for (int i = components.lodgers.start(c); i < components.lodgers.end(c); i++) {
      takeDownCopy(components.lodgers.at(i), state.down, WORDS * k);
    }
    for (int i = index.naming.start(c); i < index.naming.end(c); i++) {
      open(index.naming.at(i), true);
    }
    if (groups.of[c] >= 0) {
      state.groups.loses(c, state.down, WORDS * k);
      state.queue.add(index.placeOfGroup[groups.of[c]]);
    }
  }

  private void takeDownCopy(int copy, long[] lanes, int at) {
    long any = 0;
    for (int w = 0, i = WORDS * copy; w < WORDS; w++, i++) {
      found[w] = lanes[at + w] & ~copyDown[i];
      copyDown[i] |= found[w];
      any |= found[w];
    }
    if (any != 0) {
      int owner = components.copyOwner[copy];
      touchedCopies.add(copy);
      copiesDown.add(owner, found, 0);
      copiesDown.atLeast(owner, components.instances[owner] - components.needed[owner] + 1, found, 0);
      state.takeDown(index.rank[owner], found, 0);
    }
  }

  private void cut(int line, int lane) {
    if (state.laneOfLine[line] == LaneState.ALL) {
      return;
    }
    state.laneOfLine[line] = lane;
    state.cutLines.add(line);
    int r = requirements.ofLine[line];
    if (r >= 0 && requirements.group[r] >= 0) {
      open(r, true);
    } else if (r >= 0 && requirements.hard[r]) {
      state.cut(line, found);
      state.takeDown(index.rank[requirements.owner[r]], found, 0);
    }
  }

  /// Puts a requirement into a group on the agenda if it is of this strength.
  private void open(int r, boolean hard) {
    if (requirements.hard[r] == hard) {
      state.queue.add(index.placeOfRequirement[r]);
    }
  }

  private void openParticular(int g, boolean hard) {
    for (int i = index.particular.start(g); i < index.particular.end(g); i++) {
      open(index.particular.at(i), hard);
    }
  }

  /// Looks at everything that needs a group if what it does for them has changed.
  private void checkGroup(int g) {
    if (state.groups.changed(g, waits[g])) {
      openParticular(g, true);
      takeDown(index.hardReaders, g, state.groups.lost);
      takeDown(index.hardWriters, g, state.groups.stopped);
    }
  }

  private void takeDown(SparseRows owners, int g, long[] lanes) {
    for (int i = owners.start(g); i < owners.end(g); i++) {
      state.takeDown(owners.at(i), lanes, WORDS * g);
    }
  }

  private void check(int r) {
    if (requirements.hard[r]) {
      needs.unmet(r, found);
      state.takeDown(index.rank[requirements.owner[r]], found, 0);
    }
  }

  /// Finds what is degraded, given what is down; once for each start.
  void degrade() {
    state.groups.beginDegrading();
    state.forEachTouched(this::misses);
    for (int i = 0; i < state.groups.touched.size(); i++) {
      int g = state.groups.touched.get(i);
      openParticular(g, false);
      degrade(index.softReaders, g, state.groups.lost, WORDS * g);
      degrade(index.softWriters, g, state.groups.stopped, WORDS * g);
    }
    for (int i = 0; i < state.cutLines.size(); i++) {
      missesCut(state.cutLines.get(i));
    }
    for (int r : requirements.neverMet) {
      open(r, false);
    }
    int ranks = components.count;
    for (int place = state.next(); place >= 0; place = state.next()) {
      int what = index.at[place];
      if (what < ranks) {
        degradeUsers(what);
      } else if (what < ranks + groups.count) {
        degradeGroup(what - ranks);
      } else {
        degradeOwner(what - ranks - groups.count);
      }
    }
  }

  private void misses(int k) {
    for (int i = index.soft[k], end = index.first[k + 1]; i < end; i++) {
      state.degrade(index.users[i], state.down, WORDS * k);
    }
    if (index.special[k]) {
      int c = index.component[k];
      for (int i = index.naming.start(c); i < index.naming.end(c); i++) {
        open(index.naming.at(i), false);
      }
    }
  }

  private void missesCut(int line) {
    int r = requirements.ofLine[line];
    if (r >= 0 && requirements.group[r] >= 0) {
      open(r, false);
    } else if (r >= 0 && !requirements.hard[r]) {
      state.cut(line, found);
      state.degrade(index.rank[requirements.owner[r]], found, 0);
    }
  }

  private void degradeUsers(int k) {
    for (int i = index.hard[k], end = index.soft[k]; i < end; i++) {
      state.degrade(index.users[i], state.degraded, WORDS * k);
    }
    if (index.special[k]) {
      int c = index.component[k];
      for (int i = index.naming.start(c); i < index.naming.end(c); i++) {
        open(index.naming.at(i), true);
      }
      if (groups.of[c] >= 0) {
        state.groups.degrades(c, state.degraded, WORDS * k);
        state.queue.add(index.placeOfGroup[groups.of[c]]);
      }
    }
  }

  private void degradeGroup(int g) {
    if (state.groups.fewGood(g) || groups.switches(g)) {
      openParticular(g, true);
      if (index.hardReaders.size(g) > 0) {
        needs.carriersDegraded(g, true, found);
        degrade(index.hardReaders, g, found, 0);
      }
      if (index.hardWriters.size(g) > 0) {
        needs.carriersDegraded(g, false, found);
        degrade(index.hardWriters, g, found, 0);
      }
    }
  }

  private void degrade(SparseRows owners, int g, long[] lanes, int at) {
    for (int i = owners.start(g); i < owners.end(g); i++) {
      state.degrade(owners.at(i), lanes, at);
    }
  }

  private void degradeOwner(int r) {
    if (requirements.hard[r]) {
      needs.carriersDegraded(r, found);
    } else {
      needs.unmet(r, found);
    }
    state.degrade(index.rank[requirements.owner[r]], found, 0);
  }

  /// One word of the lanes in which a component is down.
  public long down(int c, int word) {
    return state.down[WORDS * index.rank[c] + word];
  }

  public boolean isDown(int c, int lane) {
    return (down(c, lane >> 6) >>> lane & 1) != 0;
  }

  /// One word of the lanes in which a component works but is degraded.
  long degraded(int c, int word) {
    return state.degraded[WORDS * index.rank[c] + word];
  }

  /// One word of the lanes in use.
  long used(int word) {
    return state.used[word];
  }

  /// One word of the lanes in which a copy is off or its place down.
  long copyDown(int copy, int word) {
    return copyDown[WORDS * copy + word];
  }

  /// One word of the lanes in which a dependency is off.
  long lineOff(int line, int word) {
    return state.cut(line, word);
  }

  /// One word of the lanes in which at least so many members of a group are down.
  public long membersDown(int g, int atLeast, int word) {
    return state.groups.membersDown(g, atLeast, word) & state.used[word];
  }

  /// One word of the lanes in which a group fails over: a member that should serve before is down, and the failover
  /// works.
  long failsOver(int g, int word) {
    return state.groups.servingDown[WORDS * g + word] & ~state.groups.stuck[WORDS * g + word];
  }

  /// How many components but people are down in each lane, and how many degraded.
  ///
  /// @return two sums
  LaneSum[] count() {
    LaneSum downs = new LaneSum();
    LaneSum degradeds = new LaneSum();
    state.forEachTouched(k -> {
      if (!components.person[index.component[k]]) {
        downs.add(state.down, k);
        degradeds.add(state.degraded, k);
      }
    });
    downs.finish(state.down);
    degradeds.finish(state.degraded);
    return new LaneSum[] {downs, degradeds};
  }

  /// Adds the lanes in which something is down whose loss may overload something.
  void addRisky(LoadRisks risks, long[] lanes) {
    state.forEachTouched(k -> {
      if (risks.component(index.component[k])) {
        add(state.down, k, lanes);
      }
    });
    for (int i = 0; i < touchedCopies.size(); i++) {
      if (risks.copies(components.copyOwner[touchedCopies.get(i)])) {
        add(copyDown, touchedCopies.get(i), lanes);
      }
    }
  }

  private static void add(long[] from, int number, long[] lanes) {
    for (int w = 0; w < WORDS; w++) {
      lanes[w] |= from[WORDS * number + w];
    }
  }

  /// Components that are not up in some lane.
  public int[] touched() {
    IntList all = new IntList();
    state.forEachTouched(k -> all.add(index.component[k]));
    return all.toArray();
  }

  /// Groups with a member that is not up in some lane.
  public int[] touchedGroups() {
    return state.groups.touched.toArray();
  }
}
