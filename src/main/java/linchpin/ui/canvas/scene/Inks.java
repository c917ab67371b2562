package linchpin.ui.canvas.scene;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import linchpin.drawing.mark.Ink;

/// Colours of a drawing as JavaFX has them; each is made once.
public final class Inks {
  private final Map<Ink, Color> colours = new HashMap<>();

  public Color colour(Ink ink) {
    return colours.computeIfAbsent(ink, i -> Color.rgb(i.red(), i.green(), i.blue(), Math.clamp(i.alpha(), 0, 1)));
  }

  /// As a style sheet writes it: `#RRGGBB`.
  public static String css(Ink ink) {
    return ink.hex();
  }
}
