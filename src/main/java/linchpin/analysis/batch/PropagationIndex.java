package linchpin.analysis.batch;

import java.util.Arrays;
import java.util.stream.IntStream;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Requirements;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.StrongComponents;
import linchpin.analysis.structure.Structure;

/// What takes what down under one access, laid out for [Lanes]. Everything has its place in one order in which what is
/// needed comes before what needs it (members of a cycle in the order in which a depth-first search leaves them), so
/// that what changes in many lanes is passed on at once. Components are numbered by that order too: their ranks.
/// Immutable.
final class PropagationIndex {
  final Structure structure;
  final Requirements requirements;
  /// Component to rank, and back.
  final int[] rank;
  final int[] component;
  /// At each place: a rank; or, counted on from the number of components, a group, then a requirement into a group.
  final int[] at;
  /// The place of a rank, of a group, and of a requirement into a group.
  final int[] placeOf;
  final int[] placeOfGroup;
  final int[] placeOfRequirement;
  /// To whom the loss of each rank matters at once, as ranks in [#users]: from `first` those who stand in it, from
  /// `hard` those with a hard requirement on it outside of groups, from `soft` up to the next `first` with a soft one.
  final int[] first;
  final int[] hard;
  final int[] soft;
  final int[] users;
  /// Group to the ranks with a requirement on it that is met whenever it serves: a single dependency, from outside, on
  /// the group as a whole; by strength, and by whether the rule for reads applies.
  final SparseRows hardReaders;
  final SparseRows hardWriters;
  final SparseRows softReaders;
  final SparseRows softWriters;
  /// Group to the other requirements into it.
  final SparseRows particular;
  /// Component to the requirements into groups that name it.
  final SparseRows naming;
  /// Whether more than its users have to be looked at when a rank is lost: copies, a group, who names it.
  final boolean[] special;
  /// Of requirements into groups: their dependencies, those on the whole group first, the others in its order.
  final SparseRows ways;

  PropagationIndex(Structure structure, Requirements requirements) {
    this.structure = structure;
    this.requirements = requirements;
    int components = structure.components.count;
    int groups = structure.groups.count;
    at = new int[components + groups + (int) Arrays.stream(requirements.group).filter(g -> g >= 0).count()];
    component = new int[components];
    rank = new int[components];
    placeOf = new int[components];
    placeOfGroup = new int[groups];
    placeOfRequirement = new int[requirements.count];
    SparseRows needs = needs();
    arrange(StrongComponents.of(needs, needs.rows()).left());
    naming = naming();
    first = new int[components + 1];
    hard = new int[components];
    soft = new int[components];
    users = users();
    special = new boolean[components];
    for (int c = 0; c < components; c++) {
      special[rank[c]] =
          structure.components.lodgers.size(c) > 0 || structure.groups.of[c] >= 0 || naming.size(c) > 0;
    }
    ways = ways();
    hardReaders = owners(true, true);
    hardWriters = owners(true, false);
    softReaders = owners(false, true);
    softWriters = owners(false, false);
    int[] others = new int[requirements.count];
    Arrays.setAll(others, r -> intoGroup(r) && !plain(r) ? requirements.group[r] : -1);
    particular = SparseRows.inverse(groups, others);
  }

  private SparseRows owners(boolean hard, boolean reads) {
    int[] groupOf = new int[requirements.count];
    Arrays.setAll(groupOf, r ->
        plain(r) && requirements.hard[r] == hard && requirements.reads[r] == reads ? requirements.group[r] : -1);
    return SparseRows.inverse(structure.groups.count, groupOf).map(r -> rank[requirements.owner[r]]);
  }

  /// Whether a requirement into a group is met whenever the group serves and its only dependency is not off.
  private boolean plain(int r) {
    return intoGroup(r)
        && requirements.lines.size(r) == 1
        && structure.dependencies.to[requirements.lines.at(requirements.lines.start(r))] < 0
        && structure.groups.of[requirements.owner[r]] != requirements.group[r];
  }

  private boolean intoGroup(int r) {
    return requirements.group[r] >= 0;
  }

