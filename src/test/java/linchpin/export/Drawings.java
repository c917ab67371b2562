package linchpin.export;

import java.util.List;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.text.Typeface.Weight;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;

/// Small drawings made by hand.
public final class Drawings {
  static final Ink RED = Ink.of(0xC5221F);
  static final Ink INK = Ink.of(0x1B222B);

  private Drawings() {}

  public static Drawing of(double width, double height, Mark... marks) {
    return new Drawing(
        new Bounds(-10, -10, width, height), Ink.of(0xF4F6F9),
        List.of(new Figure("lb", Plane.CARDS, 0, List.of(marks))));
  }

  public static Mark.Words words(String text, double x, double baseline, Weight weight) {
    return new Mark.Words(text, x, baseline, 100, new Typeface(13, weight), INK);
  }

  /// One of every mark: a card with a ring, an icon, a dashed line with a corner, a wave disc.
  public static Drawing card() {
    return of(
        220, 160,
        new Mark.Box(new Bounds(0, 0, 152, 48), 8, Ink.of(0xFFFFFF), Stroke.solid(Ink.of(0x7C8896), 1)),
        new Mark.Box(new Bounds(-4.5, -4.5, 161, 57), 12, null, Stroke.solid(RED, 2.5)),
        new Mark.Box(new Bounds(8, 8, 32, 32), 6, Ink.of(0xEDF1F5), null),
        new Mark.Glyph("M4 7a8 3 0 1 0 16 0a8 3 0 1 0-16 0zM4 7v10c0 2 4 3 8 3s8-1 8-3V7", 14, 14, 20,
            Stroke.solid(INK, 1.75)),
        words("Load balancer", 48, 21, Weight.SEMI_BOLD),
        words("99.95 %", 48, 38, Weight.REGULAR),
        words("Orders ü 注文 \uD83D\uDE80", 0, 80, Weight.MEDIUM),
        new Mark.Line(List.of(new Point(80, 52), new Point(80, 110), new Point(180, 110)), 6, false, null,
            Stroke.dashed(Ink.of(0x7B8896), 1.5, 7.0, 5.0)),
        new Mark.Line(List.of(new Point(180, 106), new Point(188, 110), new Point(180, 114)), 0, true,
            Ink.of(0x7B8896), null),
        new Mark.Disc(new Point(0, 24), 9, Ink.of(0x7A1410), null),
        words("2", -4, 28, Weight.BOLD));
  }
}
