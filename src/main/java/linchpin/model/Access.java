package linchpin.model;

import java.util.Locale;

/// What a dependency is used for: reading, writing or both.
public enum Access {
  BOTH,
  READ,
  WRITE;

  /// The word in the file.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
