package linchpin.ui.canvas.tool;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.drawing.DiagramPainter;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.view.CauseTags;
import linchpin.drawing.view.Detail;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.OperatorLine;
import linchpin.edit.document.Outlines;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.cause.CommonCause;
import linchpin.ui.canvas.scene.FigureLayer;
import org.jspecify.annotations.Nullable;

/// Finds what lies where, by the document's own geometry.
///
/// @param document what is drawn
/// @param routes how its lines run; one without corners runs straight
/// @param figures what is shown of it, for the labels whose size only the drawing knows
/// @param zoom the scale, by which a line or border is wide enough to hit
public record Picking(Document document, Routes routes, FigureLayer figures, double zoom) {
  private static final double REACH = 6;
  private static final double TAB = 28;

  /// The frontmost thing at a point of the diagram.
  public Hit at(Point p) {
    Hit front = note(p);
    front = front == null ? tag(p) : front;
    front = front == null ? groupLabel(p) : front;
    front = front == null ? card(p) : front;
    front = front == null ? line(p) : front;
    front = front == null ? groupFrame(p) : front;
    front = front == null ? placeFrame(p) : front;
    front = front == null ? group(p) : front;
    if (front != null) {
      return front;
    }
    String place = placeAt(p, Set.of());
    return place == null ? new Hit.Nothing() : new Hit.Place(place, false);
  }

  /// The innermost place that holds a point, or null.
  ///
  /// @param except places that do not count
  public @Nullable String placeAt(Point p, Set<String> except) {
    return places().filter(c -> !except.contains(c.id()) && holds(c.id(), p))
        .min(Comparator.comparingDouble(c -> area(c.id())))
        .map(Component::id)
        .orElse(null);
  }

  /// Every card, note and place that lies wholly in a rectangle; a place does not bring along what it holds.
  public List<String> within(Bounds area) {
    List<String> found = new java.util.ArrayList<>();
    for (Component c : document.topology().components().values()) {
      Bounds b = document.bounds(c.id());
      boolean inside = b != null && (document.isPlace(c) ? area.contains(b) : area.overlaps(b));
      if (inside) {
        found.add(c.id());
      }
    }
    for (Annotation note : document.annotations().values()) {
      if (area.overlaps(DiagramPainter.bounds(note))) {
        found.add(note.id());
      }
    }
    return found;
  }

  /// The corners of a line as it is drawn, from the one that needs to the one that is needed; empty when either has
  /// not been placed.
  public List<Point> course(Dependency line) {
    List<Point> points = routes.of(line.id());
    if (!points.isEmpty()) {
      return points;
    }
    Bounds from = Outlines.of(document, line.from());
    Bounds to = Outlines.of(document, line.to());
    return from == null || to == null
        ? List.of()
        : List.of(new Point(from.centerX(), from.centerY()), new Point(to.centerX(), to.centerY()));
  }

  /// The room that an element takes, or null when it is not drawn.
  public @Nullable Bounds extent(String id) {
    Bounds outline = Outlines.of(document, id);
    Dependency line = document.topology().dependency(id);
    if (outline == null && line != null) {
      return around(course(line));
    }
    if (outline == null && OperatorLine.of(document.topology(), id) != null) {
      return around(routes.of(id));
    }
    CommonCause cause = document.topology().commonCause(id);
    if (outline == null && cause != null) {
      return cause.members().stream().map(m -> Outlines.of(document, m)).filter(Objects::nonNull).reduce(Bounds::union)
          .orElse(null);
    }
    Annotation note = document.annotations().get(id);
    return outline == null && note != null ? DiagramPainter.bounds(note) : outline;
  }

  private static @Nullable Bounds around(List<Point> course) {
    return course.stream().map(p -> new Bounds(p.x(), p.y(), 0, 0)).reduce(Bounds::union).orElse(null);
  }

  private java.util.stream.Stream<Component> places() {
    return document.topology().components().values().stream().filter(document::isPlace);
  }

  private boolean holds(String id, Point p) {
    Bounds b = document.bounds(id);
    return b != null && b.contains(p.x(), p.y());
  }

  private double area(String id) {
    Bounds b = document.bounds(id);
    return b == null ? Double.MAX_VALUE : b.width() * b.height();
  }

