package linchpin.analysis.batch;

import java.util.Arrays;
import java.util.BitSet;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Requirements;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.StrongComponents;
import linchpin.analysis.structure.Structure;

/// What comes up in a cold start with a unit off (docs/semantics.md, section 7), many units at a time, each in a lane:
/// the least set that works, where [Lanes] finds the greatest. The two differ only where things need each other, so
/// only what needs a cycle is looked at: everything else comes up where it works.
final class ColdStartLanes {
  private static final int WORDS = Lanes.WORDS;

  private final ComponentTable components;
  private final DependencyTable dependencies;
  private final Requirements requirements;
  private final SparseRows members;
  private final int[] groupOf;
  private final int[] groupNeeds;
  private final PropagationIndex index;
  private final int[] doubtful;
  private final BitSet isDoubtful = new BitSet();
  private final long[] up;
  private final long[] met = new long[WORDS];
  private final RankQueue queue;

  /// @param doubtful what [#doubtful] says
  ColdStartLanes(PropagationIndex index, int[] doubtful) {
    this.index = index;
    this.doubtful = doubtful;
    Structure structure = index.structure;
    components = structure.components;
    dependencies = structure.dependencies;
    requirements = index.requirements;
    members = structure.groups.members;
    groupOf = structure.groups.of;
    groupNeeds = structure.groups.needed;
    Arrays.stream(doubtful).forEach(isDoubtful::set);
    up = new long[WORDS * components.count];
    queue = new RankQueue(components.count);
  }

  /// The components of a structure that may work without coming up, ascending: those that need a cycle of hard needs,
  /// or are in one.
  static int[] doubtful(Structure structure) {
    ComponentTable components = structure.components;
    SparseRows needs = needs(structure);
    StrongComponents parts = StrongComponents.of(needs, needs.rows());
    int[] partOf = parts.partOf();
    int[] size = new int[parts.parts()];
    Arrays.stream(partOf).forEach(p -> size[p]++);
    boolean[] doubt = new boolean[needs.rows()];
    for (int node : parts.left()) {
      boolean inCycle = size[partOf[node]] > 1;
      doubt[node] = inCycle || Arrays.stream(needs.row(node)).anyMatch(to -> to == node || doubt[to]);
    }
    IntList found = new IntList();
    for (int c = 0; c < components.count; c++) {
      if (doubt[c] && !components.person[c]) {
        found.add(c);
      }
    }
    return found.toArray();
  }

