package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.List;
import linchpin.layout.path.RouteEnd;

/// Pieces of lines that move sideways together: one piece, or those that lines with one target share.
final class SegmentGroup {
  private final List<Part> parts = new ArrayList<>();
  private final double wanted;
  private double low = Double.NEGATIVE_INFINITY;
  private double high = Double.POSITIVE_INFINITY;

  /// @param wanted where it lies now and would like to stay
  SegmentGroup(double wanted) {
    this.wanted = wanted;
  }

  /// A piece of a line.
  record Part(MutableRoute route, int piece) {
    boolean runsBeside(Part other, double gap) {
      return route.from(piece) < other.route.to(other.piece) + gap
          && other.route.from(other.piece) < route.to(piece) + gap;
    }

    /// Whether both end at the same terminal.
    boolean meets(Part other) {
      return ends(route.link().from(), true) && other.ends(route.link().from())
          || ends(route.link().to(), false) && other.ends(route.link().to());
    }

    /// Whether the two come from opposite directions into one stem, which they share from there on.
    boolean joins(Part other) {
      return route.link().to().id().equals(other.route.link().to().id())
          && route.way(piece) == other.route.way(other.piece).opposite()
          && route.pieces() - piece == other.route.pieces() - other.piece
          && Math.abs(route.end(piece) - other.route.end(other.piece)) < 0.01;
    }

    private boolean ends(RouteEnd terminal) {
      return route.link().from().id().equals(terminal.id()) && ends(terminal, true)
          || route.link().to().id().equals(terminal.id()) && ends(terminal, false);
    }

    private boolean ends(RouteEnd terminal, boolean first) {
      return terminal.card() && (first ? piece == 0 : piece == route.pieces() - 1);
    }
  }

  void add(Part part, SegmentSlack slack) {
    parts.add(part);
    low = Math.max(low, slack.low());
    high = Math.min(high, slack.high());
  }

  List<Part> parts() {
    return parts;
  }

  double wanted() {
    return wanted;
  }

  double low() {
    return Math.min(low, wanted);
  }

  double high() {
    return Math.max(high, wanted);
  }

  void move(double at) {
    parts.forEach(part -> part.route().move(part.piece(), at));
  }
}
