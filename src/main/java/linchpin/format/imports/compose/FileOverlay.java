package linchpin.format.imports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.format.imports.yaml.Value;
import org.jspecify.annotations.Nullable;

/// Lays one Compose file over another: mappings are joined field by field, lists are appended, single values and
/// commands are replaced; `!reset` takes away, `!override` replaces
/// (https://github.com/compose-spec/compose-spec/blob/main/13-merge.md).
final class FileOverlay {
  private static final Set<String> REPLACED = Set.of("command", "entrypoint", "test");
  private static final Set<String> SETTINGS = Set.of("environment", "labels", "annotations", "extra_hosts", "sysctls");

  private FileOverlay() {}

  /// The upper value over the lower one.
  static Value over(Value lower, Value upper) {
    return over("", lower, upper);
  }

  private static Value over(String field, Value lower, Value upper) {
    if (!upper.tag().isEmpty() && (upper.tag().equals("!override") || upper.tag().equals("!reset"))) {
      return upper;
    }
    if (upper.isNull()) {
      return lower;
    }
    if (lower instanceof Value.Mapping below && upper instanceof Value.Mapping above) {
      Map<String, Value> fields = new LinkedHashMap<>(below.fields());
      above.fields().forEach((name, value) -> fields.merge(name, value, (a, b) -> over(name, a, b)));
      return below.with(fields);
    }
    if (lower instanceof Value.Sequence below && upper instanceof Value.Sequence above && !REPLACED.contains(field)) {
      List<Value> items = new ArrayList<>(below.items());
      items.addAll(above.items());
      return new Value.Sequence(items, below.place(), below.tag());
    }
    return upper;
  }

  /// The value without what `!reset` takes away, or null when that is all of it.
  static @Nullable Value withoutResets(Value value) {
    if (value.tag().equals("!reset")) {
      return null;
    }
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> fields = new LinkedHashMap<>();
      mapping.fields().forEach((name, field) -> {
        Value kept = withoutResets(field);
        if (kept != null) {
          fields.put(name, kept);
        }
      });
      return mapping.with(fields);
    }
    return value;
  }

  /// A service with the lists that are short for mappings written as mappings, so that they can be laid over.
  static Value normal(Value service) {
    if (!(service instanceof Value.Mapping mapping)) {
      return service;
    }
    Map<String, Value> fields = new LinkedHashMap<>(mapping.fields());
    fields.replaceAll((name, value) -> switch (name) {
      case "depends_on", "networks" -> named(value);
      case "extends" -> value.text() == null ? value : base(value);
      default -> SETTINGS.contains(name) ? settings(value) : value;
    });
    return mapping.with(fields);
  }

  private static Value named(Value value) {
    if (!(value instanceof Value.Sequence)) {
      return value;
    }
    Map<String, Value> fields = new LinkedHashMap<>();
    for (Value item : value.items()) {
      String name = item.text();
      if (name != null) {
        fields.put(name, new Value.Mapping(Map.of(), item.place(), ""));
      }
    }
    return new Value.Mapping(fields, value.place(), value.tag());
  }

  private static Value base(Value name) {
    return new Value.Mapping(Map.of("service", name), name.place(), name.tag());
  }

  private static Value settings(Value value) {
    if (!(value instanceof Value.Sequence)) {
      return value;
    }
    Map<String, Value> fields = new LinkedHashMap<>();
    for (Value item : value.items()) {
      String text = item.text();
      if (text != null) {
        int sign = text.indexOf('=');
        String name = sign < 0 ? text : text.substring(0, sign);
        fields.put(name, new Value.Scalar(sign < 0 ? "" : text.substring(sign + 1), sign >= 0, item.place(), ""));
      }
    }
    return new Value.Mapping(fields, value.place(), value.tag());
  }
}
