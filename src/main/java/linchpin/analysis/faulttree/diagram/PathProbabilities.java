package linchpin.analysis.faulttree.diagram;

import java.util.Arrays;

/// Shannon's expansion along a diagram: the probability of a function of independent variables.
///
/// A. Rauzy, "New Algorithms for Fault Trees Analysis", Reliability Engineering & System Safety 40, 1993.
public final class PathProbabilities {
  private PathProbabilities() {}

  /// The probability of ending at a terminal, from every node.
  ///
  /// @param probability of each level
  /// @param complement 1 less that
  static double[] all(Diagram diagram, double[] probability, double[] complement, int terminal) {
    double[] p = new double[Math.max(2, diagram.size())];
    p[terminal] = 1;
    for (int n = 2; n < diagram.size(); n++) {
      int level = diagram.level(n);
      p[n] = complement[level] * p[diagram.low(n)] + probability[level] * p[diagram.high(n)];
    }
    return p;
  }

  /// The probability of the root.
  public static double of(Diagram diagram, double[] probability) {
    double[] complement = Arrays.stream(probability).map(q -> 1 - q).toArray();
    return all(diagram, probability, complement, Bdd.TRUE)[diagram.root()];
  }
}
