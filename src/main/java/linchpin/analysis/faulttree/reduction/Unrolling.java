package linchpin.analysis.faulttree.reduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.faulttree.tree.BudgetExceeded;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;

/// Makes an [AcyclicTree], strongly connected component by component.
final class Unrolling {
  private static final int UNKNOWN = -1;
  private static final int NEVER = -2;
  private static final int ALWAYS = -3;

  private final FaultTree tree;
  private final ConstantGates constants;
  private final int mostGates;
  private final FaultTree.Builder made;
  private final List<AcyclicTree.Origin> origins = new ArrayList<>();
  private final Map<Written, Integer> known = new HashMap<>();
  /// What stands for each node by now: a node of the new tree, or one of the constants above.
  private final int[] value;
  /// Where each gate of the cycle at hand stands in its list, else -1.
  private final int[] place;

  /// A gate of the new tree as it is written: equal ones made from the same gate are one.
  private record Written(int origin, int needed, List<Integer> arguments) {}

  Unrolling(FaultTree given, int mostGates) {
    tree = OrCycles.merged(given);
    constants = new ConstantGates(tree);
    this.mostGates = mostGates;
    made = new FaultTree.Builder(tree.events());
    value = new int[tree.nodes()];
    place = new int[tree.nodes()];
    Arrays.fill(place, -1);
    Arrays.setAll(value, node -> tree.isEvent(node) ? node : UNKNOWN);
  }

  /// @throws BudgetExceeded when it takes more gates than allowed
  AcyclicTree result() {
    GateComponents components = GateComponents.of(tree);
    for (int c = 0; c < components.count(); c++) {
      int[] gates = Arrays.copyOfRange(components.gates, components.starts[c], components.starts[c + 1]);
      if (components.cyclic(c, tree)) {
        unroll(gates);
      } else {
        value[gates[0]] = written(gates[0], 0);
      }
    }
    int top = value[tree.top()];
    if (top == NEVER || top == ALWAYS) {
      top = add(tree.top(), 0, top == NEVER ? 1 : 0, List.of());
    }
    return AcyclicTree.pruned(made.build(top), origins);
  }

  /// The new gate for a gate, with what stands for its arguments by now.
  private int written(int gate, int round) {
    if (constants.never(gate)) {
      return NEVER;
    }
    if (constants.always(gate)) {
      return ALWAYS;
    }
    int needed = tree.needed(gate);
    List<Integer> arguments = new ArrayList<>();
    for (int a : tree.arguments(gate)) {
      needed -= value[a] == ALWAYS ? 1 : 0;
      if (value[a] >= 0) {
        arguments.add(value[a]);
      }
    }
    if (needed <= 0 || needed > arguments.size()) {
      return needed <= 0 ? ALWAYS : NEVER;
    }
    boolean all = needed == arguments.size();
    if (needed == 1 || all) {
      arguments = arguments.stream().distinct().toList();
    }
    return add(gate, round, all ? arguments.size() : needed, arguments);
  }

  private int add(int origin, int round, int needed, List<Integer> arguments) {
    Written written = new Written(origin, needed, List.copyOf(arguments));
    Integer same = known.get(written);
    if (same != null) {
      return same;
    }
    if (origins.size() == mostGates) {
      throw new BudgetExceeded(mostGates);
    }
    int gate = made.atLeast(needed, arguments.stream().mapToInt(Integer::intValue).toArray());
    origins.add(new AcyclicTree.Origin(origin, round));
    known.put(written, gate);
    return gate;
  }

  /// Gates that depend on each other: round by round, those picked from what stands for them by now.
  private void unroll(int[] gates) {
    FeedbackVertexSet cut = FeedbackVertexSet.of(local(gates), mostGates);
    int rounds = cut.picked().length;
    for (int i : cut.picked()) {
      value[gates[i]] = NEVER;
    }
    for (int round = 1; round <= rounds; round++) {
      write(cut.between(), gates, round);
      write(cut.picked(), gates, round == rounds ? 0 : round);
    }
    write(cut.between(), gates, 0);
  }

  private void write(int[] some, int[] gates, int round) {
    for (int i : some) {
      value[gates[i]] = written(gates[i], round);
    }
  }

  /// The ways between these gates, each under its place in the list.
  private int[][] local(int[] gates) {
    for (int i = 0; i < gates.length; i++) {
      place[gates[i]] = i;
    }
    int[][] ways = new int[gates.length][];
    for (int i = 0; i < gates.length; i++) {
      ways[i] = Arrays.stream(tree.arguments(gates[i])).map(a -> place[a]).filter(a -> a >= 0).toArray();
    }
    for (int gate : gates) {
      place[gate] = -1;
    }
    return ways;
  }
}
