package linchpin.analysis.faulttree.reduction;

import java.util.Arrays;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;
import linchpin.analysis.faulttree.tree.GateUses;

/// For each gate the last gate through which every way from the top event to it leads.
///
/// K. D. Cooper, T. J. Harvey, K. Kennedy, "A Simple, Fast Dominance Algorithm", 2001.
final class Dominators {
  private static final int NONE = -1;

  private final FaultTree tree;
  private final GateUses uses;
  /// Gates by their place in reverse postorder from the top, and the place of each gate.
  private final int[] gates;
  private final int[] placeOf;
  /// By place; the place of the immediate dominator.
  private final int[] above;

  /// @param components of the tree, arguments first
  Dominators(FaultTree tree, GateComponents components, GateUses uses) {
    this.tree = tree;
    this.uses = uses;
    int count = components.gates.length;
    gates = new int[count];
    placeOf = new int[tree.gates()];
    above = new int[count];
    for (int i = 0; i < count; i++) {
      gates[i] = components.gates[count - 1 - i];
    }
    // The search leaves the top last, and within a component in no order that matters to the result.
    for (int i = 0; i < count; i++) {
      placeOf[gates[i] - tree.events()] = i;
    }
    Arrays.fill(above, NONE);
    settle();
  }

  private void settle() {
    int topPlace = place(tree.top());
    above[topPlace] = topPlace;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < gates.length; i++) {
        if (i != topPlace) {
          int now = common(gates[i]);
          changed |= now != above[i];
          above[i] = now;
        }
      }
    }
  }

  private int common(int gate) {
    int found = NONE;
    for (int i = uses.start(gate); i < uses.end(gate); i++) {
      int user = place(uses.at(i));
      if (above[user] != NONE) {
        found = found == NONE ? user : meet(found, user);
      }
    }
    return found;
  }

  private int meet(int a, int b) {
    int x = a;
    int y = b;
    while (x != y) {
      while (x > y) {
        x = above[x];
      }
      while (y > x) {
        y = above[y];
      }
    }
    return x;
  }

  private int place(int gate) {
    return placeOf[gate - tree.events()];
  }

  /// The immediate dominator of a gate, or the gate itself for the top event.
  int of(int gate) {
    return gates[above[place(gate)]];
  }
}
