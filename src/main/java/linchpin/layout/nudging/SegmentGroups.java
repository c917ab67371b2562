package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.layout.geometry.Side;
import linchpin.layout.path.RoutingScene;

/// Collects the pieces of lines that run in one direction into tracks. Lines with one target that lie on each other
/// from some point to their end stay together from there on.
final class SegmentGroups {
  private final RoutingScene scene;
  private final boolean vertical;
  private final List<SegmentGroup> tracks = new ArrayList<>();

  SegmentGroups(RoutingScene scene, boolean vertical) {
    this.scene = scene;
    this.vertical = vertical;
  }

  List<SegmentGroup> of(List<MutableRoute> wires) {
    Map<String, List<MutableRoute>> byTarget = new LinkedHashMap<>();
    wires.forEach(w -> byTarget.computeIfAbsent(w.link().to().id(), k -> new ArrayList<>()).add(w));
    byTarget.values().forEach(same -> follow(same, 0));
    return tracks;
  }

  /// Where a piece lies and which way it leads.
  private record Stem(long at, Side way) {}

  /// @param wires that share everything behind their piece number `back`, counted from the end
  private void follow(List<MutableRoute> wires, int back) {
    Map<Stem, List<MutableRoute>> stems = new LinkedHashMap<>();
    for (MutableRoute wire : wires) {
      int piece = wire.pieces() - 1 - back;
      if (piece >= 0) {
        Stem stem = new Stem(Math.round(wire.at(piece) * 100), wire.way(piece));
        stems.computeIfAbsent(stem, k -> new ArrayList<>()).add(wire);
      }
    }
    stems.forEach((stem, same) -> {
      MutableRoute first = same.getFirst();
      if (first.vertical(first.pieces() - 1 - back) == vertical) {
        SegmentGroup track = new SegmentGroup(first.at(first.pieces() - 1 - back));
        for (MutableRoute wire : same) {
          int piece = wire.pieces() - 1 - back;
          track.add(new SegmentGroup.Part(wire, piece), SegmentSlack.of(scene, wire, piece));
        }
        tracks.add(track);
      }
      follow(same, back + 1);
    });
  }
}
