package linchpin.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Moves items sideways, within the room that their neighbours leave, to stand above and below what they are connected
/// to (the barycentre rule of K. Sugiyama, S. Tagawa, M. Toda, 1981, applied to coordinates).
final class Alignment {
  private static final int SWEEPS = 16;
  private final Packing packing;
  private final Map<String, Item> leaves;
  private final Needs needs;

  Alignment(Packing packing, Map<String, Item> leaves, Needs needs) {
    this.packing = packing;
    this.leaves = leaves;
    this.needs = needs;
  }

  void align(Item root) {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      sweep(root, sweep % 2 == 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
  }

  private void sweep(Item item, boolean fromRight, double least, double most) {
    List<Item> children = item.children();
    List<Packing.Neighbours> beside = packing.neighbours(item);
    for (int k = 0; k < children.size(); k++) {
      int i = fromRight ? children.size() - 1 - k : k;
      Item child = children.get(i);
      double low = least;
      double high = most - child.size();
      for (Item left : beside.get(i).left()) {
        low = Math.max(low, left.right() + Frame.BESIDE);
      }
      for (Item right : beside.get(i).right()) {
        high = Math.min(high, right.x() - Frame.BESIDE - child.size());
      }
      double shift = pull(child);
      if (low <= high) {
        child.move(Math.clamp(child.x() + shift, low, high) - child.x());
      }
      if (!child.leaf()) {
        sweep(child, fromRight, child.x() + Frame.PADDING, child.right() - Frame.PADDING);
      }
    }
  }

  /// How far an item would like to move: the mean over the cards in it.
  private double pull(Item item) {
    double[] sum = new double[2];
    pull(item, sum);
    return sum[1] == 0 ? 0 : sum[0] / sum[1];
  }

  private void pull(Item item, double[] sum) {
    for (String id : needs.neighbours(item.id())) {
      Item other = leaves.get(id);
      if (other != null && other.first() != item.first()) {
        sum[0] += other.center() - item.center();
        sum[1]++;
      }
    }
    item.children().forEach(child -> pull(child, sum));
  }

}
