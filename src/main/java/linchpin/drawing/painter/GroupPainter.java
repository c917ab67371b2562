package linchpin.drawing.painter;

import java.util.List;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Sign;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// Paints a redundancy group: a dashed outline round its members, its name and rule on it, its verdict inside.
public final class GroupPainter {
  private static final double RADIUS = 12;
  private static final double LABEL_HEIGHT = 19;
  private static final double LABEL_INSET = 14;
  private static final double PADDING = 9;
  private static final double CHIP_HEIGHT = 24;
  private static final double STEP = 8;
  private static final int MOST_SHIFTS = 20;
  private static final double LEAST_NAME = 60;
  private static final double OVERVIEW = 1.25;
  private final PreparedView scene;
  private final Theme theme;
  private final TextRuler ruler = TextRuler.bundled();

  public GroupPainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// What is left of a group.
  ///
  /// @param text in words
  /// @param down whether too few are left
  public record Verdict(String text, boolean down) {}

  /// The figures of a group; none when no member has been placed.
  public List<Figure> paint(RedundancyGroup group) {
    Bounds bounds = scene.outlines().get(group.id());
    if (bounds == null) {
      return List.of();
    }
    Verdict verdict = scene.view().caption().verdicts() ? verdict(scene, group) : null;
    Pen outline = new Pen().box(bounds, RADIUS, null, outline(group, verdict));
    Figure frame = outline.figure(group.id(), Plane.GROUP_OUTLINES, 0);
    if (!scene.detail().shows(Detail.Level.NAMES)) {
      return List.of(frame);
    }
    Pen pen = new Pen();
    Bounds label = label(pen, group, bounds, verdict);
    if (verdict != null && scene.detail().level() == Detail.Level.FULL) {
      chip(pen, group, bounds, label, verdict);
    }
    return List.of(frame, pen.figure(group.id(), Plane.GROUP_LABELS, 1));
  }

  /// What is left of a group at the moment shown, previewed or as it stands; null when there is nothing to say.
  public static @Nullable Verdict verdict(PreparedView scene, RedundancyGroup group) {
    int all = group.members().size();
    if (scene.states().judged() == null) {
      return scene.states().spareless(group.id()) ? new Verdict("No spare left", false) : null;
    }
    int left = all - (int) group.members().stream().filter(scene.states()::fallen).count();
    if (left < group.needed()) {
      return new Verdict(left + " of " + all + " left", true);
    }
    return left == group.needed() && left < all ? new Verdict("No spare left", false) : null;
  }

  private Stroke outline(RedundancyGroup group, @Nullable Verdict verdict) {
    double scale = Math.max(1, scene.detail().atLeast(1));
    double width = (verdict == null ? 1.25 : 1.75) * (scale > 2 ? scale / 2 : 1);
    return Pen.dashes(ink(group, verdict), width, 5, 4);
  }

  private Ink ink(RedundancyGroup group, @Nullable Verdict verdict) {
    if (scene.hovered(group.id())) {
      return theme.blue();
    }
    return verdict == null ? theme.soft() : verdict.down() ? theme.red() : theme.amber();
  }

  /// What the label says: the name, and the rule or (where there is no chip) the verdict.
  private record Label(String name, String rest, double scale) {
    Typeface strong() {
      return new Typeface(12 * scale, Typeface.Weight.SEMI_BOLD);
    }

    Typeface plain() {
      return new Typeface(12 * scale, Typeface.Weight.REGULAR);
    }

    double gap() {
      return rest.isEmpty() || name.isEmpty() ? 0 : STEP * scale;
    }

    double width(TextRuler ruler) {
      return 2 * PADDING * scale + ruler.width(name, strong()) + gap() + ruler.width(rest, plain());
    }
  }

