package linchpin.drawing.painter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import linchpin.drawing.mark.CauseSign;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.view.CauseTags;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// Paints common causes: a tag in the corner of each member, and, of the one that is pointed at or selected, what joins
/// its members.
public final class CauseTagPainter {
  private static final double RING = 4.5;
  private final PreparedView scene;
  private final Theme theme;

  public CauseTagPainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// The tags of a component, or null when it is a member of nothing or nothing so small is shown.
  public @Nullable Figure tags(Component component, Bounds bounds) {
    List<CommonCause> causes = scene.causesOf(component.id());
    if (causes.isEmpty() || !scene.detail().shows(Detail.Level.NAMES)) {
      return null;
    }
    CauseTags tags = CauseTags.of(scene.place(component), bounds, causes.size(), scene.detail());
    Pen pen = new Pen();
    for (int i = 0; i < tags.shown(); i++) {
      tag(pen, causes.get(i), tags.tag(i));
    }
    Bounds more = tags.more();
    if (more != null) {
      pen.box(more, more.height() / 2, theme.bg(), Stroke.solid(theme.tag(), 1.25));
      pen.centred("+" + (causes.size() - tags.shown()), more.centerX(), more.centerY(), Pen.PILL, theme.tag());
    }
    return pen.figure(component.id(), Plane.TAGS, 0);
  }

  private void tag(Pen pen, CommonCause cause, Bounds tag) {
    Ink strong = scene.states().off(cause.id()) ? theme.ink() : scene.ringed(cause.id()) ? theme.red() : theme.tag();
    Ink upon = scene.states().off(cause.id()) ? theme.inkon() : scene.ringed(cause.id()) ? theme.redon() : theme.bg();
    boolean full = !strong.equals(theme.tag()) || pointedAt(cause);
    pen.box(tag, tag.height() / 3, full ? strong : theme.bg(), Stroke.solid(full ? theme.canvas() : strong, 1.25));
    double size = tag.height() * 0.62;
    pen.glyph(CauseSign.path(cause.cause()), tag.centerX() - size / 2, tag.centerY() - size / 2, size,
        full ? upon : strong, 1.5 * tag.height() / CauseTags.HEIGHT);
  }

  private boolean pointedAt(CommonCause cause) {
    return scene.hovered(cause.id()) || scene.selected(cause.id()) || scene.litCause(cause.id());
  }

  /// What joins the members of a cause while somebody points at it: rings round them, and lines from each to the next.
  /// Never in red, for a red ring would say that a member alone stops a journey.
  public List<@Nullable Figure> joined(CommonCause cause) {
    if (!pointedAt(cause)) {
      return List.of();
    }
    List<Bounds> members = cause.members().stream().map(this::extent).filter(Objects::nonNull).toList();
    Ink ink = scene.states().off(cause.id()) ? theme.ink() : theme.tag();
    double width = Math.max(2, scene.detail().atLeast(1.5));
    Pen lines = new Pen();
    for (int[] pair : spanning(members)) {
      Bounds a = members.get(pair[0]);
      Bounds b = members.get(pair[1]);
      lines.line(List.of(new Point(a.centerX(), a.centerY()), new Point(b.centerX(), b.centerY())), 0,
          Pen.dashes(ink, width, 2 * width, 3 * width));
    }
    Pen rings = new Pen();
    members.forEach(m -> rings.box(m.grown(RING), 12, null, Stroke.solid(ink, width)));
    return Arrays.asList(
        lines.figure(cause.id(), Plane.GROUP_OUTLINES, 1), rings.figure(cause.id(), Plane.SELECTION, 0));
  }

  private @Nullable Bounds extent(String member) {
    Component component = scene.topology().component(member);
    Bounds bounds = scene.document().bounds(member);
    return component == null || bounds == null ? null : CardPainter.extent(scene, component, bounds);
  }

  /// The pairs that join all with the least length in all: Prim's tree (Shortest connection networks and some
  /// generalizations, 1957).
  private static List<int[]> spanning(List<Bounds> members) {
    int n = members.size();
    List<int[]> pairs = new ArrayList<>();
    int[] nearest = new int[n];
    boolean[] joined = new boolean[n];
    int last = 0;
    for (int step = 1; step < n; step++) {
      joined[last] = true;
      int next = -1;
      for (int i = 0; i < n; i++) {
        if (!joined[i]) {
          nearest[i] = between(members, i, last) < between(members, i, nearest[i]) ? last : nearest[i];
          next = next < 0 || between(members, i, nearest[i]) < between(members, next, nearest[next]) ? i : next;
        }
      }
      pairs.add(new int[] {nearest[next], next});
      last = next;
    }
    return pairs;
  }

  private static double between(List<Bounds> members, int a, int b) {
    Bounds one = members.get(a);
    Bounds other = members.get(b);
    return new Point(one.centerX(), one.centerY()).distance(new Point(other.centerX(), other.centerY()));
  }
}
