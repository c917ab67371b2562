package linchpin.advice.remedy;

import java.util.Locale;

/// How much a remedy asks of those who run it, least first.
public enum Complexity {
  LOW,
  MEDIUM,
  HIGH;

  /// The word that people and files use.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
