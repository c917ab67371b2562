package linchpin.edit.document;

/// A rectangle of the diagram, in diagram pixels; x grows to the right, y downwards.
public record Bounds(double x, double y, double width, double height) {
  /// Minus zero becomes zero, so that equal places are equal values.
  public Bounds {
    x += 0.0;
    y += 0.0;
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  public Bounds movedBy(double dx, double dy) {
    return new Bounds(x + dx, y + dy, width, height);
  }

  /// The rectangle with `by` added on every side (taken away when negative).
  public Bounds grown(double by) {
    return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  /// The smallest rectangle that holds both.
  public Bounds union(Bounds other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Bounds(
        left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
  }

  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /// Whether the other rectangle lies inside, edges included.
  public boolean contains(Bounds other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  public boolean overlaps(Bounds other) {
    return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
  }
}
