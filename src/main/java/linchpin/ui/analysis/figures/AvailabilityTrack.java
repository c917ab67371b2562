package linchpin.ui.analysis.figures;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.edit.History;
import linchpin.edit.document.Document;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// The availability of the journeys over the edits of a session, as far as it is known.
public final class AvailabilityTrack {
  private static final int MOST_STEPS = 60;
  /// What is worked out again where it is missing need not be kept for ever.
  private static final int MOST_KNOWN = 500;
  private final IdentityHashMap<Topology, Map<String, Double>> known = new IdentityHashMap<>();

  /// The document as it was after an edit.
  ///
  /// @param edit what was done; "Opened" for the beginning
  /// @param topology as it was then
  /// @param availability of the journey asked for, 0 to 1; null where it is not known
  public record Step(String edit, Topology topology, @Nullable Double availability) {}

  /// Remembers a report's figures.
  public void take(Report report) {
    Map<String, Double> figures = new java.util.HashMap<>();
    for (JourneyReport journey : report.journeys()) {
      Reliability reliability = journey.reliability();
      if (reliability != null) {
        figures.put(journey.journey().id(), reliability.availability());
      }
    }
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    if (!figures.isEmpty()) {
      known.put(report.topology(), figures);
    }
  }

  /// The last steps of a history, oldest first; edits that change only the drawing are left out.
  ///
  /// @param past the steps done so far, oldest first
  /// @param now the current document
  /// @param journey the id of the journey asked for
  public List<Step> steps(List<History.Entry> past, Document now, String journey) {
    List<Step> steps = new ArrayList<>();
    Topology before = past.isEmpty() ? now.topology() : past.getFirst().before().topology();
    steps.add(step("Opened", before, journey));
    for (History.Entry entry : past) {
      Topology after = entry.after().topology();
      if (!after.equals(before)) {
        steps.add(step(entry.label(), after, journey));
        before = after;
      }
    }
    known.keySet().retainAll(identities(steps));
    return List.copyOf(steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size()));
  }

  /// Those of these topologies whose figures are not known.
  public List<Topology> unknown(List<Step> steps) {
    return steps.stream().map(Step::topology).filter(t -> !known.containsKey(t)).toList();
  }

  private Step step(String label, Topology topology, String journey) {
    Map<String, Double> figures = known.get(topology);
    return new Step(label, topology, figures == null ? null : figures.get(journey));
  }

  private static java.util.Set<Topology> identities(List<Step> steps) {
    java.util.Set<Topology> kept = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    steps.forEach(s -> kept.add(s.topology()));
    return kept;
  }
}
