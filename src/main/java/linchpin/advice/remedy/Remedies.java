package linchpin.advice.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.analysis.AnalysisOptions;
import linchpin.analysis.Analyzer;
import linchpin.analysis.Cancellation;
import linchpin.analysis.JourneyReport;
import linchpin.analysis.Progress;
import linchpin.analysis.Report;
import linchpin.edit.Document;

/// What can be done about findings, each with its effect: the changed document is analysed as deep as the report was, and
/// only what helps is offered.
public final class Remedies {
  private static final List<Way> WAYS = List.of(new MoreInstances(), new Copies(), new DataCopies(), new Apart());

  private static final AnalysisOptions FIGURES = new AnalysisOptions(2, 0, true);

  private final Document document;
  private final Report report;
  private final Standing before;
  private final AnalysisOptions options;
  private final Cancellation cancellation;

  private Remedies(Document document, Report report, Cancellation cancellation) {
    this.document = document;
    this.report = report;
    this.cancellation = cancellation;
    before = Standing.of(document, report);
    boolean figures = report.journeys().stream().anyMatch(j -> j.reliability() != null);
    options = figures ? FIGURES : AnalysisOptions.QUICK;
  }

  /// As [#of(Document, Report, Finding, Cancellation)], never cancelled.
  public static List<Offer> of(Document document, Report report, Finding finding) {
    return of(document, report, finding, Cancellation.NEVER);
  }

  /// What helps against a finding, what gains most for its cost first. Every remedy takes an analysis of its own, so call
  /// it when the finding is opened, and not on the window's thread.
  ///
  /// @param report of the document's topology; when it has no figures yet, neither have the offers
  /// @param finding of that report
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static List<Offer> of(Document document, Report report, Finding finding, Cancellation cancellation) {
    Remedies remedies = new Remedies(document, report, cancellation);
    return remedies.offers(remedies.thoughts(finding), finding.journeys().keySet());
  }

  /// As [#all(Document, Report, Cancellation)], never cancelled.
  public static List<Offer> all(Document document, Report report) {
    return all(document, report, Cancellation.NEVER);
  }

  /// What helps against any finding of a report, what gains most for its cost first.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static List<Offer> all(Document document, Report report, Cancellation cancellation) {
    Remedies remedies = new Remedies(document, report, cancellation);
    Map<String, Situation.Thought> all = new LinkedHashMap<>();
    for (Finding finding : Findings.of(report, document.scenarios().values())) {
      cancellation.check();
      remedies.thoughts(finding).forEach(t -> all.putIfAbsent(t.remedy().id(), t));
    }
    return remedies.offers(List.copyOf(all.values()), Set.of());
  }

  private List<Situation.Thought> thoughts(Finding finding) {
    if (finding.kind() == Finding.Kind.MISSED_OBJECTIVE) {
      return ofObjective(finding);
    }
    Situation situation = new Situation(document, report, finding);
    WAYS.forEach(way -> way.consider(situation));
    return situation.thoughts();
  }

  /// What helps against the units that hit the journeys of an entry hardest.
  private List<Situation.Thought> ofObjective(Finding objective) {
    List<String> journeys = report.journeys().stream()
        .map(JourneyReport::journey)
        .filter(j -> j.entry().equals(objective.subject()))
        .map(linchpin.model.Journey::id)
        .toList();
    Map<String, Situation.Thought> all = new LinkedHashMap<>();
    Findings.of(report).stream()
        .filter(f -> f.journeys().keySet().stream().anyMatch(journeys::contains))
        .limit(6)
        .forEach(f -> thoughts(f).forEach(t -> all.putIfAbsent(t.remedy().id(), t)));
    return List.copyOf(all.values());
  }

  private List<Offer> offers(List<Situation.Thought> thoughts, Set<String> journeys) {
    List<Offer> offers = new ArrayList<>();
    for (Situation.Thought thought : thoughts) {
      cancellation.progress(new Progress("remedies", offers.size(), thoughts.size(), "remedies"));
      Report then = Analyzer.analyze(thought.after().topology(), options, cancellation, early -> {});
      Offer offer = new Offer(thought.remedy(), before, Standing.of(thought.after(), then));
      if (offer.helps(journeys)) {
        offers.add(offer);
      }
    }
    offers.sort(Comparator.comparingDouble(Offer::gainPerCost).reversed());
    return List.copyOf(offers);
  }
}
