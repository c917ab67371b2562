package linchpin.ui.canvas.picture;

import java.util.List;
import java.util.Map;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.model.Topology;
import linchpin.task.TaskScope;
import linchpin.ui.session.ChainSearch;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The finding that is open, as the diagram lights it: the unit, the chain to the journey it hits, what it does.
final class FindingHighlight {
  private @Nullable Topology topology;
  private String unit = "";
  private @Nullable Outcome outcome;
  private @Nullable HighlightedFinding highlight;
  private final ChainSearch chains;
  private final Runnable onChain;

  /// @param onChain called when a chain was found after it was asked for
  /// @param tasks those of the diagram
  FindingHighlight(Runnable onChain, TaskScope tasks) {
    chains = new ChainSearch(tasks);
    this.onChain = onChain;
  }

  /// The finding for a unit of the session; made anew only when what it follows from has changed.
  HighlightedFinding of(String suspect, Session session) {
    Topology now = session.document().get().topology();
    Outcome preview = session.preview().get();
    HighlightedFinding known = highlight;
    if (known != null && now == topology && suspect.equals(unit) && preview == outcome) {
      return known;
    }
    topology = now;
    unit = suspect;
    outcome = preview;
    HighlightedFinding alone = new HighlightedFinding(List.of(suspect), List.of(), preview);
    highlight = alone;
    Report report = session.report().get();
    chains.ask(now, () -> chain(suspect, report), chain -> {
      highlight = new HighlightedFinding(List.of(suspect), chain, preview);
      onChain.run();
    });
    HighlightedFinding next = highlight;
    return next == null ? alone : next;
  }

  private static List<String> chain(String suspect, @Nullable Report report) {
    UnitReport hit = report == null ? null : report.units().get(suspect);
    if (report == null || hit == null) {
      return List.of();
    }
    return hit.impacts().entrySet().stream()
        .max(Map.Entry.comparingByValue(java.util.Comparator.comparing(FindingHighlight::weight)))
        .map(worst -> Analyzer.chain(report.topology(), suspect, worst.getKey()))
        .orElse(List.of());
  }

  private static int weight(JourneyImpact impact) {
    return impact.impact().ordinal();
  }
}
