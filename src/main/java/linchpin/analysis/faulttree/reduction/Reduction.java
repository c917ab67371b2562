package linchpin.analysis.faulttree.reduction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;
import linchpin.analysis.faulttree.tree.GateUses;
import linchpin.analysis.structure.IntList;
import linchpin.task.Cancellation;

/// Makes a fault tree smaller without changing what its top event means, by rules that hold for least fixpoints too, so
/// that cycles need no care: constants are removed, a gate's reference to itself too, nested gates of one kind are
/// merged, or-gates around a cycle become one, equal gates become one, and [Absorption].
///
/// H. Bekic, "Definable Operations in General Algebras", 1969, for what may be put in place of what in a system of
/// least fixpoints.
public final class Reduction {
  static final int FALSE = -1;
  static final int TRUE = -2;
  private static final int PASSES = 24;

  private final int events;
  private final int[] needed;
  private final int[][] arguments;
  /// What stands in place of each node: itself, another one, or a constant.
  private final int[] instead;
  private final int[] stamp;
  /// Gates rewritten in this pass, which name no constant and not themselves.
  private final boolean[] clean;
  private int stamps;
  private int top;
  private boolean changed;

  private Reduction(FaultTree tree) {
    events = tree.events();
    needed = new int[tree.gates()];
    arguments = new int[tree.gates()][];
    instead = new int[tree.nodes()];
    stamp = new int[tree.nodes()];
    clean = new boolean[tree.gates()];
    for (int n = 0; n < instead.length; n++) {
      instead[n] = n;
    }
    for (int g = 0; g < needed.length; g++) {
      needed[g] = tree.needed(events + g);
      arguments[g] = tree.arguments(events + g);
    }
    top = tree.top();
  }

  /// A tree over the same events with the same top event. One that is always or never true is a gate that needs 0 or
  /// 1 of no arguments.
  public static FaultTree of(FaultTree tree, Cancellation cancellation) {
    return tree.isEvent(tree.top()) ? tree : new Reduction(tree).run(cancellation);
  }

  private FaultTree run(Cancellation cancellation) {
    int passes = 0;
    do {
      cancellation.check();
      changed = false;
      pass();
      passes++;
    } while (changed && top >= events && passes < PASSES);
    return tree();
  }

  private FaultTree tree() {
    if (top < 0) {
      FaultTree.Builder constant = new FaultTree.Builder(events);
      return constant.build(constant.atLeast(top == TRUE ? 0 : 1));
    }
    return new FaultTree(events, needed, arguments, top);
  }

  private void pass() {
    upToDate();
    FaultTree tree = tree();
    GateComponents components = GateComponents.of(tree);
    GateUses uses = GateUses.of(tree, components);
    Arrays.fill(clean, false);
    changed |= new Absorption(tree, components, uses).replace(arguments);
    meltCycles(tree);
    Map<Signature, Integer> known = new HashMap<>();
    for (int gate : components.gates) {
      if (instead[gate] == gate) {
        rewrite(gate, uses, known);
      }
    }
    top = resolve(top);
  }

  /// Gates that were rewritten before what they name was, as happens in cycles, name what stands for it now.
  private void upToDate() {
    for (int gate = events; gate < instead.length; gate++) {
      if (instead[gate] == gate) {
        constants(gate);
      }
    }
  }

  /// Or-gates that name each other in a cycle all mean the same.
  private void meltCycles(FaultTree tree) {
    GateComponents cycles = GateComponents.ofAlternatives(tree);
    for (int c = 0; c < cycles.count(); c++) {
      if (cycles.size(c) > 1) {
        int[] members = Arrays.copyOfRange(cycles.gates, cycles.starts[c], cycles.starts[c + 1]);
        int[] all = Arrays.stream(members).flatMap(g -> Arrays.stream(arguments[g - events])).toArray();
        for (int member : members) {
          instead[member] = members[0];
        }
        arguments[members[0] - events] = all;
        needed[members[0] - events] = 1;
        changed = true;
      }
    }
  }

  private int resolve(int node) {
    int at = node;
    while (at >= 0 && instead[at] != at) {
      at = instead[at];
    }
    return at;
  }

  private void rewrite(int gate, GateUses uses, Map<Signature, Integer> known) {
    int before = arguments[gate - events].length;
    constants(gate);
    if (!settled(gate) && (isOr(gate) || isAnd(gate))) {
      melt(gate, uses);
      constants(gate);
    }
    if (settled(gate)) {
      replace(gate, needed[gate - events] <= 0 ? TRUE : FALSE);
    } else if (arguments[gate - events].length == 1) {
      replace(gate, arguments[gate - events][0]);
    } else {
      share(gate, known);
      clean[gate - events] = true;
      changed |= arguments[gate - events].length != before;
    }
  }

  private boolean settled(int gate) {
    return needed[gate - events] <= 0 || needed[gate - events] > arguments[gate - events].length;
  }

  private void replace(int gate, int by) {
    instead[gate] = by;
    changed = true;
  }

  private boolean isOr(int gate) {
    return needed[gate - events] == 1;
  }

  private boolean isAnd(int gate) {
    return needed[gate - events] == arguments[gate - events].length;
  }

  /// Leaves constants out, and the gate itself: the least fixpoint does not start from it.
  private void constants(int gate) {
    int[] from = arguments[gate - events];
    int[] kept = new int[from.length];
    int size = 0;
    for (int a : from) {
      int now = resolve(a);
      if (now == TRUE) {
        needed[gate - events]--;
      } else if (now != FALSE && now != gate) {
        kept[size++] = now;
      }
    }
    arguments[gate - events] = Arrays.copyOf(kept, size);
  }

  /// Puts the arguments of gates of the same kind that are named nowhere else in their place, and each once.
  private void melt(int gate, GateUses uses) {
    boolean or = isOr(gate);
    IntList all = new IntList();
    stamps++;
    for (int a : arguments[gate - events]) {
      if (a >= events && uses.single(a) && clean[a - events] && (or ? isOr(a) : isAnd(a))) {
        for (int below : arguments[a - events]) {
          addOnce(resolve(below), all);
        }
        changed = true;
      } else {
        addOnce(a, all);
      }
    }
    arguments[gate - events] = all.toArray();
    needed[gate - events] = or ? 1 : all.size();
  }

  private void addOnce(int node, IntList all) {
    if (node < 0) {
      all.add(node);
    } else if (stamp[node] != stamps) {
      stamp[node] = stamps;
      all.add(node);
    }
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Signature(int needed, int[] sorted) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Signature s && s.needed == needed && Arrays.equals(s.sorted, sorted);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(sorted) + needed;
    }
  }

  private void share(int gate, Map<Signature, Integer> known) {
    int[] sorted = arguments[gate - events].clone();
    Arrays.sort(sorted);
    Integer equal = known.putIfAbsent(new Signature(needed[gate - events], sorted), gate);
    if (equal != null) {
      replace(gate, equal);
    }
  }
}
