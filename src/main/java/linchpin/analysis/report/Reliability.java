package linchpin.analysis.report;

import java.util.List;
import linchpin.model.UnitFigures;
import org.jspecify.annotations.Nullable;

/// The probabilities of a journey (docs/semantics.md, section 6). Unavailabilities are shares of time, 0 to 1.
///
/// @param staticUnavailability that its failed units together take it down; the upper bound where `bounds` is given
/// @param bounds lower and upper bound where the exact figure was out of reach, else null
/// @param failoverUnavailability from the gaps until something takes over
/// @param overloadUnavailability from single failures that take it down by overload
/// @param assumed units that can affect it and whose figures are the catalogue's
/// @param importance of each unit that has a figure
public record Reliability(
    double staticUnavailability,
    @Nullable Bounds bounds,
    double failoverUnavailability,
    double overloadUnavailability,
    List<String> assumed,
    List<Importance> importance) {

  /// A pair between which the exact figure lies.
  public record Bounds(double lower, double upper) {}

  /// The sum of the three, at most 1.
  public double unavailability() {
    return Math.min(1, staticUnavailability + failoverUnavailability + overloadUnavailability);
  }

  public double availability() {
    return 1 - unavailability();
  }

  public double downtimeHoursPerYear() {
    return unavailability() * UnitFigures.HOURS_PER_YEAR;
  }
}
