package linchpin.drawing.mark;

import java.util.Locale;

/// A colour.
///
/// @param rgb red, green and blue as 0xRRGGBB
/// @param alpha 0 (nothing) to 1 (solid)
public record Ink(int rgb, double alpha) {
  public static Ink of(int rgb) {
    return new Ink(rgb, 1);
  }

  public Ink faded(double newAlpha) {
    return new Ink(rgb, newAlpha);
  }

  /// This solid colour as it is seen under another one.
  public Ink under(Ink over) {
    int red = mixed(red(), over.red(), over.alpha);
    int green = mixed(green(), over.green(), over.alpha);
    return new Ink(red << 16 | green << 8 | mixed(blue(), over.blue(), over.alpha), alpha);
  }

  private static int mixed(int below, int above, double share) {
    return (int) Math.round(below + (above - below) * share);
  }

  public int red() {
    return rgb >> 16 & 0xFF;
  }

  public int green() {
    return rgb >> 8 & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }

  /// As CSS and SVG write it, without alpha: `#RRGGBB`.
  public String hex() {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }
}
