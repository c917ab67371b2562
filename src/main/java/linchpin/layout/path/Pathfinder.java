package linchpin.layout.path;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Corners;

/// Finds the course of one line at a time. The course depends only on the boxes near the line, never on other lines.
///
/// It looks first only at the neighbourhood of the two ends and further only when there is no way through; within a
/// neighbourhood it keeps its full distance from cards where it can, and less where cards stand too close.
public final class Pathfinder {
  /// How far a line keeps from cards.
  public static final double CLEARANCE = 12;
  private static final double[] CLEARANCES = {CLEARANCE, 6, 2};
  private static final double[] REACHES = {96, 480, 1e7};
  private static final int LARGEST_LATTICE = 400_000;
  private final RoutingScene scene;

  public Pathfinder(RoutingScene scene) {
    this.scene = scene;
  }

  /// The corners of a line, from outline to outline.
  public List<Point> course(RoutedLink link) {
    if (link.from().id().equals(link.to().id())) {
      return loop(link.from());
    }
    List<Point> bent = ManualRoute.course(link);
    if (!bent.isEmpty()) {
      return bent;
    }
    if (EndClearance.of(link, CLEARANCE).open()) {
      for (double reach : REACHES) {
        List<Point> way = within(link, window(link, reach));
        if (!way.isEmpty()) {
          return way;
        }
      }
    }
    return DirectRoutes.line(link);
  }

  /// A course that was found in the nearest neighbourhood depends on nothing outside this area; another one may depend
  /// on anything.
  static boolean nearby(RoutedLink link, List<Point> course) {
    Bounds window = window(link, REACHES[0]);
    return course.stream().allMatch(p -> window.contains(p.x(), p.y()));
  }

  /// The nearest neighbourhood of a line.
  static Bounds neighbourhood(RoutedLink link) {
    return window(link, REACHES[0]);
  }

  private List<Point> loop(RouteEnd end) {
    List<List<Point>> loops = DirectRoutes.loops(end);
    return loops.stream().filter(l -> free(l, end)).findFirst().orElse(loops.getFirst());
  }

  private boolean free(List<Point> line, RouteEnd end) {
    for (int i = 1; i < line.size(); i++) {
      Bounds piece = Corners.piece(line.get(i - 1), line.get(i)).grown(1);
      for (int card : scene.cards().meeting(piece)) {
        if (!scene.cards().box(card).equals(end.box())) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Point> within(RoutedLink link, Bounds window) {
    for (double clearance : CLEARANCES) {
      EndClearance gap = EndClearance.of(link, clearance);
      Lattice lattice = new Lattice(gap, window, obstacles(gap, window), outlines(window));
      if (lattice.size() <= LARGEST_LATTICE) {
        List<Point> way = new LatticeSearch(gap, lattice).way();
        if (!way.isEmpty()) {
          return way;
        }
      }
    }
    return List.of();
  }

  private Bounds[] obstacles(EndClearance gap, Bounds window) {
    List<Bounds> found = new ArrayList<>(List.of(gap.ends()));
    Bounds from = gap.link().from().box();
    Bounds to = gap.link().to().box();
    for (int i : scene.cards().meeting(window.grown(gap.clearance()))) {
      Bounds box = scene.cards().box(i);
      if (!box.equals(from) && !box.equals(to)) {
        found.add(box.grown(gap.clearance()));
      }
    }
    return found.toArray(new Bounds[0]);
  }

  private Bounds[] outlines(Bounds window) {
    int[] found = scene.outlines().meeting(window);
    Bounds[] boxes = new Bounds[found.length];
    for (int i = 0; i < found.length; i++) {
      boxes[i] = scene.outlines().box(found[i]);
    }
    return boxes;
  }

  private static Bounds window(RoutedLink link, double reach) {
    return link.from().box().union(link.to().box()).grown(reach);
  }
}
