package linchpin.analysis.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.StrongComponents;
import linchpin.analysis.structure.Structure;

/// The ways that load takes (docs/semantics.md, section 5): the order in which it comes to components, and, within the
/// cycles of all dependencies, through which of them it is followed: those that lead away from where a journey enters.
/// Journeys that enter at one component go the same way, and so do all that come to no cycle. Immutable.
public final class LoadPaths {
  private static final int NEVER = -1;

  /// Components, those that ask before those that are asked; those of one cycle stand together.
  final int[] order;
  /// Of the components that are in a cycle with others or need themselves, how many there are before each in `order`;
  /// -1 for all others.
  final int[] place;
  /// The ways of the journeys: first that of those that come to no cycle.
  final List<Way> ways;
  /// Of each journey its way, as a number.
  final int[] wayOf;
  private final int[] cycle;
  private final Structure structure;
  private final SparseRows successors;

  /// How load that enters at one component runs through cycles.
  ///
  /// @param steps of each component in a cycle, by its [#place], how many dependencies it is from the entry at least; -1
  ///     where it is not reached
  /// @param cyclic the components in cycles in the order in which load comes to them: as in [#order], and within a cycle
  ///     by steps
  record Way(int[] steps, int[] cyclic) {}

  public LoadPaths(Structure structure) {
    this.structure = structure;
    successors = successors();
    cycle = StrongComponents.of(successors, successors.rows()).partOf();
    order = order();
    place = new int[structure.components.count];
    Arrays.fill(place, NEVER);
    int[] cyclic = Arrays.stream(order).filter(inAny()::get).toArray();
    for (int i = 0; i < cyclic.length; i++) {
      place[cyclic[i]] = i;
    }
    ways = new ArrayList<>(List.of(new Way(new int[cyclic.length], cyclic)));
    wayOf = new int[structure.entries.length];
    if (cyclic.length > 0) {
      findWays(cyclic);
    }
  }

  private int[] order() {
    int components = structure.components.count;
    int[] parts = new int[components];
    for (int c = 0; c < components; c++) {
      parts[c] = successors.rows() - 1 - cycle[c];
    }
    SparseRows byPart = SparseRows.inverse(successors.rows(), parts);
    IntList sorted = new IntList();
    for (int part = 0; part < byPart.rows(); part++) {
      for (int i = byPart.start(part); i < byPart.end(part); i++) {
        sorted.add(byPart.at(i));
      }
    }
    return sorted.toArray();
  }

  /// The components with a dependency inside a cycle.
  private BitSet inAny() {
    BitSet found = new BitSet();
    for (int d = 0; d < structure.dependencies.count; d++) {
      int from = structure.dependencies.from[d];
      ends(d).filter(to -> sameCycle(from, to)).forEach(to -> {
        found.set(from);
        found.set(to);
      });
    }
    return found;
  }

  private void findWays(int[] cyclic) {
    Map<Integer, Integer> known = new HashMap<>();
    for (int j = 0; j < wayOf.length; j++) {
      int entry = structure.entries[j];
      Double rate = structure.journeys.get(j).requestsPerSecond();
      if (entry >= 0 && rate != null && rate > 0) {
        wayOf[j] = known.computeIfAbsent(entry, e -> add(stepsFrom(e), cyclic));
      }
    }
  }

  /// @return the number of the way, 0 where it comes to no cycle
  private int add(int[] steps, int[] cyclic) {
    if (Arrays.stream(cyclic).allMatch(c -> steps[c] == NEVER)) {
      return 0;
    }
    Integer[] sorted = Arrays.stream(cyclic).boxed().toArray(Integer[]::new);
    for (int from = 0, to; from < sorted.length; from = to) {
      to = from + 1;
      while (to < sorted.length && sameCycle(sorted[from], sorted[to])) {
        to++;
      }
      Arrays.sort(sorted, from, to, Comparator.comparingInt(c -> steps[c]));
    }
    ways.add(new Way(
        Arrays.stream(cyclic).map(c -> steps[c]).toArray(), Arrays.stream(sorted).mapToInt(c -> c).toArray()));
    return ways.size() - 1;
  }