  private @Nullable Hit note(Point p) {
    for (Annotation note : List.copyOf(document.annotations().values()).reversed()) {
      if (covers(DiagramPainter.bounds(note), p)) {
        return new Hit.Note(note.id());
      }
    }
    return null;
  }

  private @Nullable Hit tag(Point p) {
    Detail detail = Detail.of(zoom);
    if (document.topology().commonCauses().isEmpty() || !detail.shows(Detail.Level.NAMES)) {
      return null;
    }
    for (String id : figures.ids(Plane.TAGS)) {
      Component member = document.topology().component(id);
      Bounds bounds = document.bounds(id);
      if (member != null && bounds != null && figures.boxes(id, Plane.TAGS).stream().anyMatch(b -> covers(b, p))) {
        List<CommonCause> causes = document.topology().causesOf(id);
        CommonCause cause = CauseTags.of(document.isPlace(member), bounds, causes.size(), detail).at(causes, p.x(), p.y());
        return cause == null ? null : new Hit.Tag(cause.id(), id);
      }
    }
    return null;
  }

  private @Nullable Hit groupLabel(Point p) {
    for (String id : figures.ids(Plane.GROUP_LABELS)) {
      boolean over = figures.boxes(id, Plane.GROUP_LABELS).stream().anyMatch(b -> covers(b, p));
      if (over && document.topology().group(id) != null) {
        return new Hit.Group(id, true);
      }
    }
    return null;
  }

  private @Nullable Hit card(Point p) {
    String found = null;
    for (Component c : document.topology().components().values()) {
      if (!document.isPlace(c) && covers(Outlines.of(document, c), p)) {
        found = c.id();
      }
    }
    return found == null ? null : new Hit.Card(found);
  }

  private @Nullable Hit line(Point p) {
    double nearest = reach();
    String found = null;
    for (Dependency line : document.topology().dependencies().values()) {
      double distance = distance(course(line), p);
      if (distance < nearest) {
        nearest = distance;
        found = line.id();
      }
    }
    for (OperatorLine line : OperatorLine.all(document.topology())) {
      double distance = distance(routes.of(line.id()), p);
      if (distance < nearest) {
        nearest = distance;
        found = line.id();
      }
    }
    return found == null ? null : new Hit.Line(found);
  }

  private @Nullable Hit groupFrame(Point p) {
    for (RedundancyGroup g : document.topology().groups().values()) {
      Bounds b = Outlines.of(document, g);
      if (b != null && covers(b.grown(reach()), p) && !covers(b.grown(-reach()), p)) {
        return new Hit.Group(g.id(), true);
      }
    }
    return null;
  }

  private @Nullable Hit group(Point p) {
    for (RedundancyGroup g : document.topology().groups().values()) {
      if (covers(Outlines.of(document, g), p)) {
        return new Hit.Group(g.id(), false);
      }
    }
    return null;
  }

  /// Of places within each other the innermost frame; the ground of an inner place hides frames of outer ones.
  private @Nullable Hit placeFrame(Point p) {
    String innermost = places().filter(c -> covers(grown(c.id()), p))
        .min(Comparator.comparingDouble(c -> area(c.id())))
        .map(Component::id)
        .orElse(null);
    Bounds b = innermost == null ? null : document.bounds(innermost);
    if (innermost == null || b == null) {
      return null;
    }
    Bounds ground = new Bounds(b.x(), b.y() + TAB, b.width(), b.height() - TAB);
    boolean inGround = ground.contains(p.x(), p.y()) && covers(b.grown(-reach()), p);
    return inGround ? null : new Hit.Place(innermost, true);
  }

  private @Nullable Bounds grown(String place) {
    Bounds b = document.bounds(place);
    return b == null ? null : b.grown(reach() / 2);
  }

  private double reach() {
    return REACH / Math.min(1, zoom);
  }

  private static boolean covers(@Nullable Bounds b, Point p) {
    return b != null && b.contains(p.x(), p.y());
  }

  private static double distance(List<Point> course, Point p) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < course.size(); i++) {
      least = Math.min(least, distance(course.get(i - 1), course.get(i), p));
    }
    return least;
  }

  private static double distance(Point a, Point b, Point p) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = dx * dx + dy * dy;
    double at = length == 0 ? 0 : Math.clamp(((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length, 0, 1);
    return p.distance(new Point(a.x() + at * dx, a.y() + at * dy));
  }
}
