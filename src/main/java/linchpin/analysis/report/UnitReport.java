package linchpin.analysis.report;

import java.util.List;
import java.util.Map;

/// What one failure unit does when it fails alone: its blast radius.
///
/// @param unit the unit's id: a component, a copy (`id#1`) or a dependency
/// @param availability the share of time it works, 0 to 1
/// @param assumed whether any of its figures is the catalogue's
/// @param impacts what it does to each journey, by the journey's id
/// @param down components down when settled (evaluated with any access)
/// @param degraded components degraded when settled
public record UnitReport(
    String unit,
    double availability,
    boolean assumed,
    Map<String, JourneyImpact> impacts,
    List<String> down,
    List<String> degraded) {}
