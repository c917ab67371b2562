package linchpin.export.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.drawing.Drawing;
import linchpin.drawing.Ink;
import linchpin.drawing.Mark;
import linchpin.drawing.Stroke;
import linchpin.drawing.TextRuler;
import linchpin.drawing.Theme;
import linchpin.drawing.Type;
import linchpin.edit.Bounds;
import linchpin.export.PdfExport;
import linchpin.export.PdfPage;
import linchpin.export.report.Block.Fact;
import linchpin.export.report.Block.Picture;

/// A booklet as pages of A4 with real text, bookmarks and links; the diagram has a page of its own.
final class PdfReport {
  private static final Theme THEME = Theme.LIGHT;
  private static final Type TITLE = new Type(26, Type.Weight.SEMI_BOLD);
  private static final Type[] HEADINGS = {new Type(19, Type.Weight.SEMI_BOLD), new Type(15, Type.Weight.SEMI_BOLD)};
  private static final Type BODY = new Type(13, Type.Weight.REGULAR);
  private static final Type SMALL = new Type(11.5, Type.Weight.REGULAR);
  private static final Type PILL = new Type(11, Type.Weight.SEMI_BOLD);
  private static final double STEP = 19;
  private static final double TERM = 150;
  private static final double INDENT = 18;
  private final Booklet booklet;
  private final Galley galley = new Galley();

  private PdfReport(Booklet booklet) {
    this.booklet = booklet;
  }

  static void write(Booklet booklet, Path file) throws IOException {
    PdfReport report = new PdfReport(booklet);
    report.set();
    PdfExport.write(
        report.galley.made(), booklet.chapters().stream().map(report::bookmark).toList(),
        new PdfExport.About(booklet.title() + ": resilience report", booklet.made()), file);
  }

  private void set() {
    galley.newPage();
    double contents = title();
    booklet.chapters().forEach(c -> chapter(c, 0));
    contents(contents);
    for (int page = 0; page < galley.pages(); page++) {
      if (!galley.whole(page)) {
        frame(page);
      }
    }
  }

  /// @return where the table of contents begins
  private double title() {
    paragraph(Words.of(booklet.subtitle() + ", " + booklet.made().format(HtmlReport.DAY), Span.Style.FAINT), 0, BODY);
    galley.advance(14);
    for (TextLine line : Typesetter.lines(Words.of(booklet.title()), TITLE, Galley.COLUMN)) {
      galley.write(line, Galley.MARGIN, galley.y() + 14, THEME.fg());
      galley.advance(34);
    }
    galley.advance(2);
    double top = galley.y();
    galley.advance((booklet.chapters().size() + 1) / 2 * STEP + 20);
    return top;
  }

  /// Fills in the contents in two columns, now that it is known where the chapters stand.
  private void contents(double top) {
    int rows = (booklet.chapters().size() + 1) / 2;
    double width = Galley.COLUMN / 2 - 20;
    for (int i = 0; i < booklet.chapters().size(); i++) {
      Chapter chapter = booklet.chapters().get(i);
      double x = Galley.MARGIN + i / rows * (Galley.COLUMN / 2);
      double baseline = top + 14 + i % rows * STEP;
      String number = String.valueOf(place(chapter).page() + 1);
      galley.write(0, chapter.title(), x, baseline, BODY, THEME.blue());
      galley.write(0, number, x + width - TextRuler.bundled().width(number, BODY), baseline, BODY, THEME.fg2());
      galley.jump(0, new Bounds(x, baseline - 13, width, STEP), chapter.id());
    }
  }

  private Galley.Place place(Chapter chapter) {
    return Objects.requireNonNull(galley.place(chapter.id()));
  }

  private void frame(int page) {
    if (page > 0) {
      galley.write(page, TextRuler.bundled().fit(booklet.title(), SMALL, 420), Galley.MARGIN, 46, SMALL, THEME.fg3());
      right(page, booklet.subtitle(), 46);
    }
    double baseline = Galley.HEIGHT - 38;
    galley.write(page, "Made with Linchpin, " + booklet.made().format(HtmlReport.DAY), Galley.MARGIN, baseline, SMALL,
        THEME.fg3());
    right(page, "Page " + (page + 1) + " of " + galley.pages(), baseline);
  }

  private void right(int page, String text, double baseline) {
    double width = TextRuler.bundled().width(text, SMALL);
    galley.write(page, text, Galley.WIDTH - Galley.MARGIN - width, baseline, SMALL, THEME.fg3());
  }

  private PdfPage.Bookmark bookmark(Chapter chapter) {
    Galley.Place place = place(chapter);
    return new PdfPage.Bookmark(
        chapter.title(), place.page(), Galley.top(place), chapter.parts().stream().map(this::bookmark).toList());
  }

  private void chapter(Chapter chapter, int level) {
    boolean alone = chapter.blocks().size() == 1 && chapter.blocks().getFirst() instanceof Picture p && p.page();
    if (!alone) {
      heading(chapter, level);
    }
    for (Block block : chapter.blocks()) {
      if (block instanceof Picture picture && picture.page()) {
        int number = galley.pages() + 1;
        galley.add(all -> DiagramPage.of(booklet, chapter.title(), picture, "Page " + number + " of " + all));
        galley.anchor(chapter.id());
      } else {
        block(block);
      }
    }
    chapter.parts().forEach(p -> chapter(p, level + 1));
  }

