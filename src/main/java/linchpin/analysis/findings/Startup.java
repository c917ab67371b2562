package linchpin.analysis.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Requirements;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.StrongComponents;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;

/// Cold start (docs/semantics.md, section 7): everything is off; what is met by what is already up comes up, round by
/// round.
public final class Startup {
  private static final int NEVER = -1;

  private final ComponentTable components;
  private final GroupTable groups;
  private final DependencyTable dependencies;
  private final Requirements requirements;
  private final int[] upIn;
  private final int[] groupUp;
  /// Of each component: copies whose domain is up, and hard requirements not met yet.
  private final int[] copiesHoused;
  private final int[] unmet;
  private final boolean[] met;
  private int round;
  private IntList frontier = new IntList();
  private IntList next = new IntList();

  public Startup(Structure structure) {
    components = structure.components;
    groups = structure.groups;
    dependencies = structure.dependencies;
    requirements = structure.requirements(Purpose.ANY);
    upIn = new int[components.count];
    Arrays.fill(upIn, NEVER);
    groupUp = new int[groups.count];
    copiesHoused = new int[components.count];
    unmet = new int[components.count];
    met = new boolean[requirements.count];
    for (int copy = 0; copy < components.copies(); copy++) {
      copiesHoused[components.copyOwner[copy]] += components.copyDomain[copy] < 0 ? 1 : 0;
    }
    for (int r = 0; r < requirements.count; r++) {
      unmet[requirements.owner[r]] += requirements.hard[r] ? 1 : 0;
    }
  }

  public ColdStart run(Cancellation cancellation) {
    List<List<String>> rounds = new ArrayList<>();
    for (int c = 0; c < components.count; c++) {
      comeUp(c);
    }
    while (!next.isEmpty()) {
      cancellation.check();
      IntList done = frontier;
      frontier = next;
      next = done;
      next.clear();
      rounds.add(ids(Arrays.stream(frontier.toArray()).sorted()));
      settle();
      round++;
      announce();
    }
    int[] blocked = IntStream.range(0, components.count).filter(c -> upIn[c] == NEVER && !components.person[c]).toArray();
    return new ColdStart(List.copyOf(rounds), ids(Arrays.stream(blocked)), cycles(blocked));
  }

  private List<String> ids(IntStream numbers) {
    return numbers.mapToObj(c -> components.ids[c]).toList();
  }

  /// Everything in the frontier is up from now on.
  private void settle() {
    for (int i = 0; i < frontier.size(); i++) {
      int c = frontier.get(i);
      if (groups.of[c] >= 0) {
        groupUp[groups.of[c]]++;
      }
      for (int k = components.lodgers.start(c); k < components.lodgers.end(c); k++) {
        copiesHoused[components.copyOwner[components.lodgers.at(k)]]++;
      }
    }
  }

  private void announce() {
    for (int i = 0; i < frontier.size(); i++) {
      int c = frontier.get(i);
      for (int k = components.inhabitants.start(c); k < components.inhabitants.end(c); k++) {
        comeUp(components.inhabitants.at(k));
      }
      for (int k = components.lodgers.start(c); k < components.lodgers.end(c); k++) {
        comeUp(components.copyOwner[components.lodgers.at(k)]);
      }
      for (int k = requirements.users.start(c); k < requirements.users.end(c); k++) {
        check(requirements.users.at(k));
      }
      int g = groups.of[c];
      if (g >= 0 && groupUp[g] >= groups.needed[g]) {
        for (int k = requirements.groupUsers.start(g); k < requirements.groupUsers.end(g); k++) {
          check(requirements.groupUsers.at(k));
        }
      }
    }
  }

  private void check(int r) {
    if (requirements.hard[r] && !met[r] && isMet(r)) {
      met[r] = true;
      unmet[requirements.owner[r]]--;
      comeUp(requirements.owner[r]);
    }
  }

  private boolean isMet(int r) {
    int g = requirements.group[r];
    if (g >= 0 && groupUp[g] < groups.needed[g]) {
      return false;
    }
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r); i++) {
      int line = requirements.lines.at(i);
      int to = dependencies.to[line];
      int own = to < 0 && groups.of[dependencies.from[line]] == g && up(dependencies.from[line]) ? 1 : 0;
      if (to >= 0 ? up(to) : groupUp[g] > own) {
        return true;
      }
    }
    return false;
  }

  private boolean up(int c) {
    return upIn[c] >= 0 && upIn[c] < round;
  }

  private void comeUp(int c) {
    boolean housed = (components.domain[c] < 0 || up(components.domain[c]))
        && (!components.hasCopies(c) || copiesHoused[c] >= components.needed[c]);
    if (upIn[c] == NEVER && !components.person[c] && housed && unmet[c] == 0) {
      upIn[c] = round;
      next.add(c);
    }
  }

  /// The cycles of "waits for" among what never comes up.
  private List<List<String>> cycles(int[] blocked) {
    SparseRows waits = waits(blocked);
    StrongComponents parts = StrongComponents.of(waits, waits.rows());
    boolean[] itself = new boolean[components.count];
    for (int c : blocked) {
      itself[c] = Arrays.stream(waits.row(c)).anyMatch(x -> x == c || (x >= components.count && groups.of[c] == x - components.count));
    }
    SparseRows byPart = SparseRows.inverse(parts.parts(), Arrays.copyOf(parts.partOf(), components.count));
    List<List<String>> found = new ArrayList<>();
    for (int part = 0; part < byPart.rows(); part++) {
      int[] members = byPart.row(part);
      if (members.length > 1 || (members.length == 1 && itself[members[0]])) {
        found.add(ids(Arrays.stream(members)));
      }
    }
    return List.copyOf(found);
  }

  /// Components, and groups numbered after them, to what they wait for.
  private SparseRows waits(int[] blocked) {
    boolean[] isBlocked = new boolean[components.count];
    Arrays.stream(blocked).forEach(c -> isBlocked[c] = true);
    SparseRows.Builder rows = new SparseRows.Builder();
    for (int c = 0; c < components.count; c++) {
      if (isBlocked[c]) {
        waitsOf(c).filter(x -> x >= components.count || isBlocked[x]).forEach(rows::add);
      }
      rows.endRow();
    }
    for (int g = 0; g < groups.count; g++) {
      Arrays.stream(groups.members.row(g)).filter(m -> isBlocked[m]).forEach(rows::add);
      rows.endRow();
    }
    return rows.build();
  }

  private IntStream waitsOf(int c) {
    IntStream domains = IntStream.concat(
        IntStream.of(components.domain[c]), Arrays.stream(components.copyDomain, components.firstCopy[c], components.firstCopy[c + 1]));
    IntStream needs = Arrays.stream(dependencies.of.row(c))
        .filter(d -> dependencies.hard[d])
        .map(d -> dependencies.group[d] >= 0 ? components.count + dependencies.group[d] : dependencies.to[d]);
    return IntStream.concat(domains.filter(d -> d >= 0), needs);
  }

}
