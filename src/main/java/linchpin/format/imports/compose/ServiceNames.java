package linchpin.format.imports.compose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import linchpin.format.imports.yaml.Value;
import org.jspecify.annotations.Nullable;

/// The names under which the services of a project reach each other.
final class ServiceNames {
  private final Map<String, Set<String>> services = new LinkedHashMap<>();
  private final Map<String, String> containers = new LinkedHashMap<>();

  ServiceNames(Map<String, Value> all) {
    all.forEach((name, service) -> {
      add(name, name);
      add(service.textAt("hostname"), name);
      String container = service.textAt("container_name");
      if (container != null) {
        containers.put(container, name);
        add(container, name);
      }
      for (Value network : service.fieldsAt("networks").values()) {
        network.itemsAt("aliases").forEach(alias -> add(alias.text(), name));
      }
    });
  }

  private void add(@Nullable String host, String service) {
    if (host != null) {
      services.computeIfAbsent(host.toLowerCase(Locale.ROOT), _ -> new LinkedHashSet<>()).add(service);
    }
  }

  /// The service whose container has this name, or null.
  @Nullable String container(String name) {
    return containers.get(name);
  }

  /// The names that several services share, with those services; no service's own name.
  Map<String, Set<String>> shared() {
    Map<String, Set<String>> shared = new LinkedHashMap<>(services);
    shared.entrySet().removeIf(e -> e.getValue().size() < 2 || e.getValue().contains(e.getKey()));
    return shared;
  }

  /// The services that a host name means to another service; empty when it means none.
  Set<String> named(String host, @Nullable Value asking) {
    if (asking != null) {
      for (Value link : asking.itemsAt("links")) {
        String text = String.valueOf(link.text());
        if (text.endsWith(":" + host)) {
          return Set.of(text.substring(0, text.indexOf(':')));
        }
      }
    }
    Set<String> found = services.getOrDefault(host.toLowerCase(Locale.ROOT), Set.of());
    return found.contains(host) ? Set.of(host) : found;
  }
}
