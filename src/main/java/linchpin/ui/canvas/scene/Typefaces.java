package linchpin.ui.canvas.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import linchpin.drawing.text.Typeface;

/// The bundled font as JavaFX has it; each size and weight is made once.
public final class Typefaces {
  private final Map<Typeface, Font> fonts = new HashMap<>();
  private final Map<Typeface.Weight, String> names = new HashMap<>();

  /// The font of a type.
  public Font font(Typeface type) {
    return fonts.computeIfAbsent(type, t -> Font.font(family(t.weight()), weight(t.weight()), t.size()));
  }

  private String family(Typeface.Weight weight) {
    return names.computeIfAbsent(weight, Typefaces::load);
  }

  /// Regular and bold share a family; the other weights have families of their own.
  private static javafx.scene.text.FontWeight weight(Typeface.Weight weight) {
    return weight == Typeface.Weight.BOLD
        ? javafx.scene.text.FontWeight.BOLD
        : javafx.scene.text.FontWeight.NORMAL;
  }

  private static String load(Typeface.Weight weight) {
    try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream("fonts/" + weight.file()))) {
      Font font = Font.loadFont(in, 13);
      return font == null ? weight.family() : font.getFamily();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
