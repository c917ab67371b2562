package linchpin.analysis.faulttree;

/// Shannon's expansion along a diagram: the probability of a function of independent variables.
///
/// A. Rauzy, "New Algorithms for Fault Trees Analysis", Reliability Engineering & System Safety 40, 1993.
final class Paths {
  private Paths() {}

  /// The probability of every node.
  ///
  /// @param probability of each level
  static double[] all(Diagram diagram, double[] probability) {
    double[] p = new double[Math.max(2, diagram.size())];
    p[1] = 1;
    for (int n = 2; n < diagram.size(); n++) {
      double q = probability[diagram.level(n)];
      p[n] = (1 - q) * p[diagram.low(n)] + q * p[diagram.high(n)];
    }
    return p;
  }

  /// The probability of the root.
  static double of(Diagram diagram, double[] probability) {
    return all(diagram, probability)[diagram.root()];
  }
}
