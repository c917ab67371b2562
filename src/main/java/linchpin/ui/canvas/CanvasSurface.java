package linchpin.ui.canvas;

import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.picture.CanvasPicture;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.canvas.tool.GestureMarks;
import linchpin.ui.canvas.tool.Picking;
import linchpin.ui.canvas.tool.Surface;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The canvas as gestures see it.
final class CanvasSurface implements Surface {
  private final DiagramCanvas canvas;
  private final Session session;
  private final CanvasPicture picture;
  private final GestureMarks marks;

  CanvasSurface(DiagramCanvas canvas, Session session, CanvasPicture picture, GestureMarks marks) {
    this.canvas = canvas;
    this.session = session;
    this.picture = picture;
    this.marks = marks;
  }

  @Override
  public Session session() {
    return session;
  }

  @Override
  public Viewport viewport() {
    return canvas.viewport();
  }

  @Override
  public Picking picking() {
    return picture.picking();
  }

  @Override
  public GestureMarks overlay() {
    return marks;
  }

  @Override
  public void preview(@Nullable Document document) {
    picture.preview(document);
  }

  @Override
  public void dropTarget(@Nullable String place) {
    picture.dropTarget(place);
  }

  @Override
  public void highlight(@Nullable String id) {
    picture.hover(id);
  }

  @Override
  public void offerNew(String from, Point at) {
    canvas.mouse().offerNeeded(from, at);
  }

  @Override
  public boolean grid() {
    return canvas.grid().get();
  }

  @Override
  public boolean guides() {
    return canvas.guides().get();
  }
}
