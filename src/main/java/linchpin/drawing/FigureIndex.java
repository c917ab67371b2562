package linchpin.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.MarkExtent;
import linchpin.drawing.mark.Plane;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// The figures of a diagram by the element they belong to. Elements keep the order in which they came first, whatever
/// replaces their figures later.
final class FigureIndex {
  /// What kind of element figures belong to, in the order in which they are painted.
  enum Of {
    COMPONENT,
    GROUP,
    LINE,
    CAUSE,
    NOTE,
    CAPTION
  }

  private final Map<Of, Map<String, Part>> parts = new EnumMap<>(Of.class);

  /// The figures of one element, and what they cover.
  private record Part(List<Figure> figures, @Nullable Bounds extent) {}

  FigureIndex() {
    for (Of kind : Of.values()) {
      parts.put(kind, new LinkedHashMap<>());
    }
  }

  /// Takes the figures of an element in the place of those it had. Those without marks, and null, are left out.
  void put(Of kind, String id, List<? extends @Nullable Figure> figures) {
    List<Figure> kept = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      if (figure != null && !figure.marks().isEmpty()) {
        kept.add(figure);
      }
    }
    of(kind).put(id, new Part(kept, MarkExtent.of(kept)));
  }

  /// The figures that an element has.
  List<Figure> get(Of kind, String id) {
    Part part = of(kind).get(id);
    return part == null ? List.of() : part.figures();
  }

  /// What all of them cover; null when there is nothing.
  @Nullable Bounds extent() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Map<String, Part> some : parts.values()) {
      for (Part part : some.values()) {
        Bounds extent = part.extent();
        if (extent != null) {
          left = Math.min(left, extent.x());
          top = Math.min(top, extent.y());
          right = Math.max(right, extent.right());
          bottom = Math.max(bottom, extent.bottom());
        }
      }
    }
    return left > right ? null : new Bounds(left, top, right - left, bottom - top);
  }

  /// All figures, back to front.
  List<Figure> backToFront() {
    Map<Plane, List<Figure>> planes = new EnumMap<>(Plane.class);
    for (Map<String, Part> some : parts.values()) {
      for (Part part : some.values()) {
        for (Figure figure : part.figures()) {
          planes.computeIfAbsent(figure.plane(), p -> new ArrayList<>()).add(figure);
        }
      }
    }
    List<Figure> all = new ArrayList<>();
    for (List<Figure> plane : planes.values()) {
      plane.sort(Comparator.comparingInt(Figure::depth));
      all.addAll(plane);
    }
    return all;
  }

  private Map<String, Part> of(Of kind) {
    return java.util.Objects.requireNonNull(parts.get(kind));
  }
}
