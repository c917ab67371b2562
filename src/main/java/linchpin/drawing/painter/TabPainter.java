package linchpin.drawing.painter;

import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Icons;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Sign;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Appearance;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.Obstacles;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Writes the name of a place in the top left of its box, with its state in words and, round the tab, its ring.
final class TabPainter {
  private static final double INSET_X = 6;
  private static final double INSET_Y = 5;
  private static final double HEIGHT = 24;
  private static final double ICON = 15;
  private static final double BEFORE_NAME = 29;
  private static final double PADDING = 10;
  private static final double GAP = 6;
  private static final double OVERVIEW = 1.3;
  private static final double SMALLEST = 12;
  private final PreparedView scene;
  private final Theme theme;
  private final TextRuler ruler = TextRuler.bundled();
  private final Obstacles names = new Obstacles();

  TabPainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// The tab, or null when there is no room for one.
  ///
  /// @param ground the colour of the place, with which the tab covers the lines behind it
  @Nullable Figure paint(Component place, Appearance appearance, Bounds bounds, Ink ground) {
    Pen pen = new Pen();
    switch (scene.detail().level()) {
      case FULL -> tab(pen, place, appearance, bounds, 1, ground);
      case NAMES -> tab(pen, place, appearance, bounds, OVERVIEW, ground);
      case ICONS, SHAPES -> name(pen, place, appearance, bounds);
    }
    return pen.marks().isEmpty() ? null : pen.figure(place.id(), Plane.GROUP_LABELS, 0);
  }

  private void tab(Pen pen, Component place, Appearance appearance, Bounds bounds, double scale, Ink ground) {
    Typeface strong = new Typeface(12 * scale, Typeface.Weight.SEMI_BOLD);
    Typeface plain = new Typeface(12 * scale, Typeface.Weight.MEDIUM);
    boolean ringed = scene.ringed(place.id());
    double badges = ringed ? BadgePainter.width(scene, place.id(), scale) + 8 * scale : 0;
    double room = bounds.width() - 2 * INSET_X - (BEFORE_NAME + PADDING) * scale;
    double wanted = ruler.width(TextRuler.plain(place.label()), strong);
    boolean beside = room - badges >= Math.min(wanted, 48 * scale);
    double forWords = beside ? room - badges : room;
    String state = state(place, appearance, forWords - wanted, plain);
    double stateWidth = state.isEmpty() ? 0 : ruler.width(state, plain) + GAP * scale;
    String name = ruler.fit(place.label(), strong, Math.max(0, forWords - stateWidth));
    double nameWidth = ruler.width(name, strong);
    Bounds tab =
        new Bounds(
            bounds.x() + INSET_X,
            bounds.y() + INSET_Y,
            (BEFORE_NAME + PADDING) * scale + nameWidth + stateWidth,
            HEIGHT * scale);
    Stroke ring = ringed ? Stroke.solid(theme.red(), Math.max(2.25, scene.detail().atLeast(2.5))) : null;
    pen.box(tab, 8 * scale, ringed ? theme.bg() : ground, ring);
    icon(pen, place, appearance, tab, scale);
    double x = tab.x() + BEFORE_NAME * scale;
    pen.words(name, x, Pen.middle(tab.centerY(), strong), strong, theme.fg());
    pen.words(state, x + nameWidth + GAP * scale, Pen.middle(tab.centerY(), plain), plain, stateInk(appearance));
    scene.boxes().add(tab);
    if (ringed) {
      badges(pen, place, tab, bounds, beside, scale);
    }
  }

  /// Beside the tab and clear of lines, or where the box is narrow on its top edge.
  private void badges(Pen pen, Component place, Bounds tab, Bounds bounds, boolean beside, double scale) {
    double width = BadgePainter.width(scene, place.id(), scale);
    double height = HEIGHT * scale;
    double last = bounds.right() - width - 8;
    Bounds first = beside
        ? new Bounds(tab.right() + 4 * scale, tab.y(), width, height)
        : new Bounds(last, bounds.y() - 3 - height / 2, width, height);
    Bounds row = first;
    while (row.x() < last && !scene.tracks().obstacles().free(row)) {
      row = row.movedBy(4, 0);
    }
    row = row.x() < last ? row : first;
    BadgePainter.row(pen, scene, place.id(), row.x(), row.centerY(), scale);
    scene.boxes().add(row);
  }

