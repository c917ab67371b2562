package linchpin.drawing.painter;

import java.util.List;
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
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Quantities;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.kind.Kind;
import org.jspecify.annotations.Nullable;

/// Paints a component as a card: what it is, and how it is now.
public final class CardPainter {
  private static final double RADIUS = 8;
  private static final double STEP = 4;
  private static final double TILE = 32;
  private static final double INSET = 8;
  private static final double TEXT = 48;
  private static final double NAME_BASELINE = 21;
  private static final double SECOND_BASELINE = 38;
  private static final double SIGN = 13;
  private static final double SIGN_GAP = 3;
  /// Names that would have to be shortened are a little smaller first.
  private static final Typeface SMALLER_NAME = new Typeface(12, Typeface.Weight.SEMI_BOLD);
  /// Names from further away, all of one size, so that none looks more important than another.
  private static final Typeface OVERVIEW_NAME = new Typeface(15, Typeface.Weight.SEMI_BOLD);
  private final PreparedView scene;
  private final Theme theme;
  private final TextRuler ruler = TextRuler.bundled();

  public CardPainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// The card's figure, or null when it has not been placed.
  public @Nullable Figure paint(Component component) {
    Bounds bounds = scene.document().bounds(component.id());
    if (bounds == null) {
      return null;
    }
    Pen pen = new Pen();
    Appearance appearance = scene.look(component.id());
    switch (scene.detail().level()) {
      case FULL -> full(pen, component, appearance, bounds);
      case NAMES -> named(pen, component, appearance, bounds);
      case ICONS -> iconOnly(pen, component, appearance, bounds);
      case SHAPES -> shape(pen, appearance, bounds);
    }
    return pen.figure(component.id(), Plane.CARDS, 0);
  }

  /// Whether outlines of further copies lie behind the card.
  static boolean stacked(PreparedView scene, Component component) {
    return component.copies() > 1 && scene.detail().shows(Detail.Level.ICONS);
  }

  /// What the card covers, with the copies behind it.
  static Bounds extent(PreparedView scene, Component component, Bounds bounds) {
    return stacked(scene, component) ? bounds.union(bounds.movedBy(2 * STEP, -2 * STEP)) : bounds;
  }

  private void full(Pen pen, Component component, Appearance appearance, Bounds bounds) {
    body(pen, component, appearance, bounds);
    double top = bounds.centerY() - 24;
    tile(pen, component, appearance, bounds.x() + INSET, top + INSET);
    double x = bounds.x() + TEXT;
    double room = bounds.right() - 3 - x;
    boolean fits = ruler.width(TextRuler.plain(component.label()), Pen.NAME) <= room;
    name(pen, component, x, top + NAME_BASELINE, room, fits ? Pen.NAME : SMALLER_NAME);
    double right = bounds.right() - 6;
    if (stacked(scene, component)) {
      right = copies(pen, component, right, top) - 3;
    }
    second(pen, SecondLine.of(scene, component), x, top + SECOND_BASELINE, right);
    bar(pen, appearance, bounds);
  }

  private void named(Pen pen, Component component, Appearance appearance, Bounds bounds) {
    body(pen, component, appearance, bounds);
    double icon = 24;
    pen.glyph(path(component, appearance), bounds.x() + 8, bounds.centerY() - icon / 2, icon, symbolInk(appearance), 2);
    double x = bounds.x() + 38;
    double baseline = Pen.middle(bounds.centerY(), OVERVIEW_NAME);
    name(pen, component, x, baseline, bounds.right() - 5 - x, OVERVIEW_NAME);
  }

  private void name(Pen pen, Component component, double x, double baseline, double room, Typeface type) {
    pen.words(ruler.fit(component.label(), type, room), x, baseline, type, theme.fg());
  }

  private void iconOnly(Pen pen, Component component, Appearance appearance, Bounds bounds) {
    body(pen, component, appearance, bounds);
    double icon = Math.min(36, bounds.height() - 8);
    double x = bounds.centerX() - icon / 2;
    pen.glyph(path(component, appearance), x, bounds.centerY() - icon / 2, icon, symbolInk(appearance), 3);
  }

  private void shape(Pen pen, Appearance appearance, Bounds bounds) {
    Ink fill =
        switch (appearance.condition()) {
          case OFF -> theme.ink();
          case DOWN -> theme.red();
          case DEGRADED -> appearance.overloaded() ? theme.red() : theme.amber();
          case UP -> appearance.overloaded() ? theme.red() : appearance.spareless() ? theme.amber() : theme.card();
        };
    Stroke outline = appearance.quiet() ? Stroke.solid(theme.cardline(), scene.detail().atLeast(1)) : null;
    pen.box(bounds, 12, fill, outline);
  }

  private void body(Pen pen, Component component, Appearance appearance, Bounds bounds) {
    Stroke stroke = outline(component, appearance);
    Ink fill = fill(appearance);
    if (stacked(scene, component)) {
      for (int i = 2; i > 0; i--) {
        pen.box(bounds.movedBy(i * STEP, -i * STEP).grown(-stroke.width() / 2), RADIUS, fill, stroke);
      }
    }
    pen.box(bounds.grown(-stroke.width() / 2), RADIUS, fill, stroke);
  }

