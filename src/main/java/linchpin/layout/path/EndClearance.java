package linchpin.layout.path;

import linchpin.edit.document.Bounds;
import linchpin.layout.geometry.Side;

/// What lies between the two ends of a line: how far it may stand off from them, and what it may not cross.
///
/// @param link the line
/// @param clearance how far it keeps from cards
/// @param stub how far it goes straight out of (and into) its ends before it may turn; at most the clearance
/// @param inside whether the one that needs lies within the one that is needed (a member and its own group)
/// @param around whether the one that is needed lies within the one that needs
record EndClearance(RoutedLink link, double clearance, double stub, boolean inside, boolean around) {
  /// The toll for crossing the outline of a group or place that neither end belongs to.
  private static final double FOREIGN_OUTLINE = 24;

  static EndClearance of(RoutedLink link, double clearance) {
    Bounds from = link.from().box();
    Bounds to = link.to().box();
    boolean inside = !link.to().card() && to.contains(from);
    boolean around = !inside && !link.from().card() && from.contains(to);
    double distance = inside ? within(to, from) : around ? within(from, to) : apart(from, to);
    return new EndClearance(link, clearance, Math.min(clearance, distance / 2), inside, around);
  }

  /// Whether there is any room between the two ends.
  boolean open() {
    return stub > 0;
  }

  /// What the line has to keep out of at its own ends.
  Bounds[] ends() {
    Bounds from = link.from().box().grown(stub);
    Bounds to = link.to().box().grown(stub);
    return inside ? new Bounds[] {from} : around ? new Bounds[] {to} : new Bounds[] {from, to};
  }

  /// Where the line stands when it has just left the side of an end, or is just about to reach it.
  double outside(RouteEnd end, Side side) {
    boolean reversed = reversed(end);
    return end.at(side) + (reversed ? -stub : stub) * (side.dx() + side.dy());
  }

  /// Whether the line meets this end from within.
  boolean reversed(RouteEnd end) {
    return inside && end == link.to() || around && end == link.from();
  }

  double toll(Bounds outline) {
    boolean mine = outline.contains(link.from().box()) || outline.contains(link.to().box());
    return mine || outline.equals(link.to().box()) ? 0 : FOREIGN_OUTLINE;
  }

  /// The coordinates at which the line may leave its ends or stand beside them.
  double[] coordinates(boolean vertical) {
    RouteEnd a = link.from();
    RouteEnd b = link.to();
    Side low = vertical ? Side.LEFT : Side.TOP;
    Side high = low.opposite();
    double from = Math.max(a.from(vertical), b.from(vertical));
    double to = Math.min(a.to(vertical), b.to(vertical));
    double shared = from <= to ? (from + to) / 2 : a.middle(vertical);
    return new double[] {
      outside(a, low), outside(a, high), outside(b, low), outside(b, high),
      a.middle(vertical), b.middle(vertical), b.from(vertical), b.to(vertical), shared
    };
  }

  private static double apart(Bounds a, Bounds b) {
    double dx = Math.max(b.x() - a.right(), a.x() - b.right());
    double dy = Math.max(b.y() - a.bottom(), a.y() - b.bottom());
    return Math.max(dx, dy);
  }

  private static double within(Bounds outer, Bounds inner) {
    double dx = Math.min(inner.x() - outer.x(), outer.right() - inner.right());
    double dy = Math.min(inner.y() - outer.y(), outer.bottom() - inner.bottom());
    return Math.min(dx, dy);
  }
}
