package linchpin.advice;

import linchpin.analysis.report.JourneyImpact;

/// What people see of an impact.
public final class Impacts {
  private Impacts() {}

  /// In a few words that follow a journey's name: "down for 1 h, until a person switches over".
  public static String words(JourneyImpact impact) {
    String time = impact.seconds() == null ? "" : Amounts.seconds(impact.seconds());
    String text = switch (impact.impact()) {
      case NONE -> "nobody notices";
      case DEGRADED -> "works, but worse";
      case INTERRUPTION -> "down for " + time;
      case EXTENDED -> "down for " + time + ", until a person switches over";
      case OUTAGE -> "down until it is repaired";
    };
    return impact.overload() ? text + ", by overload" : text;
  }

  /// In a word or two: "Outage", "Down 30 s", "Degraded".
  public static String brief(JourneyImpact impact) {
    String time = impact.seconds() == null ? "" : " " + Amounts.seconds(impact.seconds());
    return switch (impact.impact()) {
      case NONE -> "No impact";
      case DEGRADED -> "Degraded";
      case INTERRUPTION -> "Down" + (time.isEmpty() ? " for seconds" : time);
      case EXTENDED -> "Down" + (time.isEmpty() ? " until switched" : time);
      case OUTAGE -> "Outage";
    };
  }
}
