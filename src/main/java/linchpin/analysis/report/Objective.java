package linchpin.analysis.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a journey aims at and what is to be expected.
///
/// @param measure what is measured
/// @param aim what was aimed at
/// @param expected what the model gives; infinite where there is no limit, NaN where it is not known because the journey
///     does not work with nothing off
/// @param unit whose failure is the worst case, or null where there is none
/// @param assumed whether that worst case is as long, or loses as much, as the program assumes: a repair time of the
///     catalogue, a replication that the model does not state
public record Objective(Measure measure, double aim, double expected, @Nullable String unit, boolean assumed) {

  /// One whose worst case is the model's own.
  public Objective(Measure measure, double aim, double expected, @Nullable String unit) {
    this(measure, aim, expected, unit, false);
  }

  /// One that is missed because the journey does not work with nothing off.
  public static Objective unknown(Measure measure, double aim) {
    return new Objective(measure, aim, Double.NaN, null, false);
  }

  /// Whether anything can be said of what is to be expected.
  public boolean known() {
    return !Double.isNaN(expected);
  }
  /// The figures that can be aimed at.
  public enum Measure {
    /// The share of time it works, 0 to 1.
    SLO,
    /// Minutes until it works again after the failure of any one unit.
    RTO,
    /// Minutes of data lost by the failure of any one unit.
    RPO;

    /// The word that people and files use.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether the aim is reached.
  public boolean met() {
    return measure == Measure.SLO ? expected >= aim : expected <= aim;
  }
}
