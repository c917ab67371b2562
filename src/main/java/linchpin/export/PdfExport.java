package linchpin.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import linchpin.disk.WholeFile;
import linchpin.drawing.Drawing;
import linchpin.drawing.Ink;
import linchpin.drawing.Type.Weight;
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

  /// Replaces the file only when it is complete.
  ///
  /// @param pages at least one
  /// @throws linchpin.disk.NotWritten when the file cannot be written
  public static void write(List<Drawing> pages, About about, Path file) throws IOException {
    Headless.ensure();
    Fonts fonts = new Fonts();
    try (PDDocument document = new PDDocument();
        PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
      document.setDocumentId(about.created().toEpochSecond());
      describe(document, about);
      embed(document, text, fonts);
      for (Drawing page : pages) {
        add(document, page, text, fonts);
      }
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

  private static void embed(PDDocument document, PdfBoxGraphics2DFontTextDrawer text, Fonts fonts)
      throws IOException {
    for (Weight weight : Weight.values()) {
      try (InputStream in = Fonts.open(weight)) {
        text.registerFont(fonts.name(weight), PDType0Font.load(document, in, true));
      }
    }
  }

  private static void add(
      PDDocument document, Drawing drawing, PdfBoxGraphics2DFontTextDrawer text, Fonts fonts) throws IOException {
    float width = (float) Math.max(1, drawing.bounds().width());
    float height = (float) Math.max(1, drawing.bounds().height());
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
    g.setFontTextDrawer(text);
    new DrawingGraphics(g, fonts).draw(drawing, false);
    g.dispose();
    PDFormXObject form = g.getXFormObject();
    Paper paper = Paper.holding(width, height);
    PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      AffineTransform place = AffineTransform.getTranslateInstance(
          (paper.width() - paper.scale() * width) / 2, paper.height() - paper.margin() - paper.scale() * height);
      place.scale(paper.scale(), paper.scale());
      Ink ground = drawing.ground();
      content.setNonStrokingColor(ground.red() / 255f, ground.green() / 255f, ground.blue() / 255f);
      content.addRect(0, 0, paper.width(), paper.height());
      content.fill();
      content.transform(new Matrix(place));
      content.drawForm(form);
    }
  }
}
