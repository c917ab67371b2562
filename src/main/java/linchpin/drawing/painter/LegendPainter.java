package linchpin.drawing.painter;

import java.util.ArrayList;
import java.util.List;
import linchpin.drawing.mark.CauseSign;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Sign;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.view.Appearance;
import linchpin.drawing.view.CauseTags;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Strength;
import linchpin.model.cause.CommonCause;

/// Explains the marks that a picture uses, and only those.
public final class LegendPainter {
  private static final double SAMPLE = 32;
  private static final double TILE = 20;
  private static final double BADGE = 18;
  private static final double GAP = 24;
  private static final double ROW = 24;
  private static final String ID = "legend";
  private final PreparedView scene;
  private final Theme theme;
  private final TextRuler ruler = TextRuler.bundled();

  public LegendPainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// Draws one sample with its left edge at (x, y), y being its middle.
  private interface Sample {
    void draw(Pen pen, double x, double y);
  }

  private record Entry(String text, double width, Sample sample) {}

  /// The entries under each other, from (x, y).
  public Figure column(double x, double y) {
    Pen pen = new Pen();
    double middle = y + ROW / 2;
    for (Entry entry : entries()) {
      draw(pen, entry, x, SAMPLE, middle);
      middle += ROW;
    }
    return pen.figure(ID, Plane.NOTES, 0);
  }

  /// The entries beside each other from (x, y), as many in a row as `width` takes.
  Figure rows(double x, double y, double width) {
    Pen pen = new Pen();
    double left = x;
    double middle = y + ROW / 2;
    for (Entry entry : entries()) {
      double length = entry.width() + 8 + ruler.width(entry.text(), Pen.SECOND);
      if (left > x && left + length > x + width) {
        left = x;
        middle += ROW;
      }
      draw(pen, entry, left, entry.width(), middle);
      left += length + GAP;
    }
    return pen.figure(ID, Plane.NOTES, 0);
  }

  /// One entry, its sample in the middle of a column of `width`.
  private void draw(Pen pen, Entry entry, double x, double width, double y) {
    entry.sample().draw(pen, x + (width - entry.width()) / 2, y);
    pen.words(entry.text(), x + width + 8, Pen.middle(y, Pen.SECOND), Pen.SECOND, theme.fg2());
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    lines(entries);
    if (scene.whatIf()) {
      states(entries);
    } else {
      warnings(entries);
    }
    causes(entries);
    return entries;
  }

  private void causes(List<Entry> entries) {
    List<CommonCause> shown = scene.topology().commonCauses().values().stream().toList();
    if (shown.isEmpty() || !scene.detail().shows(Detail.Level.NAMES)) {
      return;
    }
    if (shown.stream().anyMatch(c -> !scene.ringed(c.id()))) {
      entries.add(new Entry("shares it with others", BADGE, tag(shown.getFirst(), theme.bg(), theme.tag(), theme.tag())));
    }
    if (shown.stream().anyMatch(c -> scene.ringed(c.id()))) {
      entries.add(new Entry(
          "shared: one fault takes all down", BADGE, tag(shown.getFirst(), theme.red(), theme.red(), theme.redon())));
    }
  }

  private static Sample tag(CommonCause cause, Ink fill, Ink stroke, Ink sign) {
    return (pen, x, y) -> {
      pen.box(new Bounds(x, y - CauseTags.HEIGHT / 2, BADGE, CauseTags.HEIGHT), 6, fill, Stroke.solid(stroke, 1.25));
      pen.sign(CauseSign.path(cause.cause()), x + BADGE / 2, y, 11, sign);
    };
  }

  private void lines(List<Entry> entries) {
    var dependencies = scene.topology().dependencies().values();
    if (dependencies.stream().anyMatch(d -> d.strength() == Strength.HARD)) {
      entries.add(new Entry("needs", SAMPLE, line(theme.edge(), Stroke.solid(theme.edge(), 1.5))));
    }
    if (dependencies.stream().anyMatch(d -> d.strength() == Strength.SOFT)) {
      entries.add(new Entry("works worse without", SAMPLE, line(theme.soft(), Pen.dashes(theme.soft(), 1.5, 7, 5))));
    }
    if (dependencies.stream().anyMatch(d -> d.basis() == Basis.INFERRED)) {
      entries.add(new Entry("guessed by an import", SAMPLE, line(theme.edge(), Pen.dashes(theme.edge(), 1.5, 1.5, 4))));
    }
  }

