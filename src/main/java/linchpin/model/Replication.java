package linchpin.model;

import java.util.Locale;

/// How the members of a group keep each other's data.
///
/// @param mode sync loses nothing; async loses up to the lag
/// @param lagSeconds how far a copy may be behind, not negative
public record Replication(Mode mode, double lagSeconds) {
  /// Whether a write waits for the copies.
  public enum Mode {
    SYNC,
    ASYNC;

    /// The word in the file.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
