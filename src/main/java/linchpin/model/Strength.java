package linchpin.model;

import java.util.Locale;

/// What becomes of a component without what it depends on: hard, it stops; soft, it works worse.
public enum Strength {
  HARD,
  SOFT;

  /// The word in the file.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
