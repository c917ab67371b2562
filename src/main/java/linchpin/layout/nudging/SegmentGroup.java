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
  record Part(MutableRoute wire, int piece) {
    boolean runsBeside(Part other, double gap) {
      return wire.from(piece) < other.wire.to(other.piece) + gap
          && other.wire.from(other.piece) < wire.to(piece) + gap;
    }

    /// Whether both end at the same terminal.
    boolean meets(Part other) {
      return ends(wire.link().from(), true) && other.ends(wire.link().from())
          || ends(wire.link().to(), false) && other.ends(wire.link().to());
    }

    /// Whether the two come from opposite directions into one stem, which they share from there on.
    boolean joins(Part other) {
      return wire.link().to().id().equals(other.wire.link().to().id())
          && wire.way(piece) == other.wire.way(other.piece).opposite()
          && wire.pieces() - piece == other.wire.pieces() - other.piece
          && Math.abs(wire.end(piece) - other.wire.end(other.piece)) < 0.01;
    }

    private boolean ends(RouteEnd terminal) {
      return wire.link().from().id().equals(terminal.id()) && ends(terminal, true)
          || wire.link().to().id().equals(terminal.id()) && ends(terminal, false);
    }

    private boolean ends(RouteEnd terminal, boolean first) {
      return terminal.card() && (first ? piece == 0 : piece == wire.pieces() - 1);
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
    parts.forEach(part -> part.wire().move(part.piece(), at));
  }
}
