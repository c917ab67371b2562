package linchpin.analysis.faulttree;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import linchpin.analysis.Cancellation;

/// The minimal cut sets of a tree up to an order: counted without listing, listed as far as asked.
public final class CutSetFamily {
  private final Map<Integer, Part> parts = new HashMap<>();
  private final FaultTree tree;
  private final int order;
  private final Cancellation cancellation;

  private record Part(ModuleDiagram module, Zbdd sets, int family, BigInteger[][] counts) {
    BigInteger[] totals() {
      return counts[family];
    }

    int smallest() {
      BigInteger[] totals = totals();
      int size = 0;
      while (size < totals.length && totals[size].signum() == 0) {
        size++;
      }
      return size;
    }
  }

  /// @throws BudgetExceeded when a module's sets need more nodes than the budget allows
  CutSetFamily(FaultTree tree, List<ModuleDiagram> modules, int order, int budget, Cancellation cancellation) {
    this.tree = tree;
    this.order = order;
    this.cancellation = cancellation;
    for (ModuleDiagram module : modules) {
      parts.put(module.top(), part(module, budget));
    }
  }

  private Part part(ModuleDiagram module, int budget) {
    int levels = module.leaves().length;
    int[] weights = new int[levels];
    BigInteger[][] leaf = new BigInteger[levels][];
    for (int level = 0; level < levels; level++) {
      Part below = parts.get(module.leaves()[level]);
      weights[level] = below == null ? 1 : below.smallest();
      leaf[level] = below == null ? new BigInteger[] {BigInteger.ZERO, BigInteger.ONE} : below.totals();
    }
    Zbdd sets = new Zbdd(budget, cancellation);
    int family = sets.minimalSolutions(module.bdd(), module.function(), weights, order);
    return new Part(module, sets, family, CutSetCounts.of(sets.nodes, family, leaf, order));
  }

  private BigInteger[] totals() {
    Part part = parts.get(tree.top());
    return part == null ? new BigInteger[] {BigInteger.ZERO, BigInteger.ONE} : part.totals();
  }

  /// How many there are of each order up to the one asked; orders without any are left out.
  public SortedMap<Integer, BigInteger> countByOrder() {
    SortedMap<Integer, BigInteger> counts = new TreeMap<>();
    BigInteger[] totals = totals();
    for (int size = 0; size < totals.length; size++) {
      if (totals[size].signum() > 0) {
        counts.put(size, totals[size]);
      }
    }
    return counts;
  }

  /// The first cut sets by size and then by text, each sorted; none where listing them did not fit into memory.
  ///
  /// @param limit how many at most
  /// @param name the text of a basic event
  public List<List<String>> first(int limit, IntFunction<String> name) {
    List<List<String>> all = Solution.deep(() -> {
      List<List<String>> listed = new ArrayList<>();
      for (int size : countByOrder().keySet()) {
        if (listed.size() < limit) {
          listed.addAll(ofSize(size, limit - listed.size(), name));
        }
      }
      return listed;
    });
    return all == null ? List.of() : all;
  }

  private List<List<String>> ofSize(int size, int limit, IntFunction<String> name) {
    Comparator<List<String>> byText = CutSetFamily::compareTexts;
    PriorityQueue<List<String>> kept = new PriorityQueue<>(byText.reversed());
    int[] prefix = new int[size];
    Listing listing =
        new Listing(
            prefix,
            () -> {
              List<String> set = Arrays.stream(prefix).mapToObj(name).sorted().toList();
              if (kept.size() < limit) {
                kept.add(set);
              } else if (byText.compare(set, kept.element()) < 0) {
                kept.remove();
                kept.add(set);
              }
            });
    listing.node(tree.top(), size, 0, listing.done);
    List<List<String>> sorted = new ArrayList<>(kept);
    sorted.sort(byText);
    return sorted;
  }

  private static int compareTexts(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int c = a.get(i).compareTo(b.get(i));
      if (c != 0) {
        return c;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /// Walks all sets of one size: along the diagram of a module, through the diagrams of the modules it names, and on.
  private final class Listing {
    private static final int CANCEL_EVERY = 0xFFFF;
    private final int[] prefix;
    private final Next done;
    private int walked;

    /// What is still to be put together once `filled` events are chosen.
    interface Next {
      void after(int filled);
    }

    Listing(int[] prefix, Runnable complete) {
      this.prefix = prefix;
      done = filled -> complete.run();
    }

    /// All sets of `size` for a node of the tree: an event stands for itself, a module for its sets.
    void node(int node, int size, int filled, Next next) {
      Part part = parts.get(node);
      if (part != null) {
        walk(part, part.family(), size, filled, next);
      } else if (size == 1) {
        prefix[filled] = node;
        next.after(filled + 1);
      }
    }

    private void walk(Part part, int family, int size, int filled, Next next) {
      if ((++walked & CANCEL_EVERY) == 0) {
        cancellation.check();
      }
      if (family == Zbdd.BASE && size == 0) {
        next.after(filled);
      }
      if (family <= 1 || none(part, family, size)) {
        return;
      }
      NodeTable nodes = part.sets().nodes;
      int leaf = part.module().leaves()[nodes.level(family)];
      int high = nodes.high(family);
      int most = parts.containsKey(leaf) ? size : 1;
      for (int share = 1; share <= Math.min(most, size); share++) {
        int rest = size - share;
        if (!none(part, high, rest)) {
          node(leaf, share, filled, f -> walk(part, high, rest, f, next));
        }
      }
      walk(part, nodes.low(family), size, filled, next);
    }

    private boolean none(Part part, int family, int size) {
      BigInteger[] counts = part.counts()[family];
      return size >= counts.length || counts[size].signum() == 0;
    }
  }
}
