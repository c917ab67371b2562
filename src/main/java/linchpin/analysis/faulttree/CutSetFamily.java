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
  private final int[] eventOf;
  private final int order;
  private final Cancellation cancellation;

  /// A module's sets.
  private record Part(int[] leaves, Zbdd sets, int family, BigInteger[][] counts) {
    BigInteger[] totals() {
      return counts[family];
    }
  }

  /// @param numbered the tree and what its events are elsewhere
  /// @param smallest of each node, how many units fail at least when it does
  /// @throws BudgetExceeded when a module's sets need more nodes than the budget allows
  CutSetFamily(
      FaultTree.Numbered numbered, List<SolvedModule> modules, int[] smallest, int order, int budget,
      Cancellation cancellation) {
    tree = numbered.tree();
    eventOf = numbered.eventOf();
    this.cancellation = cancellation;
    int found = order;
    for (SolvedModule module : modules) {
      found = module instanceof ModuleSets cut ? Math.min(found, cut.order()) : found;
    }
    this.order = found;
    for (SolvedModule module : modules) {
      parts.put(module.top(), part(module, smallest, budget));
    }
  }

  private Part part(SolvedModule module, int[] smallest, int budget) {
    int levels = module.leaves().length;
    int[] weights = new int[levels];
    BigInteger[][] leaf = new BigInteger[levels][];
    for (int level = 0; level < levels; level++) {
      int node = module.leaves()[level];
      Part below = parts.get(node);
      weights[level] = smallest[node];
      leaf[level] = below == null ? CutSetCounts.EVENT : below.totals();
    }
    return switch (module) {
      case ModuleDiagram exact -> {
        Zbdd sets = new Zbdd(budget, cancellation);
        yield part(module, sets, sets.minimalSolutions(exact.diagram(), weights, order), leaf);
      }
      case ModuleSets cut -> part(module, cut.sets(), cut.sets().upTo(cut.family(), weights, order), leaf);
    };
  }

  private Part part(SolvedModule module, Zbdd sets, int family, BigInteger[][] leaf) {
    return new Part(module.leaves(), sets, family, CutSetCounts.of(sets.nodes, family, leaf, order));
  }

  /// Up to which order these are all there are: the order asked, or less where more did not fit into the budget.
  public int order() {
    return order;
  }

  private BigInteger[] totals() {
    Part part = parts.get(tree.top());
    return part == null ? CutSetCounts.EVENT : part.totals();
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
        prefix[filled] = eventOf[node];
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
      int leaf = part.leaves()[nodes.level(family)];
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
