package linchpin.ui.canvas.tool;

import linchpin.edit.document.Point;

/// Moves the diagram under the hand.
final class PanTool implements Tool {
  private final Surface surface;
  private Point last;

  PanTool(Surface surface, Pointer press) {
    this.surface = surface;
    last = press.view();
  }

  @Override
  public void drag(Pointer to) {
    surface.viewport().panBy(to.view().x() - last.x(), to.view().y() - last.y());
    last = to.view();
  }

  @Override
  public void release(Pointer at) {}

  @Override
  public void cancel() {}
}
