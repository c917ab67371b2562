package linchpin.analysis.faulttree.solution;

import java.math.BigInteger;
import java.util.Arrays;
import linchpin.analysis.faulttree.diagram.CutSetCounts;
import linchpin.analysis.faulttree.reduction.ModuleTree;
import linchpin.analysis.faulttree.tree.FaultTree;
import org.jspecify.annotations.Nullable;

/// A module that is one gate, k of n parts that have nothing else to do with each other, where a diagram of k (n - k)
/// nodes would be large: exact, by dynamic programming over how many have failed.
///
/// R. E. Barlow, K. D. Heidtmann, "Computing k-out-of-n System Reliability", IEEE Transactions on Reliability 33, 1984.
///
/// @param top the module's gate
/// @param leaves the parts
/// @param needed k, from 1 to n
@SuppressWarnings("ArrayRecordComponent")
record ModuleThreshold(int top, int[] leaves, int needed) implements SolvedModule {
  private static final long SMALL = 1 << 16;

  /// The module as a threshold; null when it is something else, or small enough for a diagram.
  static @Nullable ModuleThreshold of(ModuleTree module) {
    FaultTree tree = module.tree();
    int k = tree.needed(tree.top());
    int n = tree.arguments(tree.top()).length;
    boolean one = tree.gates() == 1 && tree.events() == n && k >= 1 && k <= n;
    return one && (long) k * (n - k) > SMALL ? new ModuleThreshold(module.top(), module.leaves(), k) : null;
  }

  @Override
  public int smallest(int[] weights) {
    int[] sorted = weights.clone();
    Arrays.sort(sorted);
    int sum = 0;
    for (int i = 0; i < needed; i++) {
      sum = ModuleDiagram.sum(sum, sorted[i]);
    }
    return sum;
  }

  /// The probabilities that at least k parts fail, and that fewer do.
  ///
  /// @param q the probability of each part
  /// @param up 1 less that
  Sides sides(double[] q, double[] up) {
    Failed failed = new Failed(needed).and(q, up, 0, q.length);
    return new Sides(failed.atLeast(), Arrays.stream(failed.exactly()).sum());
  }

  /// Something and its opposite, each with its own digits.
  record Sides(double holds, double holdsNot) {}

  /// For each part how likely at least k others fail (`holds[i]`) and exactly k - 1 others do (`tips[i]`).
  Others others(double[] q, double[] up) {
    Others found = new Others(q, up, new double[q.length], new double[q.length]);
    found.without(0, q.length, new Failed(needed));
    return found;
  }

  @SuppressWarnings("ArrayRecordComponent")
  record Others(double[] q, double[] up, double[] holds, double[] tips) {
    /// All parts but `from` to `to` are counted already; halves are counted for each other.
    private void without(int from, int to, Failed counted) {
      if (to - from == 1) {
        holds[from] = counted.atLeast();
        tips[from] = counted.exactly()[counted.exactly().length - 1];
        return;
      }
      int middle = (from + to) / 2;
      without(from, middle, counted.and(q, up, middle, to));
      without(middle, to, counted.and(q, up, from, middle));
    }
  }

  /// How likely each number of failures below k is, and k or more.
  @SuppressWarnings("ArrayRecordComponent")
  private record Failed(double[] exactly, double atLeast) {
    Failed(int k) {
      this(new double[k], 0);
      exactly[0] = 1;
    }

    Failed and(double[] q, double[] up, int from, int to) {
      double[] now = exactly.clone();
      double more = atLeast;
      for (int part = from; part < to; part++) {
        more += now[now.length - 1] * q[part];
        for (int i = now.length - 1; i > 0; i--) {
          now[i] = now[i] * up[part] + now[i - 1] * q[part];
        }
        now[0] *= up[part];
      }
      return new Failed(now, more);
    }
  }

  /// How many minimal cut sets there are of each size up to an order.
  ///
  /// @param leaf the counts of each part
  BigInteger[] counts(BigInteger[][] leaf, int order) {
    if (Arrays.stream(leaf).allMatch(counts -> Arrays.equals(counts, CutSetCounts.EVENT))) {
      BigInteger[] counts = new BigInteger[order < needed ? 0 : needed + 1];
      Arrays.fill(counts, BigInteger.ZERO);
      if (counts.length > 0) {
        counts[needed] = choose(leaf.length, needed);
      }
      return counts;
    }
    BigInteger[][] chosen = new BigInteger[needed + 1][];
    Arrays.fill(chosen, new BigInteger[0]);
    chosen[0] = new BigInteger[] {BigInteger.ONE};
    for (BigInteger[] counts : leaf) {
      for (int k = needed; k >= 1; k--) {
        chosen[k] = CutSetCounts.sum(chosen[k], CutSetCounts.product(chosen[k - 1], counts, order));
      }
    }
    return chosen[needed];
  }

  private static BigInteger choose(int n, int k) {
    BigInteger result = BigInteger.ONE;
    for (int i = 1; i <= Math.min(k, n - k); i++) {
      result = result.multiply(BigInteger.valueOf(n - i + 1L)).divide(BigInteger.valueOf(i));
    }
    return result;
  }
}
