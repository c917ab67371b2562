package linchpin.drawing;

import java.util.List;
import linchpin.edit.Bounds;
import linchpin.edit.Point;
import linchpin.model.Basis;
import linchpin.model.Dependency;
import org.jspecify.annotations.Nullable;

/// Paints what stands at a line: its load, that it was guessed, that it is off, that it is a single point of failure,
/// and its own words.
final class LineLabels {
  private static final double PILL_HEIGHT = 18;
  private static final double DISC = 9;
  private static final double LONGEST_LABEL = 160;
  private final Scene scene;
  private final Theme theme;
  private final TextRuler ruler = TextRuler.bundled();

  LineLabels(Scene scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// The figure over a line, or null when nothing stands there.
  @Nullable Figure paint(Dependency dependency, List<Point> points, @Nullable Double flow, boolean overloaded) {
    Pen pen = new Pen();
    Stretch stretch = Stretch.longest(points);
    boolean full = scene.detail().level() == Detail.Level.FULL;
    if (!scene.detail().shows(Detail.Level.NAMES)) {
      dot(pen, dependency, stretch);
    } else if (scene.states().off(dependency.id())) {
      pen.disc(stretch.middle(), DISC, theme.ink(), null);
      pen.sign(Sign.CROSS.path(), stretch.middle().x(), stretch.middle().y(), 11, theme.inkon());
    } else if (flow != null && (full || overloaded)) {
      load(pen, Quantities.rate(flow), stretch, overloaded);
    } else if (scene.ringed(dependency.id())) {
      double width = BadgePainter.width(scene, dependency.id(), 1);
      BadgePainter.afterTab(
          pen, scene, dependency.id(), stretch.middle().x() - width / 2, stretch.middle().y(), 1);
    } else if (dependency.basis() == Basis.INFERRED && full) {
      pen.disc(stretch.middle(), DISC, theme.bg(), Stroke.solid(theme.soft(), 1));
      pen.centred("?", stretch.middle().x(), stretch.middle().y(), Pen.PILL, theme.fg2());
    }
    if (full && !dependency.label().isBlank()) {
      beside(pen, dependency.label(), points);
    }
    return pen.marks().isEmpty() ? null : pen.figure(dependency.id(), Plane.LOADS, 0);
  }

  private void dot(Pen pen, Dependency dependency, Stretch stretch) {
    if (scene.ringed(dependency.id())) {
      pen.disc(stretch.middle(), scene.detail().atLeast(10) / 2, theme.red(), null);
    } else if (scene.states().off(dependency.id())) {
      pen.disc(stretch.middle(), scene.detail().atLeast(10) / 2, theme.ink(), null);
    }
  }

  /// Requests per second in a pill: on the line where it is long enough, else beside it.
  private void load(Pen pen, String text, Stretch stretch, boolean overloaded) {
    double width = ruler.width(text, Pen.PILL) + 14;
    double along = stretch.upright() ? PILL_HEIGHT : width;
    Point middle = stretch.middle();
    if (stretch.length() < along + 28) {
      middle = stretch.upright()
          ? middle.movedBy(width / 2 + 8, 0)
          : middle.movedBy(0, -PILL_HEIGHT / 2 - 6);
    }
    Bounds pill = new Bounds(middle.x() - width / 2, middle.y() - PILL_HEIGHT / 2, width, PILL_HEIGHT);
    Stroke stroke = Stroke.solid(overloaded ? theme.red() : theme.line2(), overloaded ? 1.25 : 1);
    pen.box(pill, PILL_HEIGHT / 2, overloaded ? theme.redbg() : theme.sub(), stroke);
    pen.centred(text, pill.centerX(), pill.centerY(), Pen.PILL, overloaded ? theme.redfg() : theme.fg2());
  }

  /// Words to the right of an upright stretch, over a level one.
  void beside(Pen pen, String text, List<Point> points) {
    Stretch stretch = Stretch.longest(points);
    String shown = ruler.fit(text, Pen.SECOND, LONGEST_LABEL);
    Point middle = stretch.middle();
    if (stretch.upright()) {
      pen.words(shown, middle.x() + 8, Pen.middle(middle.y(), Pen.SECOND), Pen.SECOND, theme.fg3());
    } else {
      double width = ruler.width(shown, Pen.SECOND);
      pen.words(shown, middle.x() - width / 2, middle.y() - 6, Pen.SECOND, theme.fg3());
    }
  }

  /// A straight piece of a line.
  private record Stretch(Point from, Point to) {
    static Stretch longest(List<Point> points) {
      Stretch longest = new Stretch(points.get(0), points.get(1));
      for (int i = 2; i < points.size(); i++) {
        Stretch next = new Stretch(points.get(i - 1), points.get(i));
        longest = next.length() > longest.length() ? next : longest;
      }
      return longest;
    }

    double length() {
      return from.distance(to);
    }

    Point middle() {
      return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    boolean upright() {
      return Math.abs(to.y() - from.y()) > Math.abs(to.x() - from.x());
    }
  }
}
