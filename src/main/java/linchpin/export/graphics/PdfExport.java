package linchpin.export.graphics;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import linchpin.disk.WholeFile;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.text.Typeface.Weight;
import linchpin.edit.document.Bounds;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/// Drawings as the pages of a PDF file: vectors, real text, the bundled font embedded as far as it is used.
public final class PdfExport {
  private PdfExport() {}

  /// What the file says about itself.
  ///
  /// @param title may be empty
  /// @param created when; the file depends on nothing else than this and the pages
  public record About(String title, ZonedDateTime created) {}

  /// Every drawing on a page of its own. Replaces the file only when it is complete.
  ///
  /// @param pages at least one
  /// @throws linchpin.disk.NotWritten when the file cannot be written
  public static void write(List<Drawing> pages, About about, Path file) throws IOException {
    write(pages.stream().map(p -> PdfPage.holding(p, PageSize.FIT)).toList(), List.of(), about, file);
  }

  /// Replaces the file only when it is complete.
  ///
  /// @param pages at least one
  /// @param contents its bookmarks; may be empty
  /// @throws linchpin.disk.NotWritten when the file cannot be written
  public static void write(List<PdfPage> pages, List<PdfPage.Bookmark> contents, About about, Path file)
      throws IOException {
    Headless.ensure();
    EmbeddedFonts fonts = new EmbeddedFonts();
    try (PDDocument document = new PDDocument();
        PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
      document.setDocumentId(about.created().toEpochSecond());
      describe(document, about);
      embed(document, text, fonts);
      Map<Drawing, PDFormXObject> forms = new IdentityHashMap<>();
      for (PdfPage page : pages) {
        add(document, page, drawing -> {
          PDFormXObject form = forms.get(drawing);
          if (form == null) {
            form = form(document, drawing, text, fonts);
            forms.put(drawing, form);
          }
          return form;
        });
      }
      PdfLinks.set(document, pages, contents);
      WholeFile.write(file, WholeFile.Old.GOES, document::save);
    }
  }

  private static void describe(PDDocument document, About about) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(about.title());
    information.setCreator("Linchpin");
    information.setCreationDate(GregorianCalendar.from(about.created()));
    document.getDocumentCatalog().setLanguage("en");
  }

  private static void embed(PDDocument document, PdfBoxGraphics2DFontTextDrawer text, EmbeddedFonts fonts)
      throws IOException {
    for (Weight weight : Weight.values()) {
      try (InputStream in = EmbeddedFonts.open(weight)) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        font.setEnableGsub(false); // text was measured without ligatures, and looking for them takes most of the time
        document.registerTrueTypeFontForClosing(font);
        text.registerFont(fonts.name(weight), PDType0Font.load(document, font, true));
      }
    }
  }

  /// Gives a drawing as something that pages can show.
  private interface Forms {
    PDFormXObject of(Drawing drawing) throws IOException;
  }

  private static PDFormXObject form(
      PDDocument document, Drawing drawing, PdfBoxGraphics2DFontTextDrawer text, EmbeddedFonts fonts) throws IOException {
    float width = (float) Math.max(1, drawing.bounds().width());
    float height = (float) Math.max(1, drawing.bounds().height());
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
    g.setFontTextDrawer(text);
    new DrawingGraphics(g, fonts).draw(drawing, true);
    g.dispose();
    return g.getXFormObject();
  }

  private static void add(PDDocument document, PdfPage page, Forms forms) throws IOException {
    PDPage sheet = new PDPage(new PDRectangle(page.width(), page.height()));
    document.addPage(sheet);
    try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
      Ink ground = page.ground();
      content.setNonStrokingColor(ground.red() / 255f, ground.green() / 255f, ground.blue() / 255f);
      content.addRect(0, 0, page.width(), page.height());
      content.fill();
      for (PdfPage.Placed placed : page.placed()) {
        content.saveGraphicsState();
        place(content, page, placed, forms.of(placed.drawing()));
        content.restoreGraphicsState();
      }
    }
  }

  private static void place(PDPageContentStream content, PdfPage page, PdfPage.Placed placed, PDFormXObject form)
      throws IOException {
    Bounds window = placed.window();
    if (window != null) {
      content.addRect(
          (float) window.x(), (float) (page.height() - window.bottom()), (float) window.width(),
          (float) window.height());
      content.clip();
    }
    double height = Math.max(1, placed.drawing().bounds().height());
    AffineTransform place = AffineTransform.getTranslateInstance(
        placed.x(), page.height() - placed.y() - placed.scale() * height);
    place.scale(placed.scale(), placed.scale());
    content.transform(new Matrix(place));
    content.drawForm(form);
  }
}
