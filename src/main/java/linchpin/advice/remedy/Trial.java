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
import linchpin.model.Journey;

/// Thinks of remedies and tries each on a copy of the document, which is analysed as deep as the report was.
final class Trial {
  /// Figures and the counts of cut sets, but no lists.
  static final AnalysisOptions FIGURES = new AnalysisOptions(2, 0, true);

  private static final int LARGE = 250;
  private static final int MOST_OF_LARGE = 6;
  private static final int MOST_UNITS_OF_OBJECTIVE = 6;
  private static final List<Way> WAYS = List.of(
      new MoreInstances(), new Copies(), new DataCopies(), new Apart(), new Capacity(), new Readying(), new Operators(),
      new Keeping(), new Wires());

  private final Document document;
  private final Report report;
  private final Standing before;
  private final AnalysisOptions options;
  private final Cancellation cancellation;

  Trial(Document document, Report report, Cancellation cancellation) {
    this(document, report, Standing.of(document, report), figures(report) ? FIGURES : AnalysisOptions.QUICK, cancellation);
  }

  private Trial(
      Document document, Report report, Standing before, AnalysisOptions options, Cancellation cancellation) {
    this.document = document;
    this.report = report;
    this.before = before;
    this.options = options;
    this.cancellation = cancellation;
  }

  private static boolean figures(Report report) {
    return report.journeys().stream().anyMatch(j -> j.reliability() != null);
  }

  /// A remedy tried.
  ///
  /// @param offer with what it gains
  /// @param document as it makes it
  /// @param report of that
  record Tried(Offer offer, Document document, Report report) {}

  List<Finding> findings() {
    return Findings.of(report, document.scenarios().values());
  }

  /// What can be thought of about any of these findings, each once.
  List<Situation.Thought> thoughts(List<Finding> findings) {
    Map<String, Situation.Thought> all = new LinkedHashMap<>();
    for (Finding finding : findings) {
      cancellation.check();
      thoughts(finding).forEach(t -> all.putIfAbsent(t.remedy().id(), t));
    }
    return List.copyOf(all.values());
  }

  private List<Situation.Thought> thoughts(Finding finding) {
    if (finding.kind() == Finding.Kind.MISSED_OBJECTIVE) {
      return thoughts(behind(finding));
    }
    Situation situation = new Situation(document, report, finding);
    WAYS.forEach(way -> way.consider(situation));
    return situation.thoughts();
  }

  /// The findings of units that hit the journeys of an entry hardest.
  private List<Finding> behind(Finding objective) {
    Set<String> journeys = Set.copyOf(report.journeys().stream()
        .map(JourneyReport::journey)
        .filter(j -> j.entry().equals(objective.subject()))
        .map(Journey::id)
        .toList());
    return findings().stream()
        .filter(f -> f.journeys().keySet().stream().anyMatch(journeys::contains))
        .limit(MOST_UNITS_OF_OBJECTIVE)
        .toList();
  }

  /// Those that help one of these journeys (any, when empty) or what is no journey's. In a large model only the few that
  /// do best against single failures are analysed with figures.
  List<Tried> helping(List<Situation.Thought> thoughts, Set<String> journeys) {
    boolean large = document.topology().components().size() > LARGE && options.figures();
    return tried(large ? promising(thoughts, journeys) : thoughts, journeys);
  }

  private List<Situation.Thought> promising(List<Situation.Thought> thoughts, Set<String> journeys) {
    return new Trial(document, report, before.withoutFigures(), AnalysisOptions.QUICK, cancellation)
        .tried(thoughts, journeys).stream()
        .sorted(Comparator.comparingDouble((Tried t) -> t.offer().gainPerCost()).reversed())
        .limit(MOST_OF_LARGE)
        .map(t -> new Situation.Thought(t.offer().remedy(), t.document()))
        .toList();
  }

  private List<Tried> tried(List<Situation.Thought> thoughts, Set<String> journeys) {
    List<Tried> helping = new ArrayList<>();
    for (int i = 0; i < thoughts.size(); i++) {
      cancellation.progress(new Progress("remedies", i, thoughts.size(), "remedies"));
      Situation.Thought thought = thoughts.get(i);
      Report then = Analyzer.analyze(thought.after().topology(), options, cancellation::cancelled, early -> {});
      Offer offer = new Offer(thought.remedy(), before, Standing.of(thought.after(), then));
      if (offer.helps(journeys)) {
        helping.add(new Tried(offer, thought.after(), then));
      }
    }
    return helping;
  }
}
