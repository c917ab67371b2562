package linchpin.layout.layered;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Moves items sideways, within the room that their neighbours leave, to stand above and below what they are connected
/// to (the barycentre rule of K. Sugiyama, S. Tagawa, M. Toda, 1981, applied to coordinates).
final class BarycenterAlignment {
  private static final int SWEEPS = 16;
  private final Packing packing;
  private final Map<String, LayoutItem> leaves;
  private final LayoutGraph needs;

  BarycenterAlignment(Packing packing, Map<String, LayoutItem> leaves, LayoutGraph needs) {
    this.packing = packing;
    this.leaves = leaves;
    this.needs = needs;
  }

  void align(LayoutItem root) {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      sweep(root, sweep % 2 == 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
  }

  private void sweep(LayoutItem item, boolean fromRight, double least, double most) {
    List<LayoutItem> children = item.children();
    List<Packing.Neighbours> beside = packing.neighbours(item);
    for (int k = 0; k < children.size(); k++) {
      int i = fromRight ? children.size() - 1 - k : k;
      LayoutItem child = children.get(i);
      double low = least;
      double high = most - child.size();
      for (LayoutItem left : beside.get(i).left()) {
        low = Math.max(low, left.right() + LayoutMetrics.BESIDE);
      }
      for (LayoutItem right : beside.get(i).right()) {
        high = Math.min(high, right.x() - LayoutMetrics.BESIDE - child.size());
      }
      double shift = pull(child);
      if (low <= high) {
        child.move(Math.clamp(child.x() + shift, low, high) - child.x());
      }
      if (!child.leaf()) {
        sweep(child, fromRight, child.x() + LayoutMetrics.PADDING, child.right() - LayoutMetrics.PADDING);
      }
    }
  }

  /// How far an item would like to move: the mean over the cards in it.
  private double pull(LayoutItem item) {
    double[] sum = new double[2];
    pull(item, sum);
    return sum[1] == 0 ? 0 : sum[0] / sum[1];
  }

  private void pull(LayoutItem item, double[] sum) {
    for (String id : needs.neighbours(item.id())) {
      LayoutItem other = leaves.get(id);
      if (other != null && other.first() != item.first()) {
        sum[0] += other.center() - item.center();
        sum[1]++;
      }
    }
    item.children().forEach(child -> pull(child, sum));
  }

}
