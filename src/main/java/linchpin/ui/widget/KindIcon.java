package linchpin.ui.widget;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import linchpin.drawing.mark.Icons;
import linchpin.model.kind.Kind;

/// The icon of a kind, drawn as a path so that it takes the theme's colours.
public final class KindIcon extends StackPane {
  private static final double GRID = 24;
  private static final double STROKE = 1.75;
  private static final double FINEST = 1.25;

  /// @param size width and height in pixels
  public KindIcon(Kind kind, double size) {
    this(Icons.bundled().path(kind), size);
  }

  /// @param path SVG path data on a 24 x 24 grid
  /// @param size width and height in pixels
  public KindIcon(String path, double size) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add("kind-icon");
    double scale = size / GRID;
    shape.setStrokeWidth(Math.max(STROKE * scale, FINEST) / scale);
    shape.getTransforms().add(new Scale(scale, scale));
    shape.setManaged(false);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    getChildren().add(shape);
    setMouseTransparent(true);
  }
}
