package linchpin.edit.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of a diagram as they run: computed from a document, never kept in its file.
///
/// @param lines for each dependency (and each operator's line, with the id `component<-person`) its corners, from the
///     outline of the one that needs to the outline of the one that is needed
/// @param courses the same lines before they were set apart from each other, each a function of its own surroundings
///     only; the router keeps them here so that it need not search again for lines that nothing has touched
public record Routes(Map<String, List<Point>> lines, Map<String, List<Point>> courses) {
  public static final Routes NONE = new Routes(Map.of());

  public Routes {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    courses = Collections.unmodifiableMap(new LinkedHashMap<>(courses));
  }

  /// Lines that no router has drawn.
  public Routes(Map<String, List<Point>> lines) {
    this(lines, Map.of());
  }

  /// The id of the line from a component to one of its operators.
  public static String operatorLine(String component, String person) {
    return component + "<-" + person;
  }

  /// The corners of one line; empty when it has none.
  public List<Point> of(String id) {
    return lines.getOrDefault(id, List.of());
  }
}
