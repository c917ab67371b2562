package linchpin.format.imports.kubernetes;

import linchpin.format.imports.yaml.Place;
import linchpin.format.imports.yaml.Value;
import linchpin.model.Origin;
import org.jspecify.annotations.Nullable;

/// One Kubernetes object.
///
/// @param kind without its API group
/// @param group the API group, empty for the core's
/// @param name unique among the objects of its kind and namespace
/// @param namespace null when it gives none, and so may be applied to any
/// @param body the whole object
record Manifest(String kind, String group, String name, @Nullable String namespace, Value body) {
  /// The object that a document holds, or null when it is none.
  static @Nullable Manifest of(Value document) {
    String kind = document.textAt("kind");
    String version = document.textAt("apiVersion");
    if (kind == null || version == null) {
      return null;
    }
    String name = document.textAt("metadata", "name");
    String given = name == null ? document.textAt("metadata", "generateName") : name;
    String namespace = document.textAt("metadata", "namespace");
    String group = version.contains("/") ? version.substring(0, version.indexOf('/')) : "";
    boolean none = namespace == null || namespace.isBlank();
    return new Manifest(kind, group, given == null ? kind : given, none ? null : namespace, document);
  }

  Place place() {
    return body.place();
  }

  /// How people call it: `Deployment shop/cart`.
  String title() {
    return kind + " " + (namespace == null ? name : namespace + "/" + name);
  }

  Origin origin() {
    return origin(place());
  }

  /// The origin of something in this object.
  Origin origin(Place place) {
    return new Origin(place.file(), title() + ", line " + place.line());
  }

  /// Whether both may be in the same namespace.
  boolean near(@Nullable String other) {
    return namespace == null || other == null || namespace.equals(other);
  }
}
