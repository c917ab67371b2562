package linchpin.format.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows its line, from 1.
public sealed interface Json {
  int line();

  /// What it is, with its article: "a text".
  String nature();

  /// The value without lines: maps, lists, strings, numbers, booleans, null.
  @Nullable Object plain();

  /// An object; the keys are in the file's order.
  record Members(Map<String, Json> fields, int line) implements Json {
    @Override
    public String nature() {
      return "an object";
    }

    @Override
    public Object plain() {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      fields.forEach((name, value) -> plain.put(name, value.plain()));
      return Collections.unmodifiableMap(plain);
    }
  }

  /// An array.
  record Items(List<Json> items, int line) implements Json {
    @Override
    public String nature() {
      return "a list";
    }

    @Override
    public Object plain() {
      List<@Nullable Object> plain = new ArrayList<>();
      items.forEach(item -> plain.add(item.plain()));
      return Collections.unmodifiableList(plain);
    }
  }

  /// A string.
  record Text(String value, int line) implements Json {
    @Override
    public String nature() {
      return "a text";
    }

    @Override
    public Object plain() {
      return value;
    }
  }

  /// A number, exactly as it was written.
  record Digits(BigDecimal value, int line) implements Json {
    @Override
    public String nature() {
      return "a number";
    }

    /// A Long where it is a whole number that fits, else a BigDecimal.
    @Override
    public Object plain() {
      boolean fits = value.scale() == 0 && value.precision() <= 18;
      return fits ? (Object) value.longValueExact() : value;
    }
  }

  /// True or false.
  record Flag(boolean value, int line) implements Json {
    @Override
    public String nature() {
      return value ? "true" : "false";
    }

    @Override
    public Object plain() {
      return value;
    }
  }

  /// The word null, or a value that could not be read and of which a problem tells.
  record Nothing(int line) implements Json {
    @Override
    public String nature() {
      return "null";
    }

    @Override
    public @Nullable Object plain() {
      return null;
    }
  }
}
