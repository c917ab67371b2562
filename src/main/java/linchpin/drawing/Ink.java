package linchpin.drawing;

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
    return String.format("#%06X", rgb);
  }
}
