package linchpin.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import linchpin.edit.Bounds;
import linchpin.edit.Point;

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
    /// Nothing: the box stays where the hand holds it.
    public static final Options FREE = new Options(false, false, 0);
  }

  /// A line to show while the hand holds the box.
  ///
  /// @param from its upper or left end
  /// @param to its lower or right end
  /// @param gap whether it measures one of two equal distances; otherwise it runs along edges or centres in line
  public record Guide(Point from, Point to, boolean gap) {}

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
    Pull x = options.guides() ? Pull.moved(Span.across(moving), Span.across(others), options.reach()) : Pull.NONE;
    Pull y = options.guides() ? Pull.moved(Span.down(moving), Span.down(others), options.reach()) : Pull.NONE;
    double dx = x.found() ? x.by() : options.grid() ? Frame.near(moving.x()) - moving.x() : 0;
    double dy = y.found() ? y.by() : options.grid() ? Frame.near(moving.y()) - moving.y() : 0;
    Bounds there = moving.movedBy(dx, dy);
    return new Snap(there, shown(there, x, y));
  }

  /// Where a box that is being sized snaps to.
  ///
  /// @param sized as the hand holds it
  /// @param sides the sides that the hand moves; the others stay
  /// @param others what it may line up with
  public static Snap resize(Bounds sized, Set<Side> sides, Collection<Bounds> others, Options options) {
    List<Span> across = Span.across(others);
    List<Span> down = Span.down(others);
    Pull left = edge(sides, Side.LEFT, sized.x(), across, options);
    Pull right = edge(sides, Side.RIGHT, sized.right(), across, options);
    Pull top = edge(sides, Side.TOP, sized.y(), down, options);
    Pull bottom = edge(sides, Side.BOTTOM, sized.bottom(), down, options);
    double x = sized.x() + left.by();
    double y = sized.y() + top.by();
    double width = Math.max(0, sized.right() + right.by() - x);
    double height = Math.max(0, sized.bottom() + bottom.by() - y);
    Bounds there = new Bounds(x, y, width, height);
    List<Guide> guides = new ArrayList<>(shown(there, left, top));
    guides.addAll(shown(there, right, bottom));
    return new Snap(there, guides);
  }

  private static Pull edge(Set<Side> sides, Side side, double at, List<Span> others, Options options) {
    if (!sides.contains(side)) {
      return Pull.NONE;
    }
    Pull pull = options.guides() ? Pull.edge(at, others, options.reach()) : Pull.NONE;
    return pull.found() || !options.grid() ? pull : new Pull(Frame.near(at) - at, at, false, List.of());
  }

  private static List<Guide> shown(Bounds there, Pull x, Pull y) {
    List<Guide> guides = new ArrayList<>();
    for (Span other : x.with()) {
      guides.add(x.gap() ? gap(Span.across(there), other, true) : line(x.at(), Span.across(there), other, true));
    }
    for (Span other : y.with()) {
      guides.add(y.gap() ? gap(Span.down(there), other, false) : line(y.at(), Span.down(there), other, false));
    }
    return guides;
  }

  private static Guide line(double at, Span one, Span other, boolean upright) {
    double from = Math.min(one.sideFrom(), other.sideFrom());
    double to = Math.max(one.sideTo(), other.sideTo());
    return upright
        ? new Guide(new Point(at, from), new Point(at, to), false)
        : new Guide(new Point(from, at), new Point(to, at), false);
  }

  private static Guide gap(Span one, Span other, boolean level) {
    double from = Math.min(one.to(), other.to());
    double to = Math.max(one.from(), other.from());
    double at = (Math.max(one.sideFrom(), other.sideFrom()) + Math.min(one.sideTo(), other.sideTo())) / 2;
    return level
        ? new Guide(new Point(from, at), new Point(to, at), true)
        : new Guide(new Point(at, from), new Point(at, to), true);
  }
}
