package linchpin.analysis.propagation;

import java.util.Arrays;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Requirements;
import linchpin.analysis.structure.Structure;
import linchpin.model.GroupMode;

/// What a set of failures brings down, evaluated with one access: the least set (docs/semantics.md, section 3), found
/// round by round with a worklist, so that only what can change is looked at. One object can be started again and
/// again.
public final class Propagation {
  /// In [#wave] and [#degradedIn]: not.
  public static final int NEVER = -1;

  private final ComponentTable components;
  private final GroupTable groups;
  private final DependencyTable dependencies;
  public final Requirements requirements;
  /// The round in which each component went down.
  public final int[] wave;
  /// The round in which each component became degraded; of a component that is down nothing is said.
  public final int[] degradedIn;
  private final boolean[] queued;
  private final boolean[] copyDown;
  private final int[] copiesWorking;
  /// Of each group: members that work, of those that should serve before the failover how many are down, and
  /// members that work and are not degraded.
  private final int[] working;
  private final int[] servingDown;
  private final int[] good;
  private Failures off;
  private boolean[] switched;
  private int round;
  private int degradeRound;
  private IntList frontier = new IntList();
  private IntList next = new IntList();

  public Propagation(Structure structure, Requirements requirements) {
    this.requirements = requirements;
    components = structure.components;
    groups = structure.groups;
    dependencies = structure.dependencies;
    wave = new int[components.count];
    degradedIn = new int[components.count];
    queued = new boolean[components.count];
    copyDown = new boolean[components.copies()];
    copiesWorking = new int[components.count];
    working = new int[groups.count];
    servingDown = new int[groups.count];
    good = new int[groups.count];
    off = new Failures(structure);
    switched = new boolean[groups.count];
  }

  /// Everything that `failures` force down, with the standby members of the `failedOver` groups serving.
  public void start(Failures failures, boolean[] failedOver) {
    off = failures;
    switched = failedOver;
    round = 0;
    Arrays.fill(wave, NEVER);
    Arrays.fill(degradedIn, NEVER);
    Arrays.fill(copyDown, false);
    Arrays.fill(servingDown, 0);
    for (int c = 0; c < components.count; c++) {
      copiesWorking[c] = components.firstCopy[c + 1] - components.firstCopy[c];
    }
    for (int g = 0; g < groups.count; g++) {
      working[g] = groups.size(g);
    }
    next.clear();
    for (int i = 0; i < off.components.size(); i++) {
      add(off.components.get(i));
    }
    takeDown();
    consequences();
    suspects();
    goOn();
  }

  /// More components fail, a round after everything else; what they take down with them counts on from there.
  public void fail(IntList components) {
    next.clear();
    for (int i = 0; i < components.size(); i++) {
      add(components.get(i));
    }
    goOn();
  }

  private void goOn() {
    while (!next.isEmpty()) {
      round++;
      takeDown();
      consequences();
    }
  }

  private void add(int c) {
    if (wave[c] == NEVER && !queued[c] && !off.pinned[c]) {
      queued[c] = true;
      next.add(c);
    }
  }

  /// What is in `next` becomes the frontier.
  private void advance() {
    IntList done = frontier;
    frontier = next;
    next = done;
    next.clear();
  }

  /// What is in `next` goes down and becomes the frontier.
  private void takeDown() {
    advance();
    for (int i = 0; i < frontier.size(); i++) {
      int c = frontier.get(i);
      queued[c] = false;
      wave[c] = round;
      int g = groups.of[c];
      if (g >= 0) {
        working[g]--;
        servingDown[g] += groups.shouldServe(c) ? 1 : 0;
      }
      for (int k = components.lodgers.start(c); k < components.lodgers.end(c); k++) {
        takeDownCopy(components.lodgers.at(k));
      }
    }
  }

  private void takeDownCopy(int copy) {
    if (!copyDown[copy]) {
      copyDown[copy] = true;
      copiesWorking[components.copyOwner[copy]]--;
    }
  }

