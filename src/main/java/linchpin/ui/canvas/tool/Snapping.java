package linchpin.ui.canvas.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.FreeSpace;
import linchpin.edit.Point;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Where a rectangle settles that is moved: on the edges and middles of its neighbours when these are near, else on
/// the grid.
///
/// @param corner its top left corner
/// @param guides the lines on which it settles, as rectangles without width or height
record Snapping(Point corner, List<Bounds> guides) {
  private static final double NEAR = 5;
  private static final double NEIGHBOURHOOD = 600;

  /// One edge or middle of the moved rectangle on one of a neighbour.
  private record Match(double shift, double at, Bounds neighbour) {}

  /// @param moving ids of what moves, and so is no neighbour
  /// @param zoom the scale, by which what is near on the screen is near in the diagram
  static Snapping of(Document document, Set<String> moving, Bounds box, double zoom) {
    List<Bounds> neighbours =
        document.topology().components().values().stream()
            .filter(c -> !moving.contains(c.id()) && !inside(document, c, moving))
            .map(c -> document.bounds(c.id()))
            .filter(Objects::nonNull)
            .filter(box.grown(NEIGHBOURHOOD)::overlaps)
            .toList();
    Match across = nearest(neighbours, box, Bounds::x, Bounds::centerX, Bounds::right, NEAR / zoom);
    Match along = nearest(neighbours, box, Bounds::y, Bounds::centerY, Bounds::bottom, NEAR / zoom);
    Point corner = new Point(
        across == null ? FreeSpace.snap(box.x()) : box.x() + across.shift(),
        along == null ? FreeSpace.snap(box.y()) : box.y() + along.shift());
    Bounds there = new Bounds(corner.x(), corner.y(), box.width(), box.height());
    return new Snapping(corner, guides(there, across, along));
  }

  private static boolean inside(Document document, Component c, Set<String> moving) {
    Component at = c;
    for (int steps = 0; at != null && at.domain() != null && steps < 100; steps++) {
      if (moving.contains(at.domain())) {
        return true;
      }
      at = document.topology().component(at.domain());
    }
    return false;
  }

  private static @Nullable Match nearest(
      List<Bounds> neighbours, Bounds box, ToDoubleFunction<Bounds> first, ToDoubleFunction<Bounds> middle,
      ToDoubleFunction<Bounds> last, double near) {
    Match best = null;
    for (Bounds neighbour : neighbours) {
      for (ToDoubleFunction<Bounds> side : List.of(first, middle, last)) {
        double at = side.applyAsDouble(neighbour);
        double shift = at - side.applyAsDouble(box);
        if (Math.abs(shift) <= near && (best == null || Math.abs(shift) < Math.abs(best.shift()))) {
          best = new Match(shift, at, neighbour);
        }
      }
    }
    return best;
  }

  private static List<Bounds> guides(Bounds box, @Nullable Match across, @Nullable Match along) {
    List<Bounds> guides = new ArrayList<>();
    if (across != null) {
      Bounds both = box.union(across.neighbour());
      guides.add(new Bounds(across.at(), both.y(), 0, both.height()));
    }
    if (along != null) {
      Bounds both = box.union(along.neighbour());
      guides.add(new Bounds(both.x(), along.at(), both.width(), 0));
    }
    return guides;
  }
}
