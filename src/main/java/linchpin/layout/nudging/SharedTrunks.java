package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Bounds;
import linchpin.layout.geometry.Side;
import linchpin.layout.path.Pathfinder;
import linchpin.layout.path.RouteEnd;
import linchpin.layout.path.RoutingScene;

/// Lets lines with one target share their last stretch, as the branches of a tree share its stem.
final class SharedTrunks {
  private static final double FARTHEST = 240;
  private static final double NEAR_TARGET = 24;
  private final RoutingScene scene;

  SharedTrunks(RoutingScene scene) {
    this.scene = scene;
  }

  /// The lines that meet the same side of the same target.
  private record Entry(String target, Side way) {}

  void join(List<MutableRoute> wires) {
    Map<Entry, List<MutableRoute>> entries = new LinkedHashMap<>();
    for (MutableRoute wire : wires) {
      Entry entry = new Entry(wire.link().to().id(), wire.way(wire.pieces() - 1));
      entries.computeIfAbsent(entry, k -> new ArrayList<>()).add(wire);
    }
    entries.values().forEach(this::joinEnds);
    entries.values().forEach(this::joinSteps);
    for (MutableRoute wire : wires) {
      for (int piece = 1; piece + 2 < wire.pieces(); piece++) {
        if (wire.step(piece)) {
          wire.move(piece, SegmentSlack.of(scene, wire, piece).middle());
        }
      }
    }
  }

  /// Moves bent lines over to where a straight one comes in, or else to where the first of them does.
  private void joinEnds(List<MutableRoute> wires) {
    List<MutableRoute> straight = wires.stream().filter(w -> w.pieces() == 1).toList();
    List<MutableRoute> bent = wires.stream().filter(w -> w.pieces() > 2).toList();
    for (MutableRoute wire : bent) {
      MutableRoute anchor = nearest(wire, straight.isEmpty() ? bent.subList(0, 1) : straight);
      if (anchor != wire) {
        double at = anchor.at(anchor.pieces() - 1);
        int last = wire.pieces() - 1;
        if (Math.abs(at - wire.at(last)) <= FARTHEST && free(wire, last, at)) {
          wire.move(last, at);
        }
      }
    }
  }

  private static MutableRoute nearest(MutableRoute wire, List<MutableRoute> anchors) {
    double at = wire.at(wire.pieces() - 1);
    MutableRoute best = anchors.getFirst();
    for (MutableRoute anchor : anchors) {
      double distance = Math.abs(anchor.at(anchor.pieces() - 1) - at);
      if (distance < Math.abs(best.at(best.pieces() - 1) - at)) {
        best = anchor;
      }
    }
    return best;
  }

  /// Whether the last piece may lie at another coordinate: neither it nor the longer piece before meets a card.
  private boolean free(MutableRoute wire, int last, double at) {
    double far = wire.start(last - 1);
    boolean turns = (at - far) * (wire.at(last) - far) <= 0 || Math.abs(at - far) < Pathfinder.CLEARANCE;
    RouteEnd end = wire.link().to();
    boolean vertical = wire.vertical(last);
    if (turns || at < end.from(vertical) || at > end.to(vertical)) {
      return false;
    }
    double c = Pathfinder.CLEARANCE - 0.5;
    double from = Math.min(wire.at(last), at) - c;
    double width = Math.abs(wire.at(last) - at) + 2 * c;
    double length = wire.to(last) - wire.from(last);
    Bounds area = vertical
        ? new Bounds(from, wire.from(last) - c, width, length + 2 * c)
        : new Bounds(wire.from(last) - c, from, length + 2 * c, width);
    for (int i : scene.cards().meeting(area)) {
      if (!scene.cards().box(i).equals(end.box())) {
        return false;
      }
    }
    return true;
  }

  /// Brings the steps before a shared stem onto one line.
  private void joinSteps(List<MutableRoute> wires) {
    Map<Double, List<MutableRoute>> stems = new LinkedHashMap<>();
    for (MutableRoute wire : wires) {
      int last = wire.pieces() - 1;
      if (last > 1 && wire.step(last - 1)) {
        stems.computeIfAbsent(wire.at(last), k -> new ArrayList<>()).add(wire);
      }
    }
    stems.values().forEach(this::joinStem);
  }

  private void joinStem(Collection<MutableRoute> wires) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (MutableRoute wire : wires) {
      SegmentSlack room = SegmentSlack.of(scene, wire, wire.pieces() - 2);
      low = Math.max(low, room.low());
      high = Math.min(high, room.high());
    }
    for (MutableRoute wire : wires) {
      SegmentSlack room = low <= high ? new SegmentSlack(low, high) : SegmentSlack.of(scene, wire, wire.pieces() - 2);
      wire.move(wire.pieces() - 2, nearTarget(room, wire.way(wire.pieces() - 1)));
    }
  }

  /// The middle of the room, but not far from the target.
  private static double nearTarget(SegmentSlack room, Side way) {
    boolean growing = way == Side.BOTTOM || way == Side.RIGHT;
    return growing
        ? Math.max(room.middle(), room.high() - NEAR_TARGET)
        : Math.min(room.middle(), room.low() + NEAR_TARGET);
  }
}
