package linchpin.analysis.report;

import java.util.List;
import linchpin.analysis.report.risk.Frequency;
import linchpin.analysis.report.risk.Interval;
import linchpin.model.Journey;
import org.jspecify.annotations.Nullable;

/// What the analysis says of one journey.
///
/// @param journey which
/// @param state when settled, with nothing off
/// @param spofs units whose failure alone takes it down until repaired
/// @param extended units whose failure alone takes it down until a person switches over
/// @param reliability its probabilities, or null where they have not been computed, or where it has none because it does
///     not work with nothing off
/// @param cutSets its minimal cut sets, or null where they have not been computed
/// @param objectives what it aims at, as far as it says so and the figures have been computed
/// @param parts the parts of its unavailability and who matters to them: its reliability, or, where it has none because
///     it does not work with nothing off, what there would be to tell of it all the same; null where they have not been
///     computed
/// @param frequency how often it is hit; null where that has not been computed or only bounds are known
/// @param interval what its unavailability would be if the figures were off; null where that has not been computed, where
///     only bounds are known and where it has no figures
public record JourneyReport(
    Journey journey,
    State state,
    List<String> spofs,
    List<String> extended,
    @Nullable Reliability reliability,
    @Nullable CutSets cutSets,
    List<Objective> objectives,
    @Nullable Reliability parts,
    @Nullable Frequency frequency,
    @Nullable Interval interval) {

  /// A report without frequencies.
  public JourneyReport(
      Journey journey,
      State state,
      List<String> spofs,
      List<String> extended,
      @Nullable Reliability reliability,
      @Nullable CutSets cutSets,
      List<Objective> objectives,
      @Nullable Reliability parts) {
    this(journey, state, spofs, extended, reliability, cutSets, objectives, parts, null, null);
  }

  /// A report of a journey that works with nothing off.
  public JourneyReport(
      Journey journey,
      State state,
      List<String> spofs,
      List<String> extended,
      @Nullable Reliability reliability,
      @Nullable CutSets cutSets,
      List<Objective> objectives) {
    this(journey, state, spofs, extended, reliability, cutSets, objectives, reliability);
  }

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

  /// The same with how sure its figures are.
  public JourneyReport withInterval(@Nullable Interval value) {
    return new JourneyReport(journey, state, spofs, extended, reliability, cutSets, objectives, parts, frequency, value);
  }

  /// Whether figures were computed and it has none, because it does not work with nothing off.
  public boolean hasNoFigures() {
    return parts != null && reliability == null;
  }
}
