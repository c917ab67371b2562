package linchpin.analysis;

import java.util.List;
import java.util.Map;
import linchpin.model.Topology;

/// Everything the analysis says of a topology as it stands.
///
/// @param topology what was analysed
/// @param journeys one per effective journey, in the model's order
/// @param units one per failure unit, by its id
/// @param shared what groups and copies share
/// @param overloadedAsItStands components overloaded with nothing off
/// @param loadNotFollowed dependencies in a cycle, through which load is not followed
/// @param noSpare groups and components with copies that have no spare with nothing off though they have more
///     members than they need (something in the model itself is down)
/// @param timings seconds per part of the work
public record Report(
    Topology topology,
    List<JourneyReport> journeys,
    Map<String, UnitReport> units,
    List<SharedDependency> shared,
    List<String> overloadedAsItStands,
    List<String> loadNotFollowed,
    List<String> noSpare,
    Map<String, Double> timings) {}
