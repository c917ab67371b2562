package linchpin.model;

import java.util.Locale;

/// How much a journey matters, most first.
public enum Criticality {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW;

  /// The word in the file.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
