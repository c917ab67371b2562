package linchpin.export.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Stroke;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.export.graphics.PdfExport;
import linchpin.export.graphics.PdfPage;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Fact;
import linchpin.export.report.content.Block.Picture;
import linchpin.export.report.content.Booklet;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan;
import linchpin.export.report.web.HtmlReport;

/// A booklet as pages of A4 with real text, bookmarks and links; the diagram has a page of its own.
public final class PdfReport {
  private static final Theme THEME = Theme.LIGHT;
  private static final Typeface TITLE = new Typeface(26, Typeface.Weight.SEMI_BOLD);
  private static final Typeface[] HEADINGS = {new Typeface(19, Typeface.Weight.SEMI_BOLD), new Typeface(15, Typeface.Weight.SEMI_BOLD)};
  private static final Typeface BODY = new Typeface(13, Typeface.Weight.REGULAR);
  private static final Typeface SMALL = new Typeface(11.5, Typeface.Weight.REGULAR);
  private static final Typeface PILL = new Typeface(11, Typeface.Weight.SEMI_BOLD);
  private static final double STEP = 19;
  private static final double TERM = 150;
  private static final double INDENT = 18;
  private final Booklet booklet;
  private final PageComposer pages = new PageComposer();

  private PdfReport(Booklet booklet) {
    this.booklet = booklet;
  }

  public static void write(Booklet booklet, Path file) throws IOException {
    PdfReport report = new PdfReport(booklet);
    report.set();
    PdfExport.write(
        report.pages.made(), booklet.chapters().stream().map(report::bookmark).toList(),
        new PdfExport.About(booklet.title() + ": resilience report", booklet.made()), file);
  }

  private void set() {
    pages.newPage();
    double contents = title();
    booklet.chapters().forEach(c -> chapter(c, 0));
    contents(contents);
    for (int page = 0; page < pages.pages(); page++) {
      if (!pages.whole(page)) {
        frame(page);
      }
    }
  }

  /// @return where the table of contents begins
  private double title() {
    paragraph(StyledText.of(booklet.subtitle() + ", " + booklet.made().format(HtmlReport.DAY), TextSpan.Style.FAINT), 0, BODY);
    pages.advance(14);
    for (TextLine line : Typesetter.lines(StyledText.of(booklet.title()), TITLE, PageComposer.COLUMN)) {
      pages.write(line, PageComposer.MARGIN, pages.y() + 14, THEME.fg());
      pages.advance(34);
    }
    pages.advance(2);
    double top = pages.y();
    pages.advance((booklet.chapters().size() + 1) / 2 * STEP + 20);
    return top;
  }

  /// Fills in the contents in two columns, now that it is known where the chapters stand.
  private void contents(double top) {
    int rows = (booklet.chapters().size() + 1) / 2;
    double width = PageComposer.COLUMN / 2 - 20;
    for (int i = 0; i < booklet.chapters().size(); i++) {
      Chapter chapter = booklet.chapters().get(i);
      double x = PageComposer.MARGIN + i / rows * (PageComposer.COLUMN / 2);
      double baseline = top + 14 + i % rows * STEP;
      String number = String.valueOf(place(chapter).page() + 1);
      pages.write(0, chapter.title(), x, baseline, BODY, THEME.blue());
      pages.write(0, number, x + width - TextRuler.bundled().width(number, BODY), baseline, BODY, THEME.fg2());
      pages.jump(0, new Bounds(x, baseline - 13, width, STEP), chapter.id());
    }
  }

  private PageComposer.Place place(Chapter chapter) {
    return Objects.requireNonNull(pages.place(chapter.id()));
  }

  private void frame(int page) {
    if (page > 0) {
      pages.write(page, TextRuler.bundled().fit(booklet.title(), SMALL, 420), PageComposer.MARGIN, 46, SMALL, THEME.fg3());
      right(page, booklet.subtitle(), 46);
    }
    double baseline = PageComposer.HEIGHT - 38;
    pages.write(page, "Made with Linchpin, " + booklet.made().format(HtmlReport.DAY), PageComposer.MARGIN, baseline, SMALL,
        THEME.fg3());
    right(page, "Page " + (page + 1) + " of " + pages.pages(), baseline);
  }

  private void right(int page, String text, double baseline) {
    double width = TextRuler.bundled().width(text, SMALL);
    pages.write(page, text, PageComposer.WIDTH - PageComposer.MARGIN - width, baseline, SMALL, THEME.fg3());
  }

  private PdfPage.Bookmark bookmark(Chapter chapter) {
    PageComposer.Place place = place(chapter);
    return new PdfPage.Bookmark(
        chapter.title(), place.page(), PageComposer.top(place), chapter.parts().stream().map(this::bookmark).toList());
  }

  private void chapter(Chapter chapter, int level) {
    boolean alone = chapter.blocks().size() == 1 && chapter.blocks().getFirst() instanceof Picture p && p.page();
    if (!alone) {
      heading(chapter, level);
    }
    for (Block block : chapter.blocks()) {
      if (block instanceof Picture picture && picture.page()) {
        int number = pages.pages() + 1;
        pages.add(all -> DiagramPage.of(booklet, chapter.title(), picture, "Page " + number + " of " + all));
        pages.anchor(chapter.id());
      } else {
        block(block);
      }
    }
    chapter.parts().forEach(p -> chapter(p, level + 1));
  }

