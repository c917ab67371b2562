package linchpin.analysis.report;

import java.util.Locale;

/// What a set of failures does to a journey, mildest first.
public enum Impact {
  NONE,
  DEGRADED,
  /// Down for some seconds, until an automatic failover.
  INTERRUPTION,
  /// Down until a person switches over.
  EXTENDED,
  /// Down until it is repaired.
  OUTAGE;

  /// The word that people and files use.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
