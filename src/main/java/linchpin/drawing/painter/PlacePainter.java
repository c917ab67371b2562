package linchpin.drawing.painter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.view.Appearance;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Paints a component that holds others as a box; [TabPainter] writes its name.
public final class PlacePainter {
  private static final double RADIUS = 14;
  private final PreparedView scene;
  private final Theme theme;
  private final TabPainter tabs;
  private final Map<String, Integer> depths = new HashMap<>();

  public PlacePainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
    tabs = new TabPainter(scene);
  }

  /// The figures of a place; none when it has not been placed.
  public List<Figure> paint(Component place) {
    Bounds bounds = scene.document().bounds(place.id());
    if (bounds == null) {
      return List.of();
    }
    Appearance appearance = scene.look(place.id());
    Figure box = box(place, appearance, bounds).figure(place.id(), Plane.PLACES, depth(place));
    Figure tab = tabs.paint(place, appearance, bounds, ground(place, appearance));
    return tab == null ? List.of(box) : List.of(box, tab);
  }

  /// The box of a place without its tab, or null when it has not been placed.
  public @Nullable Figure box(Component place) {
    Bounds bounds = scene.document().bounds(place.id());
    Appearance appearance = scene.look(place.id());
    return bounds == null ? null : box(place, appearance, bounds).figure(place.id(), Plane.PLACES, depth(place));
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

  private Pen box(Component place, Appearance appearance, Bounds bounds) {
    Stroke stroke = outline(place, appearance);
    Pen pen = new Pen().box(bounds.grown(-stroke.width() / 2), RADIUS, fill(place, appearance), stroke);
    Ink tint = tint(place, appearance);
    if (tint != null) {
      pen.box(bounds.grown(-stroke.width()), RADIUS - 1, tint, null);
    }
    return pen;
  }

  private Ink fill(Component place, Appearance appearance) {
    if (place.id().equals(scene.view().emphasis().dropTarget())) {
      return theme.bluebg();
    }
    return appearance.is(Appearance.Condition.OFF) ? theme.offbg() : theme.place(depth(place));
  }

  /// What is seen of the box behind its tab; the tint lies over it.
  private Ink ground(Component place, Appearance appearance) {
    Ink tint = tint(place, appearance);
    Ink fill = appearance.is(Appearance.Condition.OFF) ? theme.offbg() : theme.place(depth(place));
    return tint == null ? fill : fill.under(tint);
  }

  private @Nullable Ink tint(Component place, Appearance appearance) {
    HighlightedFinding highlight = scene.view().emphasis().lit();
    boolean opened = !scene.whatIf() && highlight != null && highlight.preview() != null && highlight.units().contains(place.id());
    return opened || appearance.is(Appearance.Condition.DOWN) ? theme.redbg().faded(theme.dark() ? 0.42 : 0.75) : null;
  }

  private Stroke outline(Component place, Appearance appearance) {
    double thin = Math.max(1, scene.detail().atLeast(0.8));
    if (place.id().equals(scene.view().emphasis().dropTarget())) {
      return Stroke.solid(theme.blue(), 2 * thin);
    }
    if (appearance.is(Appearance.Condition.OFF) || scene.states().isolated(place.id())) {
      return Pen.dashes(theme.ink(), 1.75 * thin, 6 * thin, 4 * thin);
    }
    if (appearance.is(Appearance.Condition.DOWN) || scene.lit(place.id())) {
      return Stroke.solid(theme.red(), 1.5 * thin);
    }
    if (appearance.is(Appearance.Condition.DEGRADED)) {
      return Stroke.solid(theme.amber(), 1.5 * thin);
    }
    return scene.hovered(place.id()) ? Stroke.solid(theme.blue(), 1.5 * thin) : Stroke.solid(theme.domline(), thin);
  }
}
