package linchpin.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import linchpin.analysis.report.risk.Interval;
import linchpin.edit.document.ElementNames;
import linchpin.model.UnitFigures;
import linchpin.model.kind.Catalogue;
import org.jspecify.annotations.Nullable;

/// How sure a figure is, in words, and figures with no more digits than that allows.
public final class IntervalWords {
  private IntervalWords() {}

  /// An availability no finer than its interval allows: `99.9 %` where it may as well be 99.8 or 99.95 %.
  ///
  /// @param interval null where it is not known: then with as many nines as it has
  public static String availability(double availability, @Nullable Interval interval) {
    if (interval == null || interval.point()) {
      return Amounts.percent(availability);
    }
    int power = step(interval.high() - interval.low());
    BigDecimal share = BigDecimal.valueOf(availability).setScale(Math.max(0, -power), RoundingMode.HALF_UP);
    return share.compareTo(BigDecimal.ONE) >= 0 ? Amounts.percent(availability)
        : share.movePointRight(2).setScale(Math.max(0, -power - 2), RoundingMode.HALF_UP).toPlainString() + " %";
  }

  /// Hours of downtime a year no finer than the interval allows.
  ///
  /// @param interval null where it is not known
  public static String downtime(double hoursPerYear, @Nullable Interval interval) {
    if (interval == null || interval.point() || hoursPerYear <= 0) {
      return Amounts.hours(hoursPerYear);
    }
    double step = Math.pow(10, step((interval.high() - interval.low()) * UnitFigures.HOURS_PER_YEAR));
    double rounded = Math.rint(hoursPerYear / step) * step;
    return rounded > 0 ? Amounts.hours(rounded) : Amounts.hours(hoursPerYear);
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
