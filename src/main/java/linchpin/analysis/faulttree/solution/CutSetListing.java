package linchpin.analysis.faulttree.solution;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.stream.IntStream;
import linchpin.analysis.faulttree.diagram.NodeTable;
import linchpin.analysis.faulttree.diagram.Zbdd;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.task.Cancellation;

/// Lists cut sets: size by size along the diagram of a module, through the diagrams of the modules it names, and on.
final class CutSetListing {
  /// Of a size that has more sets than this, not all are looked at.
  private static final BigInteger SORTABLE = BigInteger.valueOf(1_000_000);
  /// How many names there are in a list at most.
  private static final int MOST_NAMES = 4_000_000;
  private static final int CANCEL_EVERY = 0xFFFF;

  private final FaultTree tree;
  private final Map<Integer, CutSetFamily.Part> parts;
  private final Cancellation cancellation;
  /// The names in order, and the place of each event among them.
  private final String[] sorted;
  private final int[] rank;
  private int walked;
  private int[] prefix = new int[0];
  private Shelf shelf = new Shelf(0, false);

  /// @param names of the basic events of the tree
  CutSetListing(FaultTree tree, Map<Integer, CutSetFamily.Part> parts, String[] names, Cancellation cancellation) {
    this.tree = tree;
    this.parts = parts;
    this.cancellation = cancellation;
    int[] order = IntStream.range(0, names.length)
        .boxed()
        .sorted(Comparator.comparing((Integer e) -> names[e]))
        .mapToInt(Integer::intValue)
        .toArray();
    sorted = Arrays.stream(order).mapToObj(e -> names[e]).toArray(String[]::new);
    rank = new int[names.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
  }

  /// The first sets by size and then by text.
  ///
  /// @param counts how many there are of each size
  List<List<String>> first(SortedMap<Integer, BigInteger> counts, int limit) {
    List<List<String>> listed = new ArrayList<>();
    int room = MOST_NAMES;
    for (Map.Entry<Integer, BigInteger> size : counts.entrySet()) {
      int most = Math.min(limit - listed.size(), room / Math.max(1, size.getKey()));
      if (most <= 0) {
        break;
      }
      shelf = new Shelf(most, size.getValue().compareTo(SORTABLE) <= 0);
      prefix = new int[size.getKey()];
      node(tree.top(), size.getKey(), 0, filled -> shelf.add(prefix));
      List<List<String>> sets = shelf.sets();
      listed.addAll(sets);
      room -= sets.size() * size.getKey();
    }
    return listed;
  }

  /// The sets of one size that come first, of all that are offered or of those offered first.
  private final class Shelf {
    private final int limit;
    private final boolean all;
    private final PriorityQueue<int[]> kept = new PriorityQueue<>(Arrays::compare);

    Shelf(int limit, boolean all) {
      this.limit = limit;
      this.all = all;
    }

    boolean isFull() {
      return !all && kept.size() >= limit;
    }

    void add(int[] events) {
      int[] set = events.clone();
      Arrays.sort(set);
      // The queue's first is the one to go: ranks are kept negated, so that it is the last by text.
      for (int i = 0; i < set.length; i++) {
        set[i] = -set[i];
      }
      kept.add(set);
      if (kept.size() > limit) {
        kept.remove();
      }
    }

    List<List<String>> sets() {
      return kept.stream()
          .sorted((a, b) -> Arrays.compare(b, a))
          .map(set -> Arrays.stream(set).mapToObj(r -> sorted[-r]).toList())
          .toList();
    }
  }

  /// What is still to be put together once `filled` events are chosen.
  private interface Next {
    void after(int filled);
  }

  /// All sets of `size` for a node of the tree: an event stands for itself, a module for its sets.
  private void node(int node, int size, int filled, Next next) {
    CutSetFamily.Part part = parts.get(node);
    if (part != null) {
      walk(part, part.family(), size, filled, next);
    } else if (size == 1) {
      prefix[filled] = rank[node];
      next.after(filled + 1);
    }
  }

  private void walk(CutSetFamily.Part part, int family, int size, int filled, Next next) {
    if ((++walked & CANCEL_EVERY) == 0) {
      cancellation.check();
    }
    if (family == Zbdd.BASE && size == 0) {
      next.after(filled);
    }
    if (family <= 1 || part.none(family, size) || shelf.isFull()) {
      return;
    }
    NodeTable nodes = part.sets().nodes;
    int leaf = part.leaves()[nodes.level(family)];
    int high = nodes.high(family);
    int most = parts.containsKey(leaf) ? size : 1;
    for (int share = 1; share <= Math.min(most, size); share++) {
      int rest = size - share;
      if (!part.none(high, rest)) {
        node(leaf, share, filled, f -> walk(part, high, rest, f, next));
      }
    }
    walk(part, nodes.low(family), size, filled, next);
  }
}
