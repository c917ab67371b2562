package linchpin.analysis.journey;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import linchpin.analysis.batch.OverloadingPairs;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.faulttree.diagram.SolvingBudget;
import linchpin.analysis.faulttree.solution.CutSetFamily;
import linchpin.analysis.faulttree.solution.Solution;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.risk.Frequency;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.model.Journey;
import linchpin.model.UnitFigures;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// The minimal cut sets and the probabilities of one journey (docs/semantics.md, section 6). Exact where the diagrams
/// fit into their budget; where not, bounds, and the cut sets up to the order that did fit.
public final class JourneyFigures {
  /// Orders to go back to.
  private static final int[] SMALLER = {12, 8, 6, 4, 3, 2, 1};
  private static final int NODES_FOR_COMPLETENESS = 1 << 18;
  private static final double MINUTES_PER_HOUR = 60;
  private static final double SECONDS_PER_HOUR = 3600;

  private final Structure structure;
  private final int journey;
  private final List<UnitEffect> effects;
  private final AnalysisOptions options;
  private final BitSet named;
  private final SolvingBudget solving;
  private final @Nullable Solution solution;
  private final FailureRates[] rates;

  /// @param effects of the units, in the structure's order
  public JourneyFigures(
      Structure structure,
      int journey,
      List<UnitEffect> effects,
      FailureRates[] rates,
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
    solving = SolvingBudget.of(options.memory(), cancellation);
    solution = Solution.of(tree, solving);
  }

  private List<String> names() {
    return structure.units.stream().map(FailureUnit::id).toList();
  }

  private double[] unavailabilities() {
    return Arrays.stream(rates).mapToDouble(FailureRates::unavailability).toArray();
  }

  /// Whether some figures are less than they could be because the memory ran out.
  public boolean memoryRanOut() {
    return solving.memoryRanOut();
  }

  public CutSets cutSets() {
    CutSets found = solution == null ? null : listed(solution);
    if (solution == null || found == null) {
      return singles();
    }
    if (found.order() < options.order()) {
      return found;
    }
    SortedMap<Integer, BigInteger> counts = found.countByOrder();
    boolean complete = complete(solution, counts);
    int largest = counts.isEmpty() ? 1 : counts.lastKey();
    return new CutSets(
        complete ? Math.min(options.order(), largest) : options.order(), complete, counts, found.sets());
  }

