package linchpin.analysis.report;

import java.util.List;
import linchpin.model.Journey;
import org.jspecify.annotations.Nullable;

/// What the analysis says of one journey.
///
/// @param journey which
/// @param state when settled, with nothing off
/// @param spofs units whose failure alone takes it down until repaired
/// @param extended units whose failure alone takes it down until a person switches over
/// @param reliability its probabilities, or null where they have not been computed
/// @param cutSets its minimal cut sets, or null where they have not been computed
/// @param objectives what it aims at, as far as it says so and the figures have been computed
public record JourneyReport(
    Journey journey,
    State state,
    List<String> spofs,
    List<String> extended,
    @Nullable Reliability reliability,
    @Nullable CutSets cutSets,
    List<Objective> objectives) {

  /// A report without objectives.
  public JourneyReport(
      Journey journey,
      State state,
      List<String> spofs,
      List<String> extended,
      @Nullable Reliability reliability,
      @Nullable CutSets cutSets) {
    this(journey, state, spofs, extended, reliability, cutSets, List.of());
  }
}
