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

  void join(List<MutableRoute> routes) {
    Map<Entry, List<MutableRoute>> entries = new LinkedHashMap<>();
    for (MutableRoute route : routes) {
      Entry entry = new Entry(route.link().to().id(), route.way(route.pieces() - 1));
      entries.computeIfAbsent(entry, k -> new ArrayList<>()).add(route);
    }
    entries.values().forEach(this::joinEnds);
    entries.values().forEach(this::joinSteps);
    for (MutableRoute route : routes) {
      for (int piece = 1; piece + 2 < route.pieces(); piece++) {
        if (route.step(piece)) {
          route.move(piece, SegmentSlack.of(scene, route, piece).middle());
        }
      }
    }
  }

  /// Moves bent lines over to where a straight one comes in, or else to where the first of them does.
  private void joinEnds(List<MutableRoute> routes) {
    List<MutableRoute> straight = routes.stream().filter(w -> w.pieces() == 1).toList();
    List<MutableRoute> bent = routes.stream().filter(w -> w.pieces() > 2).toList();
    for (MutableRoute route : bent) {
      MutableRoute anchor = nearest(route, straight.isEmpty() ? bent.subList(0, 1) : straight);
      if (anchor != route) {
        double at = anchor.at(anchor.pieces() - 1);
        int last = route.pieces() - 1;
        if (Math.abs(at - route.at(last)) <= FARTHEST && free(route, last, at)) {
          route.move(last, at);
        }
      }
    }
  }

  private static MutableRoute nearest(MutableRoute route, List<MutableRoute> anchors) {
    double at = route.at(route.pieces() - 1);
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
  private boolean free(MutableRoute route, int last, double at) {
    double far = route.start(last - 1);
    boolean turns = (at - far) * (route.at(last) - far) <= 0 || Math.abs(at - far) < Pathfinder.CLEARANCE;
    RouteEnd end = route.link().to();
    boolean vertical = route.vertical(last);
    if (turns || at < end.from(vertical) || at > end.to(vertical)) {
      return false;
    }
    double c = Pathfinder.CLEARANCE - 0.5;
    double from = Math.min(route.at(last), at) - c;
    double width = Math.abs(route.at(last) - at) + 2 * c;
    double length = route.to(last) - route.from(last);
    Bounds area = vertical
        ? new Bounds(from, route.from(last) - c, width, length + 2 * c)
        : new Bounds(route.from(last) - c, from, length + 2 * c, width);
    for (int i : scene.cards().meeting(area)) {
      if (!scene.cards().box(i).equals(end.box())) {
        return false;
      }
    }
    return true;
  }

  /// Brings the steps before a shared stem onto one line.
  private void joinSteps(List<MutableRoute> routes) {
    Map<Double, List<MutableRoute>> stems = new LinkedHashMap<>();
    for (MutableRoute route : routes) {
      int last = route.pieces() - 1;
      if (last > 1 && route.step(last - 1)) {
        stems.computeIfAbsent(route.at(last), k -> new ArrayList<>()).add(route);
      }
    }
    stems.values().forEach(this::joinStem);
  }

  private void joinStem(Collection<MutableRoute> routes) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    for (MutableRoute route : routes) {
      SegmentSlack slack = SegmentSlack.of(scene, route, route.pieces() - 2);
      low = Math.max(low, slack.low());
      high = Math.min(high, slack.high());
    }
    for (MutableRoute route : routes) {
      SegmentSlack slack = low <= high ? new SegmentSlack(low, high) : SegmentSlack.of(scene, route, route.pieces() - 2);
      route.move(route.pieces() - 2, nearTarget(slack, route.way(route.pieces() - 1)));
    }
  }

  /// The middle of the room, but not far from the target.
  private static double nearTarget(SegmentSlack slack, Side way) {
    boolean growing = way == Side.BOTTOM || way == Side.RIGHT;
    return growing
        ? Math.max(slack.middle(), slack.high() - NEAR_TARGET)
        : Math.min(slack.middle(), slack.low() + NEAR_TARGET);
  }
}
