package linchpin.ui.canvas.tool;

import java.util.LinkedHashSet;
import java.util.Set;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;

/// Selects what a rectangle touches (places only when it holds them whole); with Shift in addition.
final class MarqueeTool implements Tool {
  private final Surface surface;
  private final Point start;
  private final Selection before;
  private final Set<String> kept;

  MarqueeTool(Surface surface, Pointer press) {
    this.surface = surface;
    start = press.at();
    before = surface.session().selection().get();
    kept = press.shift() ? before.ids() : Set.of();
  }

  @Override
  public void drag(Pointer to) {
    Bounds area = between(start, to.at());
    surface.overlay().marquee(surface.viewport().toView(area));
    Set<String> ids = new LinkedHashSet<>(kept);
    ids.addAll(surface.picking().within(area));
    surface.session().select(new Selection(ids));
  }

  @Override
  public void release(Pointer at) {
    surface.overlay().clear();
  }

  @Override
  public void cancel() {
    surface.overlay().clear();
    surface.session().select(before);
  }

  private static Bounds between(Point a, Point b) {
    return new Bounds(
        Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }
}
