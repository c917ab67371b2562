package linchpin.edit.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a model file that this version does not know, kept to be written again.
///
/// The key says which object a field stood in: the empty text for the file itself, else the list, a slash and the
/// element's id (`components/lb`), and for an object inside an element its field as well (`groups/db/failover`,
/// `components/db/backups/0`). Values are plain JSON: maps, lists, strings, numbers, booleans and null.
///
/// @param fields by key, then by field name, in the file's order
public record Extras(Map<String, Map<String, Object>> fields) {
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// The unknown fields of one object; empty when there are none.
  public Map<String, Object> of(String key) {
    return fields.getOrDefault(key, Map.of());
  }
}
