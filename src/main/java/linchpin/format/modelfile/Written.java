package linchpin.format.modelfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Extras;
import linchpin.model.Backup;
import linchpin.model.Origin;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// The fields of one object to be written, in the file's order; what is null, empty or the default is left out.
final class Written {
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Extras extras;
  private final String key;

  /// @param key the object's key among the unknown fields
  Written(Extras extras, String key) {
    this.extras = extras;
    this.key = key;
  }

  Written put(String name, @Nullable Object value) {
    boolean empty = value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    if (value != null && !empty) {
      fields.put(name, value);
    }
    return this;
  }

  /// Puts a value unless it is the default.
  <T> Written put(String name, T value, T usual) {
    return value.equals(usual) ? this : put(name, value);
  }

  Written figures(ReliabilityFigures figures) {
    return put("availability", figures.availability())
        .put("mtbfHours", figures.mtbfHours())
        .put("mttrHours", figures.mttrHours())
        .put("errorFactor", figures.errorFactor());
  }

  Written origin(@Nullable Origin origin) {
    if (origin == null) {
      return this;
    }
    return put("origin", new Written(extras, key + "/origin").put("file", origin.file()).put("at", origin.at(), "").fields());
  }

  Written backups(List<Backup> backups) {
    List<Object> all = new ArrayList<>();
    for (Backup b : backups) {
      Written backup = new Written(extras, key + "/backups/" + all.size());
      all.add(backup.put("to", b.to()).put("everyHours", b.everyHours()).fields());
    }
    return put("backups", all);
  }

  /// The known fields, and after them those that this version does not know.
  Map<String, Object> fields() {
    Map<String, Object> whole = new LinkedHashMap<>(fields);
    extras.of(key).forEach(whole::putIfAbsent);
    return whole;
  }
}
