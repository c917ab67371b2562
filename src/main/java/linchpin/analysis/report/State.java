package linchpin.analysis.report;

import java.util.Locale;

/// How a component or a journey is, best first.
public enum State {
  UP,
  DEGRADED,
  DOWN;

  /// The word that people and files use.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
