package linchpin.format.imports.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Source;
import linchpin.format.imports.yaml.Place;

/// The variables of a `.env` file: `KEY=value`, `export KEY=value`, `KEY: value`; single quotes keep a value as it is,
/// double quotes take escapes, both may run over lines; comments after `#`; variables of earlier lines are put in.
final class DotEnv {
  private final String name;
  private final String text;
  private final Map<String, String> variables;
  private final Interpolation interpolation;
  private int at;
  private int line = 1;
  private int counted;

  private DotEnv(Source source, Map<String, String> known) {
    name = source.name();
    text = source.text().replace("\r\n", "\n");
    variables = new LinkedHashMap<>(known);
    interpolation = new Interpolation(variables);
  }

  /// Reads a file.
  ///
  /// @param known variables that count more than the file's
  /// @return those and the file's
  static Map<String, String> read(Source source, Map<String, String> known) throws Refusal {
    DotEnv reader = new DotEnv(source, known);
    while (reader.at < reader.text.length()) {
      reader.entry(known);
    }
    return reader.variables;
  }

  private void entry(Map<String, String> known) throws Refusal {
    int end = endOfLine(at);
    String head = text.substring(at, end);
    int sign = signAt(head);
    if (head.isBlank() || head.stripLeading().startsWith("#") || sign < 0) {
      at = end + 1;
      return;
    }
    String key = head.substring(0, sign).strip().replaceFirst("^export\\s+", "");
    at += sign + 1;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    String value = value(end);
    if (!known.containsKey(key)) {
      variables.put(key, value);
    }
  }

  private static int signAt(String head) {
    for (int i = 0; i < head.length(); i++) {
      if (head.charAt(i) == '=' || head.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  private String value(int end) throws Refusal {
    char first = at < end ? text.charAt(at) : '\n';
    int close = first == '\'' || first == '"' ? closing(first) : -1;
    if (close < 0) {
      String plain = text.substring(Math.min(at, end), end);
      at = end + 1;
      return interpolation.in(withoutComment(plain), place());
    }
    String inside = text.substring(at + 1, close);
    at = endOfLine(close) + 1;
    return first == '\'' ? inside : unescaped(interpolation.in(inside.replace("\\$", "$$"), place()));
  }

  private int closing(char quote) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutComment(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) == '#' && (i == 0 || Character.isWhitespace(plain.charAt(i - 1)))) {
        return plain.substring(0, i).strip();
      }
    }
    return plain.strip();
  }

  private static String unescaped(String inside) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '\\' && i + 1 < inside.length()) {
        char next = inside.charAt(++i);
        out.append(switch (next) {
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          default -> next;
        });
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private Place place() {
    for (; counted < Math.min(at, text.length()); counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return new Place(name, Math.max(1, line - 1));
  }
}
