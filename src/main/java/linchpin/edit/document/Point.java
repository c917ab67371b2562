package linchpin.edit.document;

/// A place on the diagram, in diagram pixels; x grows to the right, y downwards.
public record Point(double x, double y) {
  /// Minus zero becomes zero, so that equal places are equal values.
  public Point {
    x += 0.0;
    y += 0.0;
  }

  public Point movedBy(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
