package linchpin.analysis.faulttree.reduction;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;

/// Undoes the cycles in which every gate is an or: each of its gates is true just when one of them is forced from
/// outside, so that all are the same. The first gets what all of them name outside the cycle, the others name the
/// first.
final class OrCycles {
  private OrCycles() {}

  /// The same formula, gate for gate, without cycles of ors.
  static FaultTree merged(FaultTree tree) {
    int gates = tree.gates();
    int[][] arguments = new int[gates + 1][];
    int[] needed = new int[gates + 1];
    Arrays.fill(needed, 1);
    for (int g = 0; g < gates; g++) {
      arguments[g] = ors(tree, tree.events() + g);
    }
    arguments[gates] = java.util.stream.IntStream.range(tree.events(), tree.nodes()).toArray();
    FaultTree ors = new FaultTree(tree.events(), needed, arguments, tree.nodes());
    return merged(tree, ors, GateComponents.of(ors));
  }

  /// The arguments of an or that are ors themselves; none for another gate.
  private static int[] ors(FaultTree tree, int gate) {
    return tree.needed(gate) != 1 ? new int[0]
        : Arrays.stream(tree.arguments(gate)).filter(a -> !tree.isEvent(a) && tree.needed(a) == 1).toArray();
  }

  private static FaultTree merged(FaultTree tree, FaultTree ors, GateComponents cycles) {
    int[][] arguments = new int[tree.gates()][];
    int[] needed = new int[tree.gates()];
    for (int g = 0; g < tree.gates(); g++) {
      arguments[g] = tree.arguments(tree.events() + g);
      needed[g] = tree.needed(tree.events() + g);
    }
    for (int c = 0; c < cycles.count(); c++) {
      if (cycles.cyclic(c, ors)) {
        int[] members = Arrays.stream(cycles.gates, cycles.starts[c], cycles.starts[c + 1]).sorted().toArray();
        for (int member : members) {
          arguments[member - tree.events()] = new int[] {members[0]};
        }
        arguments[members[0] - tree.events()] = outside(tree, cycles, c, members);
      }
    }
    return new FaultTree(tree.events(), needed, arguments, tree.top());
  }

  private static int[] outside(FaultTree tree, GateComponents cycles, int cycle, int[] members) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int member : members) {
      for (int a : tree.arguments(member)) {
        if (tree.isEvent(a) || cycles.of[a] != cycle) {
          found.add(a);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
