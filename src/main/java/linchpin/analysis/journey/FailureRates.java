package linchpin.analysis.journey;

/// How often a unit fails and for how long (docs/semantics.md, sections 6, 8 and 9; see [UnitRates]).
///
/// @param availability the share of time it works as a whole, 0 to 1
/// @param unavailability the share of time it is failed by itself, common causes that take a share of it left aside; for
///     most units 1 less the availability, with its own digits
/// @param mttrHours mean time to repair; infinite for a failover, which fails when it is asked
/// @param assumed whether any of its figures is the catalogue's
/// @param assumedRepair whether its time to repair is
public record FailureRates(
    double availability, double unavailability, double mttrHours, boolean assumed, boolean assumedRepair) {
  private static final double SECONDS_PER_HOUR = 3600;

  /// How often it fails, in failures per hour: (1 - A) / MTTR; 0 for what fails only when it is asked, infinite where a
  /// repair takes no time.
  public double failuresPerHour() {
    return unavailability == 0 || mttrHours == Double.POSITIVE_INFINITY ? 0 : unavailability / mttrHours;
  }

  /// The share of time that gaps of so many seconds after every failure add up to; no gap outlasts the repair.
  double gaps(double seconds) {
    return mttrHours == 0 ? unavailability : unavailability * Math.min(seconds / SECONDS_PER_HOUR / mttrHours, 1);
  }
}
