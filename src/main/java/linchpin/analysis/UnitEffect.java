package linchpin.analysis;

/// What one unit does by failing alone, in numbers.
///
/// @param impacts on each journey
/// @param down components down when settled
/// @param degraded components degraded when settled
record UnitEffect(JourneyImpact[] impacts, int[] down, int[] degraded) {}
