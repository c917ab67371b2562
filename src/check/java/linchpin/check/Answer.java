package linchpin.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One thing that the analysis says, in parts that can be compared and printed. How long it took is left out.
///
/// @param question what was asked, in words
/// @param parts what was answered
record Answer(String question, List<Part> parts) {
  private static final String MEASURED = "timings";

  /// A part of an answer.
  record Part(String name, Object value) {
    /// The value in lines, one for each element.
    String text() {
      return switch (value) {
        case Map<?, ?> map -> lines(map.entrySet());
        case Collection<?> all -> lines(all);
        default -> name + ": " + value + "\n";
      };
    }

    private String lines(Collection<?> all) {
      StringBuilder text = new StringBuilder(name + ": " + all.size() + "\n");
      all.forEach(one -> text.append("  ").append(one).append('\n'));
      return text.toString();
    }
  }

  /// An answer that is a record: each of its components is a part.
  static Answer of(String question, Record record) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!component.getName().equals(MEASURED)) {
        parts.add(new Part(component.getName(), value(record, component)));
      }
    }
    return new Answer(question, parts);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return Objects.requireNonNullElse(component.getAccessor().invoke(record), "null");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The names of the parts that differ.
  List<String> differences(Answer other) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).equals(other.parts.get(i))) {
        found.add(parts.get(i).name());
      }
    }
    return found;
  }

  String text() {
    StringBuilder text = new StringBuilder(question + "\n");
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
