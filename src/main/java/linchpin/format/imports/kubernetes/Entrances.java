package linchpin.format.imports.kubernetes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ModelDraft;
import linchpin.format.imports.source.Pools;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Where traffic comes in: routes and the Services that are open to the outside. What they lead to is where journeys
/// begin; a group cannot begin one, so there what leads to it does.
final class Entrances {
  private final Cluster cluster;
  private final ModelDraft draft;
  private final Pools pools;
  private final ImportOptions options;
  private final Function<Manifest, String> standIn;
  private final Map<Manifest, String> gates = new IdentityHashMap<>();

  /// @param standIn the component for a Service behind which nothing stands
  Entrances(Cluster cluster, ModelDraft draft, Pools pools, ImportOptions options, Function<Manifest, String> standIn) {
    this.cluster = cluster;
    this.draft = draft;
    this.pools = pools;
    this.options = options;
    this.standIn = standIn;
  }

  /// Adds gateways, their dependencies and the journeys.
  void add() {
    List<Manifest> gateways = cluster.objects(Set.of("Gateway"));
    for (Manifest object : cluster.objects(Route.KINDS)) {
      Route route = Route.of(object);
      if (route != null) {
        route.backends().forEach(b -> addBackend(route, b, route.gateway(gateways)));
      }
    }
    for (Manifest service : cluster.services()) {
      addOpen(service);
    }
  }

  private void addBackend(Route route, Route.Backend backend, Manifest gateway) {
    Manifest service = cluster.service(backend.host(), backend.namespace());
    if (service == null) {
      return;
    }
    List<String> behind = cluster.behind(service);
    List<String> targets = behind.isEmpty() ? List.of(standIn.apply(service)) : behind;
    @Nullable String gate = null;
    if (!options.declaredOnly()) {
      gate = gate(gateway, "gateway", null);
      for (String to : pools.ends(targets)) {
        String evidence = route.manifest().title() + " to Service " + service.name();
        draft.infer(gate, to, evidence, route.manifest().origin(backend.place()));
      }
    }
    enter(targets, gate);
  }

  private void addOpen(Manifest service) {
    String type = String.valueOf(service.body().textAt("spec", "type"));
    boolean balanced = type.equals("LoadBalancer");
    List<String> targets = cluster.behind(service);
    if (targets.isEmpty() || !balanced && !type.equals("NodePort")) {
      return;
    }
    @Nullable String gate = null;
    if (targets.size() > 1 && !options.declaredOnly()) {
      gate = gate(service, "load-balancer", balanced ? null : false);
      for (String to : pools.ends(targets)) {
        draft.infer(gate, to, service.title() + ", " + type, service.origin());
      }
    }
    enter(targets, gate);
  }

  private void enter(List<String> targets, @Nullable String gate) {
    if (targets.size() == 1) {
      draft.enterAt(targets.getFirst());
    } else if (gate != null) {
      draft.enterAt(gate);
    } else {
      targets.forEach(draft::enterAt);
    }
  }

  private String gate(Manifest manifest, String kind, @Nullable Boolean canFail) {
    return gates.computeIfAbsent(manifest, _ -> {
      String id = draft.free(manifest.name(), manifest.kind());
      draft.addGate(new Component.Builder(id, kind)
          .name(id.equals(manifest.name()) ? null : manifest.name())
          .canFail(canFail)
          .origin(manifest.origin())
          .build());
      return id;
    });
  }
}
