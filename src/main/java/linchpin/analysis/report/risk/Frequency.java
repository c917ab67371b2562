package linchpin.analysis.report.risk;

import org.jspecify.annotations.Nullable;

/// How often a journey is hit, in events a year of 8760 hours (docs/semantics.md, section 12).
///
/// @param outagesPerYear outages until something is repaired, overload left aside
/// @param interruptionsPerYear gaps until something takes over, by itself or by a person
/// @param overloadsPerYear outages of single failures by overload
/// @param meanOutageHours how long one of the outages lasts on average; NaN where there are none
/// @param longerThanRto how often one outlasts the objective; null where the journey has none
public record Frequency(
    double outagesPerYear,
    double interruptionsPerYear,
    double overloadsPerYear,
    double meanOutageHours,
    @Nullable LongerThanRto longerThanRto) {

  /// All that people notice as down, a year.
  public double allPerYear() {
    return outagesPerYear + interruptionsPerYear + overloadsPerYear;
  }

  /// Outages that outlast the recovery time objective, to first order, times to repair exponential.
  ///
  /// @param minutes the objective
  /// @param perYear how many a year; a lower bound where not complete
  /// @param complete whether all minimal cut sets are known
  public record LongerThanRto(double minutes, double perYear, boolean complete) {
    /// The chance of at least one in a year.
    public double chancePerYear() {
      return -Math.expm1(-perYear);
    }
  }
}
