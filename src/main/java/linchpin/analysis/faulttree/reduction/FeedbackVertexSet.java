package linchpin.analysis.faulttree.reduction;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import linchpin.analysis.faulttree.tree.BudgetExceeded;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.faulttree.tree.GateComponents;

/// Nodes of a strongly connected graph of which one at least lies on every cycle, a feedback vertex set; not the
/// smallest, but small: of each cycle that is left the node with the most ways through it, as far as it turns out to
/// be needed.
///
/// @param picked the set
/// @param between the other nodes, each after those it leads to
record FeedbackVertexSet(int[] picked, int[] between) {

  /// @param ways the nodes that each node leads to
  /// @param budget the most nodes that so many rounds may write; roughly
  /// @throws BudgetExceeded when going round as often as there are nodes picked writes more than that
  static FeedbackVertexSet of(int[][] ways, int budget) {
    BitSet left = new BitSet();
    left.set(0, ways.length);
    IntStream.Builder picks = IntStream.builder();
    for (int[] found = busiest(ways, left); found.length > 0; found = busiest(ways, left)) {
      Arrays.stream(found).peek(left::clear).forEach(picks::add);
      long rounds = ways.length - left.cardinality();
      if (rounds * left.cardinality() / 2 > budget) {
        throw new BudgetExceeded(budget);
      }
    }
    picks.build().forEach(node -> putBack(ways, left, node));
    int[] between = Arrays.stream(GateComponents.of(rest(ways, left)).gates).filter(n -> n < ways.length).toArray();
    return new FeedbackVertexSet(IntStream.range(0, ways.length).filter(n -> !left.get(n)).toArray(), between);
  }

  /// The busiest node of each part that is left and has cycles.
  private static int[] busiest(int[][] ways, BitSet left) {
    FaultTree rest = rest(ways, left);
    GateComponents parts = GateComponents.of(rest);
    return IntStream.range(0, parts.count())
        .filter(c -> parts.cyclic(c, rest))
        .map(c -> busiest(ways, parts, c))
        .toArray();
  }

  /// Takes a node out of the choice where the others break all cycles without it.
  private static void putBack(int[][] ways, BitSet left, int node) {
    left.set(node);
    if (busiest(ways, left).length > 0) {
      left.clear(node);
    }
  }

  private static int busiest(int[][] ways, GateComponents parts, int part) {
    int[] nodes = Arrays.copyOfRange(parts.gates, parts.starts[part], parts.starts[part + 1]);
    int[] in = new int[ways.length];
    int[] out = new int[ways.length];
    for (int node : nodes) {
      for (int next : ways[node]) {
        if (parts.of[next] == part) {
          in[next]++;
          out[node]++;
        }
      }
    }
    int best = nodes[0];
    for (int node : nodes) {
      if ((long) in[node] * out[node] > (long) in[best] * out[best]) {
        best = node;
      }
    }
    return best;
  }

  /// The nodes left as gates, under one more that names them all.
  private static FaultTree rest(int[][] ways, BitSet left) {
    int[][] arguments = new int[ways.length + 1][];
    for (int node = 0; node < ways.length; node++) {
      arguments[node] = left.get(node) ? Arrays.stream(ways[node]).filter(left::get).toArray() : new int[0];
    }
    arguments[ways.length] = left.stream().toArray();
    return new FaultTree(0, new int[ways.length + 1], arguments, ways.length);
  }
}
