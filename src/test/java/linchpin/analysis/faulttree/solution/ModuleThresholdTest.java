package linchpin.analysis.faulttree.solution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.report.Importance;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleThresholdTest {
  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chancesAreThoseOfAllCombinations(int seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int n = 1 + random.nextInt(9);
    int k = 1 + random.nextInt(n);
    double[] q = random.doubles(n).toArray();
    double[] up = Arrays.stream(q).map(p -> 1 - p).toArray();
    ModuleThreshold threshold = new ModuleThreshold(n, IntStream.range(0, n).toArray(), k);

    assertThat(threshold.sides(q, up).holds()).isCloseTo(chance(q, k, -1, n), within(1e-14));
    assertThat(threshold.sides(q, up).holdsNot()).isCloseTo(1 - chance(q, k, -1, n), within(1e-14));
    ModuleThreshold.Others others = threshold.others(q, up);
    for (int part = 0; part < n; part++) {
      assertThat(others.holds()[part]).isCloseTo(chance(q, k, part, n), within(1e-14));
      assertThat(others.tips()[part]).isCloseTo(chance(q, k - 1, part, k - 1), within(1e-14));
    }
  }

  /// That at least `least` and at most `most` parts fail, one left aside.
  private static double chance(double[] q, int least, int aside, int most) {
    double sum = 0;
    for (int set = 0; set < 1 << q.length; set++) {
      int failed = Integer.bitCount(set);
      if (failed >= least && failed <= most && (aside < 0 || (set >> aside & 1) == 0)) {
        double p = 1;
        for (int i = 0; i < q.length; i++) {
          p *= i == aside ? 1 : (set >> i & 1) == 1 ? q[i] : 1 - q[i];
        }
        sum += p;
      }
    }
    return sum;
  }

  @Test
  void thousandsOfPartsAreSolvedExactlyWithoutADiagram() {
    int n = 2000;
    int k = 1000;
    FaultTree.Builder b = new FaultTree.Builder(n + 1);
    FaultTree tree = b.build(b.and(n, b.atLeast(k, IntStream.range(0, n).toArray())));
    Solution solution = requireNonNull(Solution.of(tree, 1000, Cancellation.NEVER));
    double[] q = new double[n + 1];
    Arrays.fill(q, 0.5);

    BigDecimal middle = new BigDecimal(choose(n, k)).divide(new BigDecimal(BigInteger.TWO.pow(n)), MathContext.DECIMAL64);
    double atLeast = 0.5 + middle.doubleValue() / 2;
    assertThat(solution.exact()).isTrue();
    assertThat(solution.probability(q)).isCloseTo(atLeast / 2, within(1e-13));
    List<Importance> importance = solution.importance(q, IntStream.rangeClosed(0, n).mapToObj(e -> "e" + e).toList());
    assertThat(importance).hasSize(n + 1);
    assertThat(importance.getLast().birnbaum()).isCloseTo(atLeast, within(1e-13));
    CutSetFamily family = requireNonNull(solution.cutSets(Integer.MAX_VALUE));
    assertThat(family.countByOrder()).containsOnly(java.util.Map.entry(k + 1, choose(n, k)));
    assertThat(family.first(10, e -> "e" + e)).isEmpty();
  }

  @Test
  void partsThatAreModulesThemselvesCountWithAllTheirSets() {
    int n = 600;
    FaultTree.Builder b = new FaultTree.Builder(2 * n);
    int[] pairs = IntStream.range(0, n).map(i -> i < 2 ? b.or(2 * i, 2 * i + 1) : 2 * i).toArray();
    FaultTree tree = b.build(b.atLeast(300, pairs));
    Solution solution = requireNonNull(Solution.of(tree, 1000, Cancellation.NEVER));
    BigInteger none = choose(n - 2, 300);
    BigInteger one = choose(n - 2, 299).multiply(BigInteger.valueOf(4));
    BigInteger both = choose(n - 2, 298).multiply(BigInteger.valueOf(4));
    assertThat(requireNonNull(solution.cutSets(Integer.MAX_VALUE)).countByOrder())
        .containsOnly(java.util.Map.entry(300, none.add(one).add(both)));
  }

  private static BigInteger choose(int n, int k) {
    BigInteger product = BigInteger.ONE;
    for (int i = 1; i <= k; i++) {
      product = product.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return product;
  }
}