  /// What there is up to the order that fits, not known to be complete; null when nothing fits.
  private @Nullable CutSets listed(Solution solved) {
    try (CutSetFamily family = family(solved)) {
      return family == null || family.order() == 0 ? null
          : new CutSets(family.order(), false, family.countByOrder(),
              family.first(options.limit(), unit -> structure.units.get(unit).id()));
    }
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
    try (CutSetFamily all = solved.cutSets(Integer.MAX_VALUE, NODES_FOR_COMPLETENESS)) {
      return solved.exact() && all != null && all.countByOrder().equals(counts);
    }
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

  /// The parts of the journey's unavailability.
  ///
  /// @param pairs the pairs of units that take it down by overload; null where they were not looked at
  public Reliability reliability(@Nullable List<OverloadingPairs.Pair> pairs) {
    double[] q = unavailabilities();
    boolean exact = solution != null && solution.exact();
    Reliability.Bounds bounds = exact ? null : solution == null ? bounds(q) : solution.bounds(q);
    double statically = bounds == null ? Objects.requireNonNull(solution).probability(q) : bounds.upper();
    List<Importance> essential = bounds == null ? Objects.requireNonNull(solution).importance(q, names()) : List.of();
    UnavailabilityTerms terms = new UnavailabilityTerms(structure, journey, effects, rates, pairs == null ? List.of() : pairs);
    List<Importance> importance = bounds == null ? terms.shares(statically, essential) : List.of();
    Reliability.OverloadPairs overloadPairs = pairs == null ? Reliability.OverloadPairs.NOT_LOOKED_AT
        : new Reliability.OverloadPairs(terms.pairs, terms.listed(), true);
    return new Reliability(
        statically, bounds, terms.failover, terms.overload, assumed(essential, terms), importance, overloadPairs);
  }

  /// The units with assumed figures whose failure can affect the journey: that some combination that takes it down
  /// needs, or that alone have an impact on it, or two of which overload it.
  private List<String> assumed(List<Importance> essential, UnavailabilityTerms terms) {
    Set<String> decisive = new HashSet<>();
    essential.forEach(row -> decisive.add(row.unit()));
    List<String> assumed = new ArrayList<>();
    for (int u = 0; u < effects.size(); u++) {
      String id = structure.units.get(u).id();
      boolean inSets = essential.isEmpty() ? named.get(u) && !constant() : decisive.contains(id);
      if (rates[u].assumed() && (inSets || impact(u).impact() != Impact.NONE || terms.inPairs(u))) {
        assumed.add(id);
      }
    }
    return assumed;
  }

  /// Whether the journey is down whatever fails.
  private boolean constant() {
    return solution != null && solution.exact() && solution.probability(new double[rates.length]) == 1;
  }

  /// What tells the journey's unavailability for other figures of its units; one for each thread.
  ///
  /// @param pairs the pairs of units that take it down by overload
  /// @return null where only bounds are known
  public @Nullable JourneyEvaluation evaluation(List<OverloadingPairs.Pair> pairs) {
    return solution == null || !solution.exact() ? null
        : new JourneyEvaluation(solution.repeated(), journey, effects, pairs);
  }

  /// How often the journey is hit.
  ///
  /// @param parts what [#reliability] said
  /// @return null where only bounds are known
  public @Nullable Frequency frequency(Reliability parts) {
    if (parts.bounds() != null || solution == null) {
      return null;
    }
    Map<String, Double> birnbaum = new HashMap<>();
    parts.importance().forEach(row -> birnbaum.put(row.unit(), row.birnbaum()));
    double outages = 0;
    double interruptions = 0;
    double overloads = 0;
    for (int u = 0; u < rates.length; u++) {
      double rate = rates[u].failuresPerHour();
      outages += birnbaum.getOrDefault(structure.units.get(u).id(), 0.0) * rate;
      interruptions += impact(u).seconds() != null ? rate : 0;
      overloads += isOverload(u) ? rate : 0;
    }
    double year = UnitFigures.HOURS_PER_YEAR;
    double all = year * (outages + interruptions + overloads);
    double mean = outages > 0 ? parts.staticUnavailability() / outages : Double.NaN;
    return new Frequency(year * outages, year * interruptions, year * overloads, mean, longer(solution, all));
  }

  private boolean isOverload(int unit) {
    return impact(unit).impact() == Impact.OUTAGE && impact(unit).overload();
  }

  /// How many outages a year outlast the objective: of each minimal cut set the rate at which its last unit fails, times
  /// the chance that none is repaired for so long; of single failures that interrupt for longer or overload, theirs.
  ///
  /// @param most how many there are in all
  private Frequency.@Nullable LongerThanRto longer(Solution solved, double most) {
    Double minutes = structure.journeys.get(journey).rtoMinutes();
    if (minutes == null) {
      return null;
    }
    double hours = minutes / MINUTES_PER_HOUR;
    double[] weight = new double[rates.length];
    double[] repairs = new double[rates.length];
    double single = 0;
    for (int u = 0; u < rates.length; u++) {
      double mttr = rates[u].mttrHours();
      repairs[u] = mttr == 0 ? 0 : 1 / mttr;
      weight[u] = mttr == 0 && hours > 0 ? 0 : rates[u].unavailability() * Math.exp(-hours * repairs[u]);
      Double seconds = impact(u).seconds();
      boolean counts = seconds == null ? isOverload(u) : seconds / SECONDS_PER_HOUR > hours;
      single += counts && mttr > 0 ? rates[u].failuresPerHour() * Math.exp(-hours * repairs[u]) : 0;
    }
    try (CutSetFamily all = solved.cutSets(Integer.MAX_VALUE, NODES_FOR_COMPLETENESS);
        CutSetFamily some = all == null ? family(solved) : null) {
      CutSetFamily known = all == null ? some : all;
      double sets = known == null ? 0 : known.sums(weight, repairs).rated();
      double perYear = Math.min(most, UnitFigures.HOURS_PER_YEAR * (sets + single));
      return new Frequency.LongerThanRto(minutes, perYear, all != null && solved.exact());
    }
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
