package linchpin.format.imports.kubernetes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.yaml.Counts;
import linchpin.format.imports.yaml.Value;
import linchpin.model.Component;

/// How many copies have to work, by the PodDisruptionBudgets.
final class Disruption {
  private final Map<String, Value> least = new HashMap<>();
  private final List<Remark> remarks;

  Disruption(Cluster cluster, List<Remark> remarks) {
    this.remarks = remarks;
    cluster.objects(Set.of("PodDisruptionBudget")).forEach(budget -> add(budget, cluster));
  }

  private void add(Manifest budget, Cluster cluster) {
    Value selector = budget.body().at("spec", "selector");
    Value available = budget.body().at("spec", "minAvailable");
    List<String> ids = selector == null ? List.of() : cluster.selected(LabelSelector.of(selector), budget);
    if (available == null || available.text() == null) {
      remarks.add(budget.place().remark(budget.title() + " gives no minAvailable; how many copies are needed stays 1"));
    } else if (ids.size() == 1) {
      least.put(ids.getFirst(), available);
    } else {
      String what = ids.isEmpty() ? "no workload here" : "several workloads: " + String.join(", ", ids);
      remarks.add(budget.place().remark(budget.title() + " is about " + what + "; left out"));
    }
  }

  /// The component with the number of copies that have to work.
  Component required(String id, Component component) {
    Value available = least.get(id);
    String text = available == null ? null : available.text();
    if (available == null || text == null) {
      return component;
    }
    boolean share = text.endsWith("%");
    int number = Counts.number(share ? text.substring(0, text.length() - 1) : text);
    long needed = share ? Math.ceilDiv((long) component.copies() * number, 100L) : number;
    if (number < 0 || needed > component.copies()) {
      remarks.add(available.place().remark(
          "minAvailable " + text + " does not fit the copies of " + id + ", which are " + component.copies()));
    }
    return component.with().required(Math.clamp(needed, 1, component.copies())).build();
  }
}
