package linchpin.format.imports.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value of a YAML or JSON file. The accessors ask for one shape and give the empty answer for the others, so that a
/// reader can walk a stranger's file without checking every step.
public sealed interface Value {
  /// Where it begins.
  Place place();

  /// The tag it was given (`!reset`), or the empty text.
  String tag();

  /// The field of a mapping; null when it is none, or has no such field.
  default @Nullable Value get(String field) {
    return null;
  }

  /// The value reached through fields of mappings, or null.
  default @Nullable Value at(String first, String... more) {
    Value value = get(first);
    for (String field : more) {
      value = value == null ? null : value.get(field);
    }
    return value;
  }

  /// The text of a scalar reached through fields; null when it is no scalar, or null in the file.
  default @Nullable String textAt(String first, String... more) {
    Value value = at(first, more);
    return value == null ? null : value.text();
  }

  /// The text of a scalar; null when it is none, or null in the file.
  default @Nullable String text() {
    return null;
  }

  /// The items of a sequence; empty when it is none.
  default List<Value> items() {
    return List.of();
  }

  /// The fields of a mapping, in the file's order; empty when it is none.
  default Map<String, Value> fields() {
    return Map.of();
  }

  /// The items of a sequence that is reached through fields; empty when there is none.
  default List<Value> itemsAt(String first, String... more) {
    Value value = at(first, more);
    return value == null ? List.of() : value.items();
  }

  /// The fields of a mapping that is reached through fields; empty when there is none.
  default Map<String, Value> fieldsAt(String first, String... more) {
    Value value = at(first, more);
    return value == null ? Map.of() : value.fields();
  }

  /// Whether it is the null value.
  default boolean isNull() {
    return false;
  }

  /// A text, number or other single value.
  ///
  /// @param content as it is written, without quotes
  /// @param quoted whether it stood in quotes or a block, and so is text whatever it looks like
  record Scalar(String content, boolean quoted, Place place, String tag) implements Value {
    @Override
    public @Nullable String text() {
      return isNull() ? null : content;
    }

    @Override
    public boolean isNull() {
      return !quoted && switch (content) {
        case "", "~", "null", "Null", "NULL" -> true;
        default -> false;
      };
    }
  }

  /// A list.
  record Sequence(List<Value> items, Place place, String tag) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Fields by name; where a name is repeated the last one stands.
  record Mapping(Map<String, Value> fields, Place place, String tag) implements Value {
    public Mapping {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public @Nullable Value get(String field) {
      return fields.get(field);
    }

    /// The same mapping with other fields.
    public Mapping with(Map<String, Value> value) {
      return new Mapping(value, place, tag);
    }
  }
}
