package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Moves segments as little as possible so that each keeps its distance from its neighbours, within the room it has:
/// least squares under separation constraints, by merging blocks (T. Dwyer, K. Marriott, P. J. Stuckey, "Fast Node
/// Overlap Removal", Graph Drawing 2005, without the splitting of blocks). Where there is no room for the full
/// distance, the segments that hang together make do with less.
final class SeparationConstraints {
  private static final double[] SCALES = {1, 0.75, 0.5, 0.25, 0};
  private static final double SLACK = 0.01;
  private final List<SegmentGroup> segments;
  private final List<List<Constraint>> into = new ArrayList<>();
  private final List<List<Constraint>> out = new ArrayList<>();
  private final int[] set;
  private final double[] all;

  SeparationConstraints(List<SegmentGroup> segments) {
    this.segments = segments;
    set = new int[segments.size()];
    all = new double[segments.size()];
    for (int i = 0; i < set.length; i++) {
      set[i] = i;
      into.add(new ArrayList<>());
      out.add(new ArrayList<>());
    }
  }

  /// That segment `before` has a coordinate at least `gap` less than segment `after`.
  record Constraint(int before, int after, double gap) {}

  void add(int before, int after, double gap) {
    Constraint constraint = new Constraint(before, after, gap);
    into.get(after).add(constraint);
    out.get(before).add(constraint);
    set[root(before)] = root(after);
  }

  /// Moves the segments.
  void solve() {
    int[] rank = rank();
    List<List<Integer>> sets = new ArrayList<>();
    for (int i = 0; i < set.length; i++) {
      sets.add(new ArrayList<>());
    }
    for (int segment : rank) {
      sets.get(root(segment)).add(segment);
    }
    int[] position = new int[rank.length];
    for (int i = 0; i < rank.length; i++) {
      position[rank[i]] = i;
    }
    for (List<Integer> together : sets) {
      if (together.size() > 1) {
        solve(together, position);
      }
    }
  }

  private void solve(List<Integer> together, int[] position) {
    double[] at = new double[0];
    for (double scale : SCALES) {
      at = new SegmentBlocks(segments, together, into, position, scale).places();
      if (kept(together, at, position, scale)) {
        break;
      }
    }
    for (int i = 0; i < together.size(); i++) {
      SegmentGroup group = segments.get(together.get(i));
      group.move(Math.clamp(at[i], group.low(), group.high()));
    }
  }

  private boolean kept(List<Integer> together, double[] at, int[] position, double scale) {
    for (int i = 0; i < at.length; i++) {
      all[together.get(i)] = at[i];
    }
    for (int segment : together) {
      for (Constraint c : into.get(segment)) {
        boolean turned = position[c.before] > position[c.after];
        double gap = (all[c.after] - all[c.before]) * (turned ? -1 : 1);
        if (gap < c.gap * scale - SLACK) {
          return false;
        }
      }
    }
    return true;
  }

  /// The segments in an order that respects the constraints; where these run in a circle, one of them is let go.
  private int[] rank() {
    int[] waiting = new int[segments.size()];
    boolean[] done = new boolean[segments.size()];
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = into.get(i).size();
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    int[] rank = new int[segments.size()];
    Arrays.fill(rank, -1);
    int next = 0;
    for (int count = 0; count < rank.length; count++) {
      while (ready.isEmpty()) {
        if (!done[next]) {
          ready.add(next);
        }
        next++;
      }
      int segment = ready.remove();
      if (done[segment]) {
        count--;
        continue;
      }
      done[segment] = true;
      rank[count] = segment;
      for (Constraint c : out.get(segment)) {
        if (--waiting[c.after] == 0 && !done[c.after]) {
          ready.add(c.after);
        }
      }
    }
    return rank;
  }

  private int root(int i) {
    int at = i;
    while (set[at] != at) {
      set[at] = set[set[at]];
      at = set[at];
    }
    return at;
  }
}