  private Ink fill(Appearance appearance) {
    return switch (appearance.condition()) {
      case OFF -> theme.offbg();
      case DOWN -> theme.downbg();
      case DEGRADED -> appearance.overloaded() ? theme.card() : theme.degbg();
      case UP -> theme.card();
    };
  }

  private Stroke outline(Component component, Appearance appearance) {
    if (scene.hovered(component.id())) {
      return Stroke.solid(theme.blue(), 1.5);
    }
    if (appearance.is(Appearance.Condition.OFF)) {
      return Pen.dashes(theme.ink(), 1.75, 4.5, 2.5);
    }
    if (appearance.is(Appearance.Condition.DOWN) || appearance.overloaded()) {
      return Stroke.solid(theme.red(), 1.5);
    }
    if (scene.lit(component.id())) {
      return Stroke.solid(theme.red(), 1.75);
    }
    if (appearance.is(Appearance.Condition.DEGRADED) || appearance.spareless()) {
      return Stroke.solid(theme.amber(), appearance.spareless() ? 1.75 : 1.5);
    }
    return component.isFailureUnit() || component.isPeople()
        ? Stroke.solid(theme.cardline(), 1)
        : Pen.dashes(theme.cardline(), 1, 4, 3);
  }

  private void tile(Pen pen, Component component, Appearance appearance, double x, double y) {
    Bounds tile = new Bounds(x, y, TILE, TILE);
    switch (appearance.condition()) {
      case OFF -> pen.box(tile, 6, theme.ink(), null);
      case DOWN -> pen.box(tile, 6, waveInk(appearance), null);
      case DEGRADED -> {
        if (appearance.overloaded()) {
          pen.box(tile, 6, theme.tile(), null);
        } else {
          pen.box(tile.grown(-0.5), 6, theme.amberbg(), Stroke.solid(theme.amber(), 1));
        }
      }
      case UP -> pen.box(tile, 6, theme.tile(), null);
    }
    pen.sign(path(component, appearance), x + TILE / 2, y + TILE / 2, 20, tileInk(appearance));
  }

  private String path(Component component, Appearance appearance) {
    Kind kind = scene.topology().kind(component);
    boolean power = appearance.is(Appearance.Condition.OFF) && scene.detail().level() == Detail.Level.FULL;
    return power ? Sign.POWER.path() : Icons.bundled().path(kind);
  }

  private Ink waveInk(Appearance appearance) {
    return appearance.wave() > 0 ? theme.wave(appearance.wave()) : theme.red();
  }

  private Ink tileInk(Appearance appearance) {
    return switch (appearance.condition()) {
      case OFF -> theme.inkon();
      case DOWN -> appearance.wave() > 0 ? theme.waveWords(appearance.wave()) : theme.redon();
      case DEGRADED -> appearance.overloaded() ? theme.fg2() : theme.amberfg();
      case UP -> theme.fg2();
    };
  }

  /// The icon's colour where there is no tile behind it.
  private Ink symbolInk(Appearance appearance) {
    return switch (appearance.condition()) {
      case DOWN -> theme.redfg();
      case DEGRADED -> appearance.overloaded() ? theme.redfg() : theme.amberfg();
      case OFF, UP -> theme.fg2();
    };
  }

  private void second(Pen pen, SecondLine line, double x, double baseline, double right) {
    Typeface type = line.strong() ? Pen.SECOND_STRONG : Pen.SECOND;
    double start = x;
    Sign sign = line.sign();
    boolean wordsFirst = line.strong() && ruler.width(line.text(), type) + SIGN + SIGN_GAP > right - x;
    if (sign != null && !wordsFirst) {
      pen.sign(sign.path(), x + SIGN / 2, baseline - 4.3, SIGN, line.ink());
      start += SIGN + SIGN_GAP;
    }
    pen.words(ruler.fit(line.text(), type, right - start), start, baseline, type, line.ink());
  }

  /// The pill `×3`; returns its left edge.
  private double copies(Pen pen, Component component, double right, double top) {
    String text = "×" + Quantities.count(component.copies());
    double width = ruler.width(text, Pen.PILL) + 10;
    Bounds pill = new Bounds(right - width, top + 26, width, 16);
    pen.box(pill, 8, theme.tile(), null);
    pen.centred(text, pill.centerX(), pill.centerY(), Pen.PILL, theme.fg2());
    return pill.x();
  }

  /// Load by capacity along the bottom, while it works.
  private void bar(Pen pen, Appearance appearance, Bounds bounds) {
    Double use = appearance.use();
    if (use == null || appearance.is(Appearance.Condition.OFF) || appearance.is(Appearance.Condition.DOWN)) {
      return;
    }
    double left = bounds.x() + INSET + 1;
    double right = bounds.right() - INSET - 1;
    double y = bounds.bottom() - 4;
    Ink ink = use > 1 ? theme.red() : use > 0.8 ? theme.amber() : theme.cardline();
    double end = left + (right - left) * Math.clamp(use, 0, 1);
    pen.line(List.of(new Point(left, y), new Point(right, y)), 0, Stroke.solid(theme.line(), 2.5));
    pen.line(List.of(new Point(left, y), new Point(end, y)), 0, Stroke.solid(ink, 2.5));
  }
}
