package linchpin.layout.layered;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Outlines;
import linchpin.model.Component;

/// The sizes that a layout works with.
public final class LayoutMetrics {
  /// Everything lies on multiples of this.
  static final double GRID = 8;
  /// The room a place needs above what it holds, for its tab.
  static final double TAB = 48;
  /// The room a place needs beside and below what it holds.
  static final double PADDING = 24;
  /// The room between two cards beside each other.
  static final double BESIDE = 40;
  /// The room between two cards one above the other.
  static final double BETWEEN_ROWS = 56;
  /// The size of a place that holds nothing.
  static final double EMPTY_WIDTH = Document.CARD_WIDTH + 2 * PADDING;
  static final double EMPTY_HEIGHT = Document.CARD_HEIGHT + TAB + PADDING;

  private LayoutMetrics() {}

  /// How far the copies behind a card stand out.
  static double copies(Component component) {
    return component.copies() > 1 ? Outlines.COPIES : 0;
  }

  /// A card whose corner is rounded to the grid.
  static Bounds card(double x, double y) {
    return new Bounds(near(x), near(y), Document.CARD_WIDTH, Document.CARD_HEIGHT);
  }

  /// The place that fits around some of the boxes.
  static Bounds around(Collection<String> ids, Map<String, Bounds> boxes) {
    List<Bounds> inner = ids.stream().map(boxes::get).filter(Objects::nonNull).toList();
    Bounds all = inner.stream().reduce(Bounds::union).orElseThrow();
    double x = down(all.x() - PADDING);
    double y = down(all.y() - TAB);
    return new Bounds(x, y, up(all.right() + PADDING) - x, up(all.bottom() + PADDING) - y);
  }

  public static double near(double value) {
    return Math.round(value / GRID) * GRID;
  }

  static double down(double value) {
    return Math.floor(value / GRID) * GRID;
  }

  static double up(double value) {
    return Math.ceil(value / GRID) * GRID;
  }
}
