package linchpin.analysis.faulttree.solution;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import linchpin.analysis.faulttree.diagram.CutSetCounts;
import linchpin.analysis.faulttree.diagram.DiagramRoom;
import linchpin.analysis.faulttree.diagram.MinimalSolutions;
import linchpin.analysis.faulttree.diagram.NodeTable;
import linchpin.analysis.faulttree.diagram.SolvingBudget;
import linchpin.analysis.faulttree.diagram.Zbdd;
import linchpin.analysis.faulttree.tree.FaultTree;

/// The minimal cut sets of a tree up to an order: counted without listing, listed as far as asked. It keeps the memory
/// that it was given until it is closed.
public final class CutSetFamily implements AutoCloseable {
  private final Map<Integer, Part> parts = new HashMap<>();
  private final FaultTree.Numbered numbered;
  private final List<SolvedModule> modules;
  private final int order;
  private final SolvingBudget solving;
  private final DiagramRoom room;

  /// A module's sets.
  ///
  /// @param counts by node of the diagram and size
  /// @param totals by size
  @SuppressWarnings("ArrayRecordComponent")
  record Part(int[] leaves, Zbdd sets, int family, BigInteger[][] counts, BigInteger[] totals) {
    /// Whether no set of a node of the diagram has this size.
    boolean none(int node, int size) {
      return size >= counts[node].length || counts[node][size].signum() == 0;
    }
  }

  /// @param numbered the tree and what its events are elsewhere
  /// @param smallest of each node, how many units fail at least when it does
  /// @param nodes the most nodes that the sets of one module may take
  /// @throws BudgetExceeded when they need more
  CutSetFamily(
      FaultTree.Numbered numbered, List<SolvedModule> modules, int[] smallest, int order, int nodes,
      SolvingBudget solving) {
    this.numbered = numbered;
    this.modules = modules;
    this.solving = solving;
    int found = order;
    for (SolvedModule module : modules) {
      found = module instanceof ModuleSets cut ? Math.min(found, cut.order()) : found;
    }
    this.order = found;
    room = solving.room(nodes);
    boolean whole = false;
    try {
      for (SolvedModule module : modules) {
        parts.put(module.top(), part(module, smallest));
      }
      whole = true;
    } finally {
      if (!whole) {
        room.close();
      }
    }
  }

  @Override
  public void close() {
    room.close();
  }

  private Part part(SolvedModule module, int[] smallest) {
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
        Zbdd sets = new Zbdd(room, NodeTable.expected(exact.diagram().size()));
        yield part(module, sets, new MinimalSolutions(exact.diagram(), weights, sets, room).upTo(order), leaf);
      }
      case ModuleThreshold exact -> counted(exact, exact.counts(leaf, order));
      case ModuleSets cut -> part(module, cut.sets(), cut.sets().upTo(cut.family(), weights, order), leaf);
    };
  }

  private Part part(SolvedModule module, Zbdd sets, int family, BigInteger[][] leaf) {
    BigInteger[][] counts = CutSetCounts.of(sets.nodes, family, leaf, order);
    return new Part(module.leaves(), sets, family, counts, counts[family]);
  }

  /// A part whose sets are counted and not listed.
  private Part counted(SolvedModule module, BigInteger[] counts) {
    BigInteger[] none = new BigInteger[0];
    return new Part(module.leaves(), new Zbdd(solving.room(2), 2), Zbdd.EMPTY, new BigInteger[][] {none, none}, counts);
  }

  /// Up to which order these are all there are: the order asked, or less where more did not fit into the budget.
  public int order() {
    return order;
  }

  /// Two sums over the sets.
  ///
  /// @param products of the products of their events' weights
  /// @param rated of the same products, each times the sum of its events' rates
  public record Sums(double products, double rated) {
    private static final Sums NOTHING = new Sums(0, 0);
    private static final Sums BASE = new Sums(1, 0);

    private Sums plus(Sums other) {
      return new Sums(products + other.products, rated + other.rated);
    }

    private Sums times(Sums other) {
      return new Sums(products * other.products, products * other.rated + rated * other.products);
    }
  }

  /// Sums over all sets without listing one: along the diagram of each module, those below a module before it.
  ///
  /// @param weight of each basic event, by the numbers of the tree that was asked about; not negative
  /// @param rate of each basic event, likewise
  public Sums sums(double[] weight, double[] rate) {
    FaultTree tree = numbered.tree();
    Sums[] ofNode = new Sums[tree.nodes()];
    for (int e = 0; e < tree.events(); e++) {
      int event = numbered.eventOf()[e];
      ofNode[e] = new Sums(weight[event], weight[event] * rate[event]);
    }
    for (SolvedModule module : modules) {
      Sums[] leaves = Arrays.stream(module.leaves()).mapToObj(leaf -> ofNode[leaf]).toArray(Sums[]::new);
      ofNode[module.top()] = module instanceof ModuleThreshold threshold
          ? chosen(threshold.needed(), leaves) : along(Objects.requireNonNull(parts.get(module.top())), leaves);
    }
    return ofNode[tree.top()];
  }

  /// Over all choices of k of the leaves; of these only sets up to the order belong to the family.
  private Sums chosen(int k, Sums[] leaves) {
    Sums[] sums = new Sums[k + 1];
    Arrays.fill(sums, Sums.NOTHING);
    sums[0] = Sums.BASE;
    for (Sums leaf : leaves) {
      for (int i = k; i >= 1; i--) {
        sums[i] = sums[i].plus(sums[i - 1].times(leaf));
      }
    }
    return k <= order ? sums[k] : Sums.NOTHING;
  }

  private static Sums along(Part part, Sums[] leaves) {
    Sums[] sums = new Sums[Math.max(2, part.family() + 1)];
    sums[Zbdd.EMPTY] = Sums.NOTHING;
    sums[Zbdd.BASE] = Sums.BASE;
    for (int n = 2; n <= part.family(); n++) {
      Sums with = sums[part.sets().nodes.high(n)].times(leaves[part.sets().nodes.level(n)]);
      sums[n] = sums[part.sets().nodes.low(n)].plus(with);
    }
    return sums[part.family()];
  }

  private BigInteger[] totals() {
    Part part = parts.get(numbered.tree().top());
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

  /// The first cut sets by size and then by text, each sorted; none where listing them did not fit into memory. Of a
  /// size that has more than a million, those that the walk along the diagrams meets first; of k of thousands, none.
  ///
  /// @param limit how many at most
  /// @param name the text of a basic event
  public List<List<String>> first(int limit, IntFunction<String> name) {
    String[] names = Arrays.stream(numbered.eventOf()).mapToObj(name).toArray(String[]::new);
    List<List<String>> all =
        solving.deep(() -> new CutSetListing(numbered.tree(), parts, names, solving.cancellation())
            .first(countByOrder(), limit));
    return all == null ? List.of() : all;
  }
}
