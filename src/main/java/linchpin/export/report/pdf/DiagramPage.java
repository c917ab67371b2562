package linchpin.export.report.pdf;

import java.util.ArrayList;
import java.util.List;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.export.graphics.PdfPage;
import linchpin.export.report.content.Block.Picture;
import linchpin.export.report.content.Booklet;

/// A page for one picture: A4, or A3 where its words would be too small, across or upright as the picture is; larger
/// still for what is too large for that.
final class DiagramPage {
  private static final Typeface HEADING = new Typeface(19, Typeface.Weight.SEMI_BOLD);
  private static final Typeface SMALL = new Typeface(11.5, Typeface.Weight.REGULAR);
  private static final double[][] SIZES = {{793.7, 1122.5}, {1122.5, 1587.4}};
  private static final double MARGIN = 48;
  private static final double TOP = 92;
  private static final double BOTTOM = 84;
  /// 12 px words are still 6.5 points high.
  private static final double SMALLEST = 0.72;
  /// PDF's own limit of a page's side, in pixels.
  private static final double LARGEST_SIDE = 19_200;
  private static final Theme THEME = Theme.LIGHT;

  private DiagramPage() {}

  /// @param foot which page it is
  static PdfPage of(Booklet booklet, String heading, Picture picture, String foot) {
    Drawing drawing = picture.light();
    double w = Math.max(1, drawing.bounds().width());
    double h = Math.max(1, drawing.bounds().height());
    double[] size = size(w, h);
    double scale = Math.min(1, Math.min((size[0] - 2 * MARGIN) / w, (size[1] - TOP - BOTTOM) / h));
    double points = PageComposer.POINTS;
    double x = (size[0] - scale * w) / 2;
    double y = TOP + Math.max(0, (size[1] - TOP - BOTTOM - scale * h) / 2);
    Mark ground = new Mark.Box(
        new Bounds(x, y, scale * w, scale * h).grown(12), 8, drawing.ground(), null);
    Drawing words = words(booklet, heading, picture.caption(), foot, size, ground);
    return new PdfPage(
        (float) (points * size[0]), (float) (points * size[1]), THEME.bg(),
        List.of(
            new PdfPage.Placed(words, 0, 0, points, null),
            new PdfPage.Placed(drawing, points * x, points * y, points * scale, null)),
        List.of());
  }

  private static double[] size(double w, double h) {
    for (double[] size : SIZES) {
      double[] page = w >= h ? new double[] {size[1], size[0]} : size;
      if (Math.min((page[0] - 2 * MARGIN) / w, (page[1] - TOP - BOTTOM) / h) >= SMALLEST) {
        return page;
      }
    }
    return new double[] {
      Math.clamp(w + 2 * MARGIN, SIZES[0][0], LARGEST_SIDE), Math.clamp(h + TOP + BOTTOM, SIZES[0][0], LARGEST_SIDE)
    };
  }

  private static Drawing words(
      Booklet booklet, String heading, String caption, String foot, double[] size, Mark ground) {
    TextRuler ruler = TextRuler.bundled();
    List<Mark> marks = new ArrayList<>(List.of(ground));
    write(marks, ruler.fit(booklet.title(), SMALL, 420), MARGIN, 40, SMALL, THEME.fg3());
    write(marks, heading, MARGIN, 74, HEADING, THEME.fg());
    double baseline = size[1] - 60;
    for (String line : ruler.lines(caption, SMALL, size[0] - 2 * MARGIN, 2)) {
      write(marks, line, MARGIN, baseline - 4, SMALL, THEME.fg2());
      baseline += 15;
    }
    write(marks, foot, size[0] - MARGIN - ruler.width(foot, SMALL), size[1] - 26, SMALL, THEME.fg3());
    return new Drawing(
        new Bounds(0, 0, size[0], size[1]), THEME.bg(), List.of(new Figure("frame", Plane.NOTES, 0, marks)));
  }

  private static void write(List<Mark> marks, String text, double x, double baseline, Typeface type, Ink ink) {
    marks.add(new Mark.Words(text, x, baseline, TextRuler.bundled().width(text, type), type, ink));
  }
}
