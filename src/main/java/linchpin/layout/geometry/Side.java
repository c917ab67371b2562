package linchpin.layout.geometry;

/// A side of a box, and the direction that leads out of it. The ordinal counts quarter turns clockwise.
public enum Side {
  TOP(0, -1),
  RIGHT(1, 0),
  BOTTOM(0, 1),
  LEFT(-1, 0);

  private static final Side[] ALL = values();
  private final int dx;
  private final int dy;

  Side(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  public int dx() {
    return dx;
  }

  public int dy() {
    return dy;
  }

  /// Whether a line that leaves here runs up or down.
  public boolean vertical() {
    return dy != 0;
  }

  public Side opposite() {
    return ALL[ordinal() + 2 & 3];
  }

  public static Side of(int ordinal) {
    return ALL[ordinal];
  }
}
