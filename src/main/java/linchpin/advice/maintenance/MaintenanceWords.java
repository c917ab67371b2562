package linchpin.advice.maintenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;

/// What can be taken out by plan, in words for the window, the terminal and reports.
public final class MaintenanceWords {
  private final ElementNames names;
  private final Topology topology;
  private final int journeys;

  public MaintenanceWords(MaintenanceReport report, ElementNames names) {
    this.names = names;
    topology = report.topology();
    journeys = topology.effectiveJourneys().size();
  }

  /// Whether a unit can be taken out: "yes", "yes, Search degraded", "no, it stops Checkout".
  public String verdict(PlannedUnit unit) {
    if (!unit.maintainable()) {
      return "no, it stops " + journeys(unit.stops());
    }
    List<String> worse = having(unit.impacts(), Impact.DEGRADED);
    return worse.isEmpty() ? "yes" : "yes, " + worse(worse);
  }

  /// What is then single, by journey where there are several: "Db 2", "Checkout: Db 2; Search: Web 1"; "nothing" for none.
  public String exposed(PlannedUnit unit, int most) {
    List<Map.Entry<String, List<String>>> hit =
        unit.exposed().entrySet().stream().filter(e -> !e.getValue().isEmpty()).toList();
    if (hit.isEmpty()) {
      return unit.maintainable() ? "nothing" : "";
    }
    Map<List<String>, List<String>> byUnits = new LinkedHashMap<>();
    hit.forEach(e -> byUnits.computeIfAbsent(e.getValue(), units -> new ArrayList<>()).add(e.getKey()));
    if (byUnits.size() == 1 && hit.size() == journeys) {
      return names.list(hit.getFirst().getValue(), most);
    }
    return byUnits.entrySet().stream().map(e -> journeys(e.getValue()) + ": " + names.list(e.getKey(), most))
        .collect(Collectors.joining("; "));
  }

  /// What degrades of a batch: "Search works worse meanwhile"; empty for nothing.
  public String degraded(MaintenancePlan.Batch batch) {
    List<String> worse = having(batch.impacts(), Impact.DEGRADED);
    return worse.isEmpty() ? "" : worse(worse);
  }

  private String worse(List<String> ids) {
    boolean one = ids.size() == 1 || ids.size() == journeys;
    return journeys(ids) + (one ? " works worse meanwhile" : " work worse meanwhile");
  }

  private static List<String> having(Map<String, Impact> impacts, Impact impact) {
    return impacts.entrySet().stream().filter(e -> e.getValue() == impact).map(Map.Entry::getKey).toList();
  }

  /// The names of journeys.
  public String journeys(List<String> ids) {
    return ids.size() == journeys && journeys > 1 ? "every journey"
        : ElementNames.join(ids.stream().map(names::journey).toList());
  }

  /// The greatest of some probabilities: of the journey that is worst off.
  public static double worst(Map<String, Double> unavailability) {
    return unavailability.values().stream().mapToDouble(u -> u).max().orElse(0);
  }

  /// How many batches a plan has and how sure it is that it takes as many.
  public String summary(MaintenancePlan plan) {
    int units = plan.of().size() - plan.cannot().size();
    if (units == 0) {
      return plan.of().isEmpty() ? "Nothing was named that can be taken out by plan."
          : "None of the " + plan.of().size() + " can be taken out without an outage.";
    }
    String batches = plan.batches().size() == 1 ? "1 batch" : plan.batches().size() + " batches";
    String sure = plan.proven() ? "; fewer are not possible."
        : "; whether " + (plan.leastBatches() == plan.batches().size() - 1 ? "" : plan.leastBatches() + " to ")
            + (plan.batches().size() - 1) + " could do was not settled.";
    return ElementNames.count(units, "unit") + " in " + batches + sure;
  }

  /// What the spare members of groups and spare copies allow: "Orders database is N+1: one of its 2 members can be out at
  /// a time". Only those that have a spare by their numbers.
  public List<String> spares() {
    List<String> all = new ArrayList<>();
    for (RedundancyGroup group : topology.groups().values()) {
      add(names.of(group.id()), group.members().size(), group.needed(), "members", all);
    }
    for (Component c : topology.components().values()) {
      if (c.copies() > 1 && !c.isPeople()) {
        add(names.of(c.id()), c.copies(), c.required(), "copies", all);
      }
    }
    return all;
  }

  private static void add(String name, int has, int needs, String what, List<String> all) {
    int spare = has - needs;
    if (spare > 0) {
      String allows = spare == 1 ? "one of its " + has + " " + what + " can be out at a time, and then there is no spare"
          : spare + " of its " + has + " " + what + " can be out at a time; with " + (spare - 1) + " out there is one spare left";
      all.add(String.format(Locale.ROOT, "%s is N+%d: %s.", name, spare, allows));
    }
  }
}
