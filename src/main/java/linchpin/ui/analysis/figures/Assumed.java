package linchpin.ui.analysis.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.model.Component;

/// Whose availability is assumed though a journey's figures rest on it.
public final class Assumed {
  private Assumed() {}

  /// Ids of components and dependencies, those that matter most to any journey first.
  public static List<String> of(Report report) {
    Map<String, Double> matter = new HashMap<>();
    Set<String> assumed = new LinkedHashSet<>();
    for (JourneyReport journey : report.journeys()) {
      Reliability reliability = journey.reliability();
      if (reliability != null) {
        reliability.assumed().forEach(u -> assumed.add(Component.idOf(u)));
        for (Importance each : reliability.importance()) {
          matter.merge(Component.idOf(each.unit()), each.share(), Math::max);
        }
      }
    }
    List<String> ranked = new ArrayList<>(assumed);
    ranked.sort(Comparator.comparing((String id) -> matter.getOrDefault(id, 0.0)).reversed());
    return List.copyOf(ranked);
  }
}
