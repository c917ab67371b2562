package linchpin.model;

import java.util.Locale;

/// How an importer came to a dependency: the source says so, or it was guessed from a hint.
public enum Basis {
  DECLARED,
  INFERRED;

  /// The word in the file.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
