package linchpin.analysis.report.maintenance;

import java.util.List;
import java.util.Map;
import linchpin.analysis.report.Impact;

/// In which batches units can be taken out, one batch after the other, without an outage (docs/semantics.md, section 10).
///
/// @param of what was asked for, unit ids in the model's order
/// @param batches what is out at once, one after the other
/// @param cannot what cannot be taken out at all, and the journeys it stops
/// @param leastBatches no plan has fewer
/// @param proven whether the plan has as few as that
public record MaintenancePlan(
    List<String> of, List<Batch> batches, List<Stopping> cannot, int leastBatches, boolean proven) {
  public MaintenancePlan {
    of = List.copyOf(of);
    batches = List.copyOf(batches);
    cannot = List.copyOf(cannot);
  }

  /// What is out at once.
  ///
  /// @param units ids, in the model's order
  /// @param impacts what that does to each journey, by id: degraded or none
  /// @param unavailability how likely each journey is down meanwhile, the static part, by id
  public record Batch(List<String> units, Map<String, Impact> impacts, Map<String, Double> unavailability) {}

  /// A unit that cannot be taken out.
  ///
  /// @param stops the journeys it stops, by id
  public record Stopping(String unit, List<String> stops) {}
}
