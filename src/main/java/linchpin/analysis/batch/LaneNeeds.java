package linchpin.analysis.batch;

import java.util.Arrays;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.Requirements;
import linchpin.model.GroupMode;

/// The requirements into groups: in which lanes they are unmet, and in which all that carries them is degraded.
final class LaneNeeds {
  private static final int WORDS = Lanes.WORDS;

  private final PropagationIndex index;
  private final LaneState state;
  private final Requirements requirements;
  private final DependencyTable dependencies;
  private final GroupTable groups;
  private final LaneCounters counted;
  private final long[] reached = new long[WORDS];
  private final long[] full = new long[WORDS];

  LaneNeeds(LaneState state) {
    this.state = state;
    index = state.index;
    requirements = index.requirements;
    dependencies = index.structure.dependencies;
    groups = index.structure.groups;
    counted = new LaneCounters(Math.max(1, Arrays.stream(groups.needed).max().orElse(1)));
  }

  /// Sets `out` to the lanes in which a requirement into a group is not met.
  void unmet(int r, long[] out) {
    unreached(r, false, out);
    long[] gone = requirements.reads[r] ? state.groups.lost : state.groups.stopped;
    for (int w = 0, i = WORDS * requirements.group[r]; w < WORDS; w++, i++) {
      out[w] = (out[w] | gone[i]) & state.used[w];
    }
  }

  /// The lanes in which everything that is reached is down, or at best degraded.
  private void unreached(int r, boolean orDegraded, long[] out) {
    Arrays.fill(out, -1L);
    long left = -1L;
    for (int i = index.ways.start(r); left != 0 && i < index.ways.end(r); i++) {
      left = 0;
      int line = index.ways.at(i);
      for (int w = 0; w < WORDS; w++) {
        out[w] &= state.cut(line, w) | nobody(line, orDegraded, w);
        left |= out[w];
      }
    }
  }

  private long nobody(int line, boolean orDegraded, int w) {
    int to = dependencies.to[line];
    if (to >= 0) {
      return bad(index.rank[to], orDegraded, w);
    }
    int g = dependencies.group[line];
    LaneGroups all = state.groups;
    long none = orDegraded ? all.noneGood[WORDS * g + w] : all.none[WORDS * g + w];
    if (groups.of[dependencies.from[line]] != g) {
      return none;
    }
    long few = orDegraded ? all.fewGood[WORDS * g + w] : all.few[WORDS * g + w];
    return none | few & ~bad(index.rank[dependencies.from[line]], orDegraded, w);
  }

  private long bad(int k, boolean orDegraded, int w) {
    int i = WORDS * k + w;
    return orDegraded ? state.down[i] | state.degraded[i] : state.down[i];
  }

  /// Sets `out` to the lanes in which all carriers of a requirement into a group are degraded.
  void carriersDegraded(int r, long[] out) {
    int g = requirements.group[r];
    GroupMode mode = groups.mode[g];
    if (mode == GroupMode.ACTIVE_PASSIVE) {
      firstDegraded(r, groups.needed[g], out);
    } else if (mode == GroupMode.PRIMARY_REPLICA && !requirements.reads[r]) {
      firstDegraded(r, 1, out);
    } else {
      unreached(r, true, out);
    }
  }

  /// Sets `out` to the lanes in which all carriers of those are degraded who need a group from outside as a whole.
  ///
  /// @param reads whether the rule for reads applies
  void carriersDegraded(int g, boolean reads, long[] out) {
    boolean first = groups.mode[g] == GroupMode.ACTIVE_PASSIVE || groups.mode[g] == GroupMode.PRIMARY_REPLICA && !reads;
    if (!first) {
      System.arraycopy(state.groups.noneGood, WORDS * g, out, 0, WORDS);
      return;
    }
    int most = groups.mode[g] == GroupMode.ACTIVE_PASSIVE ? groups.needed[g] : 1;
    Arrays.fill(out, -1L);
    counted.clear(0);
    boolean all = false;
    for (int i = groups.members.start(g); i < groups.members.end(g) && !all; i++) {
      Arrays.fill(reached, -1L);
      all = carries(groups.members.at(i), most, out);
    }
  }

  /// The lanes in which the first so many members that are reached are all degraded.
  private void firstDegraded(int r, int most, long[] out) {
    int g = requirements.group[r];
    int way = index.ways.start(r);
    int end = index.ways.end(r);
    int direct = way;
    while (direct < end && dependencies.to[index.ways.at(direct)] < 0) {
      direct++;
    }
    Arrays.fill(out, -1L);
    counted.clear(0);
    if (direct == way) {
      while (direct < end) {
        int member = dependencies.to[index.ways.at(direct)];
        Arrays.fill(reached, 0);
        direct = reachDirectly(member, direct, end);
        if (carries(member, most, out)) {
          return;
        }
      }
      return;
    }
    int firstDirect = direct;
    for (int i = groups.members.start(g); i < groups.members.end(g); i++) {
      int member = groups.members.at(i);
      Arrays.fill(reached, 0);
      for (int k = way; k < firstDirect; k++) {
        if (member != dependencies.from[index.ways.at(k)]) {
          reach(index.ways.at(k));
        }
      }
      direct = reachDirectly(member, direct, end);
      if (carries(member, most, out)) {
        return;
      }
    }
  }

  private int reachDirectly(int member, int from, int end) {
    int i = from;
    while (i < end && dependencies.to[index.ways.at(i)] == member) {
      reach(index.ways.at(i++));
    }
    return i;
  }

  private void reach(int line) {
    for (int w = 0; w < WORDS; w++) {
      reached[w] |= ~state.cut(line, w);
    }
  }

  /// Counts a member as carrier where it is one; whether all lanes have all their carriers.
  private boolean carries(int member, int most, long[] out) {
    long missing = 0;
    counted.atLeast(0, most, full, 0);
    for (int w = 0, i = WORDS * index.rank[member]; w < WORDS; w++, i++) {
      reached[w] &= ~state.down[i] & ~full[w];
      out[w] &= ~reached[w] | state.degraded[i];
      missing |= state.used[w] & ~full[w];
    }
    counted.add(0, reached, 0);
    return missing == 0;
  }
}