  private Bounds label(Pen pen, RedundancyGroup group, Bounds bounds, @Nullable Verdict verdict) {
    boolean full = scene.detail().level() == Detail.Level.FULL;
    Verdict told = full ? null : verdict;
    double scale = full ? 1 : OVERVIEW;
    Label whole = fitted(group, told == null ? rule(group) : told.text(), bounds, scale);
    Label shorter = told == null ? fitted(group, "", bounds, scale) : whole;
    Placed placed = placed(bounds, whole, shorter);
    Label label = placed.label();
    Bounds pill = placed.pill();
    write(pen, label, pill, ink(group, verdict), told == null ? theme.fg2() : words(told));
    scene.boxes().add(pill);
    if (told == null && label.rest().isEmpty() && full) {
      ruleAlone(pen, group, bounds, ink(group, verdict));
    }
    return pill;
  }

  private record Placed(Label label, Bounds pill) {}

  /// On the top line rather than on the bottom one, even if that shortens it; over lines where none leaves room.
  private Placed placed(Bounds outline, Label whole, Label shorter) {
    for (double y : new double[] {outline.y(), outline.bottom()}) {
      for (Label label : List.of(whole, shorter)) {
        Bounds pill = free(outline, label, y);
        if (pill != null) {
          return new Placed(label, pill);
        }
      }
    }
    return new Placed(whole, overLines(outline, whole));
  }

  /// The rule in a pill of its own, where there was no room for it beside the name.
  private void ruleAlone(Pen pen, RedundancyGroup group, Bounds bounds, Ink outline) {
    Label rule = new Label("", rule(group), 1);
    Bounds above = free(bounds, rule, bounds.y());
    Bounds pill = above == null ? free(bounds, rule, bounds.bottom()) : above;
    if (pill != null) {
      write(pen, rule, pill, outline, theme.fg2());
      scene.boxes().add(pill);
    }
  }

  private void write(Pen pen, Label label, Bounds pill, Ink outline, Ink rest) {
    pen.box(pill, pill.height() / 2, theme.bg(), Stroke.solid(outline, 1));
    double x = pill.x() + PADDING * label.scale();
    double baseline = Pen.middle(pill.centerY(), label.plain());
    pen.words(label.name(), x, baseline, label.strong(), theme.fg());
    double after = x + ruler.width(label.name(), label.strong()) + label.gap();
    pen.words(label.rest(), after, baseline, label.plain(), rest);
  }

  private Ink words(Verdict verdict) {
    return verdict.down() ? theme.redfg() : theme.amberfg();
  }

  /// The label with its name shortened to what the outline has room for; without the rest when that leaves no name.
  private Label fitted(RedundancyGroup group, String rest, Bounds bounds, double scale) {
    Label bare = new Label("", rest, scale);
    double room = bounds.width() - 2 * LABEL_INSET - bare.width(ruler);
    String name = ruler.fit(group.label(), bare.strong(), Math.max(0, room));
    boolean tooShort = !rest.isEmpty() && room < LEAST_NAME && !name.equals(TextRuler.plain(group.label()));
    return tooShort ? fitted(group, "", bounds, scale) : new Label(name, rest, scale);
  }

  /// `2 of 3 · active-active`
  static String rule(RedundancyGroup group) {
    return group.needed() + " of " + group.members().size() + " · " + group.mode().text();
  }

  /// The label at the first stretch of the line at `y` that no line passes; null when there is none.
  private @Nullable Bounds free(Bounds outline, Label label, double y) {
    double first = outline.x() + LABEL_INSET;
    double last = outline.right() - LABEL_INSET - label.width(ruler);
    return firstFree(pill(label, first, y), last, STEP);
  }

  /// The label over the lines that pass, at the bottom before the top, for there no arrow ends; never over words unless
  /// there is nowhere else.
  private Bounds overLines(Bounds outline, Label label) {
    double x = outline.x() + LABEL_INSET;
    Bounds below = pill(label, x, outline.bottom());
    Bounds above = pill(label, x, outline.y());
    return scene.boxes().free(below) || !scene.boxes().free(above) ? below : above;
  }

  /// The rectangle moved to the right until nothing is in its way; null when its left edge would pass `last`.
  private @Nullable Bounds firstFree(Bounds start, double last, double aside) {
    Bounds at = start;
    while (at.x() <= last) {
      Bounds barrier = barrier(at, aside);
      if (barrier == null) {
        return at;
      }
      at = at.movedBy(Math.max(STEP / 2, barrier.right() + aside - at.x()), 0);
    }
    return null;
  }

