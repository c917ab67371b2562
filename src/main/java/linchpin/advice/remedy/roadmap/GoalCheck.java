package linchpin.advice.remedy.roadmap;

import linchpin.advice.remedy.Trial;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;

/// Whether documents reach a goal.
final class GoalCheck {
  private static final double NOTHING = 1e-9;
  private final Goal goal;
  private final Cancellation cancellation;

  GoalCheck(Goal goal, Cancellation cancellation) {
    this.goal = goal;
    this.cancellation = cancellation;
  }

  /// What single failures do to a document.
  Report quick(Document document) {
    return analyzed(document, AnalysisOptions.QUICK);
  }

  Report analyzed(Document document, AnalysisOptions depth) {
    cancellation.check();
    return Analyzer.analyze(document.topology(), depth, cancellation::cancelled, early -> {});
  }

  /// Whether a document reaches the goal.
  boolean reaches(Document document) {
    return reaches(document, quick(document));
  }

  /// Whether a document reaches the goal; what single failures do is looked at first, which is cheap and often enough.
  ///
  /// @param quick its report without figures
  boolean reaches(Document document, Report quick) {
    boolean may = quick.journeys().stream()
        .filter(j -> goal.journey() == null || j.journey().id().equals(goal.journey()))
        .allMatch(j -> mayReach(quick, j));
    return may && (goal.availability() == null
        || goal.reachedBy(Metrics.of(document, analyzed(document, Trial.FIGURES))));
  }

  /// A journey cannot work more often than all that it cannot do without.
  private boolean mayReach(Report quick, JourneyReport journey) {
    if (journey.state() == State.DOWN || goal.noSpofs() && !journey.spofs().isEmpty()) {
      return false;
    }
    double most = 1;
    for (String unit : journey.spofs()) {
      UnitReport report = quick.units().get(unit);
      most *= report == null ? 1 : report.availability();
    }
    return goal.availability() == null || most + NOTHING >= goal.availability();
  }
}
