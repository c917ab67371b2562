package linchpin.format.modelfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.edit.validity.Problem;
import linchpin.edit.validity.Problems;
import linchpin.format.json.Json;
import org.jspecify.annotations.Nullable;

/// The fields of one object of the file, asked for by name and type. What has the wrong type becomes a problem and
/// counts as left out; what nobody asks for is unknown and kept.
final class Fields {
  private final Json.Members object;
  private final String path;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  Fields(Json.Members object, String path, Problems problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  /// The place of a field: `components[3].required`.
  String place(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  void problem(String name, String message) {
    Json value = object.fields().get(name);
    problems.add(new Problem(place(name), value == null ? object.line() : value.line(), message));
  }

  boolean has(String name) {
    return object.fields().containsKey(name);
  }

  /// A field that must be there; `remedy` says what to add.
  String needed(String name, String remedy) {
    String value = text(name);
    if (value == null && !has(name)) {
      problem(name, "is missing; " + remedy);
    }
    return value == null ? "" : value;
  }

  @Nullable String text(String name) {
    return get(name) instanceof Json.Text(String value, _) ? value : mismatch(name, "a text in quotes");
  }

  String text(String name, String fallback) {
    String value = text(name);
    return value == null ? fallback : value;
  }

  @Nullable Boolean flag(String name) {
    return get(name) instanceof Json.Flag(boolean value, _) ? (Boolean) value : mismatch(name, "true or false");
  }

  boolean flag(String name, boolean fallback) {
    Boolean value = flag(name);
    return value == null ? fallback : value;
  }

  @Nullable Double number(String name) {
    if (get(name) instanceof Json.Digits(BigDecimal value, _)) {
      double number = value.doubleValue();
      if (Double.isInfinite(number)) {
        problem(name, "is too large; set a number below 1E+308");
        return null;
      }
      return number + 0.0;
    }
    return mismatch(name, "a number");
  }

  double number(String name, double fallback) {
    Double value = number(name);
    return value == null ? fallback : value;
  }

  @Nullable Integer whole(String name) {
    if (get(name) instanceof Json.Digits(BigDecimal value, _)) {
      boolean small = value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
      if (small && value.stripTrailingZeros().scale() <= 0) {
        return value.intValueExact();
      }
      problem(name, small ? "is " + value + "; set a whole number" : "is too large; set a smaller whole number");
      return null;
    }
    return mismatch(name, "a whole number");
  }

  int whole(String name, int fallback) {
    Integer value = whole(name);
    return value == null ? fallback : value;
  }

  /// One of several words; `fallback` where it is left out.
  <E> E word(String name, E[] choices, Function<E, String> text, E fallback) {
    String word = text(name);
    if (word == null) {
      return fallback;
    }
    for (E choice : choices) {
      if (text.apply(choice).equals(word)) {
        return choice;
      }
    }
    String known = Arrays.stream(choices).map(text).collect(Collectors.joining(", "));
    problem(name, "is \"" + word + "\"; set one of " + known);
    return fallback;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    List<Json> items = items(name, "a list of texts");
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Json.Text(String value, _)) {
        texts.add(value);
      } else {
        wrongItem(name, i, items.get(i), "a text in quotes");
      }
    }
    return texts;
  }

  /// The objects of a list, each with its place.
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    List<Json> items = items(name, "a list of objects");
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Json.Members members) {
        objects.add(new Fields(members, place(name) + "[" + i + "]", problems));
      } else {
        wrongItem(name, i, items.get(i), "an object in { }");
        objects.add(new Fields(new Json.Members(Map.of(), items.get(i).line()), place(name) + "[" + i + "]", problems));
      }
    }
    return objects;
  }

  @Nullable Fields object(String name) {
    return get(name) instanceof Json.Members members
        ? new Fields(members, place(name), problems)
        : mismatch(name, "an object in { }");
  }

  /// The names of the fields, all of which count as asked for.
  Set<String> names() {
    asked.addAll(object.fields().keySet());
    return object.fields().keySet();
  }

  /// What nobody asked for, as plain values in the file's order.
  Map<String, Object> unknown() {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    object.fields().forEach((name, value) -> {
      if (!asked.contains(name)) {
        rest.put(name, value.plain());
      }
    });
    return withNulls(rest);
  }

  /// JSON's null stands in a map whose type cannot say so.
  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
  private static Map<String, Object> withNulls(Map<String, @Nullable Object> map) {
    return Collections.unmodifiableMap((Map) map);
  }

  private List<Json> items(String name, String wanted) {
    if (get(name) instanceof Json.Items(List<Json> items, _)) {
      return items;
    }
    mismatch(name, wanted);
    return List.of();
  }

  private @Nullable Json get(String name) {
    asked.add(name);
    return object.fields().get(name);
  }

  /// Null, after a problem where the field is there and so has another type.
  private <T> @Nullable T mismatch(String name, String wanted) {
    Json value = object.fields().get(name);
    if (value != null) {
      problem(name, "is " + value.nature() + "; give " + wanted + (value instanceof Json.Nothing ? " or leave it out" : ""));
    }
    return null;
  }

  private void wrongItem(String name, int index, Json item, String wanted) {
    problems.add(
        new Problem(place(name) + "[" + index + "]", item.line(), "is " + item.nature() + "; give " + wanted));
  }
}
