package linchpin.analysis.report.maintenance;

import java.util.List;
import java.util.Map;
import linchpin.analysis.report.Impact;

/// One unit taken out by plan (docs/semantics.md, section 10), with everything that can take over switched over before.
///
/// @param unit its id
/// @param impacts what that does to each journey, by id: outage, degraded or none
/// @param exposed the journeys' single points of failure meanwhile, by id: units that stop it together with this one and
///     do not alone; in the model's order
/// @param unavailability how likely each journey is down meanwhile, the static part, by id; an upper bound where the exact
///     figure is out of reach
public record PlannedUnit(
    String unit,
    Map<String, Impact> impacts,
    Map<String, List<String>> exposed,
    Map<String, Double> unavailability) {

  /// Whether it can be taken out without an outage of any journey.
  public boolean maintainable() {
    return !impacts.containsValue(Impact.OUTAGE);
  }

  /// The journeys that taking it out stops, by id.
  public List<String> stops() {
    return impacts.entrySet().stream().filter(e -> e.getValue() == Impact.OUTAGE).map(Map.Entry::getKey).toList();
  }
}