  private void warnings(List<Entry> entries) {
    List<String> spofs = ids().stream().filter(scene::ringed).toList();
    if (!spofs.isEmpty()) {
      Stroke ring = Stroke.solid(theme.red(), 2.5);
      entries.add(
          new Entry(
              "single point of failure",
              SAMPLE,
              (pen, x, y) -> pen.box(new Bounds(x + 2, y - 7, SAMPLE - 4, 14), 6, theme.card(), ring)));
    }
    if (spofs.stream().anyMatch(id -> !scene.badges().sharedBy(id).isEmpty())) {
      entries.add(new Entry("fatal shared dependency", BADGE, badge(Sign.CHAIN)));
    }
    if (spofs.stream().anyMatch(scene.badges()::byOverload)) {
      entries.add(new Entry("its loss overloads others", BADGE, badge(Sign.GAUGE)));
    }
  }

  private void states(List<Entry> entries) {
    List<Appearance> looks = scene.topology().components().keySet().stream().map(scene::look).toList();
    if (looks.stream().anyMatch(l -> l.is(Appearance.Condition.OFF))) {
      entries.add(new Entry("switched off", TILE, tile(theme.ink(), theme.ink(), theme.inkon(), Sign.POWER)));
    }
    if (looks.stream().anyMatch(l -> l.is(Appearance.Condition.DOWN))) {
      Sample down = tile(theme.wave(1), theme.wave(1), theme.waveWords(1), Sign.CROSS);
      entries.add(new Entry("down, with its wave", TILE, down));
    }
    if (looks.stream().anyMatch(l -> l.overloaded() && !l.is(Appearance.Condition.DOWN))) {
      entries.add(new Entry("overloaded", TILE, tile(theme.card(), theme.red(), theme.redfg(), Sign.GAUGE)));
    }
    if (looks.stream().anyMatch(l -> l.is(Appearance.Condition.DEGRADED) && !l.overloaded())) {
      entries.add(new Entry("degraded", TILE, tile(theme.degbg(), theme.amber(), theme.amberfg(), Sign.WARNING)));
    }
    if (looks.stream().anyMatch(Appearance::ahead)) {
      entries.add(new Entry("goes down in that wave", TILE, this::ahead));
    }
  }

  private void ahead(Pen pen, double x, double y) {
    Point center = new Point(x + TILE / 2, y);
    pen.disc(center, 9.5, theme.bg(), Pen.dashes(theme.red(), 1.5, 3, 2.2));
    pen.centred("2", center.x(), center.y(), Pen.PILL_BOLD, theme.redfg());
  }

  private static Sample line(Ink ink, Stroke stroke) {
    return (pen, x, y) -> {
      pen.line(List.of(new Point(x, y), new Point(x + SAMPLE - 7, y)), 0, stroke);
      Point tip = new Point(x + SAMPLE, y);
      pen.shape(List.of(tip, tip.movedBy(-8, 4), tip.movedBy(-8, -4)), ink);
    };
  }

  private Sample badge(Sign sign) {
    return (pen, x, y) -> {
      pen.disc(new Point(x + BADGE / 2, y), BADGE / 2, theme.red(), null);
      pen.glyph(sign.path(), x + BADGE / 2 - 6, y - 6, 12, theme.redon(), 1.5);
    };
  }

  private static Sample tile(Ink fill, Ink stroke, Ink sign, Sign which) {
    return (pen, x, y) -> {
      Bounds tile = new Bounds(x, y - TILE / 2, TILE, TILE);
      pen.box(tile, 5, fill, Stroke.solid(stroke, 1.5));
      pen.sign(which.path(), tile.centerX(), tile.centerY(), 12, sign);
    };
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    scene.topology().components().values().stream().map(Component::id).forEach(ids::add);
    scene.topology().dependencies().values().stream().map(Dependency::id).forEach(ids::add);
    return ids;
  }
}
