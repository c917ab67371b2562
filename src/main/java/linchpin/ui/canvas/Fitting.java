package linchpin.ui.canvas;

import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.ui.canvas.picture.CanvasPicture;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.session.Session;

/// Shows all of a diagram: when it is asked for, and when a document was just opened.
final class Fitting {
  private final Session session;
  private final Viewport viewport;
  private final CanvasPicture picture;
  private Document seen = Document.EMPTY;
  private boolean whenSized;

  Fitting(Session session, Viewport viewport, CanvasPicture picture) {
    this.session = session;
    this.viewport = viewport;
    this.picture = picture;
  }

  /// Shows all of the diagram, at no more than 100 %; at the next [#catchUp] with a size when there is none yet.
  void fit() {
    whenSized = viewport.width() <= 0;
    if (!whenSized) {
      Bounds all = picture.whole();
      if (all != null) {
        viewport.fit(all);
      }
    }
  }

  /// A document that was just opened is shown whole, an empty one at 100 %.
  void catchUp() {
    Document document = session.document().get();
    boolean opened = document != seen && session.undoLabel().get() == null && session.redoLabel().get() == null;
    if (opened) {
      picture.forget();
    }
    seen = document;
    whenSized |= opened && !document.placement().isEmpty();
    if (opened && document.placement().isEmpty()) {
      viewport.zoomTo(1);
    }
    if (whenSized && viewport.width() > 0) {
      fit();
    }
  }
}
