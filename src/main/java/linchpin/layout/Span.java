package linchpin.layout;

import java.util.Collection;
import java.util.List;
import linchpin.edit.Bounds;

/// A box seen along one axis.
///
/// @param from where it begins along the axis
/// @param to where it ends
/// @param sideFrom where it begins across the axis
/// @param sideTo where it ends across the axis
record Span(double from, double to, double sideFrom, double sideTo) {
  static Span across(Bounds box) {
    return new Span(box.x(), box.right(), box.y(), box.bottom());
  }

  static Span down(Bounds box) {
    return new Span(box.y(), box.bottom(), box.x(), box.right());
  }

  static List<Span> across(Collection<Bounds> boxes) {
    return boxes.stream().map(Span::across).toList();
  }

  static List<Span> down(Collection<Bounds> boxes) {
    return boxes.stream().map(Span::down).toList();
  }

  double middle() {
    return (from + to) / 2;
  }

  /// Whether the two lie beside each other, so that there is a gap between them.
  boolean beside(Span other) {
    return sideFrom < other.sideTo && other.sideFrom < sideTo;
  }
}
