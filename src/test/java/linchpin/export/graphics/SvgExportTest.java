package linchpin.export.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import linchpin.drawing.text.Typeface.Weight;
import linchpin.export.Drawings;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgExportTest {
  @TempDir private Path folder;

  @Test
  void writesWellFormedXmlOfTheDrawingsSize() throws Exception {
    Path file = folder.resolve("a.svg");
    SvgExport.write(Drawings.card(), "Web <shop> & co", false, file);

    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    Element svg = xml.getDocumentElement();
    assertThat(svg.getTagName()).isEqualTo("svg");
    assertThat(svg.getAttribute("width")).startsWith("220");
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 220 160");
    assertThat(xml.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Web <shop> & co");
  }

  @Test
  void keepsTextAsText() throws Exception {
    String svg = SvgExport.text(Drawings.of(100, 40, Drawings.words("A < B & \"C\" 注文", 0, 20, Weight.SEMI_BOLD)), "", false);

    Document xml = parse(svg);
    assertThat(texts(xml)).containsExactly("A < B & \"C\" ", "注文");
    Element text = (Element) xml.getElementsByTagName("text").item(0);
    assertThat(text.getAttribute("style")).contains("font-family: Inter,").contains("font-weight:600");
  }

  @Test
  void carriesTheCharactersThatItUses() throws Exception {
    String svg = SvgExport.text(Drawings.of(100, 40, Drawings.words("Cache", 0, 20, Weight.BOLD)), "", false);

    var data = Pattern.compile("font-weight:700;src:url\\(data:font/ttf;base64,([^)]+)\\)").matcher(svg);
    assertThat(data.find()).isTrue();
    byte[] font = Base64.getDecoder().decode(data.group(1));
    assertThat(font.length).isLessThan(20_000);
    try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      var glyphs = parsed.getUnicodeCmapLookup();
      for (int c : "Cache".codePoints().toArray()) {
        assertThat(glyphs.getGlyphId(c)).isPositive();
      }
      assertThat(glyphs.getGlyphId('Z')).isZero();
    }
    assertThat(svg).doesNotContain("font-weight:500;src");
  }

  @Test
  void survivesTitlesAndNamesWithControlCharacters() throws Exception {
    String svg = SvgExport.text(
        Drawings.of(100, 40, Drawings.words("a\u0000b\u000Bc", 0, 20, Weight.REGULAR)), "t\u0001 ]]>", true);
    assertThat(texts(parse(svg))).containsExactly("a b c");
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document xml) throws IOException {
    var nodes = xml.getElementsByTagName("text");
    return java.util.stream.IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