  /// Collects in `next` what the frontier forces down.
  private void consequences() {
    for (int i = 0; i < frontier.size(); i++) {
      int c = frontier.get(i);
      for (int k = components.inhabitants.start(c); k < components.inhabitants.end(c); k++) {
        add(components.inhabitants.at(k));
      }
      for (int k = components.lodgers.start(c); k < components.lodgers.end(c); k++) {
        checkCopies(components.copyOwner[components.lodgers.at(k)]);
      }
      for (int k = requirements.users.start(c); k < requirements.users.end(c); k++) {
        check(requirements.users.at(k));
      }
      if (groups.of[c] >= 0) {
        checkGroup(groups.of[c], groups.shouldServe(c));
      }
    }
  }

  /// What is forced down by failures that are no component, or by nothing at all.
  private void suspects() {
    for (int i = 0; i < off.copies.size(); i++) {
      takeDownCopy(off.copies.get(i));
    }
    for (int i = 0; i < off.copies.size(); i++) {
      checkCopies(components.copyOwner[off.copies.get(i)]);
    }
    for (int i = 0; i < off.lines.size(); i++) {
      if (requirements.ofLine[off.lines.get(i)] >= 0) {
        check(requirements.ofLine[off.lines.get(i)]);
      }
    }
    for (int r : requirements.neverMet) {
      check(r);
    }
  }

  private void checkCopies(int c) {
    if (copiesWorking[c] < components.needed[c]) {
      add(c);
    }
  }

  /// Looks at everything that needs a group when the loss of a member may matter to more than those that name it.
  private void checkGroup(int g, boolean shouldServe) {
    if (working[g] < groups.needed[g] || working[g] <= 1 || shouldServe) {
      for (int k = requirements.groupUsers.start(g); k < requirements.groupUsers.end(g); k++) {
        check(requirements.groupUsers.at(k));
      }
    }
  }

  private void check(int r) {
    if (requirements.hard[r] && !met(r)) {
      add(requirements.owner[r]);
    }
  }

  public boolean works(int c) {
    return wave[c] == NEVER;
  }

  public State state(int c) {
    return !works(c) ? State.DOWN : degradedIn[c] == NEVER ? State.UP : State.DEGRADED;
  }

  /// The last round in which anything went down.
  int rounds() {
    return round;
  }

  public boolean failedOver(int group) {
    return switched[group] && !off.failover[group];
  }

  /// Whether a group is without a member that should serve, and nobody has switched it over.
  public boolean waitsForPeople() {
    for (int g = 0; g < servingDown.length; g++) {
      if (servingDown[g] > 0 && !switched[g] && !groups.automatic[g] && !off.failover[g]) {
        return true;
      }
    }
    return false;
  }

  /// How many members of a group work.
  public int working(int group) {
    return working[group];
  }

  public boolean copyWorks(int copy) {
    return !copyDown[copy];
  }

  /// The copies of a component that work by rules 1 and 2.
  public int copiesWorking(int c) {
    int in = components.domain[c];
    boolean lost = !off.pinned[c] && (off.component[c] || (in >= 0 && !works(in)));
    return lost ? 0 : copiesWorking[c];
  }

  /// Whether a group serves; `reads` as the rule for reads of a primary-replica group.
  public boolean serves(int g, boolean reads) {
    return working[g] >= groups.needed[g] && (reads || servingDown[g] == 0 || failedOver(g));
  }

