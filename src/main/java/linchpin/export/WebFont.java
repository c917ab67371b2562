package linchpin.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import linchpin.drawing.Drawing;
import linchpin.drawing.Mark;
import linchpin.drawing.Type.Weight;
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
  static String rules(Drawing drawing) throws IOException {
    StringBuilder css = new StringBuilder();
    for (var used : characters(drawing).entrySet()) {
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

  private static Map<Weight, Set<Integer>> characters(Drawing drawing) {
    Map<Weight, Set<Integer>> used = new EnumMap<>(Weight.class);
    drawing.figures().stream()
        .flatMap(f -> f.marks().stream())
        .filter(Mark.Words.class::isInstance)
        .map(Mark.Words.class::cast)
        .forEach(w -> w.text().codePoints()
            .forEach(c -> used.computeIfAbsent(w.type().weight(), k -> new TreeSet<>()).add(c)));
    return used;
  }

  private static byte[] subset(Weight weight, Set<Integer> characters) throws IOException {
    try (InputStream in = Fonts.open(weight);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(characters);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    }
  }
}
