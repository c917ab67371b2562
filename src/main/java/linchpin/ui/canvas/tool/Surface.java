package linchpin.ui.canvas.tool;

import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What a gesture needs of the canvas.
public interface Surface {
  /// The document without any preview, its selection, and what changes them.
  Session session();

  Viewport viewport();

  /// Finds what lies where in the document as it is.
  Picking picking();

  /// The layer for marks of the gesture itself.
  GestureMarks overlay();

  /// Shows a document in place of the one there is, or that one again for null.
  void preview(@Nullable Document document);

  /// Lights the place that would take what is dragged, or none.
  void dropTarget(@Nullable String place);

  /// Lights what is pointed at, or nothing.
  void highlight(@Nullable String id);

  /// Asks which kind of component to create at a point, needed by this one.
  void offerNew(String from, Point at);

  /// Whether what is moved settles on the grid.
  boolean grid();

  /// Whether what is moved settles on the lines of its neighbours.
  boolean guides();
}
