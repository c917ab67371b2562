package linchpin.analysis.report;

import java.util.List;

/// A component that much hangs on.
///
/// @param component which
/// @param journeys ids of the journeys that need it, directly or not
/// @param groups ids of the groups with a member that needs it
public record FanIn(String component, List<String> journeys, List<String> groups) {}
