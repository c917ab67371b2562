package linchpin.drawing.painter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.report.Moment;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.view.Appearance;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import org.jspecify.annotations.Nullable;

/// Paints a dependency as a line with an arrow at what is needed, and an operator's line without one.
public final class LinePainter {
  private static final double RADIUS = 6;
  private static final double ARROW = 8;
  private static final int MANY = 1000;
  private static final double FADED = 0.5;

  /// The least share of what an overloaded target gets that makes a line one of those to blame.
  private static final double NOTABLE = 0.1;
  private final PreparedView scene;
  private final Theme theme;
  private final LineLabels labels;
  private final Map<String, Double> inflow = new HashMap<>();

  public LinePainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
    labels = new LineLabels(scene);
    for (Dependency dependency : scene.topology().dependencies().values()) {
      Double flow = flow(dependency);
      if (flow != null) {
        inflow.merge(dependency.to(), flow, Double::sum);
      }
    }
  }

  /// What a line looks like.
  private record Style(Ink ink, double width, double arrow, boolean above, @Nullable Stroke pattern) {
    Stroke stroke() {
      return pattern == null ? Stroke.solid(ink, width) : pattern;
    }
  }

  /// The figures of a dependency; none when an end has not been placed.
  public List<Figure> paint(Dependency dependency) {
    List<Point> points = scene.tracks().of(dependency.id());
    if (points.isEmpty()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(line(dependency, points));
    List<Point> resting = scene.tracks().resting(dependency.id());
    Figure words = labels.paint(dependency, resting, flow(dependency), overloaded(dependency));
    if (words != null) {
      figures.add(words);
    }
    return figures;
  }

  /// The line alone, or null when an end has not been placed.
  public @Nullable Figure bare(Dependency dependency) {
    List<Point> points = scene.tracks().of(dependency.id());
    return points.isEmpty() ? null : line(dependency, points);
  }

  private Figure line(Dependency dependency, List<Point> points) {
    Style style = style(dependency);
    Pen pen = new Pen();
    boolean shapes = scene.detail().level() == Detail.Level.SHAPES;
    double arrow = shapes ? 0 : style.arrow();
    pen.line(arrow > 0 ? shortened(points, arrow - 1) : points, shapes ? 0 : RADIUS, style.stroke());
    if (arrow > 0) {
      arrow(pen, points, arrow, style.ink());
    }
    return pen.figure(dependency.id(), Plane.LINES, style.above() ? 1 : 0);
  }

  /// The line between a component and a person who can bring it back, or null.
  public @Nullable Figure operator(Component component, String person) {
    String id = Routes.operatorLine(component.id(), person);
    List<Point> points = scene.tracks().resting(id);
    if (points.isEmpty() || scene.detail().level() == Detail.Level.SHAPES) {
      return null;
    }
    Pen pen = new Pen();
    boolean inHand = scene.selected(id) || scene.hovered(id);
    double width = width(scene.selected(id) ? 2.25 : 1.5);
    pen.line(points, RADIUS, Pen.dashes(inHand ? theme.blue() : theme.soft(), width, 1.5, 4));
    if (scene.detail().level() == Detail.Level.FULL) {
      labels.beside(pen, "operates", points);
    }
    return pen.figure(id, Plane.LINES, 0);
  }

  private Style style(Dependency d) {
    if (scene.selected(d.id())) {
      return new Style(theme.blue(), width(2.25), ARROW + 1, true, null);
    }
    if (scene.focused(d.id())) {
      return new Style(theme.blue(), width(2.25), ARROW + 1, true, Pen.dashes(theme.blue(), width(2.25), 7, 4));
    }
    if (overloaded(d)) {
      return new Style(theme.red(), width(3.5), ARROW + 4, true, null);
    }
    if (scene.lit(d)) {
      return new Style(theme.red(), width(2.75), ARROW + 2, true, null);
    }
    if (scene.hovered(d.id())) {
      return new Style(theme.blue(), width(1.5), ARROW, true, null);
    }
    return plain(d);
  }

  /// Zoomed out, lines are drawn paler: there are many of them, and what they join is to be seen.
  private Style plain(Dependency d) {
    boolean soft = d.strength() == Strength.SOFT;
    boolean idle = scene.whatIf() && (scene.states().off(d.id()) || fallen(d.to()));
    boolean far = scene.detail().level() == Detail.Level.SHAPES;
    Ink faint = scene.topology().dependencies().size() > MANY ? theme.line() : theme.line2();
    Ink base = far ? faint : soft ? theme.soft() : theme.edge();
    Ink ink = idle ? base.faded(FADED) : base;
    double width = width(1.5);
    Stroke pattern = null;
    if (d.basis() == Basis.INFERRED) {
      pattern = Pen.dashes(ink, width, 1.5, 4);
    } else if (soft) {
      pattern = Pen.dashes(ink, width, 7, 5);
    }
    return new Style(ink, width, ARROW, false, pattern);
  }

  /// Whether what is needed does not work, so that nothing flows there.
  private boolean fallen(String needed) {
    RedundancyGroup group = scene.topology().group(needed);
    if (group == null) {
      return scene.states().fallen(needed);
    }
    GroupPainter.Verdict verdict = GroupPainter.verdict(scene, group);
    return verdict != null && verdict.down();
  }

  /// A width that is at least one pixel of the screen.
  private double width(double wanted) {
    return scene.detail().level() == Detail.Level.SHAPES
        ? scene.detail().atLeast(0.75)
        : Math.max(wanted, scene.detail().atLeast(0.6));
  }

  private @Nullable Double flow(Dependency dependency) {
    ShownMoment whatIf = scene.view().whatIf();
    Moment moment = whatIf == null ? null : whatIf.shown();
    return moment == null ? null : moment.flow().get(dependency.id());
  }

  /// Whether it carries what is too much for the one it leads to.
  private boolean overloaded(Dependency dependency) {
    Double flow = flow(dependency);
    if (flow == null || flow <= 0) {
      return false;
    }
    RedundancyGroup group = scene.topology().group(dependency.to());
    List<String> targets = group == null ? List.of(dependency.to()) : group.members();
    return flow >= NOTABLE * inflow.getOrDefault(dependency.to(), 0.0)
        && targets.stream().map(scene::look).anyMatch(appearance -> appearance.overloaded() && !appearance.is(Appearance.Condition.OFF));
  }

  private static List<Point> shortened(List<Point> points, double by) {
    List<Point> shorter = new ArrayList<>(points);
    Point end = points.getLast();
    Point previous = points.get(points.size() - 2);
    double length = previous.distance(end);
    if (length <= by) {
      return points;
    }
    double share = by / length;
    Point back = new Point(end.x() + (previous.x() - end.x()) * share, end.y() + (previous.y() - end.y()) * share);
    shorter.set(shorter.size() - 1, back);
    return shorter;
  }

  private static void arrow(Pen pen, List<Point> points, double length, Ink ink) {
    Point end = points.getLast();
    Point previous = points.get(points.size() - 2);
    double distance = Math.max(1e-6, previous.distance(end));
    double ux = (end.x() - previous.x()) / distance;
    double uy = (end.y() - previous.y()) / distance;
    double half = length * 0.5;
    Point base = new Point(end.x() - ux * length, end.y() - uy * length);
    pen.shape(
        List.of(end, base.movedBy(-uy * half, ux * half), base.movedBy(uy * half, -ux * half)), ink);
  }
}
