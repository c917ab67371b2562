package linchpin.advice.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.strategy.BackupStrategy;
import linchpin.advice.remedy.strategy.CapacityChange;
import linchpin.advice.remedy.strategy.DataReplication;
import linchpin.advice.remedy.strategy.DependencyChange;
import linchpin.advice.remedy.strategy.Diversity;
import linchpin.advice.remedy.strategy.FailoverReadiness;
import linchpin.advice.remedy.strategy.MoreCopies;
import linchpin.advice.remedy.strategy.MoreInstances;
import linchpin.advice.remedy.strategy.MoreOperators;
import linchpin.advice.remedy.strategy.RemedyStrategy;
import linchpin.advice.remedy.strategy.Separation;
import linchpin.advice.remedy.strategy.Situation;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.model.Journey;
import linchpin.task.Cancellation;
import linchpin.task.Progress;

/// Thinks of remedies and tries each on a copy of the document, which is analysed as deep as the report was.
public final class Trial {
  /// Figures and the counts of cut sets, but no lists.
  public static final AnalysisOptions FIGURES = new AnalysisOptions(2, 0, true);

  private static final Set<Finding.Kind> DATA =
      Set.of(Finding.Kind.DATA_AT_RISK, Finding.Kind.DATA_BEHIND);
  private static final int LARGE = 150;
  /// Some three tenths of a second of an ordinary machine.
  private static final long MOST_STEPS = 500_000;
  private static final int MOST_OF_LARGE = 6;
  private static final int MOST_UNITS_OF_OBJECTIVE = 6;
  private static final List<RemedyStrategy> WAYS = List.of(
      new MoreInstances(), new MoreCopies(), new DataReplication(), new Separation(), new CapacityChange(), new FailoverReadiness(), new MoreOperators(),
      new BackupStrategy(), new DependencyChange(), new Diversity());

  private final Document document;
  private final Report report;
  private final Metrics before;
  private final AnalysisOptions options;
  private final Cancellation cancellation;

  public Trial(Document document, Report report, Cancellation cancellation) {
    this(
        document, report, Metrics.of(document, report), figures(report) ? FIGURES : AnalysisOptions.QUICK,
        cancellation);
  }

  private Trial(
      Document document, Report report, Metrics before, AnalysisOptions options, Cancellation cancellation) {
    this.document = document;
    this.report = report;
    this.before = before;
    this.options = options;
    this.cancellation = cancellation;
  }

  private static boolean figures(Report report) {
    return report.journeys().stream().anyMatch(j -> j.parts() != null);
  }

  /// A remedy tried.
  ///
  /// @param offer with what it gains
  /// @param suggestion that it comes from
  /// @param report of the document that it makes
  public record Tried(Offer offer, Suggestion suggestion, Report report) {
    public Document document() {
      return suggestion.after();
    }
  }

  public List<Finding> findings() {
    return Findings.of(report, document.scenarios().values());
  }

  /// What can be thought of about any of these findings, each once.
  public List<Suggestion> suggestions(List<Finding> findings) {
    Map<String, Suggestion> all = new LinkedHashMap<>();
    for (Finding finding : findings) {
      cancellation.check();
      suggestions(finding).forEach(t -> all.putIfAbsent(t.id(), t));
    }
    return List.copyOf(all.values());
  }

  private List<Suggestion> suggestions(Finding finding) {
    if (finding.kind() == Finding.Kind.MISSED_OBJECTIVE) {
      return suggestions(behind(finding));
    }
    Situation situation = new Situation(document, report, finding);
    WAYS.forEach(way -> way.consider(situation));
    return situation.suggestions();
  }

  /// The findings of units that hit the journeys of an entry hardest.
  private List<Finding> behind(Finding objective) {
    Set<String> journeys = Set.copyOf(report.journeys().stream()
        .map(JourneyReport::journey)
        .filter(j -> j.entry().equals(objective.subject()))
        .map(Journey::id)
        .toList());
    boolean data = report.journeys().stream()
        .filter(j -> journeys.contains(j.journey().id()))
        .flatMap(j -> j.objectives().stream())
        .anyMatch(o -> o.measure() == Objective.Measure.RPO && !o.met());
    List<Finding> all = findings();
    return Stream.concat(
        all.stream().filter(f -> f.journeys().keySet().stream().anyMatch(journeys::contains))
            .limit(MOST_UNITS_OF_OBJECTIVE),
        all.stream().filter(f -> data && DATA.contains(f.kind())).limit(MOST_UNITS_OF_OBJECTIVE))
        .toList();
  }

  /// The journeys of which one must get better for a remedy of a finding to help; none for what is no journey's, and
  /// for a missed objective, which may be about data.
  Set<String> journeys(Finding finding) {
    return finding.kind() == Finding.Kind.MISSED_OBJECTIVE ? Set.of() : finding.journeys().keySet();
  }

  /// Those that help one of these journeys (any, when empty) or what is no journey's. Of a large model only the few
  /// that do best against single failures are analysed with figures, and none where that was much work for the report.
  public List<Tried> helping(List<Suggestion> suggestions, Set<String> journeys) {
    if (!options.figures() || document.topology().components().size() <= LARGE) {
      return tried(suggestions, journeys);
    }
    List<Tried> quick = new Trial(document, report, before.withoutFigures(), AnalysisOptions.QUICK, cancellation)
        .tried(suggestions, journeys);
    if (costly(report)) {
      return quick;
    }
    List<Suggestion> promising = quick.stream()
        .sorted(Comparator.comparingDouble((Tried t) -> t.offer().gainPerCost()).reversed())
        .limit(MOST_OF_LARGE)
        .map(Tried::suggestion)
        .toList();
    return tried(promising, journeys);
  }

  /// Whether the figures of a large model were so much work that they are not worked out again for every remedy. Steps
  /// are counted, not seconds: the same model is always told the same remedies.
  public static boolean costly(Report report) {
    return report.topology().components().size() > LARGE && report.steps() > MOST_STEPS;
  }

  private List<Tried> tried(List<Suggestion> suggestions, Set<String> journeys) {
    List<Tried> helping = new ArrayList<>();
    for (int i = 0; i < suggestions.size(); i++) {
      cancellation.check();
      cancellation.progress(new Progress("remedies", i, suggestions.size(), "remedies"));
      Suggestion suggestion = suggestions.get(i);
      if (!suggestion.changesNothing()) {
        Document then = suggestion.after();
        Report report = Analyzer.analyze(then.topology(), options, cancellation::cancelled, early -> {});
        Offer offer = new Offer(suggestion.remedy(), before, Metrics.of(then, report));
        if (offer.helps(journeys)) {
          helping.add(new Tried(offer, suggestion, report));
        }
      }
    }
    return helping;
  }
}
