package linchpin.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.Bounds;
import linchpin.edit.Point;

/// Where two scenes differ.
final class Changes {
  private final Map<String, Link> before = new HashMap<>();
  private final BoxIndex areas;

  Changes(Scene before, Scene after) {
    before.links().forEach(link -> this.before.put(link.id(), link));
    List<Bounds> changed = new ArrayList<>();
    collect(before, after, changed);
    collect(after, before, changed);
    areas = new BoxIndex(changed);
  }

  /// Whether a line's course may be another one now.
  ///
  /// @param link as it is now
  /// @param course as it was
  boolean touch(Link link, List<Point> course) {
    if (moved(link)) {
      return true;
    }
    if (areas.size() == 0) {
      return false;
    }
    return !Pathfinder.nearby(link, course) || areas.meets(Pathfinder.neighbourhood(link));
  }

  /// Whether a line is new, or one of its ends is elsewhere now.
  boolean moved(Link link) {
    return !link.equals(before.get(link.id()));
  }

  private static void collect(Scene one, Scene other, List<Bounds> changed) {
    for (Terminal terminal : one.terminals()) {
      if (!Objects.equals(terminal, other.terminal(terminal.id()))) {
        changed.add(terminal.box().grown(Pathfinder.CLEARANCE));
      }
    }
    one.tabs().forEach((place, tab) -> {
      if (!tab.equals(other.tabs().get(place))) {
        changed.add(tab.grown(Pathfinder.CLEARANCE));
      }
    });
  }
}