  private void heading(Chapter chapter, int level) {
    Typeface type = HEADINGS[Math.min(level, HEADINGS.length - 1)];
    pages.skip(level == 0 ? 26 : 18);
    pages.need(level == 0 ? 170 : 130);
    pages.anchor(chapter.id());
    double step = Math.rint(type.size() * 1.35);
    List<TextLine> lines = Typesetter.lines(StyledText.of(chapter.title()), type, PageComposer.COLUMN);
    for (TextLine line : lines) {
      pages.write(line, PageComposer.MARGIN, pages.y() + type.size(), THEME.fg());
      pages.advance(step);
    }
    if (!chapter.mark().spans().isEmpty()) {
      pill(chapter.mark(), PageComposer.MARGIN + lines.getLast().width() + 10, pages.y() - step + type.size());
    }
    pages.advance(level == 0 ? 8 : 4);
  }

  /// A word in an outline after a heading, or under it where there is no room.
  private void pill(StyledText words, double after, double baseline) {
    TextLine line = Typesetter.lines(words, PILL, PageComposer.COLUMN).getFirst();
    double x = after;
    double at = baseline;
    if (x + line.width() + 16 > PageComposer.WIDTH - PageComposer.MARGIN) {
      x = PageComposer.MARGIN;
      at = baseline + 22;
      pages.advance(22);
    }
    Ink ink = switch (words.spans().getFirst().style()) {
      case SEVERE -> THEME.red();
      case WARNING -> THEME.amber();
      default -> THEME.cardline();
    };
    pages.mark(new Mark.Box(new Bounds(x, at - 14, line.width() + 16, 18), 9, null, Stroke.solid(ink, 1)));
    pages.write(line, x + 8, at - 1, THEME.fg2());
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(StyledText words) -> {
        paragraph(words, 0, BODY);
        pages.advance(8);
      }
      case Block.Bullets(List<StyledText> points) -> points(points, false);
      case Block.Checklist(List<StyledText> tasks) -> points(tasks, true);
      case Block.Facts(List<Fact> facts) -> facts(facts);
      case Block.Table table -> {
        if (!table.rows().isEmpty()) {
          TableSetter.set(pages, table);
        }
      }
      case Picture picture -> picture(picture);
    }
  }

  private void paragraph(StyledText words, double indent, Typeface type) {
    List<TextLine> lines = Typesetter.lines(words, type, PageComposer.COLUMN - indent);
    pages.need(Math.min(lines.size(), 3) * STEP);
    lines(lines, indent);
  }

  private void lines(List<TextLine> lines, double indent) {
    for (TextLine line : lines) {
      pages.need(STEP);
      pages.write(line, PageComposer.MARGIN + indent, pages.y() + 14, THEME.fg());
      pages.advance(STEP);
    }
  }

  private void points(List<StyledText> points, boolean boxes) {
    for (StyledText point : points) {
      List<TextLine> lines = Typesetter.lines(point, BODY, PageComposer.COLUMN - INDENT - (boxes ? 6 : 0));
      pages.need(Math.min(lines.size(), 3) * STEP);
      if (boxes) {
        pages.mark(new Mark.Box(
            new Bounds(PageComposer.MARGIN + 0.5, pages.y() + 3.5, 12, 12), 2.5, null, Stroke.solid(THEME.cardline(), 1)));
      } else {
        pages.mark(new Mark.Words("•", PageComposer.MARGIN + 4, pages.y() + 14, 6, BODY, THEME.fg2()));
      }
      lines(lines, INDENT + (boxes ? 6 : 0));
      pages.advance(boxes ? 6 : 3);
    }
    pages.advance(6);
  }

  private void facts(List<Fact> facts) {
    for (Fact fact : facts) {
      List<TextLine> terms = Typesetter.lines(StyledText.of(fact.term(), TextSpan.Style.FAINT), SMALL, TERM - 12);
      List<TextLine> lines = Typesetter.lines(fact.words(), BODY, PageComposer.COLUMN - TERM);
      pages.need(Math.min(Math.max(terms.size(), lines.size()), 4) * STEP);
      double top = pages.y();
      for (int i = 0; i < terms.size(); i++) {
        pages.write(terms.get(i), PageComposer.MARGIN, top + 14 + i * STEP, THEME.fg2());
      }
      lines(lines, TERM);
      int missing = terms.size() - lines.size();
      pages.advance(Math.max(0, missing) * STEP + 4);
    }
    pages.advance(8);
  }

  private void picture(Picture picture) {
    Drawing drawing = picture.light();
    double scale = Math.min(1, PageComposer.COLUMN / drawing.bounds().width());
    double height = scale * drawing.bounds().height();
    List<TextLine> caption = new ArrayList<>(Typesetter.lines(
        StyledText.of(picture.caption(), TextSpan.Style.FAINT), SMALL, PageComposer.COLUMN));
    pages.need(height + 12 + caption.size() * STEP);
    pages.picture(drawing, PageComposer.MARGIN, scale);
    pages.advance(height + 6);
    lines(caption, 0);
    pages.advance(10);
  }
}
