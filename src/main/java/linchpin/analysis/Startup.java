package linchpin.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.faulttree.IntList;
import linchpin.analysis.faulttree.Tarjan;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;

/// Cold start (docs/semantics.md, section 7): everything is off; what is met by what is already up comes up, round by
/// round.
final class Startup {
  private static final int NEVER = -1;

  private final Places places;
  private final Groups groups;
  private final Lines lines;
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

  Startup(Structure structure) {
    places = structure.places;
    groups = structure.groups;
    lines = structure.lines;
    requirements = structure.requirements(Purpose.ANY);
    upIn = new int[places.count];
    Arrays.fill(upIn, NEVER);
    groupUp = new int[groups.count];
    copiesHoused = new int[places.count];
    unmet = new int[places.count];
    met = new boolean[requirements.count];
    for (int copy = 0; copy < places.copies(); copy++) {
      copiesHoused[places.copyOwner[copy]] += places.copyDomain[copy] < 0 ? 1 : 0;
    }
    for (int r = 0; r < requirements.count; r++) {
      unmet[requirements.owner[r]] += requirements.hard[r] ? 1 : 0;
    }
  }

  ColdStart run(Cancellation cancellation) {
    List<List<String>> rounds = new ArrayList<>();
    for (int c = 0; c < places.count; c++) {
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
    int[] blocked = IntStream.range(0, places.count).filter(c -> upIn[c] == NEVER && !places.person[c]).toArray();
    return new ColdStart(List.copyOf(rounds), ids(Arrays.stream(blocked)), cycles(blocked));
  }

  private List<String> ids(IntStream components) {
    return components.mapToObj(c -> places.ids[c]).toList();
  }

  /// Everything in the frontier is up from now on.
  private void settle() {
    for (int i = 0; i < frontier.size(); i++) {
      int c = frontier.get(i);
      if (groups.of[c] >= 0) {
        groupUp[groups.of[c]]++;
      }
      for (int k = places.lodgers.start(c); k < places.lodgers.end(c); k++) {
        copiesHoused[places.copyOwner[places.lodgers.at(k)]]++;
      }
    }
  }

  private void announce() {
    for (int i = 0; i < frontier.size(); i++) {
      int c = frontier.get(i);
      for (int k = places.inhabitants.start(c); k < places.inhabitants.end(c); k++) {
        comeUp(places.inhabitants.at(k));
      }
      for (int k = places.lodgers.start(c); k < places.lodgers.end(c); k++) {
        comeUp(places.copyOwner[places.lodgers.at(k)]);
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
      int to = lines.to[line];
      int own = to < 0 && groups.of[lines.from[line]] == g && up(lines.from[line]) ? 1 : 0;
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
    boolean housed = (places.domain[c] < 0 || up(places.domain[c]))
        && (!places.hasCopies(c) || copiesHoused[c] >= places.needed[c]);
    if (upIn[c] == NEVER && !places.person[c] && housed && unmet[c] == 0) {
      upIn[c] = round;
      next.add(c);
    }
  }

  /// The cycles of "waits for" among what never comes up.
  private List<List<String>> cycles(int[] blocked) {
    Rows waits = waits(blocked);
    Tarjan parts = Tarjan.of(waits, waits.rows());
    boolean[] itself = new boolean[places.count];
    for (int c : blocked) {
      itself[c] = Arrays.stream(waits.row(c)).anyMatch(x -> x == c || (x >= places.count && groups.of[c] == x - places.count));
    }
    Rows byPart = Rows.inverse(parts.parts(), Arrays.copyOf(parts.partOf(), places.count));
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
  private Rows waits(int[] blocked) {
    boolean[] isBlocked = new boolean[places.count];
    Arrays.stream(blocked).forEach(c -> isBlocked[c] = true);
    Rows.Builder rows = new Rows.Builder();
    for (int c = 0; c < places.count; c++) {
      if (isBlocked[c]) {
        waitsOf(c).filter(x -> x >= places.count || isBlocked[x]).forEach(rows::add);
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
        IntStream.of(places.domain[c]), Arrays.stream(places.copyDomain, places.firstCopy[c], places.firstCopy[c + 1]));
    IntStream needs = Arrays.stream(lines.of.row(c))
        .filter(d -> lines.hard[d])
        .map(d -> lines.group[d] >= 0 ? places.count + lines.group[d] : lines.to[d]);
    return IntStream.concat(domains.filter(d -> d >= 0), needs);
  }

}
