package linchpin.analysis.report.risk;

/// Two designs of one journey on the same draws of the figures (docs/semantics.md, section 12): a figure that both have is off
/// by the same in both.
///
/// @param better in how many draws the second is down less
/// @param worse in how many it is down more
/// @param draws how many there were; in the others both are down the same
public record DesignComparison(int better, int worse, int draws) {
  /// By less than this, as a share, a difference is rounding.
  private static final double NOISE = 1e-9;
  /// In so many of the draws a design must be better for that to be said.
  private static final double CLEAR = 0.9;

  /// Compares draw by draw.
  public static DesignComparison of(double[] before, double[] after) {
    int better = 0;
    int worse = 0;
    for (int i = 0; i < before.length; i++) {
      better += after[i] < before[i] * (1 - NOISE) ? 1 : 0;
      worse += after[i] > before[i] * (1 + NOISE) ? 1 : 0;
    }
    return new DesignComparison(better, worse, before.length);
  }

  /// The share of draws in which the second is better.
  public double betterShare() {
    return draws == 0 ? 0 : (double) better / draws;
  }

  public double worseShare() {
    return draws == 0 ? 0 : (double) worse / draws;
  }

  /// Whether one of them is better in nearly every draw, or in none.
  public boolean clear() {
    return betterShare() >= CLEAR || worseShare() >= CLEAR || better == 0 && worse == 0;
  }
}
