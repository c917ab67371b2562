package linchpin.format.imports.kubernetes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Importer;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;

/// Reads Kubernetes manifests: workloads become components, the Services that they speak of lead to dependencies.
public final class KubernetesImporter implements Importer {
  private static final Pattern VERSION = Pattern.compile("(?m)(^|[{,-])\\s*\"?apiVersion\"?\\s*:\\s*\"?([\\w./-]+)");
  private static final Pattern KIND = Pattern.compile("(?m)(^|[{,-])\\s*\"?kind\"?\\s*:");

  @Override
  public String format() {
    return "kubernetes";
  }

  @Override
  public boolean recognises(Source source) {
    String text = source.text();
    return KIND.matcher(text).find()
        && VERSION.matcher(text).results().anyMatch(m -> !m.group(2).startsWith("backstage.io/"));
  }

  @Override
  public ImportResult read(List<Source> sources, ImportOptions options) {
    List<Remark> remarks = new ArrayList<>();
    try {
      Cluster cluster = new Cluster(new Manifests(remarks).read(sources));
      if (cluster.workloads().isEmpty()) {
        throw new Refusal(nothing(sources.getFirst(), remarks));
      }
      return new ClusterModel(cluster, options, remarks).result(title(sources));
    } catch (Refusal refusal) {
      return new ImportResult.Refused(List.of(refusal.remark()));
    }
  }

  private static Remark nothing(Source first, List<Remark> remarks) {
    String why = remarks.isEmpty() ? "" : " (" + remarks.getFirst() + ")";
    return new Remark(first.name(), 0, "holds no Deployment, StatefulSet, DaemonSet, ReplicaSet, Pod, Job or CronJob;"
        + " name the manifests that do" + why);
  }

  private static String title(List<Source> sources) {
    Source first = sources.getFirst();
    String file = first.name().substring(first.name().lastIndexOf('/') + 1).replaceFirst("\\.(ya?ml|json)$", "");
    Path folder = first.folder() == null ? null : first.folder().getFileName();
    return sources.size() == 1 || folder == null ? file : folder.toString();
  }
}