  private void heading(Chapter chapter, int level) {
    Type type = HEADINGS[Math.min(level, HEADINGS.length - 1)];
    galley.skip(level == 0 ? 26 : 18);
    galley.need(level == 0 ? 170 : 130);
    galley.anchor(chapter.id());
    double step = Math.rint(type.size() * 1.35);
    List<TextLine> lines = Typesetter.lines(Words.of(chapter.title()), type, Galley.COLUMN);
    for (TextLine line : lines) {
      galley.write(line, Galley.MARGIN, galley.y() + type.size(), THEME.fg());
      galley.advance(step);
    }
    if (!chapter.mark().spans().isEmpty()) {
      pill(chapter.mark(), Galley.MARGIN + lines.getLast().width() + 10, galley.y() - step + type.size());
    }
    galley.advance(level == 0 ? 8 : 4);
  }

  /// A word in an outline after a heading, or under it where there is no room.
  private void pill(Words words, double after, double baseline) {
    TextLine line = Typesetter.lines(words, PILL, Galley.COLUMN).getFirst();
    double x = after;
    double at = baseline;
    if (x + line.width() + 16 > Galley.WIDTH - Galley.MARGIN) {
      x = Galley.MARGIN;
      at = baseline + 22;
      galley.advance(22);
    }
    Ink ink = switch (words.spans().getFirst().style()) {
      case SEVERE -> THEME.red();
      case WARNING -> THEME.amber();
      default -> THEME.cardline();
    };
    galley.mark(new Mark.Box(new Bounds(x, at - 14, line.width() + 16, 18), 9, null, Stroke.solid(ink, 1)));
    galley.write(line, x + 8, at - 1, THEME.fg2());
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(Words words) -> {
        paragraph(words, 0, BODY);
        galley.advance(8);
      }
      case Block.Bullets(List<Words> points) -> points(points, false);
      case Block.Checklist(List<Words> tasks) -> points(tasks, true);
      case Block.Facts(List<Fact> facts) -> facts(facts);
      case Block.Table table -> {
        if (!table.rows().isEmpty()) {
          Columns.set(galley, table);
        }
      }
      case Picture picture -> picture(picture);
    }
  }

  private void paragraph(Words words, double indent, Type type) {
    List<TextLine> lines = Typesetter.lines(words, type, Galley.COLUMN - indent);
    galley.need(Math.min(lines.size(), 3) * STEP);
    lines(lines, indent);
  }

  private void lines(List<TextLine> lines, double indent) {
    for (TextLine line : lines) {
      galley.need(STEP);
      galley.write(line, Galley.MARGIN + indent, galley.y() + 14, THEME.fg());
      galley.advance(STEP);
    }
  }

  private void points(List<Words> points, boolean boxes) {
    for (Words point : points) {
      List<TextLine> lines = Typesetter.lines(point, BODY, Galley.COLUMN - INDENT - (boxes ? 6 : 0));
      galley.need(Math.min(lines.size(), 3) * STEP);
      if (boxes) {
        galley.mark(new Mark.Box(
            new Bounds(Galley.MARGIN + 0.5, galley.y() + 3.5, 12, 12), 2.5, null, Stroke.solid(THEME.cardline(), 1)));
      } else {
        galley.mark(new Mark.Words("•", Galley.MARGIN + 4, galley.y() + 14, 6, BODY, THEME.fg2()));
      }
      lines(lines, INDENT + (boxes ? 6 : 0));
      galley.advance(boxes ? 6 : 3);
    }
    galley.advance(6);
  }

  private void facts(List<Fact> facts) {
    for (Fact fact : facts) {
      List<TextLine> terms = Typesetter.lines(Words.of(fact.term(), Span.Style.FAINT), SMALL, TERM - 12);
      List<TextLine> lines = Typesetter.lines(fact.words(), BODY, Galley.COLUMN - TERM);
      galley.need(Math.min(Math.max(terms.size(), lines.size()), 4) * STEP);
      double top = galley.y();
      for (int i = 0; i < terms.size(); i++) {
        galley.write(terms.get(i), Galley.MARGIN, top + 14 + i * STEP, THEME.fg2());
      }
      lines(lines, TERM);
      int missing = terms.size() - lines.size();
      galley.advance(Math.max(0, missing) * STEP + 4);
    }
    galley.advance(8);
  }

  private void picture(Picture picture) {
    Drawing drawing = picture.light();
    double scale = Math.min(1, Galley.COLUMN / drawing.bounds().width());
    double height = scale * drawing.bounds().height();
    List<TextLine> caption = new ArrayList<>(Typesetter.lines(
        Words.of(picture.caption(), Span.Style.FAINT), SMALL, Galley.COLUMN));
    galley.need(height + 12 + caption.size() * STEP);
    galley.picture(drawing, Galley.MARGIN, scale);
    galley.advance(height + 6);
    lines(caption, 0);
    galley.advance(10);
  }
}
