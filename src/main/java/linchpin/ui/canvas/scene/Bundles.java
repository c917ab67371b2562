package linchpin.ui.canvas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Stroke;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// The figures of a plane as they are seen from far away: boxes and lines that look alike and lie in one region are
/// drawn as one path, for thousands of small ones cost a frame many times as much. What else a figure has, such as its
/// icon, lies over them.
final class Bundles {
  /// The side of a region, in diagram pixels.
  private static final double REGION = 4096;

  private final MarkNodes nodes;
  private Map<Alike, Bundle> bundles = new HashMap<>();
  private Map<FigureNode, Rest> rests = new HashMap<>();

  Bundles(MarkNodes nodes) {
    this.nodes = nodes;
  }

  /// What the marks of a bundle share.
  ///
  /// @param order the place of the mark in its figure
  private record Alike(int order, long column, long row, @Nullable Ink fill, @Nullable Stroke stroke) {}

  /// What is drawn in the place of figures, back to front.
  List<Drawable> of(List<FigureNode> figures) {
    Map<Alike, List<Mark>> together = new LinkedHashMap<>();
    Map<FigureNode, Rest> others = new LinkedHashMap<>();
    List<Drawable> above = new ArrayList<>();
    for (FigureNode shown : figures) {
      if (shown.figure().depth() > 0) {
        above.add(shown);
      } else if (collect(shown, together)) {
        others.put(shown, rests.getOrDefault(shown, new Rest(shown.figure(), nodes)));
      }
    }
    Map<Alike, Bundle> next = new LinkedHashMap<>();
    together.forEach((alike, marks) -> next.put(alike, bundle(alike, marks)));
    bundles = next;
    rests = others;
    List<Drawable> all = new ArrayList<>();
    next.entrySet().stream().sorted((a, b) -> a.getKey().order - b.getKey().order).forEach(e -> all.add(e.getValue()));
    all.addAll(others.values());
    all.addAll(above);
    return all;
  }

  /// Puts the marks of a figure with those alike.
  ///
  /// @return whether it has others
  private static boolean collect(FigureNode shown, Map<Alike, List<Mark>> together) {
    Bounds bounds = shown.bounds();
    boolean others = false;
    int order = 0;
    for (Mark mark : shown.figure().marks()) {
      if (bounds != null && joins(mark)) {
        long column = (long) Math.floor(bounds.centerX() / REGION);
        long row = (long) Math.floor(bounds.centerY() / REGION);
        Alike alike = mark instanceof Mark.Box box
            ? new Alike(order, column, row, box.fill(), box.stroke())
            : new Alike(order, column, row, ((Mark.Line) mark).fill(), ((Mark.Line) mark).stroke());
        together.computeIfAbsent(alike, _ -> new ArrayList<>()).add(mark);
      } else {
        others = true;
      }
      order++;
    }
    return others;
  }

  private static boolean joins(Mark mark) {
    return mark instanceof Mark.Box || mark instanceof Mark.Line;
  }

  private Bundle bundle(Alike alike, List<Mark> marks) {
    Bundle known = bundles.get(alike);
    return known != null && known.holds(marks) ? known : new Bundle(marks, alike.fill, alike.stroke, nodes);
  }

  /// Marks as one path.
  private static final class Bundle implements Drawable {
    private final List<Mark> marks;
    private final @Nullable Ink fill;
    private final @Nullable Stroke stroke;
    private final MarkNodes nodes;
    private final @Nullable Bounds bounds;
    private final String path;
    private @Nullable Node node;

    Bundle(List<Mark> marks, @Nullable Ink fill, @Nullable Stroke stroke, MarkNodes nodes) {
      this.marks = marks;
      this.fill = fill;
      this.stroke = stroke;
      this.nodes = nodes;
      bounds = Extents.of(marks);
      path = JoinedPath.of(marks);
    }

    @SuppressWarnings("ReferenceEquality") // figures that stay keep their marks
    boolean holds(List<Mark> others) {
      if (marks.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < marks.size(); i++) {
        if (marks.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public @Nullable Bounds bounds() {
      return bounds;
    }

    @Override
    public Node node() {
      if (node == null) {
        node = nodes.joined(path, fill, stroke);
      }
      return node;
    }
  }

  /// What of a figure is not part of any bundle.
  private static final class Rest implements Drawable {
    private final List<Mark> marks;
    private final @Nullable Bounds bounds;
    private final MarkNodes nodes;
    private @Nullable Node node;

    Rest(Figure figure, MarkNodes nodes) {
      marks = figure.marks().stream().filter(m -> !joins(m)).toList();
      bounds = Extents.of(marks);
      this.nodes = nodes;
    }

    @Override
    public @Nullable Bounds bounds() {
      return bounds;
    }

    @Override
    public Node node() {
      if (node == null) {
        node = nodes.of(marks);
      }
      return node;
    }
  }
}