  /// How many dependencies each component is from another, at least; breadth first.
  private int[] stepsFrom(int entry) {
    int[] steps = new int[structure.components.count];
    Arrays.fill(steps, NEVER);
    steps[entry] = 0;
    IntList met = new IntList();
    met.add(entry);
    for (int i = 0; i < met.size(); i++) {
      int c = met.get(i);
      for (int k = structure.dependencies.of.start(c); k < structure.dependencies.of.end(c); k++) {
        ends(structure.dependencies.of.at(k)).filter(to -> steps[to] == NEVER).forEach(to -> {
          steps[to] = steps[c] + 1;
          met.add(to);
        });
      }
    }
    return steps;
  }

  /// The components that a dependency leads to.
  private IntStream ends(int line) {
    DependencyTable dependencies = structure.dependencies;
    return dependencies.to[line] >= 0
        ? IntStream.of(dependencies.to[line])
        : Arrays.stream(structure.groups.members.row(dependencies.group[line])).filter(m -> m != dependencies.from[line]);
  }

  /// Whether two components need each other, directly or not, or are one.
  boolean sameCycle(int from, int to) {
    return cycle[from] == cycle[to];
  }

  /// Whether a component and some member of a group need each other, where the component needs the group as a whole.
  boolean isInCycleWith(int c, int group) {
    return cycle[c] == cycle[structure.components.count + group];
  }

  /// Whether load on its way is followed from a component to one that it needs.
  boolean follows(Way way, int from, int to) {
    return !sameCycle(from, to) || from != to && way.steps[place[to]] > way.steps[place[from]];
  }

  /// The dependencies that carry none of the load of some journey, to one of their ends at least, because they lie in a
  /// cycle and lead back to where it enters. A journey without load has none to carry, and what its access does not
  /// count carries nothing anyway.
  public int[] notFollowed() {
    BitSet found = new BitSet();
    for (int j = 0; j < wayOf.length; j++) {
      if (wayOf[j] > 0) {
        notFollowed(j, found);
      }
    }
    return found.stream().toArray();
  }

  private void notFollowed(int journey, BitSet found) {
    Way way = ways.get(wayOf[journey]);
    BitSet loaded = new BitSet();
    loaded.set(structure.entries[journey]);
    int met = 0;
    for (int at : order) {
      int c = place[at] == NEVER ? at : way.cyclic[met++];
      for (int k = structure.dependencies.of.start(c); loaded.get(c) && k < structure.dependencies.of.end(c); k++) {
        int line = structure.dependencies.of.at(k);
        if (structure.dependencies.counts(line, structure.accesses[journey])) {
          ends(line).forEach(to -> {
            if (follows(way, c, to)) {
              loaded.set(to);
            } else {
              found.set(line);
            }
          });
        }
      }
    }
  }

  /// Components and, numbered after them, groups: a dependency on a group leads to the group's node and on to its
  /// members. A member that alone depends on its own group leads to the others directly, or it would seem to
  /// need itself.
  private SparseRows successors() {
    DependencyTable dependencies = structure.dependencies;
    int[] insiders = new int[structure.groups.count];
    for (int c = 0; c < structure.components.count; c++) {
      if (needsOwnGroup(c)) {
        insiders[structure.groups.of[c]]++;
      }
    }
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int c = 0; c < structure.components.count; c++) {
      for (int i = dependencies.of.start(c); i < dependencies.of.end(c); i++) {
        addTargets(dependencies.of.at(i), insiders, rows);
      }
      rows.endRow();
    }
    for (int g = 0; g < structure.groups.count; g++) {
      for (int member : structure.groups.members.row(g)) {
        rows.add(member);
      }
      rows.endRow();
    }
    return rows.build();
  }

  private boolean needsOwnGroup(int c) {
    DependencyTable dependencies = structure.dependencies;
    for (int i = dependencies.of.start(c); i < dependencies.of.end(c); i++) {
      int line = dependencies.of.at(i);
      if (dependencies.to[line] < 0 && dependencies.group[line] == structure.groups.of[c]) {
        return true;
      }
    }
    return false;
  }

  private void addTargets(int line, int[] insiders, SparseRows.Builder rows) {
    DependencyTable dependencies = structure.dependencies;
    int g = dependencies.group[line];
    if (dependencies.to[line] >= 0) {
      rows.add(dependencies.to[line]);
    } else if (structure.groups.of[dependencies.from[line]] == g && insiders[g] == 1) {
      for (int member : structure.groups.members.row(g)) {
        if (member != dependencies.from[line]) {
          rows.add(member);
        }
      }
    } else {
      rows.add(structure.components.count + g);
    }
  }
}
