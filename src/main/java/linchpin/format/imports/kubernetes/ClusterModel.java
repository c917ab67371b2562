package linchpin.format.imports.kubernetes;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.ModelDraft;
import linchpin.format.imports.source.Pools;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.yaml.Counts;
import linchpin.format.imports.yaml.Place;
import linchpin.format.imports.yaml.Value;
import linchpin.model.Component;
import linchpin.model.Origin;
import org.jspecify.annotations.Nullable;

/// Makes a model of a cluster: one component per workload, one group per Service over several.
final class ClusterModel {
  private final Cluster cluster;
  private final ImportOptions options;
  private final List<Remark> remarks;
  private final ModelDraft draft = new ModelDraft();
  private final Pools pools = new Pools();
  private final Map<Manifest, String> standIns = new IdentityHashMap<>();

  ClusterModel(Cluster cluster, ImportOptions options, List<Remark> remarks) {
    this.cluster = cluster;
    this.options = options;
    this.remarks = remarks;
  }

  /// The model, under a title.
  ImportResult result(String title) {
    Zones zones = new Zones(options.zones(), draft);
    Disruption disruption = new Disruption(cluster, remarks);
    cluster.workloads().forEach((id, w) -> draft.add(disruption.required(id, component(id, w))));
    cluster.workloads().forEach((id, w) -> draft.add(zones.placed(draft.need(id), w)));
    cluster.workloads().forEach((id, w) -> draft.runs(id, w.image()));
    cluster.services().forEach(s -> pools.add(s.name(), cluster.behind(s)));
    pools.addTo(draft);
    cluster.workloads().forEach(this::addHints);
    new Entrances(cluster, draft, pools, options, this::standIn).add();
    remarks.addAll(zones.remarks());
    remarks.addAll(new Scalers(cluster).remarks());
    return draft.finish(title, options, remarks);
  }

  private Component component(String id, Workload workload) {
    Manifest manifest = workload.manifest();
    if (manifest.kind().equals("DaemonSet")) {
      remarks.add(manifest.place().remark(id + " runs once on every node; counted as one copy"));
    }
    return new Component.Builder(id, workload.guessKind())
        .name(id.equals(manifest.name()) ? null : manifest.name())
        .instances(Counts.copies(id, workload.replicas(), remarks))
        .origin(manifest.origin())
        .build();
  }

  private void addHints(String id, Workload workload) {
    String namespace = workload.manifest().namespace();
    for (PodSettings.Hint hint : PodSettings.hints(workload, cluster)) {
      Manifest service = cluster.service(hint.host(), namespace);
      if (service == null) {
        addStranger(id, hint, namespace);
      } else {
        List<String> targets = targets(service);
        if (!targets.contains(id)) {
          Origin origin = workload.manifest().origin(hint.place());
          pools.ends(targets).forEach(to -> draft.infer(id, to, hint.evidence(), origin));
        }
      }
    }
  }

  private void addStranger(String id, PodSettings.Hint hint, @Nullable String namespace) {
    Manifest service = cluster.serviceOfPod(hint.host(), namespace);
    if (service != null && !cluster.behind(service).contains(id)) {
      String behind = String.join(", ", cluster.behind(service));
      remarks.add(hint.place().remark(id + " names one pod, " + hint.host() + " (" + hint.evidence() + "); a line to "
          + behind + " would say that any pod will do, so none is drawn"));
    } else if (service == null) {
      draft.stranger(hint.mention());
    }
  }

  /// The ids behind a Service, or of what stands in for it.
  private List<String> targets(Manifest service) {
    List<String> targets = cluster.behind(service);
    return targets.isEmpty() ? List.of(standIn(service)) : targets;
  }

  /// The component for a Service behind which nothing in the files stands.
  private String standIn(Manifest service) {
    return standIns.computeIfAbsent(service, _ -> {
      String id = draft.free(service.name(), service.kind());
      String external = service.body().textAt("spec", "externalName");
      Value selector = service.body().at("spec", "selector");
      String kind = external != null || selector == null ? "external" : "service";
      String name = external == null ? service.name() : service.name() + " (" + external + ")";
      draft.add(new Component.Builder(id, kind).name(name.equals(id) ? null : name).origin(service.origin()).build());
      Place place = service.place();
      if (external == null) {
        remarks.add(place.remark("no workload here stands behind Service " + service.name() + "; a box stands for it"));
      }
      return id;
    });
  }
}