  /// Components, and groups numbered after them, to what they cannot do without: places and hard dependencies.
  private static SparseRows needs(Structure structure) {
    ComponentTable components = structure.components;
    DependencyTable dependencies = structure.dependencies;
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int c = 0; c < components.count; c++) {
      if (components.domain[c] >= 0) {
        rows.add(components.domain[c]);
      }
      for (int copy = components.firstCopy[c]; copy < components.firstCopy[c + 1]; copy++) {
        if (components.copyDomain[copy] >= 0) {
          rows.add(components.copyDomain[copy]);
        }
      }
      for (int i = dependencies.of.start(c); i < dependencies.of.end(c); i++) {
        int d = dependencies.of.at(i);
        if (dependencies.hard[d]) {
          rows.add(dependencies.group[d] >= 0 ? components.count + dependencies.group[d] : dependencies.to[d]);
        }
      }
      rows.endRow();
    }
    for (int g = 0; g < structure.groups.count; g++) {
      Arrays.stream(structure.groups.members.row(g)).forEach(rows::add);
      rows.endRow();
    }
    return rows.build();
  }

  /// Finds what comes up.
  ///
  /// @param working the batch, recovered, any access: what is off or down in a lane does not come up in it
  void start(Lanes working) {
    for (int c = 0; c < components.count; c++) {
      for (int w = 0; w < WORDS; w++) {
        up[WORDS * c + w] = isDoubtful.get(c) ? 0 : ~working.down(c, w);
      }
    }
    Arrays.stream(doubtful).forEach(c -> queue.add(index.rank[c]));
    for (int rank = queue.remove(); rank >= 0; rank = queue.remove()) {
      int c = index.component[rank];
      if (comesUp(c, working)) {
        announce(c);
      }
    }
  }

  /// One word of the lanes in which a component works but does not come up.
  long heldUp(int c, int word, Lanes working) {
    return ~working.down(c, word) & ~up[WORDS * c + word] & working.used(word);
  }

  private boolean comesUp(int c, Lanes working) {
    boolean more = false;
    for (int w = 0; w < WORDS; w++) {
      met[w] = ~working.down(c, w) & ~up[WORDS * c + w];
      met[w] &= components.domain[c] < 0 ? -1L : up[WORDS * components.domain[c] + w];
      met[w] &= met[w] == 0 ? 0 : housed(c, w, working);
      for (int r = requirements.first[c]; met[w] != 0 && r < requirements.first[c + 1]; r++) {
        met[w] &= requirements.hard[r] ? met(r, w, working) : -1L;
      }
      up[WORDS * c + w] |= met[w];
      more |= met[w] != 0;
    }
    return more;
  }

  /// The lanes in which the places of enough copies are up.
  private long housed(int c, int word, Lanes working) {
    if (!components.hasCopies(c)) {
      return -1L;
    }
    int first = components.firstCopy[c];
    long[] some = new long[components.firstCopy[c + 1] - first];
    for (int i = 0; i < some.length; i++) {
      int domain = components.copyDomain[first + i];
      some[i] = ~working.copyDown(first + i, word) & (domain < 0 ? -1L : up[WORDS * domain + word]);
    }
    return atLeast(components.needed[c], some);
  }

  private long met(int r, int word, Lanes working) {
    int g = requirements.group[r];
    long reached = 0;
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r); i++) {
      int d = requirements.lines.at(i);
      reached |= ends(d, word) & ~working.lineOff(d, word);
    }
    return g < 0 || reached == 0 ? reached : reached & serving(g, word);
  }

  private long ends(int d, int word) {
    if (dependencies.to[d] >= 0) {
      return up[WORDS * dependencies.to[d] + word];
    }
    long any = 0;
    for (int i = members.start(dependencies.group[d]); i < members.end(dependencies.group[d]); i++) {
      any |= members.at(i) == dependencies.from[d] ? 0 : up[WORDS * members.at(i) + word];
    }
    return any;
  }

  private long serving(int g, int word) {
    return atLeast(groupNeeds[g], Arrays.stream(members.row(g)).mapToLong(m -> up[WORDS * m + word]).toArray());
  }

  /// The lanes that are in at least so many of some sets. The sets are counted in place: after looking at i of them
  /// `reached[j]` holds the lanes that are in more than j.
  private static long atLeast(int threshold, long[] sets) {
    if (threshold <= 0) {
      return -1L;
    }
    long[] reached = new long[threshold];
    for (long set : sets) {
      for (int j = threshold - 1; j > 0; j--) {
        reached[j] |= reached[j - 1] & set;
      }
      reached[0] |= set;
    }
    return reached[threshold - 1];
  }

  /// Looks again at what may come up because a component did.
  private void announce(int c) {
    for (int i = components.inhabitants.start(c); i < components.inhabitants.end(c); i++) {
      again(components.inhabitants.at(i));
    }
    for (int i = components.lodgers.start(c); i < components.lodgers.end(c); i++) {
      again(components.copyOwner[components.lodgers.at(i)]);
    }
    for (int i = requirements.users.start(c); i < requirements.users.end(c); i++) {
      again(requirements.owner[requirements.users.at(i)]);
    }
    int g = groupOf[c];
    for (int i = g < 0 ? 0 : requirements.groupUsers.start(g); g >= 0 && i < requirements.groupUsers.end(g); i++) {
      again(requirements.owner[requirements.groupUsers.at(i)]);
    }
  }

  private void again(int c) {
    if (isDoubtful.get(c)) {
      queue.add(index.rank[c]);
    }
  }
}
