package linchpin.layout.layered;

/// Where the rows lie: far enough apart for the tabs and paddings of the places that begin and end between them.
final class RankHeights {
  private final double[] above;
  private final double[] below;
  private final double[] height;

  RankHeights(LayoutItem root, int rows) {
    above = new double[rows];
    below = new double[rows];
    height = new double[rows];
    root.children().forEach(child -> measure(child, new double[rows], new double[rows]));
  }

  /// The top of each row's cards.
  double[] tops() {
    double[] tops = new double[height.length];
    double y = 0;
    for (int row = 0; row < tops.length; row++) {
      tops[row] = y + above[row];
      y = tops[row] + height[row] + below[row] + LayoutMetrics.BETWEEN_ROWS;
    }
    return tops;
  }

  private void measure(LayoutItem item, double[] tabs, double[] paddings) {
    if (item.leaf()) {
      int row = item.first();
      above[row] = Math.max(above[row], tabs[row]);
      below[row] = Math.max(below[row], paddings[row]);
      height[row] = Math.max(height[row], item.height());
      return;
    }
    tabs[item.first()] += LayoutMetrics.TAB;
    paddings[item.last()] += LayoutMetrics.PADDING;
    above[item.first()] = Math.max(above[item.first()], tabs[item.first()]);
    below[item.last()] = Math.max(below[item.last()], paddings[item.last()]);
    item.children().forEach(child -> measure(child, tabs, paddings));
    tabs[item.first()] -= LayoutMetrics.TAB;
    paddings[item.last()] -= LayoutMetrics.PADDING;
  }
}
