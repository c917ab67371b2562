package linchpin.ui.canvas.scene;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import linchpin.edit.document.Point;

/// The dots behind the diagram. They are drawn once for a size and scale; panning only moves them.
public final class GridLayer {
  private static final double SPACING = 16;
  private static final double RADIUS = 0.9;
  private static final double CLOSEST = 11;
  private final Canvas canvas = new Canvas();
  private double drawnSpacing;
  private Color drawnColour = Color.TRANSPARENT;

  public GridLayer() {
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
  }

  public Node node() {
    return canvas;
  }

  /// Shows the dots of a view in a colour.
  public void show(Viewport view, Color colour) {
    double spacing = SPACING * view.zoom().get();
    while (spacing < CLOSEST) {
      spacing *= 2;
    }
    double width = Math.ceil(view.width() + 2 * spacing);
    double height = Math.ceil(view.height() + 2 * spacing);
    boolean same = spacing == drawnSpacing && colour.equals(drawnColour) && canvas.getWidth() >= width
        && canvas.getHeight() >= height;
    if (!same && view.width() > 0 && view.height() > 0) {
      draw(spacing, width, height, colour);
    }
    Point origin = view.origin();
    canvas.setTranslateX(remainder(origin.x(), spacing) - spacing);
    canvas.setTranslateY(remainder(origin.y(), spacing) - spacing);
  }

  private void draw(double spacing, double width, double height, Color colour) {
    drawnSpacing = spacing;
    drawnColour = colour;
    canvas.setWidth(width);
    canvas.setHeight(height);
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, width, height);
    pen.setFill(colour);
    for (double x = 0; x < width; x += spacing) {
      for (double y = 0; y < height; y += spacing) {
        pen.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
      }
    }
  }

  private static double remainder(double value, double spacing) {
    double rest = value % spacing;
    return rest < 0 ? rest + spacing : rest;
  }
}
