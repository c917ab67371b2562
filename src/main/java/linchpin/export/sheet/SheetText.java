package linchpin.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.advice.Amounts;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.advice.Impacts;
import linchpin.advice.MomentTimes;
import linchpin.advice.OutcomeWords;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.View;
import linchpin.edit.document.ElementNames;

/// What the page says besides the picture.
///
/// @param summary lines below the title
/// @param heading over the list
/// @param lines the list, most pressing first
record SheetText(List<String> summary, String heading, List<SheetLine> lines) {
  private static final int MOST_JOURNEYS = 5;

  static SheetText of(View view) {
    ElementNames names = new ElementNames(view.document().topology());
    ShownMoment whatIf = view.whatIf();
    if (whatIf != null && whatIf.outcome() != null) {
      return new SheetText(assumed(whatIf, whatIf.outcome(), names), "What it does", impacts(whatIf.outcome(), names));
    }
    Report report = view.report();
    if (report == null) {
      return new SheetText(List.of(), "", List.of());
    }
    return new SheetText(journeys(report, names), "What brings it down", findings(report));
  }

  private static List<String> journeys(Report report, ElementNames names) {
    List<String> lines = new ArrayList<>();
    for (JourneyReport journey : report.journeys()) {
      lines.add(names.of(journey.journey()) + ": " + spofs(journey.spofs().size()) + figures(journey));
    }
    return shortened(lines);
  }

  private static List<String> shortened(List<String> lines) {
    if (lines.size() <= MOST_JOURNEYS) {
      return lines;
    }
    List<String> some = new ArrayList<>(lines.subList(0, MOST_JOURNEYS));
    some.add("and " + (lines.size() - MOST_JOURNEYS) + " more journeys");
    return some;
  }

  private static String spofs(int count) {
    return switch (count) {
      case 0 -> "no single point of failure";
      case 1 -> "1 single point of failure";
      default -> count + " single points of failure";
    };
  }

  private static String figures(JourneyReport journey) {
    Reliability reliability = journey.reliability();
    if (reliability == null) {
      return "";
    }
    Double slo = journey.journey().slo();
    String objective = slo == null ? "" : reliability.availability() >= slo
        ? ", meets its objective of " + Amounts.aim(slo)
        : ", misses its objective of " + Amounts.aim(slo);
    return ", " + (slo == null ? Amounts.percent(reliability.availability()) : Amounts.against(reliability.availability(), slo))
        + " available, " + Amounts.downAYear(reliability.downtimeHoursPerYear()) + objective;
  }

  private static List<SheetLine> findings(Report report) {
    List<SheetLine> lines = new ArrayList<>();
    for (Finding f : Findings.of(report)) {
      if (f.kind().severity() == Finding.Severity.NOTE) {
        continue;
      }
      String figure = f.lossPerYear() == null ? "" : Amounts.figure(f.lossPerYear()) + " a year";
      lines.add(new SheetLine(f.kind().severity(), f.title(), f.summary(), figure, f.detail()));
    }
    return lines;
  }

  private static List<String> assumed(ShownMoment whatIf, Outcome outcome, ElementNames names) {
    List<String> parts = new ArrayList<>();
    OutcomeWords.assumed(outcome.scenario(), names).forEach(p -> parts.add(Character.toUpperCase(p.charAt(0)) + p.substring(1)));
    Optional.ofNullable(whatIf.shown()).ifPresent(m -> parts.add(MomentTimes.caption(m)));
    return parts;
  }

  private static List<SheetLine> impacts(Outcome outcome, ElementNames names) {
    List<SheetLine> lines = new ArrayList<>();
    OutcomeWords words = new OutcomeWords(outcome, names);
    outcome.impacts().forEach((journey, impact) -> lines.add(new SheetLine(
        severity(impact), names.journey(journey), Impacts.words(impact), "", words.why(journey))));
    return lines;
  }

  private static Finding.Severity severity(JourneyImpact impact) {
    return switch (impact.impact()) {
      case OUTAGE, EXTENDED -> Finding.Severity.SEVERE;
      case INTERRUPTION, DEGRADED -> Finding.Severity.WARNING;
      case NONE -> Finding.Severity.NOTE;
    };
  }
}
