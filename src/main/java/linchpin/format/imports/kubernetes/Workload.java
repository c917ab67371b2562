package linchpin.format.imports.kubernetes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.format.imports.source.KindGuess;
import linchpin.format.imports.yaml.Value;
import org.jspecify.annotations.Nullable;

/// An object that runs pods.
///
/// @param manifest the object
/// @param labels those of its pods
/// @param pods the specification of its pods
record Workload(Manifest manifest, Map<String, String> labels, Value pods) {
  private static final Set<String> KINDS = Set.of(
      "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Pod", "Job", "CronJob",
      "DeploymentConfig", "Rollout");

  /// The workload that an object is, or null.
  static @Nullable Workload of(Manifest manifest) {
    if (!KINDS.contains(manifest.kind())) {
      return null;
    }
    Value body = manifest.body();
    Value template = switch (manifest.kind()) {
      case "Pod" -> body;
      case "CronJob" -> body.at("spec", "jobTemplate", "spec", "template");
      default -> body.at("spec", "template");
    };
    if (template == null) {
      return new Workload(manifest, Map.of(), body);
    }
    Value spec = template.get("spec");
    return new Workload(manifest, texts(template.fieldsAt("metadata", "labels")), spec == null ? template : spec);
  }

  /// A mapping's texts.
  static Map<String, String> texts(Map<String, Value> fields) {
    Map<String, String> texts = new HashMap<>();
    fields.forEach((key, value) -> texts.put(key, value instanceof Value.Scalar scalar ? scalar.content() : ""));
    return texts;
  }

  /// Whether an object that is among these made it, so that it is only a part of that.
  boolean isPartOf(Set<String> titles) {
    return manifest.body().itemsAt("metadata", "ownerReferences").stream()
        .map(owner -> new Manifest(
            String.valueOf(owner.textAt("kind")), "", String.valueOf(owner.textAt("name")), manifest.namespace(),
            owner))
        .anyMatch(owner -> titles.contains(owner.title()));
  }

  /// Its containers, those that run first included.
  List<Value> containers() {
    return Stream.concat(pods.itemsAt("initContainers").stream(), pods.itemsAt("containers").stream()).toList();
  }

  /// The image of its first container, or null.
  @Nullable String image() {
    List<Value> containers = pods.itemsAt("containers");
    return containers.isEmpty() ? null : containers.getFirst().textAt("image");
  }

  /// What it is, by what it runs.
  String guessKind() {
    return switch (manifest.kind()) {
      case "CronJob" -> "scheduler";
      case "Job" -> "worker";
      default -> KindGuess.standard().kind(image(), manifest.name());
    };
  }

  /// The number of copies as it is written, or null.
  @Nullable Value replicas() {
    return switch (manifest.kind()) {
      case "Pod", "Job", "CronJob", "DaemonSet" -> null;
      default -> manifest.body().at("spec", "replicas");
    };
  }
}
