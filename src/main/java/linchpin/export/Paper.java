package linchpin.export;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The page that a drawing gets: A4 or A3 across (or upright, for a high drawing) where the smallest words stay
/// legible on it, else a page as large as the drawing needs.
///
/// @param width in points, 1/72 inch
/// @param height in points
/// @param margin left free at the top and at least as much at the sides, points
/// @param scale points per diagram pixel
record Paper(float width, float height, float margin, float scale) {
  private static final float MARGIN = 28;
  /// A diagram pixel is 1/96 inch.
  private static final float NATURAL = 0.75f;
  /// 12 px words are still 6.5 points high.
  private static final float SMALLEST = 0.54f;
  /// PDF's own limit of a page's side.
  private static final float LARGEST_SIDE = 14400;

  static Paper holding(float width, float height) {
    for (PDRectangle size : new PDRectangle[] {PDRectangle.A4, PDRectangle.A3}) {
      Paper paper = on(size, width, height);
      if (paper.scale >= SMALLEST) {
        return paper;
      }
    }
    float scale = Math.min(NATURAL, (LARGEST_SIDE - 2 * MARGIN) / Math.max(width, height));
    return new Paper(scale * width + 2 * MARGIN, scale * height + 2 * MARGIN, MARGIN, scale);
  }

  private static Paper on(PDRectangle size, float width, float height) {
    boolean across = width >= height;
    float w = across ? size.getHeight() : size.getWidth();
    float h = across ? size.getWidth() : size.getHeight();
    float scale = Math.min((w - 2 * MARGIN) / width, (h - 2 * MARGIN) / height);
    return new Paper(w, h, MARGIN, Math.min(NATURAL, scale));
  }
}
