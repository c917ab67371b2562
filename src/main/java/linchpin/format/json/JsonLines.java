package linchpin.format.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the line of a place such as `components[3].required` in a parsed file.
public final class JsonLines {
  private JsonLines() {}

  /// The line of the value at a path; where there is none, that of the innermost object or list around it.
  public static int of(Json root, String path) {
    Json at = root;
    String rest = path;
    while (!rest.isEmpty()) {
      Step step = step(at, rest);
      if (step == null) {
        return at.line();
      }
      at = step.value();
      rest = step.rest();
    }
    return at.line();
  }

  private record Step(Json value, String rest) {}

  private static @Nullable Step step(Json at, String rest) {
    return switch (at) {
      case Json.Members(Map<String, Json> fields, _) -> field(fields, rest.startsWith(".") ? rest.substring(1) : rest);
      case Json.Items(List<Json> items, _) -> item(items, rest);
      default -> null;
    };
  }

  private static @Nullable Step field(Map<String, Json> fields, String rest) {
    for (Map.Entry<String, Json> field : fields.entrySet()) {
      String name = field.getKey();
      boolean whole = rest.length() == name.length() || isBorder(rest, name.length());
      if (rest.startsWith(name) && whole) {
        return new Step(field.getValue(), rest.substring(name.length()));
      }
    }
    return null;
  }

  private static boolean isBorder(String text, int at) {
    return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '[');
  }

  private static @Nullable Step item(List<Json> items, String rest) {
    int end = rest.indexOf(']');
    if (!rest.startsWith("[") || end < 0) {
      return null;
    }
    int index = Integer.parseInt(rest, 1, end, 10);
    return index < items.size() ? new Step(items.get(index), rest.substring(end + 1)) : null;
  }
}
