package linchpin.drawing.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Outlines;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.model.Component;
import linchpin.model.Dependency;
import org.jspecify.annotations.Nullable;

/// How the lines run in the picture: their routes, or straight ones, kept clear of the rings of the cards
/// they join.
public final class DrawnLines {
  private static final double RING = 6;
  private static final double OUTER_RING = 10.5;
  private static final double SHORTEST = 10;
  private final PreparedView scene;
  private final Map<String, Course> courses;
  private @Nullable Obstacles obstacles;

  /// A line's route, or the straight way, between its ends.
  private record Course(String from, String to, List<Point> points) {}

  DrawnLines(PreparedView scene) {
    this.scene = scene;
    courses = new LinkedHashMap<>();
    for (Dependency dependency : scene.topology().dependencies().values()) {
      add(dependency.id(), dependency.from(), dependency.to());
    }
    for (Component component : scene.topology().components().values()) {
      for (String person : component.operators()) {
        add(Routes.operatorLine(component.id(), person), component.id(), person);
      }
    }
  }

  /// Those of a scene in which the same lines run the same way, for what is new in this one.
  DrawnLines(PreparedView scene, DrawnLines before) {
    this.scene = scene;
    courses = before.courses;
  }

  /// The corners of a line; empty when an end has no place.
  public List<Point> of(String id) {
    return trimmed(id, true);
  }

  /// The same as if nothing were selected: what stands at a line does not move when its ends are.
  public List<Point> resting(String id) {
    return trimmed(id, false);
  }

  private List<Point> trimmed(String id, boolean touched) {
    Course course = courses.get(id);
    if (course == null) {
      return List.of();
    }
    List<Point> points = new ArrayList<>(course.points());
    trim(points, clearance(course.to(), touched));
    Collections.reverse(points);
    trim(points, clearance(course.from(), touched));
    Collections.reverse(points);
    return List.copyOf(points);
  }

  /// The lines as labels keep clear of them; put together only when there are labels.
  public Obstacles obstacles() {
    Obstacles known = obstacles;
    if (known == null) {
      known = new Obstacles();
      for (String line : courses.keySet()) {
        known.add(resting(line), line);
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
    courses.put(id, new Course(from, to, route.size() >= 2 ? route : straight(start, end)));
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
  private static void trim(List<Point> points, double clearance) {
    Point end = points.getLast();
    Point previous = points.get(points.size() - 2);
    double length = previous.distance(end);
    double by = Math.min(clearance, length - SHORTEST);
    if (by > 0) {
      double share = by / length;
      points.set(
          points.size() - 1,
          new Point(end.x() - (end.x() - previous.x()) * share, end.y() - (end.y() - previous.y()) * share));
    }
  }

  private double clearance(String id, boolean touched) {
    Component component = scene.topology().component(id);
    if (component == null || scene.place(component)) {
      return 0;
    }
    boolean chosen = touched && (scene.selected(id) || scene.focused(id));
    double ring = scene.ringed(id) ? RING : 0;
    return chosen ? ring > 0 ? OUTER_RING : RING : ring;
  }
}
