package linchpin.analysis.report.maintenance;

import java.util.List;
import linchpin.model.Topology;

/// What can be taken out by plan, and in which batches.
///
/// @param topology what was looked at
/// @param units one for each failure unit but common causes and failovers, in the model's order
/// @param plan for what was asked for
/// @param bounded whether some unavailabilities are upper bounds
public record MaintenanceReport(
    Topology topology, List<PlannedUnit> units, MaintenancePlan plan, boolean bounded) {
  public MaintenanceReport {
    units = List.copyOf(units);
  }
}
