package linchpin.model;

import java.util.Locale;

/// What a component does when more is asked of it than it can carry.
public enum OnOverload {
  DEGRADE,
  FAIL;

  /// The word in the file.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
