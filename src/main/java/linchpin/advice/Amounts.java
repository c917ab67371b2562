package linchpin.advice;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Amounts as sentences give them.
public final class Amounts {
  private static final int COUNTED_BITS = 40;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

  private Amounts() {}

  /// A share of time as percent with as many nines as it has: "99.95 %".
  public static String percent(double share) {
    BigDecimal lost = BigDecimal.ONE.subtract(BigDecimal.valueOf(share)).round(TWO_DIGITS);
    return BigDecimal.ONE.subtract(lost).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /// A duration in the unit people would choose: "12 s", "45 min", "7.8 h", "3.2 days".
  public static String seconds(double seconds) {
    if (seconds < 60) {
      return number(seconds) + " s";
    }
    if (seconds < 3600) {
      return number(seconds / 60) + " min";
    }
    return seconds < 48 * 3600 ? number(seconds / 3600) + " h" : number(seconds / 86400) + " days";
  }

  /// A count, however large: `1,024`, and from a million millions on, to two digits, `5.9 × 10^3008`.
  public static String count(BigInteger count) {
    if (count.bitLength() <= COUNTED_BITS) {
      return String.format(Locale.ROOT, "%,d", count);
    }
    BigDecimal rounded = new BigDecimal(count).round(TWO_DIGITS);
    int power = rounded.precision() - rounded.scale() - 1;
    return rounded.movePointLeft(power).setScale(1).toPlainString() + " × 10^" + power;
  }

  /// As [#seconds], of hours.
  public static String hours(double hours) {
    return seconds(hours * 3600);
  }

  /// At most two digits after a leading zero, one below ten, none from a hundred on, thousands apart: "0.25", "7.8",
  /// "1,230".
  public static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1e15 || !Double.isFinite(value)) {
      return String.format(Locale.ROOT, "%.1e", value);
    }
    if (size > 0 && size < 0.1) {
      return BigDecimal.valueOf(value).round(TWO_DIGITS).stripTrailingZeros().toPlainString();
    }
    String text = String.format(Locale.ROOT, size >= 100 ? "%,.0f" : "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
