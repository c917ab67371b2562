package linchpin.advice;

import java.util.Map;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.UnitReport;
import linchpin.model.Criticality;
import linchpin.model.Journey;
import linchpin.model.Topology;
import linchpin.model.UnitFigures;
import org.jspecify.annotations.Nullable;

/// What the failures of one unit are expected to cost (docs/semantics.md, section 6, of this unit alone).
final class Losses {
  private Losses() {}

  /// Revenue lost a year, in the model's currency, over the journeys that it takes down; null where none of them says
  /// what an hour costs.
  static @Nullable Double perYear(
      Topology topology, UnitReport unit, Map<String, JourneyImpact> hit, Map<String, Journey> journeys) {
    Double sum = null;
    for (var entry : hit.entrySet()) {
      Journey journey = journeys.get(entry.getKey());
      if (journey != null && journey.revenuePerHour() != null) {
        double share = downtime(topology, unit, entry.getValue());
        sum = (sum == null ? 0 : sum) + share * UnitFigures.HOURS_PER_YEAR * journey.revenuePerHour();
      }
    }
    return sum;
  }

  static Criticality criticality(@Nullable Journey journey) {
    return journey == null ? Criticality.LOW : journey.criticality();
  }

  /// The share of time that a journey is down because of this unit.
  private static double downtime(Topology topology, UnitReport unit, JourneyImpact impact) {
    return switch (impact.impact()) {
      case OUTAGE -> 1 - unit.availability();
      case EXTENDED, INTERRUPTION -> {
        double repair = UnitFigures.of(topology, unit.unit()).repairHours();
        double gap = impact.seconds() == null ? repair : Math.min(impact.seconds() / 3600, repair);
        yield repair > 0 ? (1 - unit.availability()) / repair * gap : 0;
      }
      case DEGRADED, NONE -> 0;
    };
  }
}
