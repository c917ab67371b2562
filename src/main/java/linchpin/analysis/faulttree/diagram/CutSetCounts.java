package linchpin.analysis.faulttree.diagram;

import java.math.BigInteger;
import java.util.Arrays;

/// How many sets of each size a family has, by dynamic programming along its diagram, without listing one.
public final class CutSetCounts {
  /// Of a basic event: one of size 1.
  public static final BigInteger[] EVENT = {BigInteger.ZERO, BigInteger.ONE};

  private CutSetCounts() {}

  /// The counts of a family, of every node of its diagram.
  ///
  /// @param nodes the diagram
  /// @param family its top node
  /// @param leaf for each level the counts by size of what the variable stands for (a basic event: one of size 1)
  /// @param order sizes above it are left out
  /// @return by node, by size; trailing zeros left out
  public static BigInteger[][] of(NodeTable nodes, int family, BigInteger[][] leaf, int order) {
    BigInteger[][] counts = new BigInteger[Math.max(2, family + 1)][];
    counts[Zbdd.EMPTY] = new BigInteger[0];
    counts[Zbdd.BASE] = new BigInteger[] {BigInteger.ONE};
    boolean[] needed = reachable(nodes, family);
    for (int n = 2; n <= family; n++) {
      if (needed[n]) {
        BigInteger[] with = product(counts[nodes.high(n)], leaf[nodes.level(n)], order);
        counts[n] = sum(counts[nodes.low(n)], with);
      }
    }
    return counts;
  }

  static boolean[] reachable(NodeTable nodes, int family) {
    boolean[] reached = new boolean[Math.max(2, family + 1)];
    reached[family] = true;
    for (int n = family; n >= 2; n--) {
      if (reached[n]) {
        reached[nodes.low(n)] = true;
        reached[nodes.high(n)] = true;
      }
    }
    return reached;
  }

  public static BigInteger[] sum(BigInteger[] a, BigInteger[] b) {
    BigInteger[] longer = a.length >= b.length ? a : b;
    BigInteger[] shorter = longer == a ? b : a;
    BigInteger[] sum = longer.clone();
    for (int i = 0; i < shorter.length; i++) {
      sum[i] = sum[i].add(shorter[i]);
    }
    return sum;
  }

  public static BigInteger[] product(BigInteger[] a, BigInteger[] b, int order) {
    if (a.length == 0 || b.length == 0) {
      return new BigInteger[0];
    }
    long degree = Math.min(order, (long) a.length + b.length - 2);
    BigInteger[] product = new BigInteger[(int) degree + 1];
    Arrays.fill(product, BigInteger.ZERO);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length && i + j <= degree; j++) {
        if (a[i].signum() != 0 && b[j].signum() != 0) {
          product[i + j] = product[i + j].add(b[j].equals(BigInteger.ONE) ? a[i] : a[i].multiply(b[j]));
        }
      }
    }
    return product;
  }
}
