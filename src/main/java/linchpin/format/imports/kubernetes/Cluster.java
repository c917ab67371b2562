package linchpin.format.imports.kubernetes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.format.imports.source.ModelDraft;
import linchpin.format.imports.yaml.Value;
import org.jspecify.annotations.Nullable;

/// The objects of all manifests, as they find each other.
final class Cluster {
  private static final int MOST_ALIASES = 5;

  private final List<Manifest> objects;
  private final Map<String, Workload> workloads = new LinkedHashMap<>();
  private final Map<Map.Entry<String, String>, Map<String, Workload>> byLabel = new HashMap<>();
  private final Map<String, List<Manifest>> services;
  private final Map<String, List<Manifest>> configMaps;
  private final Map<Manifest, List<String>> behind = new IdentityHashMap<>();

  Cluster(List<Manifest> objects) {
    this.objects = objects;
    services = byName(objects.stream().filter(o -> o.kind().equals("Service") && o.group().isEmpty()).toList());
    configMaps = byName(objects.stream().filter(o -> o.kind().equals("ConfigMap")).toList());
    Set<String> titles = objects.stream().map(Manifest::title).collect(Collectors.toSet());
    List<Workload> all = new ArrayList<>();
    for (Manifest object : objects) {
      Workload workload = Workload.of(object);
      if (workload != null && !workload.isPartOf(titles)) {
        all.add(workload);
      }
    }
    name(all);
  }

  private static Map<String, List<Manifest>> byName(List<Manifest> some) {
    return some.stream().collect(Collectors.groupingBy(Manifest::name, LinkedHashMap::new, Collectors.toList()));
  }

  /// Every workload gets its name as id; where that is taken, with its namespace, its kind, both, or a number.
  private void name(List<Workload> all) {
    Map<String, Long> shortIds = count(all, w -> w.manifest().name());
    Map<String, Long> longIds = count(all, Cluster::inNamespace);
    for (Workload workload : all) {
      Manifest manifest = workload.manifest();
      boolean unique = shortIds.getOrDefault(manifest.name(), 1L) == 1;
      String id = unique ? manifest.name() : inNamespace(workload);
      if (!unique && longIds.getOrDefault(id, 1L) > 1) {
        id = (manifest.namespace() == null ? "" : manifest.namespace() + "/") + manifest.kind() + "/" + manifest.name();
      }
      String free = ModelDraft.id(id);
      for (int i = 2; workloads.containsKey(free); i++) {
        free = ModelDraft.id(id) + "-" + i;
      }
      String found = free;
      workloads.put(found, workload);
      workload.labels().forEach((key, value) ->
          byLabel.computeIfAbsent(Map.entry(key, value), _ -> new LinkedHashMap<>()).put(found, workload));
    }
  }

  private static Map<String, Long> count(List<Workload> all, java.util.function.Function<Workload, String> id) {
    return all.stream().collect(Collectors.groupingBy(id, Collectors.counting()));
  }

  private static String inNamespace(Workload workload) {
    Manifest manifest = workload.manifest();
    return manifest.namespace() == null ? manifest.name() : manifest.namespace() + "/" + manifest.name();
  }

  /// Every workload, by the id that it gets in the model.
  Map<String, Workload> workloads() {
    return workloads;
  }

  /// The objects of some kinds, in the files' order.
  List<Manifest> objects(Set<String> kinds) {
    return objects.stream().filter(o -> kinds.contains(o.kind())).toList();
  }

  /// Every Service.
  List<Manifest> services() {
    return services.values().stream().flatMap(List::stream).toList();
  }

  /// The data of a ConfigMap; empty when there is none of this name.
  Map<String, Value> config(String name, @Nullable String namespace) {
    Manifest found = nearest(configMaps.getOrDefault(name, List.of()), namespace);
    return found == null ? Map.of() : found.body().fieldsAt("data");
  }

  /// The Service that a host name means to somebody in a namespace: `name`, `name.namespace`,
  /// `name.namespace.svc` and what may follow; null when it means none.
  @Nullable Manifest service(String host, @Nullable String namespace) {
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
    if (labels.length == 0 || labels.length > 2 && !labels[2].equals("svc")) {
      return null;
    }
    List<Manifest> named = services.getOrDefault(labels[0], List.of());
    return nearest(named, labels.length > 1 ? labels[1] : namespace);
  }

  /// The Service that one pod's own host name belongs to (`db-0.db.shop.svc`), or null.
  @Nullable Manifest serviceOfPod(String host, @Nullable String namespace) {
    int dot = host.indexOf('.');
    return dot > 0 && host.substring(0, dot).matches(".*-[0-9]+") ? service(host.substring(dot + 1), namespace) : null;
  }

  private static @Nullable Manifest nearest(List<Manifest> named, @Nullable String namespace) {
    Manifest found = null;
    for (Manifest one : named) {
      if (namespace != null && namespace.equals(one.namespace())) {
        return one;
      }
      found = found == null && one.near(namespace) ? one : found;
    }
    return found;
  }

  /// The ids of the workloads behind a Service; those behind the Service that an external name leads to.
  List<String> behind(Manifest service) {
    return behind.computeIfAbsent(service, this::findBehind);
  }

  private List<String> findBehind(Manifest service) {
    Manifest at = service;
    for (int i = 0; i < MOST_ALIASES; i++) {
      String external = at.body().textAt("spec", "externalName");
      Manifest next = external == null ? null : service(external, at.namespace());
      if (next == null) {
        break;
      }
      at = next;
    }
    Map<String, String> selector = Workload.texts(at.body().fieldsAt("spec", "selector"));
    return selector.isEmpty() ? List.of() : selected(new LabelSelector(selector, List.of()), at);
  }

  /// The ids of the workloads whose pods an object selects.
  List<String> selected(LabelSelector selector, Manifest by) {
    Map<String, Workload> candidates = selector.equal().entrySet().stream()
        .findFirst()
        .map(label -> byLabel.getOrDefault(Map.entry(label.getKey(), label.getValue()), Map.of()))
        .orElse(workloads);
    return candidates.entrySet().stream()
        .filter(e -> by.near(e.getValue().manifest().namespace()) && selector.matches(e.getValue().labels()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
