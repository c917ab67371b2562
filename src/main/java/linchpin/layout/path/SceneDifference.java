package linchpin.layout.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.BoxIndex;

/// Where two scenes differ.
public final class SceneDifference {
  private final Map<String, RoutedLink> before = new HashMap<>();
  private final BoxIndex areas;

  public SceneDifference(RoutingScene before, RoutingScene after) {
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
  public boolean touch(RoutedLink link, List<Point> course) {
    if (moved(link)) {
      return true;
    }
    if (areas.size() == 0) {
      return false;
    }
    return !Pathfinder.nearby(link, course) || areas.meets(Pathfinder.neighbourhood(link));
  }

  /// Whether a line is new, or one of its ends is elsewhere now.
  public boolean moved(RoutedLink link) {
    return !link.equals(before.get(link.id()));
  }

  private static void collect(RoutingScene one, RoutingScene other, List<Bounds> changed) {
    for (RouteEnd terminal : one.terminals()) {
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
