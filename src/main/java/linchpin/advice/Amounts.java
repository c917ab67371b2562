package linchpin.advice;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import linchpin.model.quantity.Decimals;

/// The one writer of numbers for sentences, tables, tooltips, reports and the terminal. What is computed has as many
/// digits as its inputs have, which is two or three; where it is compared with something, as many as tell it from that.
/// What somebody gave keeps its digits. Whatever the number, the text is one that people can read: NaN is "not known".
public final class Amounts {
  private static final int COUNTED_BITS = 40;
  private static final MathContext TWO_DIGITS = new MathContext(Decimals.FEW, RoundingMode.HALF_UP);
  private static final int GIVEN_DIGITS = 12;
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 86_400;
  private static final double YEAR = 365 * DAY;
  private static final double SMALLEST_PERCENT = 1e-5;
  /// A second in a thousand years, in seconds a year.
  private static final double PRACTICALLY_NEVER = 1e-3;
  private static final String NOT_KNOWN = "not known";
  private static final String LESS = "a little less than ";
  private static final String MORE = "a little more than ";

  private Amounts() {}

  /// A share of time as percent with as many nines as it has: "99.95 %"; "practically 100 %" where less than a second in
  /// a thousand years is missing.
  public static String percent(double share) {
    return percent(share, Decimals.FEW);
  }

  private static String percent(double share, int digits) {
    if (Double.isNaN(share)) {
      return NOT_KNOWN;
    }
    boolean nearly = share < 1 && (1 - share) * YEAR < PRACTICALLY_NEVER;
    return nearly ? "practically 100 %" : Decimals.availability(share, digits);
  }

  /// As [#percent], with as many digits as tell it from another computed availability, which gets as many by this with
  /// both turned round; "a little less than 99.95 %" where six do not.
  public static String percent(double share, double other) {
    if (!Double.isFinite(share) || !Double.isFinite(other) || !percent(share).equals(percent(other)) || share == other) {
      return percent(share);
    }
    int digits = Decimals.availabilityApart(share, other, Decimals.FEW);
    return digits <= Decimals.MOST ? Decimals.availability(share, digits)
        : (share < other ? LESS : MORE) + Decimals.availability(other, Decimals.MOST);
  }

  /// As [#percent], with as many digits as tell it from an availability that somebody asked for and that is written by
  /// [#aim]: never the same text where it is missed, and never one that seems to lie on the other side.
  public static String against(double share, double aim) {
    if (!Double.isFinite(share) || !Double.isFinite(aim) || share == aim) {
      return share == aim ? aim(share) : percent(share);
    }
    BigDecimal asked = BigDecimal.valueOf(aim);
    for (int digits = Decimals.FEW; digits <= Decimals.MOST; digits++) {
      BigDecimal shown = Decimals.roundedAvailability(share, digits);
      if (shown.compareTo(asked) == Double.compare(share, aim)) {
        return percent(share, digits);
      }
    }
    return (share < aim ? LESS : MORE) + aim(aim);
  }

