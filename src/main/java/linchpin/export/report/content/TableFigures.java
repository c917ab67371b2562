package linchpin.export.report.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import linchpin.advice.Amounts;
import linchpin.model.UnitFigures;

/// Figures as tables show them.
public final class TableFigures {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final double SMALLEST_SHARE = 1e-5;

  private TableFigures() {}

  /// A probability: as percent, or from 0.001 % down as a power of ten.
  public static String chance(double probability) {
    if (probability == 0) {
      return "0";
    }
    if (probability >= SMALLEST_SHARE) {
      return Amounts.number(100 * probability) + " %";
    }
    BigDecimal rounded = new BigDecimal(probability).round(new MathContext(2, RoundingMode.HALF_UP));
    int power = rounded.precision() - rounded.scale() - 1;
    return rounded.movePointLeft(power).setScale(1, RoundingMode.HALF_UP).toPlainString() + " × 10" + raised(power);
  }

  /// A share of time as what it adds up to in a year.
  public static String aYear(double share) {
    return share == 0 ? "0" : Amounts.hours(share * UnitFigures.HOURS_PER_YEAR);
  }

  /// A factor; the sign for infinite where it has no limit.
  public static String factor(double factor) {
    return Double.isInfinite(factor) ? "∞" : Double.isNaN(factor) ? "" : Amounts.number(factor);
  }

  private static String raised(int power) {
    StringBuilder text = new StringBuilder(power < 0 ? "⁻" : "");
    String.valueOf(Math.abs(power)).chars().forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
    return text.toString();
  }

  /// `1 component`, `3 components`.
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
