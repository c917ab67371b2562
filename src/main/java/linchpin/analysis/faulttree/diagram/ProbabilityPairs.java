package linchpin.analysis.faulttree.diagram;

/// How likely each function of a diagram holds, and how likely not: each of the two from terms of one sign, so
/// that neither loses digits where the other is close to 1.
public final class ProbabilityPairs {
  /// Below this share of either, a difference of two probabilities is summed up instead of subtracted.
  private static final double CANCELLED = 1e-6;
  private static final int MOST_PAIRS = 1 << 16;

  private final Diagram nodes;
  private final double[] probability;
  private final double[] complement;
  private final double[] holds;
  private final double[] holdsNot;
  private final PairSums differences = new PairSums();

  /// @param probability of each level
  /// @param complement 1 less that, with its own digits
  public ProbabilityPairs(Diagram diagram, double[] probability, double[] complement) {
    this.probability = probability;
    this.complement = complement;
    nodes = diagram;
    holds = PathProbabilities.all(diagram, probability, complement, Bdd.TRUE);
    holdsNot = PathProbabilities.all(diagram, probability, complement, Algebra.FALSE);
  }

  public double holds(int function) {
    return holds[function];
  }

  public double holdsNot(int function) {
    return holdsNot[function];
  }

  /// How much likelier one function holds than another that implies it.
  public double difference(int more, int less) {
    double difference = holds[less] <= holdsNot[more] ? holds[more] - holds[less] : holdsNot[less] - holdsNot[more];
    boolean lost = difference < CANCELLED * Math.min(holds[less], holdsNot[more]);
    return lost ? summed(more, less) : difference;
  }

  /// The same as a sum over the ways in which only one of them holds.
  private double summed(int more, int less) {
    if (more == less) {
      return 0;
    }
    if (less == Algebra.FALSE || more == Bdd.TRUE) {
      return less == Algebra.FALSE ? holds[more] : holdsNot[less];
    }
    double known = differences.get(more, less);
    if (known >= 0) {
      return known;
    }
    if (differences.size() >= MOST_PAIRS) {
      return Math.max(0, holds[more] - holds[less]);
    }
    int level = Math.min(nodes.level(more), nodes.level(less));
    double sum = complement[level] * summed(low(more, level), low(less, level))
        + probability[level] * summed(high(more, level), high(less, level));
    differences.put(more, less, sum);
    return sum;
  }

  private int low(int node, int level) {
    return nodes.level(node) == level ? nodes.low(node) : node;
  }

  private int high(int node, int level) {
    return nodes.level(node) == level ? nodes.high(node) : node;
  }
}
