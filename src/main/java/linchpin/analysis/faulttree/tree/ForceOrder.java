package linchpin.analysis.faulttree.tree;

import java.util.Arrays;

/// An order in which what meets in one gate stands close together, also across copies of one structure that share
/// parts.
///
/// F. A. Aloul, I. L. Markov, K. A. Sakallah, "FORCE: A Fast and Easy-to-Implement Variable-Ordering Heuristic", 2003:
/// every gate with its arguments pulls them to their common centre; all nodes are sorted anew; until that gains no
/// more.
final class ForceOrder {
  private static final int ROUNDS = 60;
  private static final int PATIENCE = 4;

  private final FaultTree tree;
  private final int[] nodes;
  private final int[] gates;
  private final double[] place;

  private ForceOrder(FaultTree tree, int[] nodes) {
    this.tree = tree;
    this.nodes = nodes;
    gates = Arrays.stream(nodes).filter(n -> !tree.isEvent(n)).toArray();
    place = new double[tree.nodes()];
    for (int i = 0; i < nodes.length; i++) {
      place[nodes[i]] = i;
    }
  }

  /// The basic events in the best order found.
  ///
  /// @param nodes gates, which pull and are pulled, and events, which are pulled, in a first order
  static int[] events(FaultTree tree, int[] nodes) {
    return Arrays.stream(new ForceOrder(tree, nodes).best()).filter(tree::isEvent).toArray();
  }

  private int[] best() {
    int[] best = nodes.clone();
    double least = spans();
    int since = 0;
    for (int round = 0; round < ROUNDS && since < PATIENCE; round++) {
      int[] order = pulled();
      double now = spans();
      since++;
      if (now < least) {
        least = now;
        best = order;
        since = 0;
      }
    }
    return best;
  }

  /// How far apart the ends of all gates are, added up.
  private double spans() {
    double sum = 0;
    for (int gate : gates) {
      double from = place[gate];
      double to = from;
      for (int a : tree.arguments(gate)) {
        from = Math.min(from, place[a]);
        to = Math.max(to, place[a]);
      }
      sum += to - from;
    }
    return sum;
  }

  private int[] pulled() {
    double[] sum = new double[place.length];
    int[] count = new int[place.length];
    for (int gate : gates) {
      int[] arguments = tree.arguments(gate);
      double centre = place[gate];
      for (int a : arguments) {
        centre += place[a];
      }
      centre /= arguments.length + 1;
      sum[gate] += centre;
      count[gate]++;
      for (int a : arguments) {
        sum[a] += centre;
        count[a]++;
      }
    }
    return sorted(sum, count);
  }

  /// The nodes by where they are pulled to, as they stood where that is the same.
  private int[] sorted(double[] sum, int[] count) {
    int[] order = byPlace();
    long[] keyed = new long[order.length];
    double width = order.length;
    for (int i = 0; i < order.length; i++) {
      int n = order[i];
      double to = count[n] == 0 ? place[n] : sum[n] / count[n];
      keyed[i] = (long) (to / width * (1L << 38)) << 24 | i;
    }
    Arrays.sort(keyed);
    int[] result = new int[order.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = order[(int) (keyed[i] & 0xFFFFFF)];
    }
    for (int i = 0; i < result.length; i++) {
      place[result[i]] = i;
    }
    return result;
  }

  private int[] byPlace() {
    int[] order = new int[nodes.length];
    for (int n : nodes) {
      order[(int) place[n]] = n;
    }
    return order;
  }
}
