package linchpin.model.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Decimal digits of numbers, for everybody who writes one for people. What a model is given has two or three digits, so
/// what is computed from it has no more; only where two figures are compared do both get as many as tell them apart.
public final class Decimals {
  /// How many digits an unavailability has.
  public static final int FEW = 2;
  /// How many digits other computed figures have.
  public static final int USUAL = 3;
  /// The most that two figures are told apart by.
  public static final int MOST = 6;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LARGEST_POWER = 15;
  private static final int SMALLEST_POWER = -5;
  private static final int GROUP = 3;
  private static final int HUNDRED = 2;

  private Decimals() {}

  /// Any number with so many significant digits at most: "1,230", "0.021", "5.9 × 10⁻²⁰", "not known" for NaN, "∞".
  public static String text(double value, int digits) {
    if (Double.isNaN(value)) {
      return "not known";
    }
    return Double.isInfinite(value) ? value > 0 ? "∞" : "-∞" : text(rounded(value, digits));
  }

  /// A finite number rounded to so many significant digits, halves away from zero.
  public static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP));
  }

  /// All digits of a number, thousands apart; as a power of ten from a thousand million millions on, and below 0.00001.
  public static String text(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal size = value.abs().stripTrailingZeros();
    int power = size.precision() - size.scale() - 1;
    String digits = power >= LARGEST_POWER || power < SMALLEST_POWER
        ? size.movePointLeft(power).stripTrailingZeros().toPlainString() + " × 10" + raised(power) : grouped(size.toPlainString());
    return value.signum() < 0 ? "-" + digits : digits;
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - GROUP; i > 0; i -= GROUP) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  private static String raised(int power) {
    StringBuilder text = new StringBuilder(power < 0 ? "⁻" : "");
    String.valueOf(Math.abs(power)).chars().forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
    return text.toString();
  }

  /// A share of time as percent with as many nines as it has, what is missing from 1 rounded to so many digits:
  /// "99.95 %".
  public static String availability(double share, int digits) {
    if (!Double.isFinite(share)) {
      return text(share, digits);
    }
    return text(roundedAvailability(share, digits).movePointRight(HUNDRED)) + " %";
  }

  /// A share of time of which what is missing from 1 is rounded to so many digits, or itself where it is the smaller.
  ///
  /// @param share finite
  public static BigDecimal roundedAvailability(double share, int digits) {
    if (share < 0.5 || share > 1.5) {
      return rounded(share, digits);
    }
    MathContext few = new MathContext(digits, RoundingMode.HALF_UP);
    return BigDecimal.ONE.subtract(BigDecimal.ONE.subtract(BigDecimal.valueOf(share)).round(few));
  }

  /// How many digits it takes, from so many on, until two different finite numbers are different when both are rounded;
  /// more than [#MOST] where they never are. The same numbers need no more than the least.
  public static int apart(double one, double other, int least) {
    int digits = least;
    while (one != other && digits <= MOST && rounded(one, digits).compareTo(rounded(other, digits)) == 0) {
      digits++;
    }
    return digits;
  }

  /// As [#apart], of availabilities.
  public static int availabilityApart(double one, double other, int least) {
    int digits = least;
    while (one != other && digits <= MOST
        && roundedAvailability(one, digits).compareTo(roundedAvailability(other, digits)) == 0) {
      digits++;
    }
    return digits;
  }
}
