package linchpin.ui.canvas.scene;

import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import linchpin.drawing.mark.Figure;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// One figure and, once it has been visible, its node.
final class FigureNode implements Drawable {
  private final Figure figure;
  private final MarkNodes nodes;
  private final @Nullable Bounds bounds;
  private @Nullable Node node;

  FigureNode(Figure figure, MarkNodes nodes) {
    this.figure = figure;
    this.nodes = nodes;
    bounds = Extents.of(figure);
  }

  Figure figure() {
    return figure;
  }

  @Override
  public @Nullable Bounds bounds() {
    return bounds;
  }

  @Override
  public Node node() {
    if (node == null) {
      node = nodes.of(figure.marks());
    }
    return node;
  }

  /// The nodes of its marks, if it has been visible.
  Stream<Node> parts() {
    Node made = node;
    return made == null ? Stream.empty() : made instanceof Group group ? group.getChildren().stream() : Stream.of(made);
  }
}
