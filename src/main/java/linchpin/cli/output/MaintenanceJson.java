package linchpin.cli.output;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;

/// What can be taken out by plan, as the JSON document that `maintain --json` prints.
public final class MaintenanceJson {
  private MaintenanceJson() {}

  public static Map<String, Object> of(MaintenanceReport report) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("units", report.units().stream().map(MaintenanceJson::unit).toList());
    all.put("plan", plan(report.plan()));
    if (report.bounded()) {
      all.put("bounded", true);
    }
    return all;
  }

  private static Map<String, Object> unit(PlannedUnit unit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("unit", unit.unit());
    fields.put("maintainable", unit.maintainable());
    fields.put("impacts", impacts(unit.impacts()));
    fields.put("exposed", unit.exposed());
    fields.put("unavailability", unit.unavailability());
    return fields;
  }

  private static Map<String, Object> plan(MaintenancePlan plan) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("of", plan.of());
    fields.put("batches", plan.batches().stream().map(MaintenanceJson::batch).toList());
    fields.put("cannot", plan.cannot().stream().map(MaintenanceJson::stopping).toList());
    fields.put("leastBatches", plan.leastBatches());
    fields.put("proven", plan.proven());
    return fields;
  }

  private static Map<String, Object> batch(MaintenancePlan.Batch batch) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("units", batch.units());
    fields.put("impacts", impacts(batch.impacts()));
    fields.put("unavailability", batch.unavailability());
    return fields;
  }

  private static Map<String, Object> stopping(MaintenancePlan.Stopping stopping) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("unit", stopping.unit());
    fields.put("stops", stopping.stops());
    return fields;
  }

  private static Map<String, Object> impacts(Map<String, Impact> impacts) {
    Map<String, Object> words = new LinkedHashMap<>();
    impacts.forEach((journey, impact) -> words.put(journey, impact.text()));
    return words;
  }
}
