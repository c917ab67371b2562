package linchpin.export.graphics;

/// Lets java.awt draw without a display.
final class Headless {
  private Headless() {}

  /// To be called before the first class of java.awt is used; pictures in memory never need a display.
  static void ensure() {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }
}
