package linchpin.ui.canvas.tool;

import java.util.Set;
import linchpin.edit.Edits;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Side;

/// Gives a place another size by one of its corners.
final class ResizeTool extends EditTool {
  private static final double LEAST_WIDTH = 96;
  private static final double LEAST_HEIGHT = 64;
  private final String place;
  private final Bounds before;
  private final boolean left;
  private final boolean top;
  private final Point start;
  private final Set<Side> sides;
  private final AlignmentNeighbours neighbours;

  ResizeTool(Surface surface, Pointer press, Grip.Corner corner, Bounds before) {
    super(surface);
    place = corner.place();
    this.before = before;
    left = corner.left();
    top = corner.top();
    start = press.at();
    sides = Set.of(left ? Side.LEFT : Side.RIGHT, top ? Side.TOP : Side.BOTTOM);
    neighbours = new AlignmentNeighbours(surface, Set.of(place));
  }

  @Override
  public void drag(Pointer to) {
    double dx = to.at().x() - start.x();
    double dy = to.at().y() - start.y();
    Bounds held = neighbours.sized(between(
        left ? before.x() + dx : before.x(), top ? before.y() + dy : before.y(),
        left ? before.right() : before.right() + dx, top ? before.bottom() : before.bottom() + dy), sides);
    double x1 = left ? Math.min(held.x(), before.right() - LEAST_WIDTH) : before.x();
    double y1 = top ? Math.min(held.y(), before.bottom() - LEAST_HEIGHT) : before.y();
    double x2 = left ? before.right() : Math.max(held.right(), before.x() + LEAST_WIDTH);
    double y2 = top ? before.bottom() : Math.max(held.bottom(), before.y() + LEAST_HEIGHT);
    show(Edits.resize(place, between(x1, y1, x2, y2)));
  }

  private static Bounds between(double x1, double y1, double x2, double y2) {
    return new Bounds(x1, y1, Math.max(0, x2 - x1), Math.max(0, y2 - y1));
  }
}
