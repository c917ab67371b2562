package linchpin.format.imports.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.format.imports.yaml.Place;
import linchpin.format.imports.yaml.Value;
import org.jspecify.annotations.Nullable;

/// An object that leads traffic from outside to Services.
///
/// @param manifest the object
/// @param gateways the gateways it belongs to, as `name` or `namespace/name`; empty when it is one itself
/// @param backends the Services it leads to
record Route(Manifest manifest, List<String> gateways, List<Backend> backends) {
  static final Set<String> KINDS =
      Set.of("Ingress", "VirtualService", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute");

  /// A Service that a route leads to.
  ///
  /// @param host its name or host name
  /// @param namespace where it is looked for, or null
  /// @param place where the route says so
  record Backend(String host, @Nullable String namespace, Place place) {}

  /// The route that an object is; null when it only steers traffic inside the cluster.
  static @Nullable Route of(Manifest manifest) {
    return switch (manifest.kind()) {
      case "Ingress" -> new Route(manifest, List.of(), ofIngress(manifest));
      case "VirtualService" -> ofVirtualService(manifest);
      default -> ofGatewayApi(manifest);
    };
  }

  private static List<Backend> ofIngress(Manifest manifest) {
    List<Backend> found = new ArrayList<>();
    Value body = manifest.body();
    addIngress(manifest, body.at("spec", "defaultBackend"), found);
    addIngress(manifest, body.at("spec", "backend"), found);
    for (Value rule : body.itemsAt("spec", "rules")) {
      rule.itemsAt("http", "paths").forEach(path -> addIngress(manifest, path.get("backend"), found));
    }
    return found;
  }

  private static void addIngress(Manifest manifest, @Nullable Value backend, List<Backend> found) {
    if (backend != null) {
      String old = backend.textAt("serviceName");
      add(manifest, old == null ? backend.textAt("service", "name") : old, manifest.namespace(), backend, found);
    }
  }

  private static @Nullable Route ofVirtualService(Manifest manifest) {
    List<String> gateways = manifest.body().itemsAt("spec", "gateways").stream()
        .map(g -> String.valueOf(g.text()))
        .filter(g -> !g.equals("mesh"))
        .toList();
    if (gateways.isEmpty()) {
      return null;
    }
    List<Backend> found = new ArrayList<>();
    Stream.of("http", "tcp", "tls")
        .flatMap(protocol -> manifest.body().itemsAt("spec", protocol).stream())
        .flatMap(rule -> rule.itemsAt("route").stream())
        .forEach(r -> add(manifest, r.textAt("destination", "host"), manifest.namespace(), r, found));
    return new Route(manifest, gateways, found);
  }

  private static @Nullable Route ofGatewayApi(Manifest manifest) {
    List<String> gateways = new ArrayList<>();
    for (Value parent : manifest.body().itemsAt("spec", "parentRefs")) {
      String kind = parent.textAt("kind");
      String namespace = parent.textAt("namespace");
      if (kind == null || kind.equals("Gateway")) {
        gateways.add((namespace == null ? "" : namespace + "/") + parent.textAt("name"));
      }
    }
    if (gateways.isEmpty()) {
      return null;
    }
    List<Backend> found = new ArrayList<>();
    for (Value rule : manifest.body().itemsAt("spec", "rules")) {
      for (Value backend : rule.itemsAt("backendRefs")) {
        String kind = backend.textAt("kind");
        String namespace = backend.textAt("namespace");
        if (kind == null || kind.equals("Service")) {
          add(manifest, backend.textAt("name"), namespace == null ? manifest.namespace() : namespace, backend, found);
        }
      }
    }
    return new Route(manifest, gateways, found);
  }

  private static void add(
      Manifest manifest, @Nullable String host, @Nullable String namespace, Value at, List<Backend> found) {
    if (host != null) {
      found.add(new Backend(host, namespace, at.place()));
    }
  }

  /// The first of its gateways that is among some, or itself.
  Manifest gateway(List<Manifest> all) {
    for (String name : gateways) {
      String namespace = name.contains("/") ? name.substring(0, name.indexOf('/')) : manifest.namespace();
      String bare = name.substring(name.indexOf('/') + 1);
      for (Manifest one : all) {
        if (one.name().equals(bare) && one.near(namespace)) {
          return one;
        }
      }
    }
    return manifest;
  }
}
