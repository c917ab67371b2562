package linchpin.export.graphics;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.drawing.text.Typeface;
import linchpin.drawing.text.Typeface.Weight;

/// The bundled font in its four weights, and what stands in for the characters it does not have.
final class EmbeddedFonts {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private final Map<Weight, Font> bundled = new EnumMap<>(Weight.class);

  /// A piece of text that one font can show.
  ///
  /// @param offset pixels from the left edge of the whole text
  record Run(String text, Font font, double offset) {}

  /// @throws ExportException when Java finds no fonts at all on this machine
  EmbeddedFonts() throws IOException {
    for (Weight weight : Weight.values()) {
      try (InputStream in = open(weight)) {
        bundled.put(weight, Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (FontFormatException | RuntimeException | InternalError e) {
        throw new ExportException(
            "Java finds no usable fonts on this machine; install one, for example the package fonts-dejavu-core", e);
      }
    }
  }

  /// The font file of a weight.
  static InputStream open(Weight weight) throws IOException {
    InputStream in = Typeface.class.getResourceAsStream("fonts/" + weight.file());
    if (in == null) {
      throw new ExportException("the bundled font " + weight.file() + " is missing from the installation");
    }
    return in;
  }

  Font font(Typeface type) {
    return font(type.weight()).deriveFont((float) type.size());
  }

  /// The name by which Java calls the font of a weight.
  String name(Weight weight) {
    return font(weight).getFontName();
  }

  private Font font(Weight weight) {
    return Objects.requireNonNull(bundled.get(weight));
  }

  /// Text cut where the bundled font ends and another one of the machine must help out. Control characters, which no
  /// font has, become blanks.
  List<Run> runs(String text, Typeface type) {
    Font own = font(type);
    String shown = printable(text);
    if (own.canDisplayUpTo(shown) < 0) {
      return List.of(new Run(shown, own, 0));
    }
    Font other = new Font(Font.DIALOG, type.weight().compareTo(Weight.SEMI_BOLD) < 0 ? Font.PLAIN : Font.BOLD, 1)
        .deriveFont((float) type.size());
    List<Run> runs = new ArrayList<>();
    double offset = 0;
    int from = 0;
    while (from < shown.length()) {
      int to = sameFont(shown, from, own);
      Font font = own.canDisplay(shown.codePointAt(from)) ? own : other;
      String piece = shown.substring(from, to);
      runs.add(new Run(piece, font, offset));
      offset += font.getStringBounds(piece, EXACT).getWidth();
      from = to;
    }
    return runs;
  }

  private static int sameFont(String text, int from, Font own) {
    boolean shows = own.canDisplay(text.codePointAt(from));
    int to = from;
    while (to < text.length() && own.canDisplay(text.codePointAt(to)) == shows) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  private static boolean isWritable(int c) {
    return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF;
  }

  private static String printable(String text) {
    return text.codePoints()
        .map(c -> isWritable(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