  boolean met(int r) {
    int g = requirements.group[r];
    if (g >= 0 && !serves(g, requirements.reads[r])) {
      return false;
    }
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r); i++) {
      int line = requirements.lines.at(i);
      if (!off.line[line] && leadsSomewhere(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsSomewhere(int line) {
    int to = dependencies.to[line];
    return to >= 0 ? works(to) : working[dependencies.group[line]] > (selfIn(line) && works(dependencies.from[line]) ? 1 : 0);
  }

  private boolean selfIn(int line) {
    return groups.of[dependencies.from[line]] == dependencies.group[line];
  }

  /// Whether a requirement into a group leads to a member of it, along a dependency that is not off, whatever the
  /// member's state.
  public boolean leadsTo(int r, int member) {
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r); i++) {
      int line = requirements.lines.at(i);
      if (!off.line[line] && (dependencies.to[line] < 0 ? member != dependencies.from[line] : member == dependencies.to[line])) {
        return true;
      }
    }
    return false;
  }

  /// How many members at most carry a requirement into a group: the first so many of those reached.
  public int carriers(int r) {
    int g = requirements.group[r];
    return switch (groups.mode[g]) {
      case ACTIVE_PASSIVE -> groups.needed[g];
      case PRIMARY_REPLICA -> requirements.reads[r] ? Integer.MAX_VALUE : 1;
      case ACTIVE_ACTIVE, MULTI_PRIMARY, QUORUM -> Integer.MAX_VALUE;
    };
  }

  /// Finds what is degraded, given what is down; `overloaded` are those that stay on though overloaded.
  public void degrade(boolean[] overloaded) {
    degradeRound = 0;
    next.clear();
    System.arraycopy(working, 0, good, 0, good.length);
    for (int c = 0; c < components.count; c++) {
      if (overloaded[c]) {
        addDegraded(c);
      }
    }
    for (int r : requirements.soft) {
      if (!met(r)) {
        addDegraded(requirements.owner[r]);
      }
    }
    while (!next.isEmpty()) {
      degradeRound++;
      markDegraded();
      degradeUsers();
    }
  }

  private void addDegraded(int c) {
    if (works(c) && degradedIn[c] == NEVER && !queued[c] && !off.pinned[c]) {
      queued[c] = true;
      next.add(c);
    }
  }

  private void markDegraded() {
    advance();
    for (int i = 0; i < frontier.size(); i++) {
      int c = frontier.get(i);
      queued[c] = false;
      degradedIn[c] = degradeRound;
      if (groups.of[c] >= 0) {
        good[groups.of[c]]--;
      }
    }
  }

  private void degradeUsers() {
    for (int i = 0; i < frontier.size(); i++) {
      int c = frontier.get(i);
      for (int k = requirements.users.start(c); k < requirements.users.end(c); k++) {
        passOn(requirements.users.at(k));
      }
      int g = groups.of[c];
      if (g >= 0 && (good[g] <= 1 || groups.mode[g].switches())) {
        for (int k = requirements.groupUsers.start(g); k < requirements.groupUsers.end(g); k++) {
          passOn(requirements.groupUsers.at(k));
        }
      }
    }
  }

  private void passOn(int r) {
    if (requirements.hard[r] && (requirements.group[r] < 0 || carriersDegraded(r))) {
      addDegraded(requirements.owner[r]);
    }
  }

  private boolean carriersDegraded(int r) {
    int g = requirements.group[r];
    if (good[g] == 0) {
      return true;
    }
    int left = carriers(r);
    for (int i = groups.members.start(g); i < groups.members.end(g) && left > 0; i++) {
      int member = groups.members.at(i);
      if (works(member) && leadsTo(r, member)) {
        if (degradedIn[member] == NEVER) {
          return false;
        }
        left--;
      }
    }
    return true;
  }

  /// Whether a group that works has no member to spare though it has more than it needs.
  public boolean noSpareLeft(int g) {
    boolean reads = groups.mode[g] == GroupMode.PRIMARY_REPLICA;
    return serves(g, reads) && working[g] == groups.needed[g] && groups.size(g) > groups.needed[g];
  }

  /// The same of a component with copies.
  public boolean noCopySpare(int c) {
    return components.hasCopies(c)
        && works(c)
        && copiesWorking[c] == components.needed[c]
        && components.instances[c] > components.needed[c];
  }

}