  /// Components, groups, and all requirements, to what they need.
  private SparseRows needs() {
    ComponentTable components = structure.components;
    DependencyTable dependencies = structure.dependencies;
    int requirementsFrom = components.count + structure.groups.count;
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int c = 0; c < components.count; c++) {
      addKnown(components.domain[c], rows);
      for (int copy = components.firstCopy[c]; copy < components.firstCopy[c + 1]; copy++) {
        addKnown(components.copyDomain[copy], rows);
      }
      for (int r = requirements.first[c]; r < requirements.first[c + 1]; r++) {
        rows.add(intoGroup(r) ? requirementsFrom + r : dependencies.to[requirements.lines.at(requirements.lines.start(r))]);
      }
      rows.endRow();
    }
    for (int g = 0; g < structure.groups.count; g++) {
      for (int i = structure.groups.members.start(g); i < structure.groups.members.end(g); i++) {
        rows.add(structure.groups.members.at(i));
      }
      rows.endRow();
    }
    for (int r = 0; r < requirements.count; r++) {
      if (intoGroup(r)) {
        rows.add(components.count + requirements.group[r]);
      }
      rows.endRow();
    }
    return rows.build();
  }

  private static void addKnown(int domain, SparseRows.Builder rows) {
    if (domain >= 0) {
      rows.add(domain);
    }
  }

  private void arrange(int[] order) {
    int components = structure.components.count;
    int groups = structure.groups.count;
    int ranks = 0;
    int slots = 0;
    for (int node : order) {
      int r = node - components - groups;
      if (node < components) {
        placeOf[ranks] = slots;
        rank[node] = ranks;
        component[ranks] = node;
        at[slots++] = ranks++;
      } else if (r < 0) {
        placeOfGroup[node - components] = slots;
        at[slots++] = node;
      } else if (intoGroup(r)) {
        placeOfRequirement[r] = slots;
        at[slots++] = node;
      }
    }
  }

  private SparseRows naming() {
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int c = 0; c < structure.components.count; c++) {
      for (int i = requirements.users.start(c); i < requirements.users.end(c); i++) {
        if (intoGroup(requirements.users.at(i))) {
          rows.add(requirements.users.at(i));
        }
      }
      rows.endRow();
    }
    return rows.build();
  }

  private int[] users() {
    SparseRows inhabitants = structure.components.inhabitants;
    IntList all = new IntList();
    for (int k = 0; k < component.length; k++) {
      int c = component[k];
      first[k] = all.size();
      for (int i = inhabitants.start(c); i < inhabitants.end(c); i++) {
        all.add(rank[inhabitants.at(i)]);
      }
      hard[k] = all.size();
      addOwners(c, true, all);
      soft[k] = all.size();
      addOwners(c, false, all);
    }
    first[component.length] = all.size();
    return all.toArray();
  }

  private void addOwners(int c, boolean wanted, IntList all) {
    for (int i = requirements.users.start(c); i < requirements.users.end(c); i++) {
      int r = requirements.users.at(i);
      if (!intoGroup(r) && requirements.hard[r] == wanted) {
        all.add(rank[requirements.owner[r]]);
      }
    }
  }

  private SparseRows ways() {
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int r = 0; r < requirements.count; r++) {
      if (intoGroup(r)) {
        IntStream.range(requirements.lines.start(r), requirements.lines.end(r))
            .map(requirements.lines::at)
            .boxed()
            .sorted(java.util.Comparator.comparing(this::placeInGroup))
            .forEach(rows::add);
      }
      rows.endRow();
    }
    return rows.build();
  }

  private int placeInGroup(int line) {
    int to = structure.dependencies.to[line];
    return to < 0 ? -1 : structure.groups.placeOf[to];
  }

  /// The rank of the component that a unit belongs to: itself, that of a copy, that which a dependency starts from, the
  /// first member of a common cause or of the group whose failover it is; 0 where there is none.
  int rankOf(FailureUnit unit) {
    return switch (unit.type()) {
      case COMPONENT -> rank[unit.number()];
      case COPY -> rank[structure.components.copyOwner[unit.number()]];
      case LINE -> rank[structure.dependencies.from[unit.number()]];
      case CAUSE -> rankOfFirst(structure.causes.members, unit.number());
      case FAILOVER -> rankOfFirst(structure.groups.members, unit.number());
    };
  }

  private int rankOfFirst(SparseRows members, int row) {
    return members.size(row) == 0 ? 0 : rank[members.at(members.start(row))];
  }
}
