package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Moves tracks as little as possible so that each keeps its distance from its neighbours, within the room it has:
/// least squares under separation constraints, by merging blocks (T. Dwyer, K. Marriott, P. J. Stuckey, "Fast Node
/// Overlap Removal", Graph Drawing 2005, without the splitting of blocks). Where there is no room for the full
/// distance, the tracks that hang together make do with less.
final class SeparationConstraints {
  private static final double[] SCALES = {1, 0.75, 0.5, 0.25, 0};
  private static final double SLACK = 0.01;
  private final List<SegmentGroup> tracks;
  private final List<List<Constraint>> into = new ArrayList<>();
  private final List<List<Constraint>> out = new ArrayList<>();
  private final int[] set;
  private final double[] all;

  SeparationConstraints(List<SegmentGroup> tracks) {
    this.tracks = tracks;
    set = new int[tracks.size()];
    all = new double[tracks.size()];
    for (int i = 0; i < set.length; i++) {
      set[i] = i;
      into.add(new ArrayList<>());
      out.add(new ArrayList<>());
    }
  }

  /// That track `before` has a coordinate at least `gap` less than track `after`.
  record Constraint(int before, int after, double gap) {}

  void add(int before, int after, double gap) {
    Constraint constraint = new Constraint(before, after, gap);
    into.get(after).add(constraint);
    out.get(before).add(constraint);
    set[root(before)] = root(after);
  }

  /// Moves the tracks.
  void solve() {
    int[] rank = rank();
    List<List<Integer>> sets = new ArrayList<>();
    for (int i = 0; i < set.length; i++) {
      sets.add(new ArrayList<>());
    }
    for (int track : rank) {
      sets.get(root(track)).add(track);
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
      at = new SegmentBlocks(tracks, together, into, position, scale).places();
      if (kept(together, at, position, scale)) {
        break;
      }
    }
    for (int i = 0; i < together.size(); i++) {
      SegmentGroup group = tracks.get(together.get(i));
      group.move(Math.clamp(at[i], group.low(), group.high()));
    }
  }

  private boolean kept(List<Integer> together, double[] at, int[] position, double scale) {
    for (int i = 0; i < at.length; i++) {
      all[together.get(i)] = at[i];
    }
    for (int track : together) {
      for (Constraint c : into.get(track)) {
        boolean turned = position[c.before] > position[c.after];
        double gap = (all[c.after] - all[c.before]) * (turned ? -1 : 1);
        if (gap < c.gap * scale - SLACK) {
          return false;
        }
      }
    }
    return true;
  }

  /// The tracks in an order that respects the constraints; where these run in a circle, one of them is let go.
  private int[] rank() {
    int[] waiting = new int[tracks.size()];
    boolean[] done = new boolean[tracks.size()];
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = into.get(i).size();
      if (waiting[i] == 0) {
        ready.add(i);
      }
    }
    int[] rank = new int[tracks.size()];
    Arrays.fill(rank, -1);
    int next = 0;
    for (int count = 0; count < rank.length; count++) {
      while (ready.isEmpty()) {
        if (!done[next]) {
          ready.add(next);
        }
        next++;
      }
      int track = ready.remove();
      if (done[track]) {
        count--;
        continue;
      }
      done[track] = true;
      rank[count] = track;
      for (Constraint c : out.get(track)) {
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
