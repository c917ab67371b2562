package linchpin.advice.remedy.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.change.FreeSpace;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Outlines;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.graph.Containment;
import org.jspecify.annotations.Nullable;

/// Where something new is drawn: in the row of what it stands beside, and where there is no room the sheet is opened,
/// as a table is by a new column, so that nothing comes to overlap and the order stays.
final class DrawingSpace {
  private static final double GAP = 40;
  private static final double PADDING = 16;
  private static final double TAB = 24;

  private final Document document;
  private final @Nullable Component place;
  private final Set<String> around;

  /// @param place the place it is to stand in, or null
  DrawingSpace(Document document, @Nullable Component place) {
    this.document = document;
    this.place = place;
    around = around(document, place);
  }

  /// What was found.
  ///
  /// @param document the document with the sheet opened as far as needed
  /// @param bounds where there is room now
  record Found(Document document, Bounds bounds) {}

  /// Room of the size of `model` in its row: beside it, or in the place as near to it as may be.
  Found like(Bounds model) {
    return like(model, model);
  }

  /// As [#like(Bounds)], beside something else.
  Found like(Bounds model, Bounds beside) {
    Bounds box = place == null ? null : document.bounds(place.id());
    if (box == null || box.contains(beside) && !beside.equals(model)) {
      return beside(outermost(beside), model);
    }
    return inside(box, model);
  }

  /// The box of the outermost place that holds something and is not round the spot.
  private Bounds outermost(Bounds inner) {
    return document.topology().components().values().stream()
        .filter(c -> document.isPlace(c) && !around.contains(c.id()))
        .map(c -> document.bounds(c.id()))
        .filter(b -> b != null && b.contains(inner))
        .max(Comparator.comparingDouble(b -> b.width() * b.height()))
        .orElse(inner);
  }

  private Found inside(Bounds box, Bounds model) {
    double top = FreeSpace.snap(box.y() + PADDING + TAB + Outlines.COPIES);
    double bottom = Math.max(top, box.bottom() - PADDING - model.height());
    double y = Math.clamp(model.y(), top, bottom);
    List<Bounds> standing = standing();
    return columns(box, standing).stream()
        .filter(x -> x + model.width() + PADDING <= box.right())
        .map(x -> new Bounds(x, y, model.width(), model.height()))
        .filter(b -> standing.stream().noneMatch(b.grown(GAP / 2)::overlaps))
        .min(Comparator.comparingDouble(b -> Math.abs(b.x() - model.x())))
        .map(b -> tall(document, b))
        .orElseGet(() -> beside(box, new Bounds(0, y, model.width(), model.height())));
  }

  private List<Double> columns(Bounds box, List<Bounds> standing) {
    List<Double> columns = new ArrayList<>(List.of(FreeSpace.snap(box.x() + PADDING + Outlines.COPIES)));
    standing.stream()
        .filter(b -> b.overlaps(box))
        .forEach(b -> columns.add(FreeSpace.snap(b.right() + GAP)));
    columns.removeIf(x -> x < box.x() + PADDING);
    return columns;
  }

  /// What is drawn other than the places round the spot.
  private List<Bounds> standing() {
    return document.topology().components().values().stream()
        .filter(c -> !around.contains(c.id()))
        .map(c -> Outlines.of(document, c))
        .filter(Objects::nonNull)
        .toList();
  }

  /// To the right of a box, in the row of what is to stand there; where something else stands, or the place ends, a
  /// column is opened.
  private Found beside(Bounds box, Bounds wanted) {
    Bounds holder = place == null ? null : document.bounds(place.id());
    double gap = box.equals(holder) ? Outlines.COPIES : GAP;
    Bounds there = new Bounds(FreeSpace.snap(box.right() + gap + 3), wanted.y(), wanted.width(), wanted.height());
    double end = there.right() + PADDING + Outlines.COPIES;
    boolean free = !box.equals(holder) && standing().stream().noneMatch(there.grown(GAP / 2)::overlaps);
    if (free && (holder == null || holder.right() >= end)) {
      return tall(document, there);
    }
    double line = free && holder != null ? holder.right() : box.right();
    return tall(opened(line, Math.ceil((end - line) / FreeSpace.GRID) * FreeSpace.GRID, true), there);
  }

  /// With the place made to reach below what is to stand in it.
  private Found tall(Document wide, Bounds there) {
    Bounds holder = place == null ? null : wide.bounds(place.id());
    double missing = holder == null ? 0 : there.bottom() + PADDING - holder.bottom();
    return new Found(
        missing <= 0 || holder == null ? wide : new DrawingSpace(wide, place).opened(holder.bottom(), missing, false), there);
  }

  /// The document with everything beyond a line moved away from it, and the places that reach over it, and those round
  /// the spot, made larger.
  private Document opened(double line, double by, boolean column) {
    Map<String, Bounds> placement = new LinkedHashMap<>();
    document.placement().forEach((id, b) -> placement.put(id, stretched(id, b, line, by, column)));
    Map<String, Annotation> notes = new LinkedHashMap<>(document.annotations());
    notes.replaceAll((_, n) -> {
      Point p = shifted(new Point(n.x(), n.y()), line, by, column);
      return new Annotation(n.id(), n.text(), p.x(), p.y(), n.about());
    });
    Map<String, List<Point>> bends = new LinkedHashMap<>(document.arrangement().bends());
    bends.replaceAll((_, corners) -> corners.stream().map(p -> shifted(p, line, by, column)).toList());
    return document.withPlacement(placement).withAnnotations(notes)
        .withArrangement(new Arrangement(bends, document.arrangement().pinned()));
  }

  private Bounds stretched(String id, Bounds b, double line, double by, boolean column) {
    double from = column ? b.x() : b.y();
    double to = column ? b.right() : b.bottom();
    Component component = document.topology().component(id);
    boolean grows = component != null && document.isPlace(component) && (to > line || around.contains(id));
    if (from >= line && !around.contains(id)) {
      return column ? b.movedBy(by, 0) : b.movedBy(0, by);
    }
    if (!grows) {
      return b;
    }
    return column
        ? new Bounds(b.x(), b.y(), b.width() + by, b.height())
        : new Bounds(b.x(), b.y(), b.width(), b.height() + by);
  }

  private static Point shifted(Point p, double line, double by, boolean column) {
    if (column) {
      return p.x() >= line ? p.movedBy(by, 0) : p;
    }
    return p.y() >= line ? p.movedBy(0, by) : p;
  }

  private static Set<String> around(Document document, @Nullable Component place) {
    if (place == null) {
      return Set.of();
    }
    Set<String> around = Containment.of(document.topology()).around(place.id());
    around.add(place.id());
    return around;
  }
}
