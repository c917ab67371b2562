package linchpin.analysis.journey;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.structure.CauseTable;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Requirements;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// "Down when recovered, overload left aside" as a formula over the failure units: a gate for each component, under one
/// access, with every failover done. Cycles of dependencies are cycles of gates.
public final class JourneyFormula {
  private static final int NO_UNIT = -1;

  private final ComponentTable components;
  private final GroupTable groups;
  private final DependencyTable dependencies;
  private final CauseTable causes;
  private final Requirements requirements;
  private final FaultTree.Builder tree;
  private final int[] ofComponent;
  private final int[] ofCopy;
  private final int[] ofLine;
  private final int[] ofCause;
  private final int[] ofFailover;
  /// The gate of each component, and of each group, made when first needed (-1 before).
  private final int[] gates;
  private final int[] groupGates;
  /// The gate of each group that waits for a failover which does not work.
  private final int[] stuckGates;
  private final IntList open = new IntList();
  private final BitSet units = new BitSet();
  /// What each gate means, where that is asked for.
  private @Nullable Map<Integer, String> meanings;

  public JourneyFormula(Structure structure, Purpose purpose) {
    components = structure.components;
    groups = structure.groups;
    dependencies = structure.dependencies;
    requirements = structure.requirements(purpose);
    tree = new FaultTree.Builder(structure.units.size());
    ofComponent = filled(components.count);
    ofCopy = filled(components.copies());
    ofLine = filled(dependencies.count);
    causes = structure.causes;
    ofCause = filled(causes.count);
    ofFailover = filled(groups.count);
    stuckGates = filled(groups.count);
    gates = filled(components.count);
    groupGates = filled(groups.count);
    for (int u = 0; u < structure.units.size(); u++) {
      FailureUnit unit = structure.units.get(u);
      switch (unit.type()) {
        case COMPONENT -> ofComponent[unit.number()] = u;
        case COPY -> ofCopy[unit.number()] = u;
        case LINE -> ofLine[unit.number()] = u;
        case CAUSE -> ofCause[unit.number()] = u;
        case FAILOVER -> ofFailover[unit.number()] = u;
      }
    }
  }

  private static int[] filled(int size) {
    int[] all = new int[size];
    Arrays.fill(all, NO_UNIT);
    return all;
  }

  /// The formula for one entry, over the units in the structure's order.
  public FaultTree of(int entry, Cancellation cancellation) {
    int top = gate(entry);
    while (!open.isEmpty()) {
      int c = open.removeLast();
      cancellation.check();
      IntList reasons = new IntList();
      addUnit(ofComponent[c], reasons);
      for (int i = causes.of.start(c); i < causes.of.end(c); i++) {
        addUnit(ofCause[causes.of.at(i)], reasons);
      }
      if (components.domain[c] >= 0) {
        reasons.add(gate(components.domain[c]));
      }
      if (components.hasCopies(c)) {
        reasons.add(copies(c));
      }
      for (int r = requirements.first[c]; r < requirements.first[c + 1]; r++) {
        if (requirements.hard[r]) {
          addRequirement(r, reasons);
        }
      }
      tree.define(gates[c], 1, reasons.toArray());
    }
    return tree.build(top);
  }

  /// The units that the formula names, by their place in the structure's list.
  BitSet units() {
    return units;
  }

  /// Notes from now on what each gate means.
  JourneyFormula explained() {
    meanings = new HashMap<>();
    return this;
  }

  /// What each gate means in words ("lb down"), by its number; empty unless [#explained].
  Map<Integer, String> meanings() {
    return meanings == null ? Map.of() : meanings;
  }

  private int means(int gate, Supplier<String> meaning) {
    if (meanings != null) {
      meanings.put(gate, meaning.get());
    }
    return gate;
  }

  private int gate(int c) {
    if (gates[c] < 0) {
      gates[c] = means(tree.gate(), () -> components.ids[c] + " down");
      open.add(c);
    }
    return gates[c];
  }

