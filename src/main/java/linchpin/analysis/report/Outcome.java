package linchpin.analysis.report;

import java.util.List;
import java.util.Map;
import linchpin.model.Scenario;
import linchpin.model.Topology;

/// What a scenario does, moment by moment.
///
/// @param topology what was looked at
/// @param scenario what was assumed
/// @param moments in order of time: immediate, perhaps switching, settled, perhaps switching, recovered
/// @param impacts the absolute impact on each journey, by its id
/// @param splitBrain groups that serve in two islands
public record Outcome(
    Topology topology,
    Scenario scenario,
    List<Moment> moments,
    Map<String, JourneyImpact> impacts,
    List<String> splitBrain) {
  /// The moment of a phase; of several switching moments the first.
  ///
  /// @throws java.util.NoSuchElementException when the phase did not happen
  public Moment moment(Moment.Phase phase) {
    return moments.stream().filter(m -> m.phase() == phase).findFirst().orElseThrow();
  }
}
