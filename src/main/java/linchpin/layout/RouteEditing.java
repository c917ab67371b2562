package linchpin.layout;

import java.util.ArrayList;
import java.util.List;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Corners;

/// What becomes of a line when one of its pieces or corners is dragged: the corners to give it with
/// [linchpin.edit.Edits#bend].
///
/// @param course the line as it runs, from outline to outline, with right angles; piece `k` lies between corner `k` and
///     corner `k + 1`, the first and the last of which are the line's ends
public record RouteEditing(List<Point> course) {
  public RouteEditing {
    course = List.copyOf(course);
  }

  /// The number of pieces.
  public int pieces() {
    return Math.max(0, course.size() - 1);
  }

  /// Whether a piece runs up or down.
  public boolean vertical(int piece) {
    return Corners.vertical(course.get(piece), course.get(piece + 1));
  }

  /// The coordinate that all of a piece shares.
  public double at(int piece) {
    return vertical(piece) ? course.get(piece).x() : course.get(piece).y();
  }

  /// The piece that is nearest to a point.
  public int nearest(Point p) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < pieces(); k++) {
      var box = Corners.piece(course.get(k), course.get(k + 1));
      Point there = new Point(Math.clamp(p.x(), box.x(), box.right()), Math.clamp(p.y(), box.y(), box.bottom()));
      if (p.distance(there) < least) {
        least = p.distance(there);
        best = k;
      }
    }
    return best;
  }

  /// The corners after a piece was moved sideways to a coordinate.
  public List<Point> withPiece(int piece, double to) {
    List<Point> points = new ArrayList<>(course);
    move(points, piece, to);
    return corners(points, piece, piece);
  }

  /// The corners after one of them was moved, and with it the two pieces that meet there.
  ///
  /// @param corner from 1 to one less than the number of pieces
  public List<Point> withCorner(int corner, Point to) {
    List<Point> points = new ArrayList<>(course);
    move(points, corner - 1, vertical(corner - 1) ? to.x() : to.y());
    move(points, corner, vertical(corner) ? to.x() : to.y());
    return corners(points, corner - 1, corner);
  }

  /// The corners without one of them: the shorter piece that meets there is taken out, so that those on both sides of
  /// it become one. Empty, so that the line finds its own way, where no two corners are left.
  public List<Point> without(int corner) {
    int jog = jog(corner);
    if (jog < 0) {
      return List.of();
    }
    List<Point> points = new ArrayList<>(course);
    int moved = jog + 2 < pieces() || jog < 2 ? jog + 1 : jog - 1;
    int kept = moved == jog + 1 ? jog - 1 : jog + 1;
    move(points, moved, at(kept));
    List<Point> left = Corners.only(points);
    return left.size() < 4 ? List.of() : left.subList(1, left.size() - 1);
  }

  /// The shorter of the pieces between corners that meet at a corner, or -1 when both lead to an end.
  private int jog(int corner) {
    boolean before = corner - 1 > 0;
    boolean after = corner + 1 < pieces();
    if (before && after) {
      return length(corner - 1) <= length(corner) ? corner - 1 : corner;
    }
    return before ? corner - 1 : after ? corner : -1;
  }

  private double length(int piece) {
    return course.get(piece).distance(course.get(piece + 1));
  }

  private void move(List<Point> points, int piece, double to) {
    for (int k = piece; k <= piece + 1; k++) {
      Point p = points.get(k);
      points.set(k, vertical(piece) ? new Point(to, p.y()) : new Point(p.x(), to));
    }
  }

  /// The corners between the ends; an end whose piece was moved is one of them, to hold the piece where it is.
  private List<Point> corners(List<Point> points, int first, int last) {
    return Corners.only(points.subList(first == 0 ? 0 : 1, last + 1 == pieces() ? points.size() : points.size() - 1));
  }
}
