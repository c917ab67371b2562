package linchpin.model;

import org.jspecify.annotations.Nullable;

/// How a group's standby members take over.
///
/// @param automatic whether it happens without a person
/// @param detectSeconds until the failure is noticed, or null when the file gives none (counts as 0)
/// @param switchSeconds until the standby serves, or null when the file gives none (counts as 0)
/// @param manualMinutes until a person has switched over, or null when the file gives none (counts as 60)
public record Failover(
    boolean automatic, @Nullable Double detectSeconds, @Nullable Double switchSeconds, @Nullable Double manualMinutes) {
  private static final double MANUAL_MINUTES = 60;

  /// Automatic, at once: what groups without a switch have.
  public static final Failover AT_ONCE = new Failover(true, null, null, null);

  /// By a person, in an hour: what groups with a switch have when nothing is said.
  public static final Failover BY_HAND = new Failover(false, null, null, null);

  /// Seconds from the failure to the standby serving.
  public double seconds() {
    return automatic ? orZero(detectSeconds) + orZero(switchSeconds) : 60 * minutes();
  }

  private double minutes() {
    return manualMinutes == null ? MANUAL_MINUTES : manualMinutes;
  }

  private static double orZero(@Nullable Double seconds) {
    return seconds == null ? 0 : seconds;
  }
}
