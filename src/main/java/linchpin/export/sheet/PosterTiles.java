package linchpin.export.sheet;

import java.util.ArrayList;
import java.util.List;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Point;
import linchpin.export.graphics.ExportException;
import linchpin.export.graphics.PageFit;
import linchpin.export.graphics.PageSize;
import linchpin.export.graphics.PdfPage;

/// A drawing on as many pages as it takes at its natural size, to be put together on a wall: neighbours share a strip
/// of 10 mm, marks at the edges show where to cut, and every page says which it is.
public final class PosterTiles {
  private static final double OVERLAP = 28.35;
  private static final double MARK = 12;
  private static final Typeface SMALL = new Typeface(11, Typeface.Weight.REGULAR);
  private static final int MOST = 400;
  private final Drawing drawing;
  private final Theme theme;
  private final double scale;
  private final double width;
  private final double height;
  private final int columns;
  private final int rows;

  private PosterTiles(Drawing drawing, Theme theme, double scale, double width, double height) {
    this.drawing = drawing;
    this.theme = theme;
    this.scale = scale;
    this.width = width;
    this.height = height;
    columns = count(scale * drawing.bounds().width(), width - 2 * PageFit.MARGIN);
    rows = count(scale * drawing.bounds().height(), height - 2 * PageFit.MARGIN);
  }

  /// The pages, row by row, upright or across, whichever takes fewer.
  ///
  /// @param size a size of paper, not [PageSize#FIT]
  /// @param times how much larger than natural
  /// @throws ExportException when there would be very many
  public static List<PdfPage> of(Drawing drawing, Theme theme, PageSize size, double times) throws ExportException {
    return best(drawing, theme, size, times).all();
  }

  /// The whole drawing with lines where the pages of [#of] meet.
  public static Drawing outlined(Drawing drawing, Theme theme, PageSize size, double times) throws ExportException {
    PosterTiles tiles = best(drawing, theme, size, times);
    Bounds b = drawing.bounds();
    Stroke stroke = Stroke.dashed(theme.blue(), Math.max(2, b.width() / 400), 12.0, 10.0);
    List<Mark> marks = new ArrayList<>();
    for (int column = 1; column < tiles.columns; column++) {
      double x = b.x() + (column * (tiles.width - 2 * PageFit.MARGIN - OVERLAP) + OVERLAP / 2) / tiles.scale;
      marks.add(new Mark.Line(List.of(new Point(x, b.y()), new Point(x, b.bottom())), 0, false, null, stroke));
    }
    for (int row = 1; row < tiles.rows; row++) {
      double y = b.y() + (row * (tiles.height - 2 * PageFit.MARGIN - OVERLAP) + OVERLAP / 2) / tiles.scale;
      marks.add(new Mark.Line(List.of(new Point(b.x(), y), new Point(b.right(), y)), 0, false, null, stroke));
    }
    List<Figure> figures = new ArrayList<>(drawing.figures());
    figures.add(new Figure("tiles", Plane.CHIPS, 0, marks));
    return new Drawing(b, drawing.ground(), figures);
  }

  private static PosterTiles best(Drawing drawing, Theme theme, PageSize size, double times) throws ExportException {
    if (!(times > 0) || !Double.isFinite(times)) {
      throw new ExportException("the scale must be a number above 0");
    }
    double scale = times * PageFit.NATURAL;
    PosterTiles upright = new PosterTiles(drawing, theme, scale, size.shorter(), size.longer());
    PosterTiles across = new PosterTiles(drawing, theme, scale, size.longer(), size.shorter());
    PosterTiles fewer = across.pages() < upright.pages() ? across : upright;
    if (fewer.pages() > MOST) {
      throw new ExportException("this would take " + fewer.pages() + " pages, more than " + MOST
          + "; choose a smaller scale or a larger page");
    }
    return fewer;
  }

  private static int count(double length, double room) {
    return (int) Math.max(1, Math.ceil((length - OVERLAP) / (room - OVERLAP) - 1e-6));
  }

  private long pages() {
    return (long) columns * rows;
  }

  private List<PdfPage> all() {
    List<PdfPage> pages = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        pages.add(page(row, column));
      }
    }
    return pages;
  }

  private PdfPage page(int row, int column) {
    double margin = PageFit.MARGIN;
    Bounds window = new Bounds(margin, margin, width - 2 * margin, height - 2 * margin);
    double x = margin - column * (window.width() - OVERLAP);
    double y = margin - row * (window.height() - OVERLAP);
    return new PdfPage(
        (float) width, (float) height, drawing.ground(),
        List.of(
            new PdfPage.Placed(drawing, x, y, scale, window),
            new PdfPage.Placed(frame(row, column, window), 0, 0, 1, null)),
        List.of());
  }

  /// Which page it is, and marks where the neighbours' drawing begins.
  private Drawing frame(int row, int column, Bounds window) {
    List<Mark> marks = new ArrayList<>();
    String text = "Page " + (row * columns + column + 1) + " of " + pages() + ", row " + (row + 1) + " of " + rows
        + ", column " + (column + 1) + " of " + columns;
    Ink ink = theme.fg3();
    if (pages() > 1) {
      marks.add(new Mark.Words(
          text, window.x(), height - 9, TextRuler.bundled().width(text, SMALL), SMALL, ink));
    }
    for (double x : cuts(column, columns, window.x(), window.right())) {
      marks.add(line(ink, x, window.y() - MARK, x, window.y()));
      marks.add(line(ink, x, window.bottom(), x, window.bottom() + MARK));
    }
    for (double y : cuts(row, rows, window.y(), window.bottom())) {
      marks.add(line(ink, window.x() - MARK, y, window.x(), y));
      marks.add(line(ink, window.right(), y, window.right() + MARK, y));
    }
    return new Drawing(
        new Bounds(0, 0, width, height), theme.bg(), List.of(new Figure("tile", Plane.NOTES, 0, marks)));
  }

  /// Where the strips that are shared with the neighbours end.
  private static List<Double> cuts(int at, int of, double from, double to) {
    List<Double> cuts = new ArrayList<>();
    if (at > 0) {
      cuts.add(from + OVERLAP);
    }
    if (at < of - 1) {
      cuts.add(to - OVERLAP);
    }
    return cuts;
  }

  private static Mark line(Ink ink, double x1, double y1, double x2, double y2) {
    return new Mark.Line(List.of(new Point(x1, y1), new Point(x2, y2)), 0, false, null, Stroke.solid(ink, 0.75));
  }
}