  private Bounds pill(Label label, double x, double y) {
    double height = LABEL_HEIGHT * label.scale();
    return new Bounds(x, y - height / 2, label.width(ruler), height);
  }

  private @Nullable Bounds barrier(Bounds bounds, double aside) {
    Bounds wide = new Bounds(bounds.x() - aside, bounds.y(), bounds.width() + 2 * aside, bounds.height());
    Bounds line = scene.tracks().obstacles().barrier(wide);
    return line == null ? scene.boxes().barrier(bounds) : line;
  }

  private void chip(Pen pen, RedundancyGroup group, Bounds outline, Bounds label, Verdict verdict) {
    Bounds inside = spot(group, outline, chipWidth(verdict, Pen.NAME));
    if (inside != null) {
      chip(pen, inside, verdict, Pen.NAME);
    } else {
      chip(pen, onLine(outline, label, chipWidth(verdict, Pen.SECOND_STRONG)), verdict, Pen.SECOND_STRONG);
    }
  }

  private double chipWidth(Verdict verdict, Typeface type) {
    return ruler.width(verdict.text(), type) + 38;
  }

  private void chip(Pen pen, Bounds chip, Verdict verdict, Typeface type) {
    Ink ink = words(verdict);
    Stroke stroke = Stroke.solid(verdict.down() ? theme.red() : theme.amber(), 1.5);
    scene.boxes().add(chip);
    pen.box(chip, chip.height() / 2, verdict.down() ? theme.redbg() : theme.amberbg(), stroke);
    Sign sign = verdict.down() ? Sign.CROSS : Sign.WARNING;
    pen.sign(sign.path(), chip.x() + 17, chip.centerY() - (verdict.down() ? 0 : 0.5), 13, ink);
    pen.words(verdict.text(), chip.x() + 27, Pen.middle(chip.centerY(), type), type, ink);
  }

  /// Free space between two members, in their middle if possible; null when there is none.
  private @Nullable Bounds spot(RedundancyGroup group, Bounds outline, double width) {
    List<Bounds> members =
        group.members().stream()
            .map(scene.document()::bounds)
            .filter(java.util.Objects::nonNull)
            .sorted(java.util.Comparator.comparingDouble(Bounds::x))
            .toList();
    for (int i = 1; i < members.size(); i++) {
      Bounds left = members.get(i - 1);
      Bounds right = members.get(i);
      double middle = (left.right() + right.x()) / 2;
      if (right.x() - left.right() >= width + 2 * STEP) {
        Bounds spot = between(outline, middle, left.centerY(), width);
        if (spot != null) {
          return spot;
        }
      }
    }
    return null;
  }

  private @Nullable Bounds between(Bounds outline, double x, double y, double width) {
    for (int i = 0; i <= 2 * MOST_SHIFTS; i++) {
      double shift = (i % 2 == 0 ? 1 : -1) * (i + 1) / 2 * 2.0;
      Bounds chip = new Bounds(x - width / 2, y + shift - CHIP_HEIGHT / 2, width, CHIP_HEIGHT);
      if (outline.grown(-2).contains(chip) && barrier(chip.grown(4), 0) == null) {
        return chip;
      }
    }
    return null;
  }

  /// A stretch of the outline that no line passes: after the label or on the bottom line.
  private Bounds onLine(Bounds outline, Bounds label, double width) {
    double height = LABEL_HEIGHT + 1;
    for (double y : new double[] {outline.y(), outline.bottom()}) {
      double first = y == outline.y() ? label.right() + STEP / 2 : outline.x() + LABEL_INSET;
      Bounds start = new Bounds(first, y - height / 2, width, height);
      Bounds chip = firstFree(start, outline.right() - STEP - width, STEP / 2);
      if (chip != null) {
        return chip;
      }
    }
    return new Bounds(label.right() + STEP / 2, label.centerY() - height / 2, width, height);
  }
}
