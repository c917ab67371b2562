package linchpin.analysis.faulttree.reduction;

import java.util.Arrays;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;
import linchpin.analysis.faulttree.tree.GateUses;

/// The absorption laws along dominators: where every way from the top event to a gate leads through an or-gate that
/// names x, x may be taken as false in that gate (x or f(x) = x or f(false)); through an and-gate, as true.
final class Absorption {
  /// How many dominators are asked, so that deep trees do not cost the square of their depth.
  private static final int DEPTH = 64;

  private final FaultTree tree;
  private final GateComponents components;
  private final GateUses uses;
  private final Dominators dominators;
  /// The node that an or-gate, or an and-gate, was last found to name.
  private final int[] alternativeOf;
  private final int[] conditionOf;

  Absorption(FaultTree tree, GateComponents components, GateUses uses) {
    this.tree = tree;
    this.components = components;
    this.uses = uses;
    dominators = new Dominators(tree, components, uses);
    alternativeOf = new int[tree.nodes()];
    conditionOf = new int[tree.nodes()];
    Arrays.fill(alternativeOf, -1);
    Arrays.fill(conditionOf, -1);
  }

  /// Puts constants ([Reduction#FALSE], [Reduction#TRUE]) in place of arguments.
  ///
  /// @param arguments of all gates; arrays are exchanged, not written to
  /// @return whether there was anything to replace
  boolean replace(int[][] arguments) {
    boolean any = false;
    for (int node = 0; node < tree.nodes(); node++) {
      if (uses.end(node) - uses.start(node) > 1 && !inCycle(node)) {
        any |= mark(node) && replace(node, arguments);
      }
    }
    return any;
  }

  private boolean inCycle(int node) {
    return !tree.isEvent(node) && components.cyclic(components.of[node], tree);
  }

  private boolean mark(int node) {
    boolean any = false;
    for (int i = uses.start(node); i < uses.end(node); i++) {
      int gate = uses.at(i);
      if (tree.needed(gate) == 1) {
        alternativeOf[gate] = node;
        any = true;
      } else if (tree.needed(gate) == tree.arguments(gate).length) {
        conditionOf[gate] = node;
        any = true;
      }
    }
    return any;
  }

  private boolean replace(int node, int[][] arguments) {
    boolean any = false;
    for (int i = uses.start(node); i < uses.end(node); i++) {
      int gate = uses.at(i);
      int constant = settled(gate, node);
      if (constant != 0) {
        int[] now = arguments[gate - tree.events()].clone();
        for (int a = 0; a < now.length; a++) {
          now[a] = now[a] == node ? constant : now[a];
        }
        arguments[gate - tree.events()] = now;
        any = true;
      }
    }
    return any;
  }

  /// What a gate above says a node is, or 0.
  private int settled(int gate, int node) {
    int at = gate;
    for (int step = 0; step < DEPTH; step++) {
      int above = dominators.of(at);
      if (above == at) {
        return 0;
      }
      at = above;
      if (alternativeOf[at] == node) {
        return Reduction.FALSE;
      }
      if (conditionOf[at] == node) {
        return Reduction.TRUE;
      }
    }
    return 0;
  }
}
