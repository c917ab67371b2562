package linchpin.ui.canvas;

import linchpin.drawing.mark.Ink;
import linchpin.drawing.view.Theme;

/// The theme's colours for the style sheet of the canvas.
final class CanvasColors {
  private CanvasColors() {}

  static String style(Theme theme) {
    return colour("canvas", theme.canvas()) + colour("bg", theme.bg()) + colour("fg", theme.fg())
        + colour("fg3", theme.fg3()) + colour("line", theme.line2()) + colour("blue", theme.blue())
        + colour("red", theme.red()) + colour("ink", theme.ink()) + colour("inkon", theme.inkon());
  }

  private static String colour(String name, Ink ink) {
    return "-c-" + name + ": " + ink.hex() + "; ";
  }
}
