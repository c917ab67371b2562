package linchpin.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of a diagram as they run: computed from a document, never kept in its file.
///
/// @param lines for each dependency (and each operator's line, with the id `component<-person`) its corners, from the
///     outline of the one that needs to the outline of the one that is needed
public record Routes(Map<String, List<Point>> lines) {
  public static final Routes NONE = new Routes(Map.of());

  public Routes {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /// The corners of one line; empty when it has none.
  public List<Point> of(String id) {
    return lines.getOrDefault(id, List.of());
  }
}
