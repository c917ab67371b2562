package linchpin.analysis.faulttree.reduction;

import java.util.Arrays;
import linchpin.analysis.faulttree.tree.FaultTree;

/// Which gates of a fault tree are the same whatever happens.
///
/// A monotone formula is never true when it is not with every event true, and always true when it is with none.
final class ConstantGates {
  private final boolean[] always;
  private final boolean[] possible;

  ConstantGates(FaultTree tree) {
    int[][] users = users(tree);
    always = forced(tree, users, false);
    possible = forced(tree, users, true);
  }

  /// Whether a gate holds with nothing failed.
  boolean always(int node) {
    return always[node];
  }

  /// Whether a gate does not hold even with everything failed.
  boolean never(int node) {
    return !possible[node];
  }

  /// The gates that name each node, as often as they do.
  private static int[][] users(FaultTree tree) {
    int[] counts = new int[tree.nodes()];
    for (int gate = tree.events(); gate < tree.nodes(); gate++) {
      for (int a : tree.arguments(gate)) {
        counts[a]++;
      }
    }
    int[][] users = new int[tree.nodes()][];
    Arrays.setAll(users, i -> new int[counts[i]]);
    for (int gate = tree.events(); gate < tree.nodes(); gate++) {
      for (int a : tree.arguments(gate)) {
        users[a][--counts[a]] = gate;
      }
    }
    return users;
  }

  /// The least set of true nodes with all events true, or none.
  private static boolean[] forced(FaultTree tree, int[][] users, boolean events) {
    boolean[] holds = new boolean[tree.nodes()];
    int[] missing = new int[tree.nodes()];
    int[] open = new int[tree.nodes()];
    int size = 0;
    for (int node = 0; node < tree.nodes(); node++) {
      missing[node] = tree.isEvent(node) ? 1 : tree.needed(node);
      if (tree.isEvent(node) ? events : missing[node] <= 0) {
        holds[node] = true;
        open[size++] = node;
      }
    }
    while (size > 0) {
      for (int user : users[open[--size]]) {
        if (--missing[user] <= 0 && !holds[user]) {
          holds[user] = true;
          open[size++] = user;
        }
      }
    }
    return holds;
  }
}
