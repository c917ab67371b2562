package linchpin.drawing.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/// How far each character of one bundled font file moves the pen, in ems: the advance widths of the font's own tables
/// (OpenType specification 1.9: head, hhea, hmtx, cmap format 4). No kerning: the screen draws without. A font library
/// reads the same numbers, but needs most of a second of the start for it.
final class FontTable {
  private static final int LAST = 0x25FF;
  private static final float MISSING = -1;
  private static final int TABLES = 12;
  private static final int TABLE_ENTRY = 16;
  private final float[] advances = new float[LAST + 1];

  FontTable(String file) {
    ByteBuffer font = ByteBuffer.wrap(bytes(file));
    Arrays.fill(advances, MISSING);
    int metrics = table(font, "hmtx");
    int longMetrics = unsigned(font, table(font, "hhea") + 34);
    float em = unsigned(font, table(font, "head") + 18);
    int map = unicodeMap(font);
    int segments = unsigned(font, map + 6) / 2;
    for (int s = 0; s < segments; s++) {
      int end = unsigned(font, map + 14 + 2 * s);
      int start = unsigned(font, map + 16 + 2 * (segments + s));
      for (int c = start; c <= Math.min(end, LAST); c++) {
        int glyph = glyph(font, map, segments, s, start, c);
        if (glyph != 0) {
          advances[c] = unsigned(font, metrics + 4 * Math.min(glyph, longMetrics - 1)) / em;
        }
      }
    }
  }

  /// The advance of a code point in ems; an estimate where the font has no glyph and another font will step in.
  double advance(int codePoint) {
    float known = codePoint <= LAST ? advances[codePoint] : MISSING;
    return known >= 0 ? known : WidthEstimate.of(codePoint);
  }

  private static int glyph(ByteBuffer font, int map, int segments, int segment, int start, int c) {
    int delta = unsigned(font, map + 16 + 2 * (2 * segments + segment));
    int at = map + 16 + 2 * (3 * segments + segment);
    int offset = unsigned(font, at);
    if (offset == 0) {
      return c + delta & 0xFFFF;
    }
    int glyph = unsigned(font, at + offset + 2 * (c - start));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  /// The character map for the basic plane of Unicode, which is of format 4.
  private static int unicodeMap(ByteBuffer font) {
    int map = table(font, "cmap");
    for (int i = 0; i < unsigned(font, map + 2); i++) {
      int at = map + font.getInt(map + 4 + 8 * i + 4);
      if (unsigned(font, at) == 4) {
        return at;
      }
    }
    throw new IllegalStateException("the bundled font has no character map of format 4");
  }

  private static int table(ByteBuffer font, String tag) {
    byte[] name = new byte[4];
    for (int i = 0; i < unsigned(font, 4); i++) {
      font.get(TABLES + TABLE_ENTRY * i, name);
      if (tag.equals(new String(name, StandardCharsets.US_ASCII))) {
        return font.getInt(TABLES + TABLE_ENTRY * i + 8);
      }
    }
    throw new IllegalStateException("the bundled font has no table " + tag);
  }

  private static int unsigned(ByteBuffer font, int at) {
    return Short.toUnsignedInt(font.getShort(at));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Objects.requireNonNull(FontTable.class.getResourceAsStream("fonts/" + file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
    }
  }
}
