package linchpin.drawing.painter;

import java.util.ArrayList;
import java.util.List;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Sign;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Appearance;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import org.jspecify.annotations.Nullable;

/// Paints what an element would do alone: the ring, the pill `SPOF`, why; and when a card goes down: its wave.
public final class BadgePainter {
  private static final double HEIGHT = 18;
  private static final double GAP = 4;
  private static final double RING = 4.5;
  private static final double OUTER_RING = 9;
  private static final double CLEAR_OF_SELECTION = 6;
  private static final String SPOF = "SPOF";
  private final PreparedView scene;
  private final Theme theme;

  public BadgePainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// The ring round a card, or null when it has none.
  public @Nullable Figure ring(Component component, Bounds bounds) {
    Pen pen = new Pen();
    Bounds extent = CardPainter.extent(scene, component, bounds);
    if (scene.ringed(component.id())) {
      double width = Math.max(2.5, scene.detail().atLeast(2.5));
      double out = ringOut(component.id()) + (width - 2.5) / 2;
      pen.box(extent.grown(out), 12 + out - RING, null, Stroke.solid(theme.red(), width));
    }
    if (scene.view().emphasis().predicted().contains(component.id())) {
      pen.box(extent.grown(RING), 12, null, Pen.dashes(theme.violet(), 2.5, 7, 4));
    }
    return pen.marks().isEmpty() ? null : pen.figure(component.id(), Plane.RINGS, 0);
  }

  /// The badges of a card, or null when it has none.
  public @Nullable Figure badges(Component component, Bounds bounds) {
    Pen pen = new Pen();
    Appearance appearance = scene.look(component.id());
    switch (scene.detail().level()) {
      case FULL, NAMES -> {
        double scale = scene.detail().level() == Detail.Level.FULL ? 1 : 1.4;
        words(pen, component, appearance, bounds, scale);
        wave(pen, appearance, bounds, scale > 1 ? 1.25 : 1);
      }
      case ICONS -> dot(pen, component, bounds);
      case SHAPES -> {}
    }
    return pen.marks().isEmpty() ? null : pen.figure(component.id(), Plane.BADGES, 0);
  }

  private void words(Pen pen, Component component, Appearance appearance, Bounds bounds, double scale) {
    Bounds extent = CardPainter.extent(scene, component, bounds);
    if (scene.ringed(component.id())) {
      double chosen = ringOut(component.id()) > RING ? CLEAR_OF_SELECTION : 0;
      double y = extent.y() - ringOut(component.id()) - chosen;
      double right = extent.right() + 2;
      double x = right - width(scene, component.id(), scale);
      double resting = extent.y() - RING;
      scene.boxes().add(new Bounds(x, resting - HEIGHT * scale / 2, right - x, HEIGHT * scale));
      row(pen, scene, component.id(), x, y, scale);
    } else if (appearance.spareless()) {
      warning(pen, "No spare left", extent.right() + 2, extent.y() - 1, scale);
    } else if (!scene.whatIf() && !scene.badges().onlyOperatorOf(component.id()).isEmpty()) {
      warning(pen, "Only operator", extent.right() - 2, extent.y() - 5, scale);
    }
  }

  private double ringOut(String id) {
    return scene.selected(id) || scene.focused(id) ? OUTER_RING : RING;
  }

  /// A pill outlined in amber, from its right end.
  private void warning(Pen pen, String text, double right, double y, double scale) {
    Typeface type = new Typeface(11 * scale, Typeface.Weight.SEMI_BOLD);
    double width = TextRuler.bundled().width(text, type) + 14 * scale;
    Bounds pill = new Bounds(right - width, y - HEIGHT * scale / 2, width, HEIGHT * scale);
    scene.boxes().add(pill);
    pen.box(pill, HEIGHT * scale / 2, theme.bg(), Stroke.solid(theme.amber(), 1.5));
    pen.centred(text, pill.centerX(), pill.centerY(), type, theme.amberfg());
  }

  private void dot(Pen pen, Component component, Bounds bounds) {
    double radius = scene.detail().atLeast(10) / 2;
    Point corner = new Point(bounds.right() + RING, bounds.y() - RING);
    Stroke halo = Stroke.solid(theme.canvas(), scene.detail().atLeast(1));
    if (scene.ringed(component.id())) {
      pen.disc(corner, radius, theme.red(), halo);
    } else if (!scene.whatIf() && !scene.badges().onlyOperatorOf(component.id()).isEmpty()) {
      pen.disc(corner, radius, theme.bg(), Stroke.solid(theme.amber(), scene.detail().atLeast(1.5)));
    }
  }

  /// The disc on the left edge: solid when it went down in that wave, dashed when it will.
  private void wave(Pen pen, Appearance appearance, Bounds bounds, double scale) {
    if (appearance.wave() <= 0) {
      return;
    }
    String number = Integer.toString(appearance.wave());
    Typeface type = new Typeface(11 * scale, Typeface.Weight.BOLD);
    double height = 20 * scale;
    double width = Math.max(height, TextRuler.bundled().width(number, type) + 10 * scale);
    double left = bounds.x() - width + (scale > 1 ? 6 : 8);
    Bounds disc = new Bounds(left, bounds.centerY() - height / 2, width, height);
    if (appearance.ahead()) {
      pen.box(disc, height / 2, theme.bg(), Pen.dashes(theme.red(), 1.5, 3, 2.2));
    } else {
      pen.box(disc, height / 2, theme.wave(appearance.wave()), Stroke.solid(theme.canvas(), 1.5));
    }
    pen.centred(
        number, disc.centerX(), disc.centerY(), type, appearance.ahead() ? theme.redfg() : theme.waveWords(appearance.wave()));
  }

  /// How wide the badges of an element are together.
  static double width(PreparedView scene, String id, double scale) {
    int discs = signs(scene, id).size();
    return pillWidth(scale) + discs * (HEIGHT + GAP) * scale;
  }

  /// The reasons and the pill `SPOF`, from their left end.
  static void row(Pen pen, PreparedView scene, String id, double x, double y, double scale) {
    Theme theme = scene.theme();
    double next = x;
    for (Sign sign : signs(scene, id)) {
      double radius = HEIGHT * scale / 2;
      pen.disc(new Point(next + radius, y), radius, theme.red(), null);
      pen.glyph(sign.path(), next + radius - 6 * scale, y - 6 * scale, 12 * scale, theme.redon(), 1.5 * scale);
      next += (HEIGHT + GAP) * scale;
    }
    spof(pen, theme, next, y, scale);
  }

  /// The pill `SPOF`, from its left end.
  static void spof(Pen pen, Theme theme, double x, double y, double scale) {
    Bounds pill = new Bounds(x, y - HEIGHT * scale / 2, pillWidth(scale), HEIGHT * scale);
    pen.box(pill, HEIGHT * scale / 2, theme.red(), null);
    pen.centred(SPOF, pill.centerX(), pill.centerY(), type(scale), theme.redon());
  }

  static double pillWidth(double scale) {
    return TextRuler.bundled().width(SPOF, type(scale)) + 14 * scale;
  }

  private static Typeface type(double scale) {
    return new Typeface(11 * scale, Typeface.Weight.BOLD);
  }

  private static List<Sign> signs(PreparedView scene, String id) {
    List<Sign> signs = new ArrayList<>();
    if (!scene.badges().sharedBy(id).isEmpty()) {
      signs.add(Sign.CHAIN);
    }
    if (scene.badges().byOverload(id)) {
      signs.add(Sign.GAUGE);
    }
    return signs;
  }
}
