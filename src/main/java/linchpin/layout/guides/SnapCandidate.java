package linchpin.layout.guides;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far a box is drawn along one axis, and to what.
///
/// @param by the distance to move; 0 when nothing is near
/// @param at the coordinate it is then in line with
/// @param gap whether it then stands at equal distances, rather than in line
/// @param with what it is in line with, or what it keeps its distance from
record SnapCandidate(double by, double at, boolean gap, List<AxisSpan> with) {
  static final SnapCandidate NONE = new SnapCandidate(0, 0, false, List.of());
  private static final double SAME = 0.01;

  boolean found() {
    return !with.isEmpty();
  }

  /// The shortest way to line up edges with edges or the middle with middles of others, or to stand at equal distances.
  static SnapCandidate moved(AxisSpan moving, List<AxisSpan> others, double reach) {
    SnapCandidate best = NONE;
    for (AxisSpan other : others) {
      best = better(best, moving.from(), other, reach);
      best = better(best, moving.to(), other, reach);
      best = nearer(best, to(other.middle(), moving.middle(), other, reach));
    }
    return nearer(best, equalGap(moving, others, reach));
  }

  /// The shortest way to line up one edge with others.
  static SnapCandidate edge(double at, List<AxisSpan> others, double reach) {
    SnapCandidate best = NONE;
    for (AxisSpan other : others) {
      best = better(best, at, other, reach);
    }
    return best;
  }

  private static SnapCandidate better(SnapCandidate best, double mine, AxisSpan other, double reach) {
    SnapCandidate found = best;
    for (double its : new double[] {other.from(), other.to()}) {
      found = nearer(found, to(its, mine, other, reach));
    }
    return found;
  }

  private static SnapCandidate to(double its, double mine, AxisSpan other, double reach) {
    return within(new SnapCandidate(its - mine, its, false, List.of(other)), reach);
  }

  private static SnapCandidate equalGap(AxisSpan moving, List<AxisSpan> others, double reach) {
    Optional<AxisSpan> before = before(moving, others);
    Optional<AxisSpan> after = after(moving, others);
    SnapCandidate best = NONE;
    if (before.isPresent() && after.isPresent()) {
      double middle = (before.get().to() + after.get().from()) / 2;
      best = within(new SnapCandidate(middle - moving.middle(), middle, true, List.of(before.get(), after.get())), reach);
    }
    if (before.isPresent()) {
      AxisSpan near = before.get();
      Optional<AxisSpan> far = before(near, others);
      if (far.isPresent()) {
        double wanted = near.to() + near.from() - far.get().to();
        best = nearer(best, within(new SnapCandidate(wanted - moving.from(), wanted, true, List.of(near)), reach));
      }
    }
    if (after.isPresent()) {
      AxisSpan near = after.get();
      Optional<AxisSpan> far = after(near, others);
      if (far.isPresent()) {
        double wanted = near.from() - (far.get().from() - near.to());
        best = nearer(best, within(new SnapCandidate(wanted - moving.to(), wanted, true, List.of(near)), reach));
      }
    }
    return best;
  }

  private static Optional<AxisSpan> before(AxisSpan span, List<AxisSpan> others) {
    return others.stream()
        .filter(o -> o.beside(span) && o.to() <= span.from())
        .max(Comparator.comparingDouble(AxisSpan::to));
  }

  private static Optional<AxisSpan> after(AxisSpan span, List<AxisSpan> others) {
    return others.stream()
        .filter(o -> o.beside(span) && o.from() >= span.to())
        .min(Comparator.comparingDouble(AxisSpan::from));
  }

  private static SnapCandidate within(SnapCandidate snap, double reach) {
    return Math.abs(snap.by) <= reach ? snap : NONE;
  }

  private static SnapCandidate nearer(SnapCandidate one, SnapCandidate other) {
    return !other.found() || one.found() && Math.abs(one.by) <= Math.abs(other.by) + SAME ? one : other;
  }
}
