package linchpin.layout.guides;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.layout.geometry.Side;
import linchpin.layout.layered.LayoutMetrics;

/// Draws a box that is being moved or sized to where it stands well: in line with others, at equal distances, else on
/// the grid.
///
/// Pure functions: the same box among the same others always snaps to the same place.
public final class Guides {
  private Guides() {}

  /// What a box snaps to.
  ///
  /// @param grid to multiples of 8 px, where no guide holds
  /// @param guides to edges, centres and gaps of others
  /// @param reach how near it has to be, in diagram pixels
  public record Options(boolean grid, boolean guides, double reach) {
    /// Grid and guides, within 5 px.
    public static final Options STANDARD = new Options(true, true, 5);
    /// Nothing: the box stays where it is dragged to.
    public static final Options FREE = new Options(false, false, 0);
  }

  /// A line to show while the box is being dragged.
  ///
  /// @param from its upper or left end
  /// @param to its lower or right end
  /// @param gap whether it measures one of two equal distances; otherwise it runs along edges or centres in line
  public record Guide(Point from, Point to, boolean gap) {}

  /// Where a box comes to stand, and what it is then in line with.
  ///
  /// @param bounds the box where it snaps to
  /// @param guides why, to be shown; empty when it is only on the grid or free
  public record Snap(Bounds bounds, List<Guide> guides) {
    public Snap {
      guides = List.copyOf(guides);
    }
  }

  /// Where a box that is being moved snaps to.
  ///
  /// @param moving where the hand holds it
  /// @param others what it may line up with; best only what the view shows
  public static Snap move(Bounds moving, Collection<Bounds> others, Options options) {
    SnapCandidate x = options.guides() ? SnapCandidate.moved(AxisSpan.across(moving), AxisSpan.across(others), options.reach()) : SnapCandidate.NONE;
    SnapCandidate y = options.guides() ? SnapCandidate.moved(AxisSpan.down(moving), AxisSpan.down(others), options.reach()) : SnapCandidate.NONE;
    double dx = x.found() ? x.by() : options.grid() ? LayoutMetrics.near(moving.x()) - moving.x() : 0;
    double dy = y.found() ? y.by() : options.grid() ? LayoutMetrics.near(moving.y()) - moving.y() : 0;
    Bounds there = moving.movedBy(dx, dy);
    return new Snap(there, shown(there, x, y));
  }

  /// Where a box that is being sized snaps to.
  ///
  /// @param sized as the hand holds it
  /// @param sides the sides that the hand moves; the others stay
  /// @param others what it may line up with
  public static Snap resize(Bounds sized, Set<Side> sides, Collection<Bounds> others, Options options) {
    List<AxisSpan> across = AxisSpan.across(others);
    List<AxisSpan> down = AxisSpan.down(others);
    SnapCandidate left = edge(sides, Side.LEFT, sized.x(), across, options);
    SnapCandidate right = edge(sides, Side.RIGHT, sized.right(), across, options);
    SnapCandidate top = edge(sides, Side.TOP, sized.y(), down, options);
    SnapCandidate bottom = edge(sides, Side.BOTTOM, sized.bottom(), down, options);
    double x = sized.x() + left.by();
    double y = sized.y() + top.by();
    double width = Math.max(0, sized.right() + right.by() - x);
    double height = Math.max(0, sized.bottom() + bottom.by() - y);
    Bounds there = new Bounds(x, y, width, height);
    List<Guide> guides = new ArrayList<>(shown(there, left, top));
    guides.addAll(shown(there, right, bottom));
    return new Snap(there, guides);
  }

  private static SnapCandidate edge(Set<Side> sides, Side side, double at, List<AxisSpan> others, Options options) {
    if (!sides.contains(side)) {
      return SnapCandidate.NONE;
    }
    SnapCandidate snap = options.guides() ? SnapCandidate.edge(at, others, options.reach()) : SnapCandidate.NONE;
    return snap.found() || !options.grid() ? snap : new SnapCandidate(LayoutMetrics.near(at) - at, at, false, List.of());
  }

  private static List<Guide> shown(Bounds there, SnapCandidate x, SnapCandidate y) {
    List<Guide> guides = new ArrayList<>();
    for (AxisSpan other : x.with()) {
      guides.add(x.gap() ? gap(AxisSpan.across(there), other, true) : line(x.at(), AxisSpan.across(there), other, true));
    }
    for (AxisSpan other : y.with()) {
      guides.add(y.gap() ? gap(AxisSpan.down(there), other, false) : line(y.at(), AxisSpan.down(there), other, false));
    }
    return guides;
  }

  private static Guide line(double at, AxisSpan one, AxisSpan other, boolean upright) {
    double from = Math.min(one.sideFrom(), other.sideFrom());
    double to = Math.max(one.sideTo(), other.sideTo());
    return upright
        ? new Guide(new Point(at, from), new Point(at, to), false)
        : new Guide(new Point(from, at), new Point(to, at), false);
  }

  private static Guide gap(AxisSpan one, AxisSpan other, boolean level) {
    double from = Math.min(one.to(), other.to());
    double to = Math.max(one.from(), other.from());
    double at = (Math.max(one.sideFrom(), other.sideFrom()) + Math.min(one.sideTo(), other.sideTo())) / 2;
    return level
        ? new Guide(new Point(from, at), new Point(to, at), true)
        : new Guide(new Point(at, from), new Point(at, to), true);
  }
}
