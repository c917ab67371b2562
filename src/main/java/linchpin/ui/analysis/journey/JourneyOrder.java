package linchpin.ui.analysis.journey;

import java.util.Comparator;
import java.util.List;
import linchpin.analysis.report.JourneyReport;

/// The order in which journeys are shown: worst first.
public final class JourneyOrder {
  private JourneyOrder() {}

  /// Down first, then what misses its objective, then by how many units it hangs on.
  public static List<JourneyReport> worstFirst(List<JourneyReport> journeys) {
    return journeys.stream()
        .sorted(
            Comparator.comparing(JourneyReport::state, Comparator.reverseOrder())
                .thenComparing(JourneyOrder::missesObjective, Comparator.reverseOrder())
                .thenComparing(j -> j.spofs().size(), Comparator.reverseOrder())
                .thenComparing(j -> j.extended().size(), Comparator.reverseOrder())
                .thenComparing(j -> j.journey().criticality()))
        .toList();
  }

  /// Whether a journey has an objective, a figure, and the figure is below the objective.
  public static boolean missesObjective(JourneyReport journey) {
    Double slo = journey.journey().slo();
    return slo != null && journey.reliability() != null && journey.reliability().availability() < slo;
  }
}
