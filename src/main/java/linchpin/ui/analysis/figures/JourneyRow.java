package linchpin.ui.analysis.figures;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.advice.sureness.IntervalWords;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.edit.document.ElementNames;
import linchpin.model.Journey;
import linchpin.model.UnitFigures;
import linchpin.ui.analysis.journey.JourneyOrder;
import org.jspecify.annotations.Nullable;

/// The figures of one journey in words.
///
/// @param journey which
/// @param name what people call it
/// @param availability "99.901 %", or empty where there is none
/// @param downtime a year, "8.7 h", or empty
/// @param loss a year, in the model's currency, or empty
/// @param aims what it aims at, each beside what is to be expected
/// @param doubts what does not fit together in its objectives, in sentences
/// @param exact whether the figures are no bounds
public record JourneyRow(
    Journey journey,
    String name,
    String availability,
    String downtime,
    String loss,
    List<Aim> aims,
    List<String> doubts,
    boolean exact) {
  private static final String NOT_KNOWN = "not known";

  /// An objective in words.
  ///
  /// @param words "SLO 99.95 %"
  /// @param expected "99.901 %, by Storage array"
  /// @param met whether it is reached
  public record Aim(String words, String expected, boolean met) {}

  /// One row per journey, worst first.
  public static List<JourneyRow> of(Report report) {
    ElementNames names = new ElementNames(report.topology());
    return JourneyOrder.worstFirst(report.journeys()).stream().map(j -> of(j, names)).toList();
  }

  private static JourneyRow of(JourneyReport report, ElementNames names) {
    Journey journey = report.journey();
    Reliability figures = report.reliability();
    Double hour = journey.revenuePerHour();
    boolean exact = figures == null || figures.bounds() == null;
    String atLeast = exact ? "" : "≥ ";
    String atMost = exact ? "" : "≤ ";
    return new JourneyRow(
        journey,
        names.of(journey),
        figures == null ? (report.hasNoFigures() ? NOT_KNOWN : "") : atLeast + IntervalWords.availability(figures.availability(), report.interval(), journey.slo()),
        figures == null ? "" : atMost + IntervalWords.downtime(figures.downtimeHoursPerYear(), report.interval(), allowed(journey)),
        figures == null || hour == null ? "" : atMost + Amounts.figure(figures.downtimeHoursPerYear() * hour),
        report.objectives().stream().map(o -> aim(o, names)).toList(),
        doubts(journey),
        exact);
  }

  /// The hours a year that its objective allows; null where it has none.
  private static @Nullable Double allowed(Journey journey) {
    return journey.slo() == null ? null : (Double) ((1 - journey.slo()) * UnitFigures.HOURS_PER_YEAR);
  }

  private static Aim aim(Objective objective, ElementNames names) {
    String by = objective.unit() == null ? "" : ", by " + names.of(objective.unit());
    String assumed = objective.assumed() ? " (assumed)" : "";
    return switch (objective.measure()) {
      case SLO -> new Aim(
          "SLO " + Amounts.aim(objective.aim()),
          objective.known() ? Amounts.against(objective.expected(), objective.aim()) : NOT_KNOWN, objective.met());
      case RTO -> new Aim(
          "Back within " + minutes(objective.aim()), minutes(objective.expected(), objective.aim()) + by + assumed, objective.met());
      case RPO -> new Aim("Loses at most " + minutes(objective.aim()),
          Double.isInfinite(objective.expected()) ? "everything" + by : minutes(objective.expected(), objective.aim()) + by + assumed,
          objective.met());
    };
  }

  private static String minutes(double minutes) {
    return minutes(minutes, minutes);
  }

  /// With as many digits as tell it from the other.
  private static String minutes(double minutes, double other) {
    return minutes == 0 ? "nothing" : Amounts.seconds(60 * minutes, 60 * other);
  }

  private static String available(Journey journey, double availability) {
    Double slo = journey.slo();
    return slo == null ? Amounts.percent(availability) : Amounts.against(availability, slo);
  }

  /// What cannot both be meant.
  private static List<String> doubts(Journey journey) {
    List<String> doubts = new ArrayList<>();
    Double slo = journey.slo();
    Double rto = journey.rtoMinutes();
    if (slo != null && slo >= 1) {
      doubts.add("100 % leaves no room for any failure: no design can promise it.");
    } else if (slo != null && rto != null && rto / 60 > (1 - slo) * UnitFigures.HOURS_PER_YEAR) {
      doubts.add("These contradict each other: one outage of " + minutes(rto) + " is accepted, but "
          + Amounts.aim(slo) + " allows only " + Amounts.hours((1 - slo) * UnitFigures.HOURS_PER_YEAR) + " a year.");
    }
    return List.copyOf(doubts);
  }

  /// What is expected to be lost a year over all journeys that have a price; null where none has.
  public static @Nullable Double lossPerYear(Report report) {
    Double sum = null;
    for (JourneyReport each : report.journeys()) {
      Double hour = each.journey().revenuePerHour();
      Reliability figures = each.reliability();
      if (hour != null && figures != null) {
        sum = (sum == null ? 0 : sum) + figures.downtimeHoursPerYear() * hour;
      }
    }
    return sum;
  }
}
