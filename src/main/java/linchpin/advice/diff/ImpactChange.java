package linchpin.advice.diff;

import linchpin.analysis.report.JourneyImpact;

/// The failure of one unit alone does something else to a journey than before.
///
/// @param unit the unit's id, which is in both versions
/// @param journey the journey's id, which is in both versions
/// @param before what it did
/// @param after what it does
public record ImpactChange(String unit, String journey, JourneyImpact before, JourneyImpact after) {}
