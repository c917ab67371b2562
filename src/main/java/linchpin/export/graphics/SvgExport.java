package linchpin.export.graphics;

import java.awt.Font;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import linchpin.disk.WholeFile;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.text.Typeface.Weight;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/// A drawing as an SVG file with real text; the part of the bundled font that it needs travels inside.
public final class SvgExport {
  private static final String STAND_INS = "'Segoe UI','Helvetica Neue',Arial,'Noto Sans','DejaVu Sans',sans-serif";

  /// By which the model inside is found again.
  private static final String NAMESPACE = "urn:linchpin:model:1";

  private SvgExport() {}

  /// Replaces the file only when the picture is complete.
  ///
  /// @param title what screen readers and browser tabs call the picture; may be empty
  /// @param transparent whether the ground is left out
  /// @throws linchpin.disk.NotWritten when the file cannot be written
  public static void write(Drawing drawing, String title, boolean transparent, Path file) throws IOException {
    write(drawing, title, transparent, "", file);
  }

  /// The same with a model file's text inside, as metadata in a namespace of its own.
  ///
  /// @param model the text, JSON; none when it is empty
  public static void write(Drawing drawing, String title, boolean transparent, String model, Path file) throws IOException {
    String svg = text(drawing, title, transparent, model);
    WholeFile.write(file, WholeFile.Old.GOES, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
  }

  /// The SVG document as text.
  public static String text(Drawing drawing, String title, boolean transparent) throws IOException {
    return text(drawing, title, transparent, "");
  }

  private static String text(Drawing drawing, String title, boolean transparent, String model) throws IOException {
    String body = element(drawing, transparent, "linchpin");
    int opened = body.indexOf('>', body.indexOf("<svg")) + 1;
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body.substring(0, opened) + head(drawing, title)
        + metadata(model) + body.substring(opened) + "\n";
  }

  /// What a web page takes between its own `<svg>` and `</svg>`, whose view box begins at (0, 0). The page brings the
  /// fonts along ([#fonts]).
  ///
  /// @param prefix of the ids inside, unlike that of every other drawing of the page: a letter first
  public static String content(Drawing drawing, String prefix) throws IOException {
    String body = element(drawing, true, prefix);
    return body.substring(body.indexOf('>', body.indexOf("<svg")) + 1, body.lastIndexOf("</svg>"));
  }

  /// The CSS rules that carry the bundled font along, as far as drawings and other words need it.
  ///
  /// @param words what else is set in Inter, in the weights 400 and 600
  public static String fonts(Collection<Drawing> drawings, String words) throws IOException {
    return WebFont.rules(drawings, words);
  }

  private static String element(Drawing drawing, boolean transparent, String prefix) throws IOException {
    Headless.ensure();
    EmbeddedFonts fonts = new EmbeddedFonts();
    double width = drawing.bounds().width();
    double height = drawing.bounds().height();
    SVGGraphics2D g = new SVGGraphics2D(width, height);
    g.setGeomDoubleConverter(SvgExport::number);
    g.setTransformDoubleConverter(SvgExport::number);
    g.setFontFunction(family -> css(g.getFont(), fonts));
    g.setDefsKeyPrefix(prefix);
    new DrawingGraphics(g, fonts).draw(drawing, transparent);
    return g.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
  }

  /// In JSON only strings can hold what XML does not know, and there it can be written in another way.
  private static String metadata(String model) {
    if (model.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("<metadata><model xmlns=\"").append(NAMESPACE).append("\">");
    for (int i = 0; i < model.length(); i++) {
      char c = model.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '\n' -> text.append(c);
        default -> {
          if (c < ' ' || c == 0x7F || c == 0xFFFE || c == 0xFFFF || loneSurrogate(model, i)) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    return text.append("</model></metadata>\n").toString();
  }

  private static boolean loneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String head(Drawing drawing, String title) throws IOException {
    String named = title.isBlank() ? "" : "<title>" + escaped(title) + "</title>\n";
    String rules = WebFont.rules(List.of(drawing), "");
    return "\n" + named + (rules.isEmpty() ? "" : "<style type=\"text/css\"><![CDATA[\n" + rules + "]]></style>\n");
  }

  /// What follows `font-family:` for a font: the weights of Inter are families of their own in Java, but not in CSS.
  private static String css(Font font, EmbeddedFonts fonts) {
    for (Weight weight : Weight.values()) {
      if (fonts.name(weight).equals(font.getFontName())) {
        return "Inter," + quoted(STAND_INS) + ";font-weight:" + WebFont.cssWeight(weight);
      }
    }
    return "sans-serif;font-weight:" + (font.isBold() ? 600 : 400);
  }

  /// The attribute that holds the style is itself in single quotes.
  private static String quoted(String families) {
    return families.replace('\'', '"');
  }

  private static String escaped(String text) {
    return text.codePoints()
        .filter(c -> (c >= ' ' || c == '\t') && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /// Two decimals are a hundredth of a pixel, more than any eye needs.
  private static String number(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
