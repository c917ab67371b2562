package linchpin.ui.canvas.tool;

import java.util.List;
import linchpin.edit.Edits;
import linchpin.edit.change.FreeSpace;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Outlines;
import linchpin.edit.document.Point;
import linchpin.layout.RouteEditing;
import linchpin.layout.Router;
import linchpin.model.Dependency;
import linchpin.ui.canvas.scene.Viewport;

/// Bends a line: takes one of its pieces sideways, or one of its corners anywhere.
final class BendTool extends EditTool {
  private static final double NEAR = 6;
  private final Dependency line;
  private final RouteEditing bends;
  private final int index;
  private final boolean corner;
  private final Point start;

  private BendTool(Surface surface, Pointer press, Dependency line, RouteEditing bends, int index, boolean corner) {
    super(surface);
    this.line = line;
    this.bends = bends;
    this.index = index;
    this.corner = corner;
    start = press.at();
  }

  /// Takes a piece of a line.
  static BendTool piece(Surface surface, Pointer press, Dependency line, RouteEditing bends, int piece) {
    return new BendTool(surface, press, line, bends, piece, false);
  }

  /// Takes a corner of a line.
  static BendTool corner(Surface surface, Pointer press, Dependency line, RouteEditing bends, int corner) {
    return new BendTool(surface, press, line, bends, corner, true);
  }

  @Override
  public void drag(Pointer to) {
    double dx = to.at().x() - start.x();
    double dy = to.at().y() - start.y();
    Document next = show(Edits.bend(line.id(), corner ? corner(dx, dy) : piece(dx, dy)));
    Viewport viewport = surface.viewport();
    surface.overlay().course(
        Router.line(next, line.id()).stream().map(p -> viewport.toView(p.x(), p.y())).toList());
  }

  private List<Point> piece(double dx, double dy) {
    boolean vertical = bends.vertical(index);
    return bends.withPiece(index, settled(bends.at(index) + (vertical ? dx : dy), vertical));
  }

  private List<Point> corner(double dx, double dy) {
    Point at = bends.course().get(index);
    return bends.withCorner(index, new Point(settled(at.x() + dx, true), settled(at.y() + dy, false)));
  }

  /// On the line of another piece or on the middle of an end when that is near, else on the grid.
  private double settled(double at, boolean vertical) {
    double near = NEAR / surface.viewport().zoom().get();
    double best = surface.grid() ? FreeSpace.snap(at) : Math.round(at);
    if (!surface.guides()) {
      return best;
    }
    double least = near;
    for (int k = 0; k < bends.pieces(); k++) {
      boolean mine = k == index || corner && k == index - 1;
      if (!mine && bends.vertical(k) == vertical && Math.abs(bends.at(k) - at) <= least) {
        best = bends.at(k);
        least = Math.abs(best - at);
      }
    }
    for (String end : List.of(line.from(), line.to())) {
      Bounds box = Outlines.of(document, end);
      double middle = box == null ? Double.NaN : vertical ? box.centerX() : box.centerY();
      if (Math.abs(middle - at) <= least) {
        best = middle;
        least = Math.abs(middle - at);
      }
    }
    return best;
  }
}
