package linchpin.model.kind;

import org.jspecify.annotations.Nullable;

/// The reliability figures that a component or a dependency gives itself; null where it gives none and its kind's
/// default is assumed.
///
/// @param availability the share of time it works, 0 to 1; beside it an MTBF is not looked at
/// @param mtbfHours mean time between failures
/// @param mttrHours mean time to repair
/// @param errorFactor how far off the unavailability may be: so many times the figure is its 95th percentile, the figure
///     its median (lognormal); at least 1
public record ReliabilityFigures(
    @Nullable Double availability,
    @Nullable Double mtbfHours,
    @Nullable Double mttrHours,
    @Nullable Double errorFactor) {
  /// Nothing given.
  public static final ReliabilityFigures NONE = new ReliabilityFigures(null, null, null, null);

  /// Figures of which nothing is said how far off they may be.
  public ReliabilityFigures(@Nullable Double availability, @Nullable Double mtbfHours, @Nullable Double mttrHours) {
    this(availability, mtbfHours, mttrHours, null);
  }

  public ReliabilityFigures withErrorFactor(@Nullable Double value) {
    return new ReliabilityFigures(availability, mtbfHours, mttrHours, value);
  }
}
