package linchpin.analysis.faulttree.reduction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import linchpin.analysis.faulttree.solution.Solution;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcyclicTreeTest {
  private static final int MOST = 200_000;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void meansTheSameWithoutCyclesConstantsAndRepetitions(int seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    FaultTree tree = randomTree(random);
    FaultTree acyclic = requireNonNull(AcyclicTree.of(tree, MOST)).tree();

    for (int gate = acyclic.events(); gate < acyclic.nodes(); gate++) {
      int[] arguments = acyclic.arguments(gate);
      int self = gate;
      assertThat(Arrays.stream(arguments)).allMatch(a -> a < self);
      if (gate != acyclic.top()) {
        assertThat(acyclic.needed(gate)).isBetween(1, arguments.length);
      }
      if (acyclic.needed(gate) == 1 || acyclic.needed(gate) == arguments.length) {
        assertThat(arguments).doesNotHaveDuplicates();
      }
    }
    for (int set = 0; set < 1 << tree.events(); set++) {
      assertThat(holds(acyclic, set)).as("set %s", set).isEqualTo(holds(tree, set));
    }
  }

  @Test
  void aRingOfAThousandThatNeedEachOtherIsNoLarger() {
    int n = 1000;
    FaultTree.Builder b = new FaultTree.Builder(n);
    int[] gates = IntStream.range(0, n).map(i -> b.gate()).toArray();
    for (int i = 0; i < n; i++) {
      b.define(gates[i], 1, i, gates[(i + 1) % n], gates[(i + 7) % n]);
    }
    FaultTree acyclic = requireNonNull(AcyclicTree.of(b.build(gates[5]), MOST)).tree();
    assertThat(acyclic.gates()).isLessThanOrEqualTo(2);
    assertThat(sum(acyclic)).isCloseTo(sum(b.build(gates[5])), within(1e-12));
  }

  @Test
  void pairsThatStandInForEachOtherRoundARingGoRoundTwice() {
    int n = 300;
    FaultTree.Builder b = new FaultTree.Builder(2 * n);
    int[] gates = IntStream.range(0, n).map(i -> b.gate()).toArray();
    for (int i = 0; i < n; i++) {
      b.define(gates[i], 2, 2 * i, 2 * i + 1, gates[(i + 1) % n]);
    }
    AcyclicTree acyclic = requireNonNull(AcyclicTree.of(b.build(gates[0]), MOST));
    assertThat(acyclic.tree().gates()).isBetween(n, 2 * n);
    assertThat(sum(acyclic.tree())).isCloseTo(sum(b.build(gates[0])), within(1e-12));
  }

  @Test
  void saysWhenItWouldGrowTooLarge() {
    int n = 400;
    FaultTree.Builder b = new FaultTree.Builder(n);
    int[] gates = IntStream.range(0, n).map(i -> b.gate()).toArray();
    for (int i = 0; i < n; i++) {
      int[] all = Arrays.copyOf(gates, n + 1);
      all[n] = i;
      b.define(gates[i], 2, all);
    }
    assertThat(AcyclicTree.of(b.build(gates[0]), 1000)).isNull();
  }

  @Test
  void remembersWhatEachGateWasMadeFrom() {
    FaultTree.Builder b = new FaultTree.Builder(2);
    int one = b.gate();
    int two = b.gate();
    b.define(one, 1, 0, two);
    b.define(two, 2, 1, one);
    AcyclicTree acyclic = requireNonNull(AcyclicTree.of(b.build(two), MOST));
    List<AcyclicTree.Origin> origins = IntStream.range(2, acyclic.tree().nodes()).mapToObj(acyclic::origin).toList();
    assertThat(origins).extracting(AcyclicTree.Origin::gate).containsExactly(one, two);
    assertThat(origins.getLast().round()).isZero();
  }

  private static double sum(FaultTree tree) {
    double[] q = new double[tree.events()];
    Arrays.fill(q, 0.01);
    return requireNonNull(Solution.of(tree, 1 << 20, Cancellation.NEVER)).probability(q);
  }

  /// Up to seven events and fourteen gates that name each other as it comes.
  private static FaultTree randomTree(RandomGenerator random) {
    int events = 1 + random.nextInt(7);
    int gates = 1 + random.nextInt(14);
    FaultTree.Builder b = new FaultTree.Builder(events);
    for (int g = 0; g < gates; g++) {
      b.gate();
    }
    for (int g = 0; g < gates; g++) {
      int[] args = new int[random.nextInt(6)];
      for (int a = 0; a < args.length; a++) {
        args[a] = random.nextInt(3) == 0 ? random.nextInt(events) : events + random.nextInt(gates);
      }
      int k = random.nextInt(20) == 0 ? random.nextInt(8) : 1 + random.nextInt(Math.max(1, args.length));
      b.define(events + g, k, args);
    }
    return b.build(events + gates - 1);
  }

  private static boolean holds(FaultTree tree, int set) {
    boolean[] value = new boolean[tree.nodes()];
    for (int e = 0; e < tree.events(); e++) {
      value[e] = (set >> e & 1) == 1;
    }
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int g = tree.events(); g < tree.nodes(); g++) {
        long held = Arrays.stream(tree.arguments(g)).filter(a -> value[a]).count();
        if (!value[g] && held >= tree.needed(g)) {
          value[g] = true;
          changed = true;
        }
      }
    }
    return value[tree.top()];
  }
}
