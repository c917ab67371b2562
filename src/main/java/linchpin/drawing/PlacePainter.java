package linchpin.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.Bounds;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Paints a component that holds others as a box with its name in a tab at the top left.
final class PlacePainter {
  private static final double RADIUS = 14;
  private static final double TAB_X = 6;
  private static final double TAB_Y = 5;
  private static final double TAB_HEIGHT = 24;
  private static final double ICON = 15;
  private static final double LARGEST = 3;
  private final Scene scene;
  private final Theme theme;
  private final TextRuler ruler = TextRuler.bundled();
  private final Map<String, Integer> depths = new HashMap<>();

  PlacePainter(Scene scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// The figures of a place; none when it has not been placed.
  List<Figure> paint(Component place) {
    Bounds bounds = scene.document().bounds(place.id());
    if (bounds == null) {
      return List.of();
    }
    Look look = scene.look(place.id());
    Figure box = box(place, look, bounds).figure(place.id(), Plane.PLACES, depth(place));
    Pen tab = tab(place, look, bounds);
    return tab.marks().isEmpty() ? List.of(box) : List.of(box, tab.figure(place.id(), Plane.GROUP_LABELS, 0));
  }

  /// How many places are around a place. A circle, which no valid model has, ends the count.
  private int depth(Component place) {
    Integer known = depths.get(place.id());
    if (known != null) {
      return known;
    }
    depths.put(place.id(), 0);
    String around = place.domain();
    Component outer = around == null ? null : scene.topology().component(around);
    int depth = outer == null ? 0 : depth(outer) + 1;
    depths.put(place.id(), depth);
    return depth;
  }

  private Pen box(Component place, Look look, Bounds bounds) {
    Stroke stroke = outline(place, look);
    Pen pen = new Pen().box(bounds.grown(-stroke.width() / 2), RADIUS, fill(place, look), stroke);
    Ink tint = tint(place, look);
    if (tint != null) {
      pen.box(bounds.grown(-stroke.width()), RADIUS - 1, tint, null);
    }
    return pen;
  }

  private Ink fill(Component place, Look look) {
    if (place.id().equals(scene.view().emphasis().dropTarget())) {
      return theme.bluebg();
    }
    return look.is(Look.Condition.OFF) ? theme.offbg() : theme.place(depth(place));
  }

  private @Nullable Ink tint(Component place, Look look) {
    Lit lit = scene.view().emphasis().lit();
    boolean opened = !scene.whatIf() && lit != null && lit.preview() != null && lit.units().contains(place.id());
    return opened || look.is(Look.Condition.DOWN) ? theme.redbg().faded(theme.dark() ? 0.42 : 0.75) : null;
  }

  private Stroke outline(Component place, Look look) {
    double thin = Math.max(1, scene.detail().atLeast(1));
    if (place.id().equals(scene.view().emphasis().dropTarget())) {
      return Stroke.solid(theme.blue(), 2);
    }
    if (look.is(Look.Condition.OFF) || scene.states().isolated(place.id())) {
      return Pen.dashes(theme.ink(), 1.75 * thin, 6 * thin, 4 * thin);
    }
    if (look.is(Look.Condition.DOWN) || scene.lit(place.id())) {
      return Stroke.solid(theme.red(), 1.5 * thin);
    }
    if (look.is(Look.Condition.DEGRADED)) {
      return Stroke.solid(theme.amber(), 1.5 * thin);
    }
    return scene.hovered(place.id()) ? Stroke.solid(theme.blue(), 1.5) : Stroke.solid(theme.domline(), thin);
  }

  private Pen tab(Component place, Look look, Bounds bounds) {
    Pen pen = new Pen();
    double scale = scale(scene.detail());
    Type type = new Type(12 * scale, Type.Weight.SEMI_BOLD);
    String state = state(place, look);
    double stateWidth = state.isEmpty() ? 0 : ruler.width(state, stateType(scale)) + 6 * scale;
    double room = bounds.width() - 2 * TAB_X - (29 + 11) * scale - stateWidth - badges(place, scale);
    String name = ruler.fit(place.label(), type, Math.max(0, room));
    double width = (29 + 11) * scale + ruler.width(name, type) + stateWidth;
    Bounds tab = new Bounds(bounds.x() + TAB_X, bounds.y() + TAB_Y, width, TAB_HEIGHT * scale);
    if (tab.right() > bounds.right() || tab.bottom() > bounds.bottom()) {
      return pen;
    }
    if (scene.ringed(place.id())) {
      pen.box(tab, 8 * scale, theme.bg(), Stroke.solid(theme.red(), 2 * scale));
    }
    icon(pen, place, look, tab, scale);
    double x = tab.x() + 29 * scale;
    pen.words(name, x, Pen.middle(tab.centerY(), type), type, theme.fg());
    double after = x + ruler.width(name, type) + 6 * scale;
    pen.words(state, after, Pen.middle(tab.centerY(), type), stateType(scale), stateInk(look));
    if (scene.ringed(place.id())) {
      BadgePainter.afterTab(pen, scene, place.id(), tab.right() + 4 * scale, tab.centerY(), scale);
    }
    return pen;
  }

  private double badges(Component place, double scale) {
    return scene.ringed(place.id()) ? BadgePainter.width(scene, place.id(), scale) + 8 * scale : 0;
  }

  private void icon(Pen pen, Component place, Look look, Bounds tab, double scale) {
    double x = tab.x() + 8 * scale + ICON * scale / 2;
    if (look.is(Look.Condition.OFF)) {
      double side = 18 * scale;
      pen.box(new Bounds(x - side / 2, tab.centerY() - side / 2, side, side), 5 * scale, theme.ink(), null);
      pen.sign(Sign.POWER.path(), x, tab.centerY(), 12 * scale, theme.inkon());
    } else {
      String path = Icons.bundled().path(scene.topology().kind(place));
      pen.sign(path, x, tab.centerY(), ICON * scale, theme.fg2());
    }
  }

  private String state(Component place, Look look) {
    if (look.is(Look.Condition.OFF)) {
      return "switched off";
    }
    if (scene.states().isolated(place.id())) {
      return "cut off";
    }
    return look.quiet() ? "" : look.is(Look.Condition.DOWN) ? "down" : "degraded";
  }

  private Ink stateInk(Look look) {
    return look.is(Look.Condition.DOWN) ? theme.redfg() : look.is(Look.Condition.DEGRADED) ? theme.amberfg() : theme.fg2();
  }

  private static Type stateType(double scale) {
    return new Type(12 * scale, Type.Weight.MEDIUM);
  }

  /// Names stay readable when zoomed out, within reason.
  private static double scale(Detail detail) {
    return switch (detail.level()) {
      case FULL -> 1;
      case NAMES -> 1.35;
      case ICONS, SHAPES -> Math.min(LARGEST, detail.atLeast(10) / 12);
    };
  }
}
