package linchpin.ui.canvas.tool;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import linchpin.drawing.painter.CardHandles;
import linchpin.drawing.view.Theme;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.ui.canvas.scene.Inks;
import linchpin.ui.canvas.scene.Viewport;
import org.jspecify.annotations.Nullable;

/// The handles of what is hovered or selected, in view coordinates: always the same size on the screen.
public final class Grips {
  private static final double CONNECT = 5.5;
  private static final double CORNER = 7;
  private static final double RING = 4.5;
  private static final double BEND = 3.5;
  private static final double BAR = 14;
  private static final double BAR_WIDTH = 6;
  private static final double LEAST_PIECE = 44;
  private static final double POWER = 11;
  private static final double SLOP = 4;
  private static final double LOW_CARD = 36;
  private static final double LEAST_CARD = 56;
  private static final String POWER_ICON = "M12 3v9M6.6 7.2a8 8 0 1 0 10.8 0";

  private final Group root = new Group();
  private final Inks inks = new Inks();
  private List<Placed> placed = List.of();

  private record Placed(Grip grip, Point view, double reach) {}

  public Grips() {
    root.setManaged(false);
    root.setMouseTransparent(true);
  }

  public Node node() {
    return root;
  }

  /// Shows the handles that fit.
  ///
  /// @param hovered the id of the component under the pointer, or null
  /// @param off the ids of what is switched off
  public void show(
      Picking picking, Selection selection, @Nullable String hovered, List<String> off, Viewport view, Theme theme) {
    List<Placed> next = new ArrayList<>();
    root.getChildren().clear();
    Document document = picking.document();
    for (String id : selection.ids()) {
      Component c = document.topology().component(id);
      Bounds box = document.bounds(id);
      if (c != null && box != null) {
        boolean place = document.isPlace(c);
        corners(id, place ? view.toView(box) : view.toView(box.grown(RING)), theme, place ? next : new ArrayList<>());
      }
    }
    if (selection.ids().size() == 1) {
      String only = selection.ids().iterator().next();
      Dependency line = document.topology().dependency(only);
      if (line != null) {
        ends(line.id(), picking.course(line), view, theme, next);
      }
      power(document, only, off, view, theme, next);
    }
    if (hovered != null) {
      connectors(document, hovered, view, theme, next);
      if (!selection.contains(hovered) || selection.ids().size() > 1) {
        power(document, hovered, off, view, theme, next);
      }
    }
    placed = next;
  }

  /// Shows none, while a gesture is in progress.
  public void hide() {
    root.getChildren().clear();
    placed = List.of();
  }

  /// The handle at a point of the canvas, or null.
  public @Nullable Grip at(Point view) {
    return placed.reversed().stream()
        .filter(p -> p.view().distance(view) <= p.reach() + SLOP)
        .map(Placed::grip)
        .findFirst()
        .orElse(null);
  }

  /// Where a handle is on the canvas, or null when it is not shown.
  public @Nullable Point where(Grip grip) {
    return placed.stream().filter(p -> p.grip().equals(grip)).map(Placed::view).findFirst().orElse(null);
  }

  private void connectors(Document document, String id, Viewport view, Theme theme, List<Placed> next) {
    Component c = document.topology().component(id);
    Bounds box = document.bounds(id);
    if (c == null || box == null || c.isHuman()) {
      return;
    }
    Bounds there = view.toView(box);
    if (!document.isPlace(c)) {
      outline(there, view.zoom().get(), theme);
    }
    if (there.width() >= LEAST_CARD) {
      for (Point p : CardHandles.sides(there)) {
        disc(p, CONNECT, theme);
        next.add(new Placed(new Grip.Connect(id), p, CONNECT));
      }
    }
  }

  private void outline(Bounds there, double zoom, Theme theme) {
    Rectangle box = new Rectangle(there.x(), there.y(), there.width(), there.height());
    box.setArcWidth(16 * zoom);
    box.setArcHeight(16 * zoom);
    add(box, theme, 1.5);
    box.setFill(null);
  }

