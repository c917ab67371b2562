package linchpin.ui.canvas.scene;

import javafx.scene.Node;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// What has a node of its own once it is seen.
interface Drawable {
  /// Where it is, in diagram coordinates; null when it shows nothing.
  @Nullable Bounds bounds();

  /// Its node; the same one every time.
  Node node();
}
