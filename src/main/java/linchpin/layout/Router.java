package linchpin.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.layout.nudging.Nudging;
import linchpin.layout.path.Pathfinder;
import linchpin.layout.path.RoutedLink;
import linchpin.layout.path.RoutingScene;
import linchpin.layout.path.SceneDifference;

/// Draws a diagram's lines: with right angles, few bends, around cards, and set apart from each other.
///
/// Every line whose two ends have been placed gets one: each dependency, and each operator's line. The result is a
/// function of the document alone, so that a diagram looks the same after undo and after opening it again.
public final class Router {
  private Router() {}

  /// The lines of a document.
  public static Routes route(Document document) {
    RoutingScene scene = new RoutingScene(document);
    Pathfinder pathfinder = new Pathfinder(scene);
    Map<String, List<Point>> courses = new LinkedHashMap<>();
    scene.links().forEach(link -> courses.put(link.id(), pathfinder.course(link)));
    return new Routes(new Nudging(scene).apart(courses), courses);
  }

  /// The lines of a changed document: the same as [#route] gives, but only those lines are searched again that have a
  /// moved end, or that something has moved near to.
  ///
  /// @param previous the lines of `before`
  public static Routes reroute(Routes previous, Document before, Document after) {
    RoutingScene scene = new RoutingScene(after);
    SceneDifference changes = new SceneDifference(new RoutingScene(before), scene);
    Pathfinder pathfinder = new Pathfinder(scene);
    Map<String, List<Point>> courses = new LinkedHashMap<>();
    for (RoutedLink link : scene.links()) {
      List<Point> old = previous.courses().get(link.id());
      boolean keep = old != null && !changes.touch(link, old);
      courses.put(link.id(), keep && old != null ? old : pathfinder.course(link));
    }
    return new Routes(new Nudging(scene).apart(courses), courses);
  }

  /// One line as it runs while nothing is set apart; empty when there is no such line or an end has not been placed.
  public static List<Point> line(Document document, String id) {
    RoutingScene scene = new RoutingScene(document);
    return scene.links().stream()
        .filter(link -> link.id().equals(id))
        .findFirst()
        .map(new Pathfinder(scene)::course)
        .orElse(List.of());
  }

  /// The lines while something is being dragged: only those with a moved end are drawn anew, and without setting them
  /// apart from others; all others stay, even where something now lies on them. Fast enough for every frame.
  ///
  /// What it returns may be handed to [#reroute] or to this method again, with `now` as the document before.
  ///
  /// @param previous the lines of `before`
  public static Routes follow(Routes previous, Document before, Document now) {
    RoutingScene scene = new RoutingScene(now);
    SceneDifference changes = new SceneDifference(new RoutingScene(before), scene);
    Pathfinder pathfinder = new Pathfinder(scene);
    Map<String, List<Point>> courses = new LinkedHashMap<>();
    Map<String, List<Point>> moved = new LinkedHashMap<>();
    for (RoutedLink link : scene.links()) {
      List<Point> old = previous.courses().get(link.id());
      if (changes.moved(link)) {
        moved.put(link.id(), pathfinder.course(link));
      } else if (old != null && !changes.touch(link, old)) {
        courses.put(link.id(), old);
      }
    }
    courses.putAll(moved);
    Map<String, List<Point>> lines = new LinkedHashMap<>();
    Map<String, List<Point>> fresh = new Nudging(scene).joined(moved);
    for (RoutedLink link : scene.links()) {
      List<Point> line = fresh.getOrDefault(link.id(), previous.of(link.id()));
      lines.put(link.id(), line.isEmpty() ? pathfinder.course(link) : line);
    }
    return new Routes(lines, courses);
  }
}
