package linchpin.drawing.view;

import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// A what-if as it is shown.
///
/// @param scenario what is switched off; shown at once, before the outcome is computed
/// @param outcome what it does, or null while that is being computed
/// @param moment the index of the moment shown; out of range the nearest
/// @param wave the last wave shown; components of later waves announce theirs
public record ShownMoment(Scenario scenario, @Nullable Outcome outcome, int moment, int wave) {
  /// Every wave.
  public static final int ALL_WAVES = Integer.MAX_VALUE;

  /// One moment of an outcome with all its waves.
  public static ShownMoment of(Outcome outcome, int moment) {
    return new ShownMoment(outcome.scenario(), outcome, moment, ALL_WAVES);
  }

  public ShownMoment withWave(int value) {
    return new ShownMoment(scenario, outcome, moment, value);
  }

  /// The moment shown, or null while there is no outcome.
  public @Nullable Moment shown() {
    return at(moment);
  }

  /// The moment before the one shown, or null.
  public @Nullable Moment before() {
    return moment <= 0 ? null : at(moment - 1);
  }

  private @Nullable Moment at(int index) {
    if (outcome == null || outcome.moments().isEmpty()) {
      return null;
    }
    return outcome.moments().get(Math.clamp(index, 0, outcome.moments().size() - 1));
  }
}
