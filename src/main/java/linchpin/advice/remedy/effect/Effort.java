package linchpin.advice.remedy.effect;

import java.util.Locale;

/// How much a remedy asks of those who run it, least first.
public enum Effort {
  LOW,
  MEDIUM,
  HIGH;

  /// The word that people and files use.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
