package linchpin.export.report.content;

import linchpin.advice.Amounts;
import linchpin.model.UnitFigures;

/// Figures as tables show them.
public final class TableFigures {
  private TableFigures() {}

  /// A probability: as percent, or from 0.001 % down as a power of ten.
  public static String chance(double probability) {
    return Amounts.chance(probability);
  }

  /// A share of time as what it adds up to in a year.
  public static String aYear(double share) {
    return share == 0 ? "0" : Amounts.downtime(share * UnitFigures.HOURS_PER_YEAR);
  }

  /// A factor; the sign for infinite where it has no limit.
  public static String factor(double factor) {
    return Double.isNaN(factor) ? "" : Amounts.figure(factor);
  }

  /// `1 component`, `3 components`.
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
