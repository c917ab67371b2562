package linchpin.analysis.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a journey aims at and what is to be expected.
///
/// @param measure what is measured
/// @param aim what was aimed at
/// @param expected what the model gives; infinite where there is no limit
/// @param unit whose failure is the worst case, or null where there is none
public record Objective(Measure measure, double aim, double expected, @Nullable String unit) {
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
