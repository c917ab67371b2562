package linchpin.advice.sureness;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.analysis.report.risk.Frequency;

/// How often something happens and for how long, as people say it.
public final class FrequencyWords {
  private static final double RARELY = 1e-3;
  private static final double OFTEN = 18;
  private static final double DAYS = 365;

  private FrequencyWords() {}

  /// "about 3 times a year", "about once in 4 years", "about once a month", "less than once in 1,000 years", "never".
  public static String rate(double perYear) {
    if (Double.isNaN(perYear)) {
      return "not known how often";
    }
    if (perYear <= 0) {
      return "never";
    }
    if (perYear < RARELY) {
      return "less than once in 1,000 years";
    }
    if (perYear < 0.75) {
      return "about once in " + years(1 / perYear) + " years";
    }
    if (perYear < 1.5) {
      return "about once a year";
    }
    if (perYear <= OFTEN) {
      return perYear < 2.5 ? "about twice a year" : "about " + Math.round(perYear) + " times a year";
    }
    double everyDays = DAYS / perYear;
    return everyDays >= 1.5 ? "about every " + Math.round(everyDays) + " days"
        : everyDays >= 0.7 ? "about once a day" : "several times a day";
  }

  private static String years(double years) {
    return years < 1.5 ? "1.5" : years < 10 ? String.valueOf(Math.round(years)) : Amounts.number(twoDigits(years));
  }

  private static double twoDigits(double value) {
    double step = Math.pow(10, Math.floor(Math.log10(value)) - 1);
    return Math.rint(value / step) * step;
  }

  /// What a journey's users notice a year, a sentence each: outages with how long one lasts, interruptions, outages by
  /// overload, and the chance of one that outlasts the objective.
  public static List<String> sentences(Frequency frequency) {
    List<String> all = new ArrayList<>();
    String lasts = Double.isNaN(frequency.meanOutageHours()) || frequency.outagesPerYear() <= 0 ? ""
        : ", " + about(frequency.meanOutageHours()) + " each on average";
    all.add("Down until repaired " + rate(frequency.outagesPerYear()) + lasts + ".");
    if (frequency.interruptionsPerYear() > 0) {
      all.add("Interrupted until something takes over " + rate(frequency.interruptionsPerYear()) + ".");
    }
    if (frequency.overloadsPerYear() > 0) {
      all.add("Down by overload " + rate(frequency.overloadsPerYear()) + ".");
    }
    Frequency.LongerThanRto longer = frequency.longerThanRto();
    if (longer != null) {
      all.add("Chance of more than " + Amounts.seconds(60 * longer.minutes()) + " at a time within a year: "
          + (longer.complete() ? "" : "at least ") + chance(longer.chancePerYear()) + ".");
    }
    return all;
  }

  /// A duration of which no more than its size is known: "about 4 h".
  private static String about(double hours) {
    return "about " + Amounts.hours(twoDigits(hours));
  }

  /// A chance as whole percent, or what it is below.
  public static String chance(double share) {
    double percent = 100 * share;
    if (percent <= 0) {
      return "none";
    }
    if (percent < 1) {
      return "less than 1 %";
    }
    return percent > 99 && percent < 100 ? "more than 99 %" : Math.round(percent) + " %";
  }
}
