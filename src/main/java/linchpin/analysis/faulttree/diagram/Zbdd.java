package linchpin.analysis.faulttree.diagram;

import java.util.ArrayList;
import java.util.List;

/// Families of sets as zero-suppressed decision diagrams, and the minimal solutions of a monotone function among them.
///
/// S. Minato, "Zero-Suppressed BDDs for Set Manipulation in Combinatorial Problems", 1993; A. Rauzy, "New Algorithms
/// for Fault Trees Analysis", Reliability Engineering & System Safety 40, 1993 (minimal solutions). Recursion goes as
/// deep as there are levels.
public final class Zbdd extends DiagramOperations {
  /// No set at all.
  public static final int EMPTY = 0;

  /// Only the set of nothing.
  public static final int BASE = 1;

  private static final int EXPECTED = 1 << 7;
  private final DiagramRoom room;
  private final PairCache differences;
  private final PairCache unions;
  /// By the weight that is left.
  private final List<PairCache> products = new ArrayList<>();
  private final List<PairCache> cuts = new ArrayList<>();

  /// @param expected how many nodes there may well be, a power of 2
  public Zbdd(DiagramRoom room, int expected) {
    super(new NodeTable(room, expected));
    this.room = room;
    differences = new PairCache(room, EXPECTED);
    unions = new PairCache(room, EXPECTED);
  }

  int make(int level, int low, int high) {
    return high == EMPTY ? low : nodes.node(level, low, high);
  }

  /// The sets of `a` of which no set of `b` is a part; both families minimal.
  int without(int a, int b) {
    if (a == EMPTY || b == EMPTY) {
      return a;
    }
    if (b == BASE || a == b) {
      return EMPTY;
    }
    if (a == BASE) {
      return BASE;
    }
    int la = nodes.level(a);
    int lb = nodes.level(b);
    if (la > lb) {
      return without(a, nodes.low(b));
    }
    int known = differences.get(a, b);
    if (known >= 0) {
      return known;
    }
    int result = la < lb ? below(a, b) : together(a, b);
    differences.put(a, b, result);
    return result;
  }

  private int below(int a, int b) {
    return make(nodes.level(a), without(nodes.low(a), b), without(nodes.high(a), b));
  }

  private int together(int a, int b) {
    int high = without(without(nodes.high(a), nodes.low(b)), nodes.high(b));
    return make(nodes.level(a), without(nodes.low(a), nodes.low(b)), high);
  }

  /// The minimal sets among those of two families; both minimal.
  int or(int a, int b) {
    return join(a, b, EMPTY, unions);
  }

  /// A family whose sets do not have an element has none with it.
  @Override
  int high(int node, int top) {
    return nodes.level(node) == top ? nodes.high(node) : EMPTY;
  }

  @Override
  int node(int level, int low, int high) {
    return make(level, low, without(high, low));
  }

  /// The minimal sets among the unions of a set of one family with a set of the other, up to a weight.
  ///
  /// @param weights what each level counts for, at least 1
  /// @param order the largest weight
  int and(int a, int b, int[] weights, int order) {
    if (a == EMPTY || b == EMPTY || order < 0) {
      return EMPTY;
    }
    if (a == BASE || a == b) {
      return upTo(b, weights, order);
    }
    if (b == BASE) {
      return upTo(a, weights, order);
    }
    return a < b ? product(a, b, weights, order) : product(b, a, weights, order);
  }

  private int product(int a, int b, int[] weights, int order) {
    PairCache cache = cache(products, order);
    int known = cache.get(a, b);
    if (known >= 0) {
      return known;
    }
    int la = nodes.level(a);
    int lb = nodes.level(b);
    int top = Math.min(la, lb);
    int rest = order - weights[top];
    int a0 = la == top ? nodes.low(a) : a;
    int b0 = lb == top ? nodes.low(b) : b;
    int low = and(a0, b0, weights, order);
    int high;
    if (la != lb) {
      high = la == top ? and(nodes.high(a), b, weights, rest) : and(a, nodes.high(b), weights, rest);
    } else {
      high = or(and(nodes.high(a), or(nodes.high(b), b0), weights, rest), and(a0, nodes.high(b), weights, rest));
    }
    int result = make(top, low, without(high, low));
    cache.put(a, b, result);
    return result;
  }

  /// The sets of a family up to a weight.
  public int upTo(int family, int[] weights, int order) {
    if (order < 0) {
      return EMPTY;
    }
    if (family <= BASE) {
      return family;
    }
    PairCache cache = cache(cuts, order);
    int known = cache.get(family, 0);
    if (known >= 0) {
      return known;
    }
    int level = nodes.level(family);
    int low = upTo(nodes.low(family), weights, order);
    int result = make(level, low, upTo(nodes.high(family), weights, order - weights[level]));
    cache.put(family, 0, result);
    return result;
  }

  private PairCache cache(List<PairCache> caches, int order) {
    while (caches.size() <= order) {
      caches.add(new PairCache(room, EXPECTED));
    }
    return caches.get(order);
  }
}
