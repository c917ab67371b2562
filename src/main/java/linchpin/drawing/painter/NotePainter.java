package linchpin.drawing.painter;

import java.util.List;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Pen;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import org.jspecify.annotations.Nullable;

/// Paints an annotation as a sheet with a folded corner, tied to what it speaks of.
public final class NotePainter {
  private static final double WIDTH = 184;
  private static final double PADDING = 10;
  private static final double LINE = 16;
  private static final double FOLD = 10;

  /// The gap that keeps the first line clear of the fold.
  private static final double BESIDE_FOLD = 4;
  private static final int MOST_LINES = 24;
  private final PreparedView scene;
  private final Theme theme;

  public NotePainter(PreparedView scene) {
    this.scene = scene;
    theme = scene.theme();
  }

  /// What a note covers.
  public static Bounds bounds(Annotation note) {
    List<String> lines = lines(note);
    double widest = lines.stream().mapToDouble(l -> TextRuler.bundled().width(l, Pen.SECOND)).max().orElse(0);
    double width = Math.max(48, Math.ceil(widest) + 2 * PADDING + BESIDE_FOLD);
    return new Bounds(note.x(), note.y(), width, lines.size() * LINE + 2 * PADDING - 4);
  }

  public Figure paint(Annotation note) {
    Bounds sheet = bounds(note);
    Pen pen = new Pen();
    String about = note.about();
    Bounds target = about == null ? null : target(about);
    if (target != null) {
      pen.line(leader(sheet, target), 0, Pen.dashes(theme.soft(), 1.25, 1.25, 3.5));
    }
    double right = sheet.right();
    double y = sheet.y();
    boolean hovered = scene.hovered(note.id());
    Stroke stroke = Stroke.solid(hovered ? theme.blue() : theme.cardline(), hovered ? 1.5 : 1);
    List<Point> outline =
        List.of(
            new Point(sheet.x(), y),
            new Point(right - FOLD, y),
            new Point(right, y + FOLD),
            new Point(right, sheet.bottom()),
            new Point(sheet.x(), sheet.bottom()));
    pen.marks().add(new Mark.Line(outline, 2, true, theme.bg(), stroke));
    pen.line(
        List.of(new Point(right - FOLD, y), new Point(right - FOLD, y + FOLD), new Point(right, y + FOLD)), 2, stroke);
    if (scene.detail().shows(Detail.Level.NAMES)) {
      double baseline = y + PADDING + 10;
      for (String line : lines(note)) {
        pen.words(line, sheet.x() + PADDING, baseline, Pen.SECOND, theme.fg2());
        baseline += LINE;
      }
    }
    return pen.figure(note.id(), Plane.NOTES, 0);
  }

  private static List<String> lines(Annotation note) {
    return TextRuler.bundled().lines(note.text(), Pen.SECOND, WIDTH - 2 * PADDING - BESIDE_FOLD, MOST_LINES);
  }

  private @Nullable Bounds target(String about) {
    Bounds group = scene.outlines().get(about);
    if (group != null) {
      return group;
    }
    List<Point> line = scene.tracks().resting(about);
    if (!line.isEmpty()) {
      Point middle = line.get(line.size() / 2);
      return new Bounds(middle.x(), middle.y(), 0, 0);
    }
    return scene.document().bounds(about);
  }

  /// The shortest way between two rectangles.
  private static List<Point> leader(Bounds from, Bounds to) {
    Point end = new Point(
        Math.clamp(from.centerX(), to.x(), to.right()), Math.clamp(from.centerY(), to.y(), to.bottom()));
    Point start = new Point(
        Math.clamp(end.x(), from.x(), from.right()), Math.clamp(end.y(), from.y(), from.bottom()));
    return List.of(start, end);
  }
}
