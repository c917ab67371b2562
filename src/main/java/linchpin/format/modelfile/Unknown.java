package linchpin.format.modelfile;

import java.util.LinkedHashMap;
import java.util.Map;

/// Gathers the fields that this version does not know, by the object they stand in (see
/// [linchpin.edit.document.Extras]).
final class Unknown {
  private final Map<String, Map<String, Object>> fields = new LinkedHashMap<>();

  /// Keeps what nobody asked an object for.
  void keep(String key, Fields object) {
    Map<String, Object> rest = object.unknown();
    if (!rest.isEmpty()) {
      fields.put(key, rest);
    }
  }

  Map<String, Map<String, Object>> fields() {
    return fields;
  }
}
