package linchpin.advice.remedy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;

/// What can be done about findings, each with its effect: the changed document is analysed as deep as the report was,
/// and only what helps is offered.
public final class Remedies {
  private Remedies() {}

  /// As [#of(Document, Report, Finding, Cancellation)], never cancelled.
  public static List<Offer> of(Document document, Report report, Finding finding) {
    return of(document, report, finding, Cancellation.NEVER);
  }

  /// What helps against a finding, what gains most for its cost first. Every remedy takes an analysis of its own, so
  /// call it when the finding is opened, and not on the window's thread.
  ///
  /// @param report of the document's topology; when it has no figures yet, neither have the offers
  /// @param finding of that report
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static List<Offer> of(Document document, Report report, Finding finding, Cancellation cancellation) {
    Trial trial = new Trial(document, report, cancellation);
    return ranked(trial.helping(trial.suggestions(List.of(finding)), trial.journeys(finding)));
  }

  /// As [#all(Document, Report, Cancellation)], never cancelled.
  public static List<Offer> all(Document document, Report report) {
    return all(document, report, Cancellation.NEVER);
  }

  /// What helps against any finding of a report, what gains most for its cost first.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static List<Offer> all(Document document, Report report, Cancellation cancellation) {
    Trial trial = new Trial(document, report, cancellation);
    return ranked(trial.helping(trial.suggestions(trial.findings()), Set.of()));
  }

  /// The best first, and of those that come to the same (moving one server or its twin) the first.
  private static List<Offer> ranked(List<Trial.Tried> tried) {
    Set<Object> seen = new HashSet<>();
    return tried.stream().map(Trial.Tried::offer)
        .sorted(Comparator.comparingDouble(Offer::gainPerCost).reversed())
        .filter(o -> o.remedy().strategy() == Strategy.SECOND_OPERATOR || seen.add(comesTo(o)))
        .toList();
  }

  private static Object comesTo(Offer offer) {
    return List.of(offer.remedy().strategy(), offer.remedy().tradeOff(), offer.after());
  }
}
