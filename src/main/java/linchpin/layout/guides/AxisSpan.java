package linchpin.layout.guides;

import java.util.Collection;
import java.util.List;
import linchpin.edit.document.Bounds;

/// A box seen along one axis.
///
/// @param from where it begins along the axis
/// @param to where it ends
/// @param sideFrom where it begins across the axis
/// @param sideTo where it ends across the axis
record AxisSpan(double from, double to, double sideFrom, double sideTo) {
  static AxisSpan across(Bounds box) {
    return new AxisSpan(box.x(), box.right(), box.y(), box.bottom());
  }

  static AxisSpan down(Bounds box) {
    return new AxisSpan(box.y(), box.bottom(), box.x(), box.right());
  }

  static List<AxisSpan> across(Collection<Bounds> boxes) {
    return boxes.stream().map(AxisSpan::across).toList();
  }

  static List<AxisSpan> down(Collection<Bounds> boxes) {
    return boxes.stream().map(AxisSpan::down).toList();
  }

  double middle() {
    return (from + to) / 2;
  }

  /// Whether the two lie beside each other, so that there is a gap between them.
  boolean beside(AxisSpan other) {
    return sideFrom < other.sideTo && other.sideFrom < sideTo;
  }
}
