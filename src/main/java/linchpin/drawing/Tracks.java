package linchpin.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.Bounds;
import linchpin.edit.Outlines;
import linchpin.edit.Point;
import linchpin.edit.Routes;
import linchpin.model.Component;
import linchpin.model.Dependency;
import org.jspecify.annotations.Nullable;

/// How the lines run in the picture: their routes, or straight ones, kept clear of the rings of the cards
/// they join.
final class Tracks {
  private static final double RING = 6;
  private static final double OUTER_RING = 10.5;
  private static final double SHORTEST = 10;
  private final Scene scene;
  private final Map<String, List<Point>> lines = new LinkedHashMap<>();
  private @Nullable Obstacles obstacles;

  Tracks(Scene scene) {
    this.scene = scene;
    for (Dependency dependency : scene.topology().dependencies().values()) {
      add(dependency.id(), dependency.from(), dependency.to());
    }
    for (Component component : scene.topology().components().values()) {
      for (String person : component.operators()) {
        add(Routes.operatorLine(component.id(), person), component.id(), person);
      }
    }
  }

  /// The corners of a line; empty when an end has no place.
  List<Point> of(String id) {
    return lines.getOrDefault(id, List.of());
  }

  /// The lines as labels keep clear of them; put together only when there are labels.
  Obstacles obstacles() {
    Obstacles known = obstacles;
    if (known == null) {
      known = new Obstacles();
      for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
        known.add(line.getValue(), line.getKey());
      }
      obstacles = known;
    }
    return known;
  }

  private void add(String id, String from, String to) {
    Bounds start = bounds(from);
    Bounds end = bounds(to);
    if (start == null || end == null) {
      return;
    }
    List<Point> route = scene.view().routes().of(id);
    List<Point> points = new ArrayList<>(route.size() >= 2 ? route : straight(start, end));
    trim(points, to);
    java.util.Collections.reverse(points);
    trim(points, from);
    java.util.Collections.reverse(points);
    lines.put(id, List.copyOf(points));
  }

  private @Nullable Bounds bounds(String id) {
    Component component = scene.topology().component(id);
    return component == null ? scene.outlines().get(id) : Outlines.of(scene.document(), component);
  }

  private static List<Point> straight(Bounds from, Bounds to) {
    Point a = new Point(from.centerX(), from.centerY());
    Point b = new Point(to.centerX(), to.centerY());
    return List.of(leaving(from, a, b), leaving(to, b, a));
  }

  /// Where the way from the centre of a rectangle towards a point leaves it.
  private static Point leaving(Bounds bounds, Point center, Point towards) {
    double dx = towards.x() - center.x();
    double dy = towards.y() - center.y();
    double across = dx == 0 ? Double.POSITIVE_INFINITY : bounds.width() / 2 / Math.abs(dx);
    double down = dy == 0 ? Double.POSITIVE_INFINITY : bounds.height() / 2 / Math.abs(dy);
    double share = Math.min(1, Math.min(across, down));
    return new Point(center.x() + dx * share, center.y() + dy * share);
  }

  /// Takes the last point back, out of what is drawn round the card it ends at.
  private void trim(List<Point> points, String id) {
    Point end = points.getLast();
    Point previous = points.get(points.size() - 2);
    double length = previous.distance(end);
    double by = Math.min(clearance(id), length - SHORTEST);
    if (by > 0) {
      double share = by / length;
      points.set(
          points.size() - 1,
          new Point(end.x() - (end.x() - previous.x()) * share, end.y() - (end.y() - previous.y()) * share));
    }
  }

  private double clearance(String id) {
    Component component = scene.topology().component(id);
    if (component == null || scene.place(component)) {
      return 0;
    }
    boolean chosen = scene.selected(id) || scene.focused(id);
    double ring = scene.ringed(id) ? RING : 0;
    return chosen ? ring > 0 ? OUTER_RING : RING : ring;
  }
}
