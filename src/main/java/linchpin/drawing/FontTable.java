package linchpin.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How far each character of one bundled font file moves the pen, in ems. No kerning: the screen draws without.
final class FontTable {
  private static final int LAST = 0x25FF;
  private static final float MISSING = -1;
  private final float[] advances = new float[LAST + 1];

  FontTable(String file) {
    try (InputStream in = Objects.requireNonNull(FontTable.class.getResourceAsStream("fonts/" + file));
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      float em = font.getUnitsPerEm();
      for (int c = 0; c <= LAST; c++) {
        int glyph = glyphs.getGlyphId(c);
        advances[c] = glyph == 0 ? MISSING : font.getAdvanceWidth(glyph) / em;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
    }
  }

  /// The advance of a code point in ems; an estimate where the font has no glyph and another font will step in.
  double advance(int codePoint) {
    float known = codePoint <= LAST ? advances[codePoint] : MISSING;
    return known >= 0 ? known : Estimate.of(codePoint);
  }
}
