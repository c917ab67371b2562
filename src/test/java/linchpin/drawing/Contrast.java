package linchpin.drawing;

import linchpin.drawing.mark.Ink;

/// The contrast of two colours as WCAG 2.2 defines it: 1 (none) to 21.
public final class Contrast {
  private Contrast() {}

  public static double of(Ink one, Ink other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /// What is seen of a colour that lets its ground through.
  static Ink over(Ink ink, Ink ground) {
    return Ink.of(
        mix(ink.red(), ground.red(), ink.alpha()) << 16
            | mix(ink.green(), ground.green(), ink.alpha()) << 8
            | mix(ink.blue(), ground.blue(), ink.alpha()));
  }

  private static int mix(int over, int under, double alpha) {
    return (int) Math.round(over * alpha + under * (1 - alpha));
  }

  private static double luminance(Ink ink) {
    return 0.2126 * linear(ink.red()) + 0.7152 * linear(ink.green()) + 0.0722 * linear(ink.blue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
