package linchpin.layout.layered;

import java.util.Arrays;
import java.util.List;

/// Puts items beside each other without overlap: a card fills its row, a place all the rows it reaches into, and what
/// shares no row may stand one above the other.
final class Packing {
  private final int rows;

  /// @param rows how many rows there are
  Packing(int rows) {
    this.rows = rows;
  }

  /// Packs what an item holds from the left, after packing what that holds.
  ///
  /// @param margin the room left at both sides
  void pack(LayoutItem item, double margin) {
    double[] filled = new double[rows];
    Arrays.fill(filled, margin);
    double right = 0;
    for (LayoutItem child : item.children()) {
      if (!child.leaf()) {
        pack(child, LayoutMetrics.PADDING);
      }
      double x = 0;
      for (int row = child.first(); row <= child.last(); row++) {
        x = Math.max(x, filled[row]);
      }
      child.move(x - child.x());
      Arrays.fill(filled, child.first(), child.last() + 1, child.right() + LayoutMetrics.BESIDE);
      right = Math.max(right, child.right());
    }
    item.size(LayoutMetrics.up(right + margin));
  }

  /// The neighbours at the left and at the right, over all rows, for what an item holds.
  ///
  /// @param item what holds them
  /// @return for each child in order, the children it must stay right of, and those it must stay left of
  List<Neighbours> neighbours(LayoutItem item) {
    List<LayoutItem> children = item.children();
    List<Neighbours> all = children.stream().map(c -> new Neighbours()).toList();
    int[] latest = new int[rows];
    Arrays.fill(latest, -1);
    for (int i = 0; i < children.size(); i++) {
      for (int row = children.get(i).first(); row <= children.get(i).last(); row++) {
        if (latest[row] >= 0) {
          all.get(i).left().add(children.get(latest[row]));
          all.get(latest[row]).right().add(children.get(i));
        }
        latest[row] = i;
      }
    }
    return all;
  }

  /// What stands directly beside an item.
  record Neighbours(java.util.Set<LayoutItem> left, java.util.Set<LayoutItem> right) {
    Neighbours() {
      this(new java.util.LinkedHashSet<>(), new java.util.LinkedHashSet<>());
    }
  }
}
