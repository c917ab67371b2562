package linchpin.model;

import org.jspecify.annotations.Nullable;

/// How a group's standby members take over.
///
/// @param automatic whether it happens without a person
/// @param detectSeconds until the failure is noticed, or null when the file gives none (counts as 0)
/// @param switchSeconds until the standby serves, or null when the file gives none (counts as 0)
/// @param manualMinutes until a person has switched over, or null when the file gives none (counts as 60)
/// @param successRate how often it works when it is asked to, 0 to 1; null when not given (see [#success])
/// @param rehearsals how often it was tried and worked, or null
public record Failover(
    boolean automatic,
    @Nullable Double detectSeconds,
    @Nullable Double switchSeconds,
    @Nullable Double manualMinutes,
    @Nullable Double successRate,
    @Nullable Rehearsals rehearsals) {
  private static final double MANUAL_MINUTES = 60;

  /// How often a failover was tried and how often it worked.
  ///
  /// @param tried at least 1
  /// @param worked 0 to `tried`
  public record Rehearsals(int tried, int worked) {
    /// How likely the next one works: the mean of Jeffreys' posterior, (worked + 1/2) / (tried + 1).
    public double success() {
      return (worked + 0.5) / (tried + 1.0);
    }

    /// Whether these are numbers that can be.
    public boolean possible() {
      return tried >= 1 && worked >= 0 && worked <= tried;
    }

    /// With one more, which worked or did not.
    public Rehearsals and(boolean success) {
      return new Rehearsals(tried + 1, worked + (success ? 1 : 0));
    }
  }

  /// A failover of which nothing is said how often it works.
  public Failover(
      boolean automatic, @Nullable Double detectSeconds, @Nullable Double switchSeconds, @Nullable Double manualMinutes) {
    this(automatic, detectSeconds, switchSeconds, manualMinutes, null, null);
  }

  public Failover withAutomatic(boolean value) {
    return new Failover(value, detectSeconds, switchSeconds, manualMinutes, successRate, rehearsals);
  }

  public Failover withDetectSeconds(@Nullable Double value) {
    return new Failover(automatic, value, switchSeconds, manualMinutes, successRate, rehearsals);
  }

  public Failover withSwitchSeconds(@Nullable Double value) {
    return new Failover(automatic, detectSeconds, value, manualMinutes, successRate, rehearsals);
  }

  public Failover withManualMinutes(@Nullable Double value) {
    return new Failover(automatic, detectSeconds, switchSeconds, value, successRate, rehearsals);
  }

  public Failover withSuccessRate(@Nullable Double value) {
    return new Failover(automatic, detectSeconds, switchSeconds, manualMinutes, value, rehearsals);
  }

  public Failover withRehearsals(@Nullable Rehearsals value) {
    return new Failover(automatic, detectSeconds, switchSeconds, manualMinutes, successRate, value);
  }

  /// How likely it works when it is asked to, 0 to 1: the rate given, else what the rehearsals say, else 1.
  public double success() {
    if (successRate != null) {
      return successRate;
    }
    return rehearsals == null ? 1 : rehearsals.success();
  }

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
