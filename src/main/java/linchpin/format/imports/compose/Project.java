package linchpin.format.imports.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.format.imports.yaml.Value;
import org.jspecify.annotations.Nullable;

/// What counts of a Compose project, its files laid over each other.
///
/// @param name the name it gives itself, or null
/// @param services by name, in the order in which they are first given
record Project(@Nullable String name, Map<String, Value> services) {
  static final Project EMPTY = new Project(null, Map.of());

  Project {
    services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
  }

  /// This project with another one laid over it.
  Project under(Project upper) {
    Map<String, Value> all = new LinkedHashMap<>(services);
    upper.services.forEach((id, service) -> all.merge(id, service, FileOverlay::over));
    return new Project(upper.name == null ? name : upper.name, all);
  }

  /// This project without what `!reset` takes away.
  Project settled() {
    Map<String, Value> kept = new LinkedHashMap<>();
    services.forEach((id, service) -> {
      Value value = FileOverlay.withoutResets(service);
      if (value != null) {
        kept.put(id, value);
      }
    });
    return new Project(name, kept);
  }
}
