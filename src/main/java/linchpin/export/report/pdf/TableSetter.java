package linchpin.export.report.pdf;

import java.util.ArrayList;
import java.util.List;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.StyledText;

/// Sets tables: columns as wide as their words want, heads repeated on every page.
final class TableSetter {
  private static final Typeface CELL = new Typeface(11.5, Typeface.Weight.REGULAR);
  private static final Typeface HEAD = new Typeface(11, Typeface.Weight.SEMI_BOLD);
  private static final Typeface CAPTION = new Typeface(12.5, Typeface.Weight.SEMI_BOLD);
  private static final double STEP = 16;
  private static final double PAD = 5;
  private static final double GUTTER = 12;
  private static final double WIDEST = 460;
  private static final double LEAST_KEPT = 4 * STEP;
  private static final Theme THEME = Theme.LIGHT;
  private final PageComposer pages;
  private final Table table;
  private final double[] widths;

  private TableSetter(PageComposer pages, Table table) {
    this.pages = pages;
    this.table = table;
    widths = widths(table);
  }

  static void set(PageComposer pages, Table table) {
    TableSetter columns = new TableSetter(pages, table);
    pages.skip(6);
    pages.need(110);
    pages.write(
        Typesetter.lines(StyledText.of(table.caption()), CAPTION, PageComposer.COLUMN).getFirst(), PageComposer.MARGIN,
        pages.y() + 13, THEME.fg());
    pages.advance(22);
    columns.head();
    table.rows().forEach(columns::row);
    columns.rule(THEME.line());
    pages.advance(18);
  }

  /// Like automatic layout of tables in CSS: no narrower than the longest word, then in proportion to what is wanted.
  private static double[] widths(Table table) {
    int n = table.columns().size();
    double[] least = new double[n];
    double[] wanted = new double[n];
    for (int c = 0; c < n; c++) {
      widen(least, wanted, c, StyledText.of(table.columns().get(c).head()), HEAD);
      for (List<StyledText> row : table.rows()) {
        widen(least, wanted, c, row.get(c), CELL);
      }
      if (table.columns().get(c).number()) {
        least[c] = Math.max(least[c], Math.min(amounts(table, c), WIDEST / 3) + 1);
      }
    }
    double room = PageComposer.COLUMN - (n - 1) * GUTTER;
    double sumLeast = java.util.Arrays.stream(least).sum();
    double sumWanted = java.util.Arrays.stream(wanted).sum();
    double[] widths = new double[n];
    for (int c = 0; c < n; c++) {
      if (sumWanted <= room) {
        widths[c] = wanted[c] + (room - sumWanted) * wanted[c] / Math.max(1, sumWanted);
      } else if (sumLeast >= room) {
        widths[c] = least[c] * room / sumLeast;
      } else {
        widths[c] = least[c] + (wanted[c] - least[c]) * (room - sumLeast) / (sumWanted - sumLeast);
      }
    }
    return widths;
  }

  /// The width of the widest cell of a column on one line: amounts are not broken.
  private static double amounts(Table table, int column) {
    return table.rows().stream().mapToDouble(r -> Typesetter.widths(r.get(column), CELL).whole()).max().orElse(0);
  }

  private static void widen(double[] least, double[] wanted, int column, StyledText words, Typeface type) {
    Typesetter.Widths widths = Typesetter.widths(words, type);
    least[column] = Math.max(least[column], Math.min(widths.least(), WIDEST / 3) + 1);
    wanted[column] = Math.max(wanted[column], Math.min(widths.whole(), WIDEST) + 1);
  }

  private void head() {
    List<List<TextLine>> cells = new ArrayList<>();
    int most = 1;
    for (int c = 0; c < widths.length; c++) {
      List<TextLine> lines = Typesetter.lines(StyledText.of(table.columns().get(c).head()), HEAD, widths[c]);
      cells.add(lines);
      most = Math.max(most, lines.size());
    }
    for (int c = 0; c < widths.length; c++) {
      int above = most - cells.get(c).size();
      write(c, cells.get(c), pages.y() + above * STEP, THEME.fg2());
    }
    pages.advance(most * STEP + PAD);
    rule(THEME.line2());
  }

  private void row(List<StyledText> row) {
    List<List<TextLine>> cells = new ArrayList<>();
    int most = 1;
    for (int c = 0; c < widths.length; c++) {
      List<TextLine> lines = Typesetter.lines(row.get(c), CELL, widths[c]);
      cells.add(lines);
      most = Math.max(most, lines.size());
    }
    double height = most * STEP + 2 * PAD;
    boolean tall = height > (PageComposer.BOTTOM - PageComposer.TOP) / 2;
    if (pages.need(tall ? LEAST_KEPT + 2 * PAD : height)) {
      head();
    } else if (!table.rows().getFirst().equals(row)) {
      rule(THEME.line());
    }
    int from = 0;
    while (from < most) {
      int room = (int) Math.max(1, (PageComposer.BOTTOM - pages.y() - 2 * PAD) / STEP);
      int to = Math.min(most, from + room);
      for (int c = 0; c < widths.length; c++) {
        List<TextLine> lines = cells.get(c);
        write(c, lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())), pages.y() + PAD, THEME.fg());
      }
      pages.advance((to - from) * STEP + 2 * PAD);
      from = to;
      if (from < most) {
        pages.newPage();
        head();
      }
    }
  }

  private void write(int column, List<TextLine> lines, double top, Ink ink) {
    double left = PageComposer.MARGIN;
    for (int c = 0; c < column; c++) {
      left += widths[c] + GUTTER;
    }
    Column head = table.columns().get(column);
    double baseline = top + 12;
    for (TextLine line : lines) {
      double x = head.number() ? left + widths[column] - line.width() : left;
      pages.write(line, x, baseline, ink);
      baseline += STEP;
    }
  }

  private void rule(Ink ink) {
    pages.mark(new Mark.Box(new Bounds(PageComposer.MARGIN, pages.y(), PageComposer.COLUMN, 0.75), 0, ink, null));
  }
}
