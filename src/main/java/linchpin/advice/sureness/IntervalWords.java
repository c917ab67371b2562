package linchpin.advice.sureness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import linchpin.advice.Amounts;
import linchpin.analysis.report.risk.Interval;
import linchpin.edit.document.ElementNames;
import linchpin.model.UnitFigures;
import linchpin.model.kind.Catalogue;
import org.jspecify.annotations.Nullable;

/// How sure a figure is, in words, and figures with no more digits than that allows.
public final class IntervalWords {
  private static final int DRIVERS = 3;

  private IntervalWords() {}

  /// An availability no finer than its interval allows (`99.9 %` where it may as well be 99.8 or 99.95 %), but fine enough
  /// to tell it from what it is compared with.
  ///
  /// @param interval null where it is not known: then with as many nines as it has
  /// @param compared what it is compared with, 0 to 1; null for nothing
  public static String availability(double availability, @Nullable Interval interval, @Nullable Double compared) {
    if (interval == null || interval.point()) {
      return compared == null ? Amounts.percent(availability) : Amounts.against(availability, compared);
    }
    BigDecimal share = rounded(availability, interval.high() - interval.low(), compared);
    return share.compareTo(BigDecimal.ONE) >= 0 ? Amounts.percent(availability)
        : share.movePointRight(2).setScale(Math.max(0, share.scale() - 2), RoundingMode.HALF_UP).toPlainString() + " %";
  }

  /// Hours of downtime a year, likewise.
  ///
  /// @param interval null where it is not known
  /// @param compared the hours it is compared with; null for nothing
  public static String downtime(double hoursPerYear, @Nullable Interval interval, @Nullable Double compared) {
    if (interval == null || interval.point() || hoursPerYear <= 0) {
      return compared == null ? Amounts.downtime(hoursPerYear) : Amounts.hours(hoursPerYear, compared);
    }
    double width = (interval.high() - interval.low()) * UnitFigures.HOURS_PER_YEAR;
    double rounded = rounded(hoursPerYear, width, compared).doubleValue();
    return Amounts.hours(rounded > 0 ? rounded : hoursPerYear);
  }

  /// A figure without the digits that mean nothing where it may be off by `width` in all; with more of them where it would
  /// otherwise come to lie on the other side of what it is compared with.
  private static BigDecimal rounded(double value, double width, @Nullable Double compared) {
    int power = step(width);
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded = exact.setScale(-power, RoundingMode.HALF_UP);
    while (compared != null && rounded.scale() < exact.scale()
        && Double.compare(rounded.doubleValue(), compared) != Double.compare(value, compared)) {
      rounded = exact.setScale(rounded.scale() + 1, RoundingMode.HALF_UP);
    }
    return rounded;
  }

  /// The power of ten of the last digit that means anything where a figure may be off by so much in all.
  private static int step(double width) {
    return (int) Math.floor(Math.log10(Math.max(width, Double.MIN_NORMAL) / 2));
  }

  /// "6 to 16 h a year in 9 of 10 cases"; for a figure that is certain that it is, as far as the model says.
  public static String range(Interval interval) {
    if (interval.point()) {
      return "No figure it depends on is said to be off.";
    }
    String low = Amounts.hours(twoDigits(interval.lowHoursPerYear()));
    String high = Amounts.hours(twoDigits(interval.highHoursPerYear()));
    return low + " to " + high + " a year in 9 of 10 cases" + (interval.settled() ? "" : ", roughly");
  }

  private static double twoDigits(double value) {
    return value == 0 ? 0 : new BigDecimal(value).round(new java.math.MathContext(2, RoundingMode.HALF_UP)).doubleValue();
  }

  /// The figures that most of the spread comes from: "Zone, assumed (48 %); Storage, assumed (29 %)"; empty for none.
  public static String drivers(Interval interval, ElementNames names) {
    return interval.drivers().stream().limit(DRIVERS)
        .map(d -> source(d, names) + " (" + Math.round(100 * d.share()) + " %)").collect(Collectors.joining("; "));
  }

  /// What a figure that drives the spread is called: "Zone, assumed", "Orders database".
  public static String source(Interval.Driver driver, ElementNames names) {
    String source = driver.source();
    if (source.startsWith("kind:")) {
      return Catalogue.standard().kind(source.substring("kind:".length())).name() + ", assumed";
    }
    return source.startsWith("cause:") ? "Share of common causes (" + source.substring("cause:".length()) + "), assumed"
        : names.of(source);
  }
}
