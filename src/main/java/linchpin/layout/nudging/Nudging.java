package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Point;
import linchpin.layout.path.RoutedLink;
import linchpin.layout.path.RoutingScene;

/// Sets lines apart that would run on top of each other ("nudging": M. Wybrow, K. Marriott, P. J. Stuckey, "Orthogonal
/// Connector Routing", Graph Drawing 2009).
public final class Nudging {
  private static final double GAP = 8;
  private static final double GAP_AT_CARD = 16;
  private static final double WINDOW = 40;
  private static final double TOGETHER = 7.9;
  private final RoutingScene scene;

  public Nudging(RoutingScene scene) {
    this.scene = scene;
  }

  /// The lines as they are drawn, from their courses: those with one target joined, the others apart.
  public Map<String, List<Point>> apart(Map<String, List<Point>> courses) {
    List<MutableRoute> routes = joinedWires(courses);
    List<MutableRoute> movable = routes.stream().filter(Nudging::movable).toList();
    separate(movable, true);
    separate(movable, false);
    return points(routes);
  }

  /// The lines with those of one target joined, but not set apart.
  public Map<String, List<Point>> joined(Map<String, List<Point>> courses) {
    return points(joinedWires(courses));
  }

  private List<MutableRoute> joinedWires(Map<String, List<Point>> courses) {
    List<MutableRoute> routes = new ArrayList<>();
    for (RoutedLink link : scene.links()) {
      List<Point> course = courses.get(link.id());
      if (course != null) {
        routes.add(new MutableRoute(link, course));
      }
    }
    new SharedTrunks(scene).join(routes.stream().filter(Nudging::movable).toList());
    return routes;
  }

  private static boolean movable(MutableRoute route) {
    return route.link().via().isEmpty() && !route.link().from().id().equals(route.link().to().id());
  }

  private static Map<String, List<Point>> points(List<MutableRoute> routes) {
    Map<String, List<Point>> lines = new LinkedHashMap<>();
    routes.forEach(route -> lines.put(route.link().id(), route.points()));
    return lines;
  }

  private void separate(List<MutableRoute> routes, boolean vertical) {
    List<SegmentGroup> segments = new SegmentGroups(scene, vertical).of(routes);
    segments.sort(Comparator.comparingDouble(SegmentGroup::wanted));
    SeparationConstraints constraints = new SeparationConstraints(segments);
    for (int i = 0; i < segments.size(); i++) {
      for (int k = i + 1; k < segments.size() && segments.get(k).wanted() - segments.get(i).wanted() < WINDOW; k++) {
        compare(segments, i, k, constraints);
      }
    }
    constraints.solve();
  }

  private static void compare(List<SegmentGroup> segments, int i, int k, SeparationConstraints constraints) {
    SegmentGroup one = segments.get(i);
    SegmentGroup other = segments.get(k);
    double gap = 0;
    int order = 0;
    for (SegmentGroup.Part a : one.parts()) {
      for (SegmentGroup.Part b : other.parts()) {
        if (a.runsBeside(b, GAP) && !a.joins(b)) {
          gap = Math.max(gap, a.meets(b) ? GAP_AT_CARD : GAP);
          if (order == 0 && other.wanted() - one.wanted() < TOGETHER && a.runsBeside(b, -0.5)) {
            order = CrossingOrder.compare(a.route(), a.piece(), b.route(), b.piece());
          }
        }
      }
    }
    if (gap > 0) {
      boolean swap = order > 0 && other.low() + gap / 2 <= one.high();
      constraints.add(swap ? k : i, swap ? i : k, gap);
    }
  }
}
