package linchpin.export.graphics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.text.Typeface.Weight;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The part of the bundled font that a drawing uses, as CSS `@font-face` rules that carry it along.
final class WebFont {
  /// What a browser needs; kerning is left out because the words were measured without.
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx", "name", "OS/2", "post", "cmap");

  private WebFont() {}

  /// The rules, one per weight used; empty when there is no text.
  ///
  /// @param words what else is to be shown, regular and semi-bold
  static String rules(Collection<Drawing> drawings, String words) throws IOException {
    Map<Weight, Set<Integer>> all = characters(drawings);
    words.codePoints().forEach(c -> List.of(Weight.REGULAR, Weight.SEMI_BOLD)
        .forEach(w -> all.computeIfAbsent(w, k -> new TreeSet<>()).add(c)));
    StringBuilder css = new StringBuilder();
    for (var used : all.entrySet()) {
      css.append("@font-face{font-family:Inter;font-weight:").append(cssWeight(used.getKey()))
          .append(";src:url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(subset(used.getKey(), used.getValue())))
          .append(") format(\"truetype\")}\n");
    }
    return css.toString();
  }

  /// The number by which CSS calls a weight.
  static int cssWeight(Weight weight) {
    return switch (weight) {
      case REGULAR -> 400;
      case MEDIUM -> 500;
      case SEMI_BOLD -> 600;
      case BOLD -> 700;
    };
  }

  private static Map<Weight, Set<Integer>> characters(Collection<Drawing> drawings) {
    Map<Weight, Set<Integer>> used = new EnumMap<>(Weight.class);
    drawings.stream()
        .flatMap(d -> d.figures().stream())
        .flatMap(f -> f.marks().stream())
        .filter(Mark.Words.class::isInstance)
        .map(Mark.Words.class::cast)
        .forEach(w -> w.text().codePoints()
            .forEach(c -> used.computeIfAbsent(w.type().weight(), k -> new TreeSet<>()).add(c)));
    return used;
  }

  private static byte[] subset(Weight weight, Set<Integer> characters) throws IOException {
    try (InputStream in = EmbeddedFonts.open(weight);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(characters);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    }
  }
}
