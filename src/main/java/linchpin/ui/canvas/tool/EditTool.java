package linchpin.ui.canvas.tool;

import linchpin.edit.Edit;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;

/// A gesture that is one edit: shown while the mouse is dragged, performed when it is released.
abstract class EditTool implements Tool {
  final Surface surface;
  final Document document;
  private @Nullable Edit edit;

  EditTool(Surface surface) {
    this.surface = surface;
    document = surface.session().document().get();
  }

  /// Shows what would be performed.
  ///
  /// @return what is shown
  final Document show(Edit next) {
    return show(next, next);
  }

  /// Shows one edit and performs another.
  final Document show(Edit performed, Edit shown) {
    edit = performed;
    Document next = shown.apply(document);
    surface.preview(next);
    return next;
  }

  @Override
  public final void release(Pointer at) {
    drag(at);
    Edit last = edit;
    cancel();
    if (last != null) {
      surface.session().perform(last);
    }
  }

  @Override
  public final void cancel() {
    surface.preview(null);
    surface.dropTarget(null);
    surface.overlay().clear();
  }
}
