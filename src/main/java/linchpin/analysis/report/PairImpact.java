package linchpin.analysis.report;

import java.util.Map;

/// What two units do by failing together that neither does alone.
///
/// @param first a unit
/// @param second another one, after it in the model's order
/// @param impacts on the journeys that are hit harder than by either alone, by their ids
public record PairImpact(String first, String second, Map<String, JourneyImpact> impacts) {}
