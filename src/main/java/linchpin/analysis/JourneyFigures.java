package linchpin.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import linchpin.analysis.faulttree.CutSetFamily;
import linchpin.analysis.faulttree.FaultTree;
import linchpin.analysis.faulttree.Solution;
import linchpin.model.Journey;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// The minimal cut sets and the probabilities of one journey (docs/semantics.md, section 6). Exact where the diagrams
/// fit into their budget; where not, bounds, and the cut sets up to the order that did fit.
final class JourneyFigures {
  private static final int MOST_NODES = 1 << 25;
  /// A node with its place in tables and caches, and room for what else is going on.
  private static final int BYTES_PER_NODE = 256;
  /// Orders to go back to.
  private static final int[] SMALLER = {12, 8, 6, 4, 3, 2, 1};
  private static final int NODES_FOR_COMPLETENESS = 1 << 18;

  private final Structure structure;
  private final int journey;
  private final List<UnitEffect> effects;
  private final AnalysisOptions options;
  private final BitSet named;
  private final @Nullable Solution solution;
  private final Rates[] rates;

  /// @param effects of the units, in the structure's order
  JourneyFigures(
      Structure structure,
      int journey,
      List<UnitEffect> effects,
      Rates[] rates,
      AnalysisOptions options,
      Cancellation cancellation) {
    this.structure = structure;
    this.journey = journey;
    this.effects = effects;
    this.rates = rates;
    this.options = options;
    Journey of = structure.journeys.get(journey);
    JourneyFormula formula = new JourneyFormula(structure, of.access());
    FaultTree tree = formula.of(structure.entries[journey], cancellation);
    named = formula.units();
    solution = Solution.of(tree, nodes(), cancellation);
  }

  private List<String> names() {
    return structure.units.stream().map(Unit::id).toList();
  }

  private double[] unavailabilities() {
    return Arrays.stream(rates).mapToDouble(Rates::unavailability).toArray();
  }

  private static int nodes() {
    return (int) Math.min(MOST_NODES, Runtime.getRuntime().maxMemory() / BYTES_PER_NODE);
  }

  CutSets cutSets() {
    CutSetFamily family = solution == null ? null : family(solution);
    if (solution == null || family == null || family.order() == 0) {
      return singles();
    }
    SortedMap<Integer, BigInteger> counts = family.countByOrder();
    List<List<String>> sets = family.first(options.limit(), unit -> structure.units.get(unit).id());
    if (family.order() < options.order()) {
      return new CutSets(family.order(), false, counts, sets);
    }
    boolean complete = complete(solution, counts);
    int largest = counts.isEmpty() ? 1 : counts.lastKey();
    return new CutSets(complete ? Math.min(options.order(), largest) : options.order(), complete, counts, sets);
  }

  /// The sets up to the order asked, or to the largest one that fits.
  private @Nullable CutSetFamily family(Solution solved) {
    CutSetFamily family = solved.cutSets(options.order());
    for (int order : SMALLER) {
      family = family == null && order < options.order() ? solved.cutSets(order) : family;
    }
    return family;
  }

  /// Whether a bounded search finds no larger sets.
  private boolean complete(Solution solved, SortedMap<Integer, BigInteger> counts) {
    if (options.order() == Integer.MAX_VALUE) {
      return solved.exact();
    }
    CutSetFamily all = solved.cutSets(Integer.MAX_VALUE, NODES_FOR_COMPLETENESS);
    return solved.exact() && all != null && all.countByOrder().equals(counts);
  }

  /// The cut sets of order 1, from what single failures do.
  private CutSets singles() {
    List<List<String>> sets = new ArrayList<>();
    for (int u = 0; u < effects.size(); u++) {
      if (isSingle(u)) {
        sets.add(List.of(structure.units.get(u).id()));
      }
    }
    sets.sort(java.util.Comparator.comparing(List::getFirst));
    TreeMap<Integer, BigInteger> counts = new TreeMap<>();
    if (!sets.isEmpty()) {
      counts.put(1, BigInteger.valueOf(sets.size()));
    }
    return new CutSets(1, false, counts, List.copyOf(sets.subList(0, Math.min(options.limit(), sets.size()))));
  }

  private JourneyImpact impact(int unit) {
    return effects.get(unit).impact(journey);
  }

  /// Whether a unit alone takes the journey down, overload left aside.
  private boolean isSingle(int unit) {
    return impact(unit).impact() == Impact.OUTAGE && !impact(unit).overload();
  }

  Reliability reliability() {
    double[] q = unavailabilities();
    double failover = 0;
    double overload = 0;
    List<String> assumed = new ArrayList<>();
    for (int u = 0; u < effects.size(); u++) {
      JourneyImpact impact = impact(u);
      if (impact.seconds() != null) {
        failover += rates[u].gaps(impact.seconds());
      }
      if (impact.impact() == Impact.OUTAGE && impact.overload()) {
        overload += q[u];
      }
      if (rates[u].assumed() && (named.get(u) || impact.impact() != Impact.NONE)) {
        assumed.add(structure.units.get(u).id());
      }
    }
    if (solution == null || !solution.exact()) {
      Reliability.Bounds bounds = solution == null ? bounds(q) : solution.bounds(q);
      return new Reliability(bounds.upper(), bounds, failover, overload, assumed, List.of());
    }
    List<Importance> importance = solution.importance(q, names());
    return new Reliability(solution.probability(q), null, failover, overload, assumed, importance);
  }

  /// The journey is down when one of the single ones is (lower bound), and only when one of them or at least two of
  /// the other units that it names are (upper bound).
  private Reliability.Bounds bounds(double[] q) {
    double noSingle = 0;
    double none = 1;
    double one = 0;
    double more = 0;
    for (int u = 0; u < q.length; u++) {
      if (isSingle(u)) {
        noSingle += Math.log1p(-q[u]);
      } else if (named.get(u)) {
        more += one * q[u];
        one = one * (1 - q[u]) + none * q[u];
        none *= 1 - q[u];
      }
    }
    double single = -Math.expm1(noSingle);
    return new Reliability.Bounds(single, Math.min(1, single + (1 - single) * more));
  }
}