  private void corners(String id, Bounds there, Theme theme, List<Placed> next) {
    for (boolean left : new boolean[] {true, false}) {
      for (boolean top : new boolean[] {true, false}) {
        Point p = new Point(left ? there.x() : there.right(), top ? there.y() : there.bottom());
        Rectangle square = new Rectangle(p.x() - CORNER / 2, p.y() - CORNER / 2, CORNER, CORNER);
        square.setArcWidth(3);
        square.setArcHeight(3);
        add(square, theme, 1.5);
        next.add(new Placed(new Grip.Corner(id, left, top), p, CORNER / 2));
      }
    }
  }

  private void ends(String id, List<Point> course, Viewport view, Theme theme, List<Placed> next) {
    if (course.size() > 1) {
      bends(id, course, view, theme, next);
      Point from = view.toView(course.getFirst().x(), course.getFirst().y());
      Point to = view.toView(course.getLast().x(), course.getLast().y());
      disc(from, CONNECT, theme);
      disc(to, CONNECT, theme);
      next.add(new Placed(new Grip.End(id, true), from, CONNECT));
      next.add(new Placed(new Grip.End(id, false), to, CONNECT));
    }
  }

  /// A small disc at each corner, a bar on each piece that has room for one.
  private void bends(String id, List<Point> course, Viewport view, Theme theme, List<Placed> next) {
    List<Point> points = course.stream().map(p -> view.toView(p.x(), p.y())).toList();
    for (int k = 0; k + 1 < points.size(); k++) {
      Point a = points.get(k);
      Point b = points.get(k + 1);
      if (a.distance(b) >= LEAST_PIECE) {
        Point middle = new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        boolean level = Math.abs(a.x() - b.x()) > Math.abs(a.y() - b.y());
        bar(middle, level, theme);
        next.add(new Placed(new Grip.Piece(id, k), middle, BAR / 2));
      }
    }
    for (int k = 1; k + 1 < points.size(); k++) {
      disc(points.get(k), BEND, theme);
      next.add(new Placed(new Grip.Bend(id, k), points.get(k), BEND));
    }
  }

  private void bar(Point p, boolean level, Theme theme) {
    double width = level ? BAR : BAR_WIDTH;
    double height = level ? BAR_WIDTH : BAR;
    Rectangle bar = new Rectangle(p.x() - width / 2, p.y() - height / 2, width, height);
    bar.setArcWidth(BAR_WIDTH);
    bar.setArcHeight(BAR_WIDTH);
    add(bar, theme, 1.5);
  }

  private void power(
      Document document, String id, List<String> off, Viewport view, Theme theme, List<Placed> next) {
    Component c = document.topology().component(id);
    Bounds box = document.bounds(id);
    if (c == null || box == null) {
      return;
    }
    Bounds there = view.toView(box);
    if (there.width() >= LEAST_CARD) {
      boolean isOff = off.contains(id);
      Point p = new Point(there.right() - 22, document.isPlace(c) ? there.y() : there.bottom() + below(there));
      Circle disc = new Circle(p.x(), p.y(), POWER);
      disc.setFill(inks.colour(isOff ? theme.ink() : theme.bg()));
      disc.setStroke(inks.colour(isOff ? theme.ink() : theme.cardline()));
      root.getChildren().addAll(disc, icon(p, isOff ? theme.inkon() : theme.fg2()));
      next.add(new Placed(new Grip.Power(id), p, POWER - SLOP));
    }
  }

  /// How far the button hangs below its card: on a low one it would cover the name.
  private static double below(Bounds card) {
    return card.height() < LOW_CARD ? POWER / 2 : 0;
  }

  private Node icon(Point centre, linchpin.drawing.mark.Ink ink) {
    double scale = 13.0 / 24;
    SVGPath path = new SVGPath();
    path.setContent(POWER_ICON);
    path.setFill(null);
    path.setStroke(inks.colour(ink));
    path.setStrokeWidth(1.75 / scale);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.getTransforms().addAll(
        new Translate(centre.x() - 6.5, centre.y() - 6.5), new Scale(scale, scale));
    return path;
  }

  private void disc(Point p, double radius, Theme theme) {
    add(new Circle(p.x(), p.y(), radius), theme, 2);
  }

  private void add(Shape shape, Theme theme, double width) {
    Color blue = inks.colour(theme.blue());
    shape.setFill(inks.colour(theme.bg()));
    shape.setStroke(blue);
    shape.setStrokeWidth(width);
    root.getChildren().add(shape);
  }
}
