package linchpin.export.graphics;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// The sizes of paper that a PDF may be made for.
public enum PageSize {
  /// A4 or A3 where the smallest words stay legible, else as large as the picture needs.
  FIT("As the picture needs", null),
  A4("A4", PDRectangle.A4),
  A3("A3", PDRectangle.A3),
  LETTER("Letter", PDRectangle.LETTER);

  private final String label;
  private final @Nullable PDRectangle upright;

  PageSize(String label, @Nullable PDRectangle upright) {
    this.label = label;
    this.upright = upright;
  }

  /// What people read.
  public String label() {
    return label;
  }

  /// The word of the command line.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The shorter side in points, or 0 where there is none.
  public float shorter() {
    return upright == null ? 0 : upright.getWidth();
  }

  /// The longer side in points, or 0 where there is none.
  public float longer() {
    return upright == null ? 0 : upright.getHeight();
  }
}