  private void icon(Pen pen, Component place, Appearance appearance, Bounds tab, double scale) {
    double x = tab.x() + (8 + ICON / 2) * scale;
    if (appearance.is(Appearance.Condition.OFF)) {
      double side = 18 * scale;
      pen.box(new Bounds(x - side / 2, tab.centerY() - side / 2, side, side), 5 * scale, theme.ink(), null);
      pen.sign(Sign.POWER.path(), x, tab.centerY(), 12 * scale, theme.inkon());
    } else {
      String path = Icons.bundled().path(scene.topology().kind(place));
      pen.sign(path, x, tab.centerY(), ICON * scale, theme.fg2());
    }
  }

  /// Far away only the name, as large as the place allows, below the names of the places around it.
  private void name(Pen pen, Component place, Appearance appearance, Bounds bounds) {
    double most = Math.min(scene.detail().atLeast(10), Math.min(headroom(place, bounds), bounds.height() / 6));
    double width = bounds.width() - 4 * INSET_X;
    double perPixel = ruler.width(TextRuler.plain(place.label()), new Typeface(1, Typeface.Weight.SEMI_BOLD));
    Typeface type = new Typeface(Math.max(SMALLEST, Math.min(most, width / Math.max(1, perPixel))), Typeface.Weight.SEMI_BOLD);
    String name = ruler.fit(place.label(), type, width);
    double height = type.size() * 1.25;
    Bounds tab = new Bounds(bounds.x() + INSET_X, bounds.y() + INSET_Y, ruler.width(name, type) + 2 * INSET_X, height);
    while (!names.free(tab) && tab.bottom() + height < bounds.bottom()) {
      tab = tab.movedBy(0, height / 4);
    }
    names.add(tab);
    if (scene.ringed(place.id())) {
      pen.box(tab, 8, theme.bg(), Stroke.solid(theme.red(), scene.detail().atLeast(2.5)));
      dot(pen, tab);
    }
    Ink ink = appearance.is(Appearance.Condition.DOWN) ? theme.redfg() : theme.fg2();
    pen.words(name, tab.x() + INSET_X, Pen.middle(tab.centerY(), type), type, ink);
  }

  private void dot(Pen pen, Bounds tab) {
    if (scene.detail().level() == Detail.Level.ICONS) {
      pen.disc(new Point(tab.right(), tab.y()), scene.detail().atLeast(10) / 2, theme.red(), null);
    }
  }

  /// How far down the first thing in a place is; far zoomed out, names may cover what lies there.
  private double headroom(Component place, Bounds bounds) {
    if (scene.detail().level() == Detail.Level.SHAPES) {
      return bounds.height();
    }
    double top = bounds.bottom();
    for (String inside : scene.inside(place.id())) {
      Bounds child = scene.document().bounds(inside);
      top = child == null ? top : Math.min(top, child.y());
    }
    return (top - bounds.y() - INSET_Y) / 1.25;
  }

  private String state(Component place, Appearance appearance, double room, Typeface type) {
    if (appearance.is(Appearance.Condition.OFF)) {
      return ruler.width("switched off", type) + GAP <= room ? "switched off" : "off";
    }
    if (scene.states().isolated(place.id())) {
      return "cut off";
    }
    return appearance.quiet() ? "" : appearance.is(Appearance.Condition.DOWN) ? "down" : "degraded";
  }

  private Ink stateInk(Appearance appearance) {
    return switch (appearance.condition()) {
      case DOWN -> theme.redfg();
      case DEGRADED -> theme.amberfg();
      case OFF, UP -> theme.fg2();
    };
  }
}
