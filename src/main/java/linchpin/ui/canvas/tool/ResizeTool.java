package linchpin.ui.canvas.tool;

import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.FreeSpace;
import linchpin.edit.Point;
import org.jspecify.annotations.Nullable;

/// Gives a place another size by one of its corners.
final class ResizeTool implements Tool {
  private static final double LEAST_WIDTH = 96;
  private static final double LEAST_HEIGHT = 64;
  private final Surface surface;
  private final Document document;
  private final String place;
  private final Bounds before;
  private final boolean left;
  private final boolean top;
  private final Point start;
  private @Nullable Edit edit;

  ResizeTool(Surface surface, Pointer press, Grip.Corner corner, Bounds before) {
    this.surface = surface;
    document = surface.document();
    place = corner.place();
    this.before = before;
    left = corner.left();
    top = corner.top();
    start = press.at();
  }

  @Override
  public void drag(Pointer to) {
    double dx = to.at().x() - start.x();
    double dy = to.at().y() - start.y();
    double x1 = left ? Math.min(snap(before.x() + dx), before.right() - LEAST_WIDTH) : before.x();
    double y1 = top ? Math.min(snap(before.y() + dy), before.bottom() - LEAST_HEIGHT) : before.y();
    double x2 = left ? before.right() : Math.max(snap(before.right() + dx), before.x() + LEAST_WIDTH);
    double y2 = top ? before.bottom() : Math.max(snap(before.bottom() + dy), before.y() + LEAST_HEIGHT);
    edit = Edits.resize(place, new Bounds(x1, y1, x2 - x1, y2 - y1));
    surface.preview(edit.apply(document));
  }

  private double snap(double value) {
    return surface.snapping() ? FreeSpace.snap(value) : Math.round(value);
  }

  @Override
  public void release(Pointer at) {
    drag(at);
    Edit last = edit;
    cancel();
    if (last != null) {
      surface.perform(last);
    }
  }

  @Override
  public void cancel() {
    surface.preview(null);
  }
}
