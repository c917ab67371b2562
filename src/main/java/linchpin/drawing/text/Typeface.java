package linchpin.drawing.text;

/// A size and weight of the bundled font.
///
/// @param size in diagram pixels
/// @param weight one of the four that are bundled
public record Typeface(double size, Weight weight) {
  /// The weights of Inter that are bundled.
  public enum Weight {
    REGULAR("Inter-Regular.ttf", "Inter"),
    MEDIUM("Inter-Medium.ttf", "Inter Medium"),
    SEMI_BOLD("Inter-SemiBold.ttf", "Inter SemiBold"),
    BOLD("Inter-Bold.ttf", "Inter");

    private final String file;
    private final String family;

    Weight(String file, String family) {
      this.file = file;
      this.family = family;
    }

    /// The file in the folder `fonts` beside this class.
    public String file() {
      return file;
    }

    /// The family name by which the font's own tables call it.
    public String family() {
      return family;
    }
  }
}
