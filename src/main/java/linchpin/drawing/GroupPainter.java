package linchpin.drawing;

import java.util.List;
import linchpin.edit.Bounds;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// Paints a redundancy group: a dashed outline round its members, its name and rule on it, its verdict inside.
final class GroupPainter {
  private static final double RADIUS = 12;
  private static final double LABEL_HEIGHT = 19;
  private static final double LABEL_INSET = 14;
  private static final double PADDING = 9;
  private static final double CHIP_HEIGHT = 24;
  private static final double STEP = 8;
  private final Scene scene;
  private final Theme theme;
  private final TextRuler ruler = TextRuler.bundled();

  GroupPainter(Scene scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// What is left of a group.
  ///
  /// @param text in words
  /// @param down whether too few are left
  record Verdict(String text, boolean down) {}

  /// The figures of a group; none when no member has been placed.
  List<Figure> paint(RedundancyGroup group) {
    Bounds bounds = scene.outlines().get(group.id());
    if (bounds == null) {
      return List.of();
    }
    Verdict verdict = verdict(scene, group);
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
  static @Nullable Verdict verdict(Scene scene, RedundancyGroup group) {
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

  private Bounds label(Pen pen, RedundancyGroup group, Bounds bounds, @Nullable Verdict verdict) {
    double scale = scene.detail().level() == Detail.Level.FULL ? 1 : 1.35;
    Type strong = new Type(12 * scale, Type.Weight.SEMI_BOLD);
    Type plain = new Type(12 * scale, Type.Weight.REGULAR);
    String rule = rule(group);
    double room = bounds.width() - 2 * LABEL_INSET - 2 * PADDING * scale;
    double ruleWidth = ruler.width(rule, plain) + STEP * scale;
    boolean withRule = room - ruleWidth >= Math.min(60, ruler.width(group.label(), strong));
    String name = ruler.fit(group.label(), strong, Math.max(0, withRule ? room - ruleWidth : room));
    double width = 2 * PADDING * scale + ruler.width(name, strong) + (withRule ? ruleWidth : 0);
    Bounds pill = place(bounds, width, LABEL_HEIGHT * scale);
    pen.box(pill, pill.height() / 2, theme.bg(), Stroke.solid(ink(group, verdict), 1));
    double x = pill.x() + PADDING * scale;
    double baseline = Pen.middle(pill.centerY(), plain);
    pen.words(name, x, baseline, strong, theme.fg());
    if (withRule) {
      pen.words(rule, x + ruler.width(name, strong) + STEP * scale, baseline, plain, theme.fg2());
    }
    return pill;
  }

  /// `2 of 3 · active-active`
  static String rule(RedundancyGroup group) {
    return group.needed() + " of " + group.members().size() + " · " + group.mode().text();
  }

  /// The first stretch of the top line that no line passes.
  private Bounds place(Bounds outline, double width, double height) {
    double y = outline.y() - height / 2;
    double first = outline.x() + LABEL_INSET;
    double last = outline.right() - LABEL_INSET - width;
    for (double x = first; x <= last; x += STEP / 2) {
      Bounds pill = new Bounds(x, y, width, height);
      if (free(pill.grown(0), STEP)) {
        return pill;
      }
    }
    return new Bounds(first, y, width, height);
  }

  private boolean free(Bounds bounds, double aside) {
    Bounds wide = new Bounds(bounds.x() - aside, bounds.y(), bounds.width() + 2 * aside, bounds.height());
    return scene.tracks().obstacles().free(wide);
  }

  private void chip(Pen pen, RedundancyGroup group, Bounds outline, Bounds label, Verdict verdict) {
    double width = ruler.width(verdict.text(), Pen.NAME) + 38;
    Bounds chip = spot(group, outline, label, width);
    Ink ink = verdict.down() ? theme.redfg() : theme.amberfg();
    Stroke stroke = Stroke.solid(verdict.down() ? theme.red() : theme.amber(), 1.5);
    pen.box(chip, CHIP_HEIGHT / 2, verdict.down() ? theme.redbg() : theme.amberbg(), stroke);
    Sign sign = verdict.down() ? Sign.CROSS : Sign.WARNING;
    pen.sign(sign.path(), chip.x() + 17, chip.centerY() - (verdict.down() ? 0 : 0.5), 13, ink);
    pen.words(verdict.text(), chip.x() + 27, Pen.middle(chip.centerY(), Pen.NAME), Pen.NAME, ink);
  }

  /// Free space between two members, in their middle if possible, else after the label.
  private Bounds spot(RedundancyGroup group, Bounds outline, Bounds label, double width) {
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
        Bounds spot = between(outline, label, middle, left.centerY(), width);
        if (spot != null) {
          return spot;
        }
      }
    }
    return afterLabel(outline, label, width);
  }

  private @Nullable Bounds between(Bounds outline, Bounds label, double x, double y, double width) {
    for (double shift : new double[] {0, -12, 12, -20, 20, -28, 28}) {
      Bounds chip = new Bounds(x - width / 2, y + shift - CHIP_HEIGHT / 2, width, CHIP_HEIGHT);
      boolean inside = outline.grown(-3).contains(chip);
      if (inside && !label.grown(2).overlaps(chip) && free(chip.grown(3), 0)) {
        return chip;
      }
    }
    return null;
  }

  private Bounds afterLabel(Bounds outline, Bounds label, double width) {
    double y = outline.y() - CHIP_HEIGHT / 2;
    for (double x = label.right() + STEP; x + width <= outline.right() - STEP; x += STEP) {
      Bounds chip = new Bounds(x, y, width, CHIP_HEIGHT);
      if (free(chip, 2)) {
        return chip;
      }
    }
    return new Bounds(label.right() + STEP, y, width, CHIP_HEIGHT);
  }
}
