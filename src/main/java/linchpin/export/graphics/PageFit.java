package linchpin.export.graphics;

import java.util.List;

/// The page that a drawing gets: A4 or A3 across (or upright, for a high drawing) where the smallest words stay
/// legible on it, else a page as large as the drawing needs.
///
/// @param width in points, 1/72 inch
/// @param height in points
/// @param margin left free at the top and at least as much at the sides, points
/// @param scale points per diagram pixel
public record PageFit(float width, float height, float margin, float scale) {
  public static final float MARGIN = 28;
  /// A diagram pixel is 1/96 inch.
  public static final float NATURAL = 0.75f;
  /// 12 px words are still 6.5 points high.
  private static final float SMALLEST = 0.54f;
  /// PDF's own limit of a page's side.
  private static final float LARGEST_SIDE = 14400;

  static PageFit holding(float width, float height) {
    for (PageSize size : List.of(PageSize.A4, PageSize.A3)) {
      PageFit paper = of(size, width, height);
      if (paper.scale >= SMALLEST) {
        return paper;
      }
    }
    float scale = Math.min(NATURAL, (LARGEST_SIDE - 2 * MARGIN) / Math.max(width, height));
    return new PageFit(scale * width + 2 * MARGIN, scale * height + 2 * MARGIN, MARGIN, scale);
  }

  /// A page of one size, however small the drawing becomes on it.
  static PageFit of(PageSize size, float width, float height) {
    if (size == PageSize.FIT) {
      return holding(width, height);
    }
    boolean across = width >= height;
    float w = across ? size.longer() : size.shorter();
    float h = across ? size.shorter() : size.longer();
    float scale = Math.min((w - 2 * MARGIN) / width, (h - 2 * MARGIN) / height);
    return new PageFit(w, h, MARGIN, Math.min(NATURAL, scale));
  }
}
