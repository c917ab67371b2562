package linchpin.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far a box is drawn along one axis, and to what.
///
/// @param by the distance to move; 0 when nothing is near
/// @param at the coordinate it is then in line with
/// @param gap whether it then stands at equal distances, rather than in line
/// @param with what it is in line with, or what it keeps its distance from
record Pull(double by, double at, boolean gap, List<Span> with) {
  static final Pull NONE = new Pull(0, 0, false, List.of());
  private static final double SAME = 0.01;

  boolean found() {
    return !with.isEmpty();
  }

  /// The shortest way to line up edges with edges or the middle with middles of others, or to stand at equal distances.
  static Pull moved(Span moving, List<Span> others, double reach) {
    Pull best = NONE;
    for (Span other : others) {
      best = better(best, moving.from(), other, reach);
      best = better(best, moving.to(), other, reach);
      best = nearer(best, to(other.middle(), moving.middle(), other, reach));
    }
    return nearer(best, equalGap(moving, others, reach));
  }

  /// The shortest way to line up one edge with others.
  static Pull edge(double at, List<Span> others, double reach) {
    Pull best = NONE;
    for (Span other : others) {
      best = better(best, at, other, reach);
    }
    return best;
  }

  private static Pull better(Pull best, double mine, Span other, double reach) {
    Pull found = best;
    for (double its : new double[] {other.from(), other.to()}) {
      found = nearer(found, to(its, mine, other, reach));
    }
    return found;
  }

  private static Pull to(double its, double mine, Span other, double reach) {
    return within(new Pull(its - mine, its, false, List.of(other)), reach);
  }

  private static Pull equalGap(Span moving, List<Span> others, double reach) {
    Optional<Span> before = before(moving, others);
    Optional<Span> after = after(moving, others);
    Pull best = NONE;
    if (before.isPresent() && after.isPresent()) {
      double middle = (before.get().to() + after.get().from()) / 2;
      best = within(new Pull(middle - moving.middle(), middle, true, List.of(before.get(), after.get())), reach);
    }
    if (before.isPresent()) {
      Span near = before.get();
      Optional<Span> far = before(near, others);
      if (far.isPresent()) {
        double wanted = near.to() + near.from() - far.get().to();
        best = nearer(best, within(new Pull(wanted - moving.from(), wanted, true, List.of(near)), reach));
      }
    }
    if (after.isPresent()) {
      Span near = after.get();
      Optional<Span> far = after(near, others);
      if (far.isPresent()) {
        double wanted = near.from() - (far.get().from() - near.to());
        best = nearer(best, within(new Pull(wanted - moving.to(), wanted, true, List.of(near)), reach));
      }
    }
    return best;
  }

  private static Optional<Span> before(Span span, List<Span> others) {
    return others.stream()
        .filter(o -> o.beside(span) && o.to() <= span.from())
        .max(Comparator.comparingDouble(Span::to));
  }

  private static Optional<Span> after(Span span, List<Span> others) {
    return others.stream()
        .filter(o -> o.beside(span) && o.from() >= span.to())
        .min(Comparator.comparingDouble(Span::from));
  }

  private static Pull within(Pull pull, double reach) {
    return Math.abs(pull.by) <= reach ? pull : NONE;
  }

  private static Pull nearer(Pull one, Pull other) {
    return !other.found() || one.found() && Math.abs(one.by) <= Math.abs(other.by) + SAME ? one : other;
  }
}
