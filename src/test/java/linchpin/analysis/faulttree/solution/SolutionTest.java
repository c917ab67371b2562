package linchpin.analysis.faulttree.solution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.Reliability;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SolutionTest {
  private static final int BUDGET = 1 << 20;

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRandomTreeHasTheFiguresOfItsTruthTable(int seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    FaultTree tree = randomTree(random);
    double[] q = random.doubles(tree.events()).toArray();
    TruthTable truth = new TruthTable(tree);
    Solution solution = requireNonNull(Solution.of(tree, BUDGET, Cancellation.NEVER));

    assertThat(solution.probability(q)).isCloseTo(truth.probability(q), within(1e-12));
    List<List<String>> sets = truth.minimalCutSets();
    CutSetFamily family = requireNonNull(solution.cutSets(Integer.MAX_VALUE));
    assertThat(family.first(Integer.MAX_VALUE, e -> "e" + e)).containsExactlyInAnyOrderElementsOf(sets);
    assertThat(family.countByOrder()).isEqualTo(counts(sets, Integer.MAX_VALUE));
    CutSetFamily small = requireNonNull(solution.cutSets(2));
    assertThat(small.countByOrder()).isEqualTo(counts(sets, 2));
    assertThat(small.first(1000, e -> "e" + e))
        .containsExactlyInAnyOrderElementsOf(sets.stream().filter(s -> s.size() <= 2).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void importanceIsWhatFailingAndPerfectingEachEventDoes(int seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 1000);
    FaultTree tree = randomTree(random);
    double[] q = random.doubles(tree.events(), 0.01, 0.9).toArray();
    TruthTable truth = new TruthTable(tree);
    Solution solution = requireNonNull(Solution.of(tree, BUDGET, Cancellation.NEVER));
    List<String> names = IntStream.range(0, tree.events()).mapToObj(e -> "e" + e).toList();
    double whole = truth.probability(q);
    for (Importance i : whole == 0 ? List.<Importance>of() : solution.importance(q, names)) {
      int event = names.indexOf(i.unit());
      double failed = truth.probability(with(q, event, 1));
      double perfect = truth.probability(with(q, event, 0));
      assertThat(i.birnbaum()).isCloseTo(failed - perfect, within(1e-12));
      assertThat(i.criticality()).isCloseTo(1 - perfect / whole, within(1e-9));
      assertThat(i.diagnostic()).isCloseTo(q[event] * failed / whole, within(1e-9));
      assertThat(i.raw()).isCloseTo(failed / whole, within(1e-9));
      if (perfect > 1e-9) {
        assertThat(i.rrw()).isCloseTo(whole / perfect, within(1e-6 * whole / perfect));
      }
    }
  }

  @Test
  void tinyProbabilitiesKeepTheirDigits() {
    FaultTree.Builder b = new FaultTree.Builder(3);
    FaultTree tree = b.build(b.or(b.and(0, 1), 2));
    Solution solution = requireNonNull(Solution.of(tree, BUDGET, Cancellation.NEVER));
    double[] q = {1e-9, 1e-9, 1e-30};
    assertThat(solution.probability(q)).isEqualTo(1e-18 + 1e-30, within(1e-32));
    Importance first = solution.importance(q, List.of("a", "b", "c")).getFirst();
    assertThat(first.rrw()).isCloseTo(1e12, within(1e3));
  }

  @Test
  void aLoopThatNothingSetsOffNeverHappens() {
    FaultTree.Builder b = new FaultTree.Builder(1);
    int one = b.gate();
    int two = b.gate();
    b.define(one, 1, two);
    b.define(two, 1, one);
    Solution solution = requireNonNull(Solution.of(b.build(one), BUDGET, Cancellation.NEVER));
    assertThat(solution.probability(new double[] {0.5})).isZero();
    assertThat(requireNonNull(solution.cutSets(5)).countByOrder()).isEmpty();
  }

  @Test
  void aTopEventThatIsABasicEventIsItsOwnCutSet() {
    Solution solution = requireNonNull(Solution.of(new FaultTree.Builder(2).build(1), BUDGET, Cancellation.NEVER));
    assertThat(solution.probability(new double[] {0.1, 0.3})).isEqualTo(0.3);
    assertThat(requireNonNull(solution.cutSets(2)).first(5, e -> "e" + e)).containsExactly(List.of("e1"));
  }

  @Test
  void whatHasNoDiagramWithinTheBudgetHasBounds() {
    FaultTree.Builder b = new FaultTree.Builder(40);
    FaultTree tree = b.build(b.atLeast(20, IntStream.range(0, 40).toArray()));
    Solution solution = requireNonNull(Solution.of(tree, 50, Cancellation.NEVER));
    double[] q = new double[40];
    java.util.Arrays.fill(q, 0.01);
    assertThat(solution.exact()).isFalse();
    assertThat(solution.bounds(q).lower()).isGreaterThan(0);
    assertThat(solution.bounds(q).upper()).isBetween(1e-40, 0.02);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withinABudgetOfFewNodesFiguresAreBoundsAndCutSetsCompleteUpToTheirOrder(int seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 2000);
    FaultTree tree = randomTree(random);
    double[] q = random.doubles(tree.events()).map(x -> x * x).toArray();
    TruthTable truth = new TruthTable(tree);
    List<List<String>> sets = truth.minimalCutSets();
    for (int budget : new int[] {3, 5, 8, 12, 20}) {
      Solution solution = requireNonNull(Solution.of(tree, budget, Cancellation.NEVER));
      Reliability.Bounds bounds = solution.bounds(q);
      double p = truth.probability(q);
      assertThat(bounds.lower()).isLessThanOrEqualTo(p * (1 + 1e-12));
      assertThat(bounds.upper()).isGreaterThanOrEqualTo(p * (1 - 1e-12));
      CutSetFamily family = solution.cutSets(Integer.MAX_VALUE, 1 << 12);
      if (!solution.exact() && family != null) {
        assertThat(family.countByOrder()).isEqualTo(counts(sets, family.order()));
      }
    }
  }

  @Test
  void aMillionMillionCutSetsAreCountedWithoutListingThem() {
    FaultTree.Builder b = new FaultTree.Builder(60);
    FaultTree tree = b.build(b.atLeast(30, IntStream.range(0, 60).toArray()));
    Solution solution = requireNonNull(Solution.of(tree, BUDGET, Cancellation.NEVER));
    CutSetFamily family = requireNonNull(solution.cutSets(Integer.MAX_VALUE));
    assertThat(family.countByOrder()).containsOnly(java.util.Map.entry(30, new BigInteger("118264581564861424")));
  }

  @Test
  void copiesThatShareTheirNetworkAreSolvedThoughTheyStandFarApart() {
    int paths = 40;
    FaultTree.Builder b = new FaultTree.Builder(4 * paths);
    int[] replicas = new int[3];
    for (int r = 0; r < 3; r++) {
      int[] broken = new int[paths];
      for (int i = 0; i < paths; i++) {
        broken[i] = b.or(r * paths + i, 3 * paths + i);
      }
      replicas[r] = b.and(broken);
    }
    FaultTree tree = b.build(b.and(replicas));
    Solution solution = requireNonNull(Solution.of(tree, BUDGET, Cancellation.NEVER));
    double[] q = new double[4 * paths];
    java.util.Arrays.fill(q, 0.5);
    double onePath = 0.5 + 0.5 * 0.125;
    assertThat(solution.probability(q)).isCloseTo(Math.pow(onePath, paths), within(1e-18));
    var counts = requireNonNull(solution.cutSets(Integer.MAX_VALUE)).countByOrder();
    assertThat(counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add)).isEqualTo(BigInteger.TWO.pow(paths));
  }

  private static double[] with(double[] q, int event, double value) {
    double[] changed = q.clone();
    changed[event] = value;
    return changed;
  }

  private static SortedMap<Integer, BigInteger> counts(List<List<String>> sets, int order) {
    SortedMap<Integer, BigInteger> counts = new TreeMap<>();
    sets.stream().filter(s -> s.size() <= order).forEach(s -> counts.merge(s.size(), BigInteger.ONE, BigInteger::add));
    return counts;
  }

  /// Up to nine events and twelve gates, with repeated arguments, cycles, constants and k of n.
  private static FaultTree randomTree(RandomGenerator random) {
    int events = 1 + random.nextInt(9);
    int gates = 1 + random.nextInt(12);
    boolean cycles = random.nextInt(3) == 0;
    FaultTree.Builder b = new FaultTree.Builder(events);
    for (int g = 0; g < gates; g++) {
      b.gate();
    }
    for (int g = 0; g < gates; g++) {
      int[] args = new int[random.nextInt(5)];
      for (int a = 0; a < args.length; a++) {
        int below = cycles ? gates : g;
        args[a] = below == 0 || random.nextInt(2) == 0 ? random.nextInt(events) : events + random.nextInt(below);
      }
      int k = random.nextInt(12) == 0 ? random.nextInt(3) : 1 + random.nextInt(Math.max(1, args.length));
      b.define(events + g, k, args);
    }
    return b.build(events + gates - 1);
  }

  /// The formula evaluated for every set of events, by the definition.
  private record TruthTable(FaultTree tree, boolean[] holds) {
    TruthTable(FaultTree tree) {
      this(tree, new boolean[1 << tree.events()]);
      for (int set = 0; set < holds.length; set++) {
        holds[set] = evaluate(set);
      }
    }

    private boolean evaluate(int set) {
      boolean[] value = new boolean[tree.nodes()];
      for (int e = 0; e < tree.events(); e++) {
        value[e] = (set >> e & 1) == 1;
      }
      for (boolean changed = true; changed; ) {
        changed = false;
        for (int g = tree.events(); g < tree.nodes(); g++) {
          int held = 0;
          for (int a : tree.arguments(g)) {
            held += value[a] ? 1 : 0;
          }
          if (!value[g] && held >= tree.needed(g)) {
            value[g] = true;
            changed = true;
          }
        }
      }
      return value[tree.top()];
    }

    double probability(double[] q) {
      double sum = 0;
      for (int set = 0; set < holds.length; set++) {
        double p = 1;
        for (int e = 0; e < tree.events(); e++) {
          p *= (set >> e & 1) == 1 ? q[e] : 1 - q[e];
        }
        sum += holds[set] ? p : 0;
      }
      return sum;
    }

    List<List<String>> minimalCutSets() {
      List<List<String>> found = new ArrayList<>();
      for (int set = 0; set < holds.length; set++) {
        int s = set;
        if (holds[s] && IntStream.range(0, tree.events()).noneMatch(e -> (s >> e & 1) == 1 && holds[s & ~(1 << e)])) {
          found.add(IntStream.range(0, tree.events()).filter(e -> (s >> e & 1) == 1).mapToObj(e -> "e" + e).toList());
        }
      }
      return found;
    }
  }
}
