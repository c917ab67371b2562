package linchpin.format.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.edit.validity.Numbers;
import org.jspecify.annotations.Nullable;

/// Writes plain JSON values so that people can read and compare them: an object or a list stands on one line where it
/// fits, else each of its parts has a line of its own, two blanks further in.
public final class JsonText {
  /// The longest line, in characters, that holds a whole object or list.
  private static final int WIDTH = 120;

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /// The text of one object, whose own fields have a line each and whose lists of objects an element a line; it ends
  /// with a line break.
  ///
  /// @param fields maps, lists, strings, numbers, booleans and null
  public static String of(Map<String, ? extends @Nullable Object> fields) {
    JsonText text = new JsonText();
    text.fields(fields, 0);
    return text.out.append('\n').toString();
  }

  private void value(@Nullable Object value, int indent, int before) {
    int start = out.length();
    if (!isListOfObjects(value, indent) && compact(value, start + WIDTH - before)) {
      return;
    }
    out.setLength(start);
    if (value instanceof Map<?, ?> map) {
      fields(map, indent);
    } else if (value instanceof List<?> list) {
      items(list, indent);
    } else {
      compact(value, Integer.MAX_VALUE);
    }
  }

  /// The lists of elements, right below the top, always have a line per element.
  private static boolean isListOfObjects(@Nullable Object value, int indent) {
    return indent == 1 && value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map;
  }

  private void fields(Map<?, ?> fields, int indent) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      out.append(separator);
      newLine(indent + 1);
      int start = out.length();
      string(String.valueOf(field.getKey()));
      out.append(": ");
      value(field.getValue(), indent + 1, 2 * (indent + 1) + out.length() - start);
      separator = ",";
    }
    newLine(indent);
    out.append('}');
  }

  private void items(List<?> items, int indent) {
    out.append('[');
    String separator = "";
    for (Object item : items) {
      out.append(separator);
      newLine(indent + 1);
      value(item, indent + 1, 2 * (indent + 1));
      separator = ",";
    }
    newLine(indent);
    out.append(']');
  }

  private void newLine(int indent) {
    out.append('\n').repeat("  ", indent);
  }

  /// Appends a value on one line and says whether the text ends before `limit`; stops early where it does not.
  private boolean compact(@Nullable Object value, int limit) {
    switch (value) {
      case null -> out.append("null");
      case Map<?, ?> map -> compactFields(map, limit);
      case List<?> list -> compactItems(list, limit);
      case Double number -> out.append(Numbers.text(number));
      case Number number -> out.append(number);
      case Boolean flag -> out.append(flag.booleanValue());
      default -> string(value.toString());
    }
    return out.length() < limit;
  }

  private void compactFields(Map<?, ?> fields, int limit) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      out.append(separator);
      string(String.valueOf(field.getKey()));
      out.append(": ");
      if (!compact(field.getValue(), limit)) {
        return;
      }
      separator = ", ";
    }
    out.append('}');
  }

  private void compactItems(List<?> items, int limit) {
    out.append('[');
    String separator = "";
    for (Object item : items) {
      out.append(separator);
      if (!compact(item, limit)) {
        return;
      }
      separator = ", ";
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text, i);
    }
    out.append('"');
  }

  private void character(String text, int at) {
    char c = text.charAt(at);
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Character.isISOControl(c) || isLone(text, at)) {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }

  /// Whether a character is half of a pair whose other half is missing, which UTF-8 cannot carry.
  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
