package linchpin.layout.layered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A card or a place while it is being laid out.
final class LayoutItem {
  private final String id;
  private final @Nullable LayoutItem parent;
  private final List<LayoutItem> children = new ArrayList<>();
  private final double width;
  private final double height;
  private double order;
  private int first = Integer.MAX_VALUE;
  private int last = -1;
  private double x;
  private double extent;

  /// @param width of a card, with its copies; 0 for a place, whose width follows from what it holds
  LayoutItem(String id, @Nullable LayoutItem parent, double width, double height) {
    this.id = id;
    this.parent = parent;
    this.width = width;
    this.height = height;
    extent = width;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  String id() {
    return id;
  }

  @Nullable LayoutItem parent() {
    return parent;
  }

  List<LayoutItem> children() {
    return children;
  }

  boolean leaf() {
    return width > 0;
  }

  double height() {
    return height;
  }

  /// Where it wants to stand among its neighbours.
  double order() {
    return order;
  }

  /// The first row it reaches into.
  int first() {
    return first;
  }

  /// The last row it reaches into.
  int last() {
    return last;
  }

  void stand(int row, double wanted) {
    first = row;
    last = row;
    order = wanted;
  }

  /// Gives a place the rows and the order of what it holds.
  void gather() {
    if (leaf()) {
      return;
    }
    double sum = 0;
    for (LayoutItem child : children) {
      child.gather();
      first = Math.min(first, child.first);
      last = Math.max(last, child.last);
      sum += child.order;
    }
    order = sum / Math.max(1, children.size());
    children.sort(Comparator.comparingDouble(LayoutItem::order));
  }

  double x() {
    return x;
  }

  double right() {
    return x + extent;
  }

  double center() {
    return x + extent / 2;
  }

  void size(double value) {
    extent = value;
  }

  double size() {
    return extent;
  }

  /// Moves it with all it holds.
  void move(double dx) {
    x += dx;
    for (LayoutItem child : children) {
      child.move(dx);
    }
  }
}
