package linchpin.export.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import linchpin.drawing.text.Typeface.Weight;
import linchpin.export.Drawings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfExportTest {
  private static final PdfExport.About ABOUT =
      new PdfExport.About("Web shop", ZonedDateTime.of(2026, 11, 22, 8, 0, 0, 0, ZoneOffset.UTC));
  @TempDir private Path folder;

  @Test
  void holdsTheWordsAsText() throws IOException {
    Path file = folder.resolve("a.pdf");
    PdfExport.write(List.of(Drawings.card(), Drawings.of(100, 50, Drawings.words("Page two", 0, 20, Weight.BOLD))), ABOUT, file);

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(pdf)).contains("Load balancer", "99.95 %", "Orders ü", "Page two");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Web shop");
    }
  }

  @Test
  void embedsOnlyTheFontsThatItUsesAndOnlyInPart() throws IOException {
    Path file = folder.resolve("a.pdf");
    PdfExport.write(List.of(Drawings.of(100, 50, Drawings.words("Cache", 0, 20, Weight.SEMI_BOLD))), ABOUT, file);

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      var resources = pdf.getPage(0).getResources();
      COSName name = resources.getXObjectNames().iterator().next();
      var inner = ((PDFormXObject) resources.getXObject(name)).getResources();
      List<PDFont> fonts = StreamSupport.stream(inner.getFontNames().spliterator(), false).map(n -> font(inner, n)).toList();
      assertThat(fonts).hasSize(1);
      assertThat(fonts.getFirst().isEmbedded()).isTrue();
      assertThat(fonts.getFirst().getName()).matches("[A-Z]{6}\\+Inter-SemiBold");
    }
    assertThat(Files.size(file)).isLessThan(40_000);
  }

  @Test
  void drawsInsideThePage() throws IOException {
    Path file = folder.resolve("a.pdf");
    PdfExport.write(List.of(Drawings.card()), ABOUT, file);

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      var page = pdf.getPage(0).getMediaBox();
      assertThat(page.getWidth()).as("A4 across").isBetween(841f, 842f);
      var image = new PDFRenderer(pdf).renderImage(0, 1);
      int red = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          red += (image.getRGB(x, y) & 0xFFFFFF) == 0xC5221F ? 1 : 0;
        }
      }
      assertThat(red).as("pixels of the ring").isGreaterThan(100);
    }
  }

  @Test
  void givesALargeDiagramALargePage() throws IOException {
    Path file = folder.resolve("a.pdf");
    PdfExport.write(List.of(Drawings.of(4000, 3000), Drawings.of(1500, 900), Drawings.of(400_000, 10)), ABOUT, file);

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(3056);
      assertThat(pdf.getPage(1).getMediaBox().getWidth()).as("A3 across").isBetween(1190f, 1191f);
      assertThat(pdf.getPage(2).getMediaBox().getWidth()).isLessThanOrEqualTo(14400);
    }
  }

  @Test
  void writesTheSameBytesForTheSamePagesAndDate() throws IOException {
    Path one = folder.resolve("1.pdf");
    Path two = folder.resolve("2.pdf");
    PdfExport.write(List.of(Drawings.card()), ABOUT, one);
    PdfExport.write(List.of(Drawings.card()), ABOUT, two);
    assertThat(two).hasSameBinaryContentAs(one);
  }

  private static PDFont font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
    try {
      return resources.getFont(name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
