package linchpin.format.imports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Source;
import linchpin.format.imports.yaml.Place;
import linchpin.format.imports.yaml.Value;

/// Puts variables in: `$X`, `${X}`, `${X:-default}`, `${X-default}`, `${X:?error}`, `${X?error}`, `${X:+other}`,
/// `${X+other}`, `$$`, with defaults that hold variables themselves
/// (https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md).
final class Interpolation {
  private static final int MOST_NESTED = 30;

  private final Map<String, String> variables;
  private final Set<String> unset = new LinkedHashSet<>();
  private long written;

  /// @param variables by name
  Interpolation(Map<String, String> variables) {
    this.variables = variables;
  }

  /// The variables asked for that have no value and no default.
  Set<String> unset() {
    return unset;
  }

  /// The value with the variables of all its texts put in; names of fields stay as they are.
  ///
  /// @throws Refusal when it grows beyond what a file may be
  Value in(Value value) throws Refusal {
    return switch (value) {
      case Value.Scalar scalar -> inScalar(scalar);
      case Value.Sequence sequence -> {
        List<Value> items = new ArrayList<>();
        for (Value item : sequence.items()) {
          items.add(in(item));
        }
        yield new Value.Sequence(items, sequence.place(), sequence.tag());
      }
      case Value.Mapping mapping -> {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Map.Entry<String, Value> field : mapping.fields().entrySet()) {
          fields.put(field.getKey(), in(field.getValue()));
        }
        yield mapping.with(fields);
      }
    };
  }

  private Value.Scalar inScalar(Value.Scalar scalar) throws Refusal {
    String content = scalar.content();
    if (content.indexOf('$') < 0) {
      return scalar;
    }
    return new Value.Scalar(in(content, scalar.place()), true, scalar.place(), scalar.tag());
  }

  /// A text with its variables put in.
  String in(String text, Place place) throws Refusal {
    StringBuilder out = new StringBuilder();
    new Scan(text, place).until(false, out, 0);
    return out.toString();
  }

  /// One pass over one text.
  private final class Scan {
    private final String text;
    private final Place place;
    private int at;

    Scan(String text, Place place) {
      this.text = text;
      this.place = place;
    }

    /// Writes up to the closing brace of the variable it is in, or up to the end.
    void until(boolean brace, StringBuilder out, int nested) throws Refusal {
      while (at < text.length() && !(brace && text.charAt(at) == '}')) {
        char c = text.charAt(at++);
        if (c != '$' || at == text.length()) {
          write(String.valueOf(c), out);
        } else if (text.charAt(at) == '$') {
          at++;
          write("$", out);
        } else if (text.charAt(at) == '{' && nested < MOST_NESTED) {
          at++;
          inBraces(out, nested);
        } else {
          String name = name();
          write(name.isEmpty() ? "$" : value(name), out);
        }
      }
    }

    private void inBraces(StringBuilder out, int nested) throws Refusal {
      String name = name();
      boolean emptyCounts = at < text.length() && text.charAt(at) == ':';
      at += emptyCounts ? 1 : 0;
      char operator = at < text.length() ? text.charAt(at) : '}';
      StringBuilder word = new StringBuilder();
      if (operator == '}') {
        write(value(name), out);
      } else {
        at++;
        until(true, word, nested + 1);
        String value = variables.get(name);
        boolean given = value != null && !(emptyCounts && value.isEmpty());
        write(chosen(name, operator, given, word.toString()), out);
      }
      at++;
    }

    private String chosen(String name, char operator, boolean given, String word) {
      return switch (operator) {
        case '+' -> given ? word : "";
        case '-' -> given ? value(name) : word;
        default -> value(name);
      };
    }

    private String value(String name) {
      String value = variables.get(name);
      if (value == null) {
        unset.add(name);
        return "";
      }
      return value;
    }

    private String name() {
      int begin = at;
      while (at < text.length() && isName(text.charAt(at), at > begin)) {
        at++;
      }
      return text.substring(begin, at);
    }

    private static boolean isName(char c, boolean later) {
      return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || later && c >= '0' && c <= '9';
    }

    private void write(String part, StringBuilder out) throws Refusal {
      written += part.length();
      if (written > Source.MOST_BYTES) {
        throw new Refusal(place.remark("is larger than 64 MB with its variables put in; shorten them"));
      }
      out.append(part);
    }
  }
}
