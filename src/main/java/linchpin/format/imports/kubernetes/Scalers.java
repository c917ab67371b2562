package linchpin.format.imports.kubernetes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.yaml.Counts;

/// What the HorizontalPodAutoscalers say that the number of replicas does not.
///
/// @param cluster where they are
record Scalers(Cluster cluster) {
  /// One remark for each that keeps more copies than one.
  List<Remark> remarks() {
    return cluster.objects(Set.of("HorizontalPodAutoscaler")).stream().flatMap(scaler -> {
      String least = scaler.body().textAt("spec", "minReplicas");
      String target = scaler.body().textAt("spec", "scaleTargetRef", "name");
      return least == null || Counts.number(least) < 2
          ? Stream.of()
          : Stream.of(scaler.place().remark(
              scaler.title() + " keeps at least " + least + " of " + target + "; set its copies if replicas says less"));
    }).toList();
  }
}
