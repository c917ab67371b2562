package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.layout.geometry.Side;
import linchpin.layout.path.RoutingScene;

/// Collects the pieces of lines that run in one direction into segment groups. Lines with one target that lie on each
/// other from some point to their end stay together from there on.
final class SegmentGroups {
  private final RoutingScene scene;
  private final boolean vertical;
  private final List<SegmentGroup> segments = new ArrayList<>();

  SegmentGroups(RoutingScene scene, boolean vertical) {
    this.scene = scene;
    this.vertical = vertical;
  }

  List<SegmentGroup> of(List<MutableRoute> routes) {
    Map<String, List<MutableRoute>> byTarget = new LinkedHashMap<>();
    routes.forEach(w -> byTarget.computeIfAbsent(w.link().to().id(), k -> new ArrayList<>()).add(w));
    byTarget.values().forEach(same -> follow(same, 0));
    return segments;
  }

  /// Where a piece lies and which way it leads.
  private record Stem(long at, Side way) {}

  /// @param routes that share everything behind their piece number `back`, counted from the end
  private void follow(List<MutableRoute> routes, int back) {
    Map<Stem, List<MutableRoute>> stems = new LinkedHashMap<>();
    for (MutableRoute route : routes) {
      int piece = route.pieces() - 1 - back;
      if (piece >= 0) {
        Stem stem = new Stem(Math.round(route.at(piece) * 100), route.way(piece));
        stems.computeIfAbsent(stem, k -> new ArrayList<>()).add(route);
      }
    }
    stems.forEach((stem, same) -> {
      MutableRoute first = same.getFirst();
      if (first.vertical(first.pieces() - 1 - back) == vertical) {
        SegmentGroup group = new SegmentGroup(first.at(first.pieces() - 1 - back));
        for (MutableRoute route : same) {
          int piece = route.pieces() - 1 - back;
          group.add(new SegmentGroup.Part(route, piece), SegmentSlack.of(scene, route, piece));
        }
        segments.add(group);
      }
      follow(same, back + 1);
    });
  }
}
