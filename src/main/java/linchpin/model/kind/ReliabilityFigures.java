package linchpin.model.kind;

import org.jspecify.annotations.Nullable;

/// The reliability figures that a component or a dependency gives itself; null where it gives none and its kind's
/// default is assumed.
///
/// @param availability the share of time it works, 0 to 1; beside it an MTBF is not looked at
/// @param mtbfHours mean time between failures
/// @param mttrHours mean time to repair
public record ReliabilityFigures(@Nullable Double availability, @Nullable Double mtbfHours, @Nullable Double mttrHours) {
  /// Nothing given.
  public static final ReliabilityFigures NONE = new ReliabilityFigures(null, null, null);
}
