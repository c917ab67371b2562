package linchpin.export.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The kinds of files in which other programs get the model.
public enum ModelFormat {
  OPEN_PSA(".open-psa.xml");

  private final String ending;

  ModelFormat(String ending) {
    this.ending = ending;
  }

  /// The kind that a file's ending says, or null where it says none of these.
  public static @Nullable ModelFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith(f.ending)).findFirst().orElse(null);
  }

  /// With its dots: `.open-psa.xml`.
  public String ending() {
    return ending;
  }
}
