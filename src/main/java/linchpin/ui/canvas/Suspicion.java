package linchpin.ui.canvas;

import java.util.List;
import java.util.Map;
import linchpin.analysis.Analyzer;
import linchpin.analysis.JourneyImpact;
import linchpin.analysis.Outcome;
import linchpin.analysis.Report;
import linchpin.analysis.UnitReport;
import linchpin.drawing.Lit;
import linchpin.model.Topology;
import linchpin.task.TaskScope;
import linchpin.ui.ChainSearch;
import linchpin.ui.Session;
import org.jspecify.annotations.Nullable;

/// The finding that is open, as the diagram lights it: the unit, the chain to the journey it hits, what it does.
final class Suspicion {
  private @Nullable Topology topology;
  private String unit = "";
  private @Nullable Outcome outcome;
  private @Nullable Lit lit;
  private final ChainSearch chains;
  private final Runnable onChain;

  /// @param onChain called when a chain was found after it was asked for
  /// @param tasks those of the diagram
  Suspicion(Runnable onChain, TaskScope tasks) {
    chains = new ChainSearch(tasks);
    this.onChain = onChain;
  }

  /// The finding for a unit of the session; made anew only when what it follows from has changed.
  Lit of(String suspect, Session session) {
    Topology now = session.document().get().topology();
    Outcome preview = session.preview().get();
    Lit known = lit;
    if (known != null && now == topology && suspect.equals(unit) && preview == outcome) {
      return known;
    }
    topology = now;
    unit = suspect;
    outcome = preview;
    Lit alone = new Lit(List.of(suspect), List.of(), preview);
    lit = alone;
    Report report = session.report().get();
    chains.ask(now, () -> chain(suspect, report), chain -> {
      lit = new Lit(List.of(suspect), chain, preview);
      onChain.run();
    });
    Lit next = lit;
    return next == null ? alone : next;
  }

  private static List<String> chain(String suspect, @Nullable Report report) {
    UnitReport hit = report == null ? null : report.units().get(suspect);
    if (report == null || hit == null) {
      return List.of();
    }
    return hit.impacts().entrySet().stream()
        .max(Map.Entry.comparingByValue(java.util.Comparator.comparing(Suspicion::weight)))
        .map(worst -> Analyzer.chain(report.topology(), suspect, worst.getKey()))
        .orElse(List.of());
  }

  private static int weight(JourneyImpact impact) {
    return impact.impact().ordinal();
  }
}
