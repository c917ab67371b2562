package linchpin.format.imports.kubernetes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.format.imports.source.ModelDraft;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.yaml.Value;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Places workloads in zones: in those that they name, else spread over assumed ones.
final class Zones {
  private static final int ASSUMED = 3;
  private static final int MOST = 1_000;
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
  private static final Set<String> KEYS =
      Set.of("topology.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/zone");

  private final @Nullable Integer given;
  private final ModelDraft draft;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> assumed = new LinkedHashSet<>();
  private final Set<String> unplaced = new LinkedHashSet<>();

  /// @param given how many zones the caller assumes, of which at most 1,000 count; or null
  Zones(@Nullable Integer given, ModelDraft draft) {
    this.given = given == null ? null : Math.min(given, MOST);
    this.draft = draft;
  }

  /// The component in its place.
  Component placed(Component component, Workload workload) {
    Set<String> named = named(workload);
    if (!named.isEmpty()) {
      return in(component, named.stream().map(zone -> zone(zone, zone, component)).toList());
    }
    boolean many = component.copies() > 1;
    int zones = given == null ? ASSUMED : given;
    if (many && (given != null || spreads(workload)) || zones == 1) {
      List<String> places = new ArrayList<>();
      for (int i = 1; i <= zones; i++) {
        places.add(zone("zone-" + i, "Zone " + i + " (assumed)", component));
      }
      assumed.add(component.label());
      return in(component, places);
    }
    if (given != null) {
      unplaced.add(component.label());
    }
    return component;
  }

  /// What had to be assumed.
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    if (!assumed.isEmpty()) {
      String count = given == null
          ? ASSUMED + " zones are assumed (--zones N says otherwise)"
          : given + " zones are assumed";
      remarks.add(Remark.of(count + "; spread over them: " + String.join(", ", assumed)));
    }
    if (!unplaced.isEmpty()) {
      remarks.add(Remark.of("in which zone these run is not known, they are placed in none: "
          + String.join(", ", unplaced)));
    }
    return remarks;
  }

  private static Component in(Component component, List<String> zones) {
    return component.copies() > 1 && zones.size() > 1
        ? component.with().spread(zones).build()
        : zones.size() == 1 ? component.with().domain(zones.getFirst()).build() : component;
  }

  private String zone(String key, String name, Component first) {
    return ids.computeIfAbsent(key, _ -> {
      String id = ModelDraft.id(key);
      for (int i = 2; draft.has(id); i++) {
        id = ModelDraft.id(key) + "-" + i;
      }
      draft.add(new Component.Builder(id, "zone").name(name.equals(id) ? null : name).origin(first.origin()).build());
      return id;
    });
  }

  /// The zones that a workload's pods may run in, as far as it says so.
  private static Set<String> named(Workload workload) {
    Set<String> zones = new LinkedHashSet<>();
    workload.pods().fieldsAt("nodeSelector").forEach((key, value) -> {
      String zone = value.text();
      if (KEYS.contains(key) && zone != null) {
        zones.add(zone);
      }
    });
    for (Value term : workload.pods().itemsAt("affinity", "nodeAffinity", REQUIRED, "nodeSelectorTerms")) {
      for (Value expression : term.itemsAt("matchExpressions")) {
        if (KEYS.contains(String.valueOf(expression.textAt("key"))) && "In".equals(expression.textAt("operator"))) {
          expression.itemsAt("values").forEach(v -> zones.add(String.valueOf(v.text())));
        }
      }
    }
    return zones;
  }

  /// Whether a workload asks for its copies to be dealt over zones.
  private static boolean spreads(Workload workload) {
    Value pods = workload.pods();
    if (pods.itemsAt("topologySpreadConstraints").stream().anyMatch(Zones::byZone)) {
      return true;
    }
    return pods.itemsAt("affinity", "podAntiAffinity", REQUIRED).stream().anyMatch(Zones::byZone);
  }

  private static boolean byZone(Value term) {
    return KEYS.contains(String.valueOf(term.textAt("topologyKey")));
  }
}
