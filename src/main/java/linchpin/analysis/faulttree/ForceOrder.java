package linchpin.analysis.faulttree;

import java.util.Arrays;
import java.util.Comparator;

/// An order in which what meets in one gate stands close together, also across copies of one structure that share parts.
///
/// F. A. Aloul, I. L. Markov, K. A. Sakallah, "FORCE: A Fast and Easy-to-Implement Variable-Ordering Heuristic", 2003:
/// every gate with its arguments pulls them to their common centre; all nodes are sorted anew; until that gains no more.
final class ForceOrder {
  private static final int ROUNDS = 60;
  private static final int PATIENCE = 4;

  private final FaultTree tree;
  private final int[] gates;
  private final int[] nodes;
  private final double[] place;

  private ForceOrder(FaultTree tree, int[] gates, int[] nodes) {
    this.tree = tree;
    this.gates = gates;
    this.nodes = nodes;
    place = new double[tree.nodes()];
    for (int i = 0; i < nodes.length; i++) {
      place[nodes[i]] = i;
    }
  }

  /// The leaves in the best order found.
  ///
  /// @param gates the gates of the part, which pull
  /// @param nodes these gates and the leaves in a first order, which are pulled
  /// @param leaf which nodes are leaves
  static int[] leaves(FaultTree tree, int[] gates, int[] nodes, boolean[] leaf) {
    int[] order = new ForceOrder(tree, gates, nodes).best();
    return Arrays.stream(order).filter(n -> leaf[n]).toArray();
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
    int[] order =
        Arrays.stream(nodes)
            .boxed()
            .sorted(Comparator.comparingDouble(n -> count[n] == 0 ? place[n] : sum[n] / count[n]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    return order;
  }
}