  /// A share of time that somebody asked for, with all digits given: "99.95 %".
  public static String aim(double share) {
    if (!Double.isFinite(share)) {
      return Decimals.text(share, GIVEN_DIGITS);
    }
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).round(new MathContext(GIVEN_DIGITS, RoundingMode.HALF_UP));
    return Decimals.text(percent) + " %";
  }

  /// A duration in the unit people would choose: "12 s", "45 min", "7.8 h", "3.2 days".
  public static String seconds(double seconds) {
    if (!Double.isFinite(seconds)) {
      return Double.isNaN(seconds) ? NOT_KNOWN : "without end";
    }
    if (seconds < 0) {
      return "-" + seconds(-seconds);
    }
    // A unit ends where the text of an amount would be that of the next one.
    if (seconds < MINUTE - 0.05) {
      return number(seconds) + " s";
    }
    if (seconds < HOUR - 0.05 * MINUTE) {
      return number(seconds / MINUTE) + " min";
    }
    if (seconds < 2 * DAY) {
      return number(seconds / HOUR) + " h";
    }
    return seconds < 2 * YEAR ? number(seconds / DAY) + " days" : figure(seconds / YEAR) + " years";
  }

  /// As [#seconds], with as many digits as tell it from another duration that it is compared with; "a little more than
  /// 1 h" where six do not.
  public static String seconds(double seconds, double other) {
    String usual = seconds(seconds);
    String beside = seconds(other);
    if (!usual.equals(beside) || seconds == other || !Double.isFinite(seconds) || !Double.isFinite(other)) {
      return usual;
    }
    double unit = seconds < MINUTE - 0.05 ? 1 : seconds < HOUR - 0.05 * MINUTE ? MINUTE : seconds < 2 * DAY ? HOUR
        : seconds < 2 * YEAR ? DAY : YEAR;
    String word = usual.substring(usual.lastIndexOf(' '));
    for (int digits = Decimals.apart(seconds, other, Decimals.USUAL); digits <= Decimals.MOST; digits++) {
      String text = Decimals.text(seconds / unit, digits) + word;
      if (!text.equals(Decimals.text(other / unit, digits) + word)) {
        return text;
      }
    }
    return (seconds < other ? LESS : MORE) + beside;
  }

  /// As [#seconds], of hours.
  public static String hours(double hours) {
    return seconds(hours * HOUR);
  }

  /// As [#seconds], of hours beside others that they are compared with.
  public static String hours(double hours, double other) {
    return isPracticallyNever(hours) ? downtime(hours) : seconds(hours * HOUR, other * HOUR);
  }

  /// The time that something is down in a year, as a table has it: "7.8 h", "0 s", and "practically never" where it is
  /// less than a second in a thousand years.
  public static String downtime(double hours) {
    return isPracticallyNever(hours) ? "practically never" : hours(hours);
  }

  /// The same in a sentence: "down 7.8 h a year", "practically never down (less than a second in a thousand years)".
  public static String downAYear(double hours) {
    return isPracticallyNever(hours)
        ? "practically never down (less than a second in a thousand years)" : "down " + hours(hours) + " a year";
  }

  private static boolean isPracticallyNever(double hours) {
    return hours > 0 && hours * HOUR < PRACTICALLY_NEVER;
  }

  /// A count, however large: `1,024`, and from a million millions on, to two digits, `5.9 × 10³⁰⁰⁸`.
  public static String count(BigInteger count) {
    if (count.bitLength() <= COUNTED_BITS) {
      return String.format(Locale.ROOT, "%,d", count);
    }
    return Decimals.text(new BigDecimal(count).round(TWO_DIGITS));
  }

  /// A number that was given, or that people can check: two digits below one, one decimal below a hundred, none from
  /// there on, thousands apart: "0.25", "7.8", "1,230".
  public static String number(double value) {
    double size = Math.abs(value);
    if (size < 1 || size >= 1e15 || !Double.isFinite(value)) {
      return Decimals.text(value, Decimals.FEW);
    }
    return Decimals.text(BigDecimal.valueOf(value).setScale(size >= 99.95 ? 0 : 1, RoundingMode.HALF_UP));
  }

  /// A computed number (what outages cost, how many times, a factor): three digits, "87,500", "7.83"; two below 0.1.
  public static String figure(double value) {
    return Math.abs(value) < 1000 ? number(value) : Decimals.text(value, Decimals.USUAL);
  }

  /// As [#figure], with as many digits as tell it from another figure beside it.
  public static String figure(double value, double other) {
    String usual = figure(value);
    if (value == other || !usual.equals(figure(other)) || !Double.isFinite(value)) {
      return usual;
    }
    int digits = Decimals.apart(value, other, Decimals.USUAL);
    return digits > Decimals.MOST ? (value < other ? LESS : MORE) + usual
        : Decimals.text(value, digits);
  }

  /// A probability: as percent, or from 0.001 % down as a power of ten.
  public static String chance(double probability) {
    if (probability == 0) {
      return "0";
    }
    return probability < SMALLEST_PERCENT ? Decimals.text(probability, Decimals.FEW)
        : Double.isNaN(probability) ? NOT_KNOWN : number(100 * probability) + " %";
  }

  /// A part of a whole: "73 %", "4.2 %", "< 0.1 %".
  public static String part(double share) {
    double percent = 100 * share;
    if (percent > 0 && percent < 0.1) {
      return "< 0.1 %";
    }
    return Double.isFinite(percent)
        ? Decimals.text(BigDecimal.valueOf(percent).setScale(percent < 9.95 ? 1 : 0, RoundingMode.HALF_UP)) + " %" : NOT_KNOWN;
  }
}
