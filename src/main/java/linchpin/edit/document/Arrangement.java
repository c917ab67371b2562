package linchpin.edit.document;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody arranged by hand beyond placing things, and wants kept.
///
/// @param bends for each line bent by hand the corners it was given, from the one that needs to the one that is needed;
///     the first and the last of them slide along their piece when the ends move. Two that follow each other are level
///     or upright; between two that are not, the router turns once more
/// @param pinned ids of components that an automatic layout leaves where they are
public record Arrangement(Map<String, List<Point>> bends, Set<String> pinned) {
  public static final Arrangement NONE = new Arrangement(Map.of(), Set.of());

  /// The most corners of one line.
  public static final int MOST_BENDS = 100;

  /// A line without corners is not bent.
  public Arrangement {
    Map<String, List<Point>> kept = new LinkedHashMap<>();
    bends.forEach((id, corners) -> {
      if (!corners.isEmpty()) {
        kept.put(id, List.copyOf(corners));
      }
    });
    bends = Collections.unmodifiableMap(kept);
    pinned = Collections.unmodifiableSet(new LinkedHashSet<>(pinned));
  }

  /// The corners somebody gave a line; empty when it finds its way by itself.
  public List<Point> bends(String line) {
    return bends.getOrDefault(line, List.of());
  }

  /// Whether all of these are pinned; no for none.
  public boolean pinsAll(Collection<String> ids) {
    return !ids.isEmpty() && pinned.containsAll(ids);
  }
}
