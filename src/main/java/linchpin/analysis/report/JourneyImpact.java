package linchpin.analysis.report;

import org.jspecify.annotations.Nullable;

/// The impact of a set of failures on one journey.
///
/// @param impact what people see
/// @param seconds how long an interruption or an extended outage lasts; null for every other impact
/// @param overload whether the impact would be milder if nothing had a limit
public record JourneyImpact(Impact impact, @Nullable Double seconds, boolean overload) {
  public static final JourneyImpact NONE = new JourneyImpact(Impact.NONE, null, false);
}