  private void addUnit(int unit, IntList causes) {
    if (unit != NO_UNIT) {
      units.set(unit);
      causes.add(unit);
    }
  }

  private int copies(int c) {
    int first = components.firstCopy[c];
    int[] lost = new int[components.instances[c]];
    for (int i = 0; i < lost.length; i++) {
      IntList causes = new IntList();
      addUnit(ofCopy[first + i], causes);
      if (components.copyDomain[first + i] >= 0) {
        causes.add(gate(components.copyDomain[first + i]));
      }
      String copy = components.copyId(first + i);
      lost[i] = causes.size() == 1 ? causes.get(0) : means(tree.or(causes.toArray()), () -> copy + " down");
    }
    return means(
        tree.atLeast(lost.length - components.needed[c] + 1, lost),
        () -> "fewer than " + components.needed[c] + " of " + lost.length + " copies of " + components.ids[c] + " work");
  }

  private void addRequirement(int r, IntList causes) {
    if (requirements.group[r] >= 0) {
      causes.add(groupGate(requirements.group[r]));
      if (!requirements.reads[r] && ofFailover[requirements.group[r]] != NO_UNIT) {
        causes.add(stuckGate(requirements.group[r]));
      }
      addUnreached(r, causes);
      return;
    }
    int line = requirements.lines.at(requirements.lines.start(r));
    addUnit(ofLine[line], causes);
    causes.add(gate(dependencies.to[line]));
  }

  /// Fewer than k members work.
  private int groupGate(int g) {
    if (groupGates[g] < 0) {
      int[] members = Arrays.stream(groups.members.row(g)).map(this::gate).toArray();
      groupGates[g] = means(
          tree.atLeast(members.length - groups.needed[g] + 1, members),
          () -> "group " + groups.ids[g] + " cannot serve");
    }
    return groupGates[g];
  }

  /// A member that should serve is down, and the failover does not work.
  private int stuckGate(int g) {
    if (stuckGates[g] < 0) {
      IntList serving = new IntList();
      for (int i = 0; i < groups.serving[g] && i < groups.size(g); i++) {
        serving.add(gate(groups.members.at(groups.members.start(g) + i)));
      }
      int down = serving.size() == 1 ? serving.get(0)
          : means(tree.or(serving.toArray()), () -> "a member of group " + groups.ids[g] + " that should serve is down");
      IntList both = new IntList();
      addUnit(ofFailover[g], both);
      both.add(down);
      stuckGates[g] = means(tree.and(both.toArray()), () -> "group " + groups.ids[g] + " is not switched over");
    }
    return stuckGates[g];
  }

  /// Every way to a member is lost: for each dependency, it is off or all that it leads to is down. Where it leads to
  /// the whole group from outside, the latter means that the group does not serve, which is said already.
  private void addUnreached(int r, IntList causes) {
    int g = requirements.group[r];
    int owner = requirements.owner[r];
    IntList ways = new IntList();
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r); i++) {
      int line = requirements.lines.at(i);
      boolean outside = dependencies.to[line] < 0 && groups.of[owner] != g;
      IntList lost = new IntList();
      addUnit(ofLine[line], lost);
      if (outside && lost.isEmpty()) {
        return;
      }
      if (!outside) {
        lost.add(dependencies.to[line] >= 0 ? gate(dependencies.to[line]) : others(g, owner));
      }
      ways.add(lost.size() == 1 ? lost.get(0)
          : means(tree.or(lost.toArray()), () -> "way " + dependencies.ids[line] + " lost"));
    }
    causes.add(ways.size() == 1 ? ways.get(0)
        : means(tree.and(ways.toArray()), () -> components.ids[owner] + " reaches no member of group " + groups.ids[g]));
  }

  private int others(int g, int owner) {
    int[] members = Arrays.stream(groups.members.row(g)).filter(m -> m != owner).map(this::gate).toArray();
    return means(tree.and(members), () -> "all of group " + groups.ids[g] + " but " + components.ids[owner] + " down");
  }
}
