package linchpin.drawing.painter;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Sign;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Quantities;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.model.Basis;
import linchpin.model.Dependency;
import org.jspecify.annotations.Nullable;

/// Paints what stands at a line: its load, that it was guessed, that it is off, that it is a single point of failure,
/// and its own words.
final class LineLabels {
  private static final double PILL_HEIGHT = 18;
  private static final double DISC = 9;
  private static final double CLEAR_OF_ENDS = 14;
  private static final double TEXT_HEIGHT = 14;
  private static final double CLEAR_OF_CARDS = 2;
  private static final double SHIFT = 0.04;
  private static final int MOST_SHIFTS = 14;
  private static final double LONGEST_LABEL = 160;
  private final PreparedView scene;
  private final Theme theme;
  private final TextRuler ruler = TextRuler.bundled();
  private @Nullable List<Bounds> frames;

  LineLabels(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// The figure over a line, or null when nothing stands there.
  @Nullable Figure paint(Dependency dependency, List<Point> points, @Nullable Double flow, boolean overloaded) {
    Pen pen = new Pen();
    Stretch stretch = Stretch.of(points).getFirst();
    boolean full = scene.detail().level() == Detail.Level.FULL;
    if (!scene.detail().shows(Detail.Level.NAMES)) {
      dot(pen, dependency, stretch);
    } else if (scene.states().off(dependency.id())) {
      pen.disc(stretch.middle(), DISC, theme.ink(), null);
      pen.sign(Sign.CROSS.path(), stretch.middle().x(), stretch.middle().y(), 11, theme.inkon());
    } else if (flow != null && (full || overloaded)) {
      load(pen, dependency.id(), Quantities.rate(flow), points, overloaded);
    } else if (scene.ringed(dependency.id())) {
      double width = BadgePainter.width(scene, dependency.id(), 1);
      BadgePainter.row(
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

  /// Requests per second in a pill: on the line where it is long enough, else beside it, clear of cards and labels.
  private void load(Pen pen, String id, String text, List<Point> points, boolean overloaded) {
    double width = ruler.width(text, Pen.PILL) + 14;
    Bounds pill = spot(id, points, width);
    scene.boxes().add(pill);
    Stroke stroke = Stroke.solid(overloaded ? theme.red() : theme.line2(), overloaded ? 1.25 : 1);
    pen.box(pill, PILL_HEIGHT / 2, overloaded ? theme.redbg() : theme.sub(), stroke);
    pen.centred(text, pill.centerX(), pill.centerY(), Pen.PILL, overloaded ? theme.redfg() : theme.fg2());
  }

  private Bounds spot(String id, List<Point> points, double width) {
    Bounds first = null;
    Bounds crossed = null;
    for (Stretch stretch : Stretch.of(points)) {
      for (Point middle : candidates(stretch, width)) {
        Bounds pill = new Bounds(middle.x() - width / 2, middle.y() - PILL_HEIGHT / 2, width, PILL_HEIGHT);
        boolean clear = scene.boxes().free(pill.grown(2));
        if (clear && scene.tracks().obstacles().free(pill.grown(2), id)) {
          return pill;
        }
        crossed = crossed == null && clear ? pill : crossed;
        first = first == null ? pill : first;
      }
    }
    return crossed == null ? Objects.requireNonNull(first) : crossed;
  }

  private static List<Point> candidates(Stretch stretch, double width) {
    double along = stretch.upright() ? PILL_HEIGHT : width;
    if (stretch.length() >= along + 2 * CLEAR_OF_ENDS) {
      double most = 0.5 - (along / 2 + CLEAR_OF_ENDS) / stretch.length();
      return List.of(stretch.at(0.5), stretch.at(0.5 + most / 2), stretch.at(0.5 - most / 2),
          stretch.at(0.5 + most), stretch.at(0.5 - most));
    }
    Point middle = stretch.at(0.5);
    return stretch.upright()
        ? List.of(middle.movedBy(width / 2 + 7, 0), middle.movedBy(-width / 2 - 7, 0))
        : List.of(middle.movedBy(0, -PILL_HEIGHT / 2 - 5), middle.movedBy(0, PILL_HEIGHT / 2 + 5));
  }

  /// Words beside the longest stretch that has room: right of an upright one, over a level one, unless something is
  /// there.
  void beside(Pen pen, String text, List<Point> points) {
    String shown = ruler.fit(text, Pen.SECOND, LONGEST_LABEL);
    Bounds spot = beside(points, ruler.width(shown, Pen.SECOND));
    scene.boxes().add(spot);
    pen.words(shown, spot.x(), Pen.middle(spot.centerY(), Pen.SECOND), Pen.SECOND, theme.fg3());
  }

  private Bounds beside(List<Point> points, double width) {
    List<Bounds> spots = Stretch.of(points).stream()
        .filter(stretch -> stretch.length() >= 2 * TEXT_HEIGHT || points.size() == 2)
        .flatMap(stretch -> beside(stretch, width))
        .toList();
    List<Bounds> free = spots.stream()
        .filter(spot -> scene.boxes().free(spot.grown(CLEAR_OF_CARDS)) && scene.tracks().obstacles().free(spot))
        .toList();
    return free.stream()
        .filter(spot -> frames().stream().noneMatch(frame -> frame.overlaps(spot) && !frame.contains(spot)))
        .findFirst()
        .or(() -> free.stream().findFirst())
        .orElseGet(() -> beside(Stretch.of(points).getFirst(), width).findFirst().orElseThrow());
  }

  /// The outlines that words should not lie across: those of places and groups.
  private List<Bounds> frames() {
    if (frames == null) {
      frames = Stream.concat(scene.outlines().values().stream(), scene.topology().components().values().stream()
          .filter(scene::place).map(c -> scene.document().bounds(c.id())).filter(Objects::nonNull)).toList();
    }
    return frames;
  }

  /// From the middle further and further to either side.
  private static double share(int attempt) {
    return 0.5 + (attempt % 2 == 0 ? 1 : -1) * (attempt + 1) / 2 * SHIFT;
  }

  private static Stream<Bounds> beside(Stretch stretch, double width) {
    return IntStream.rangeClosed(0, MOST_SHIFTS).mapToDouble(LineLabels::share).mapToObj(stretch::at).flatMap(at -> stretch.upright()
        ? Stream.of(
            new Bounds(at.x() + 8, at.y() - TEXT_HEIGHT / 2, width, TEXT_HEIGHT),
            new Bounds(at.x() - 8 - width, at.y() - TEXT_HEIGHT / 2, width, TEXT_HEIGHT))
        : Stream.of(
            new Bounds(at.x() - width / 2, at.y() - 3 - TEXT_HEIGHT, width, TEXT_HEIGHT),
            new Bounds(at.x() - width / 2, at.y() + 3, width, TEXT_HEIGHT)));
  }

  /// A straight piece of a line.
  private record Stretch(Point from, Point to) {
    /// Those of a line, longest first.
    static List<Stretch> of(List<Point> points) {
      return IntStream.range(1, points.size())
          .mapToObj(i -> new Stretch(points.get(i - 1), points.get(i)))
          .sorted(Comparator.comparingDouble(Stretch::length).reversed())
          .toList();
    }

    double length() {
      return from.distance(to);
    }

    Point at(double share) {
      return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    Point middle() {
      return at(0.5);
    }

    boolean upright() {
      return Math.abs(to.y() - from.y()) > Math.abs(to.x() - from.x());
    }
  }
}
