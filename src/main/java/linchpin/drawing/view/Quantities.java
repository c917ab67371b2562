package linchpin.drawing.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Figures as people read them.
public final class Quantities {
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
  private static final double LARGEST_EXACT = 1e15;

  private Quantities() {}

  /// An availability with as many nines as it has: the unavailability is rounded to two digits. `99.95 %`
  ///
  /// @param share 0 to 1
  public static String availability(double share) {
    BigDecimal lost = BigDecimal.ONE.subtract(BigDecimal.valueOf(share)).round(TWO_DIGITS);
    BigDecimal percent = BigDecimal.ONE.subtract(lost).movePointRight(2).stripTrailingZeros();
    return percent.toPlainString() + " %";
  }

  /// Requests per second, short: `1,230/s`.
  public static String rate(double perSecond) {
    return count(perSecond) + "/s";
  }

  /// A share of something as whole percent: `205 %`.
  public static String percent(double share) {
    return count(Math.rint(share * 100)) + " %";
  }

  /// A number of something with thousands marked, at most one decimal below ten, none above: `1,230`, `0.5`.
  public static String count(double number) {
    if (!(Math.abs(number) < LARGEST_EXACT)) {
      return String.format(Locale.ROOT, "%.0e", number);
    }
    boolean whole = Math.abs(number) >= 10 || number == Math.rint(number);
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", number);
  }

  /// `1 component`, `3 components`.
  public static String of(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }
}
