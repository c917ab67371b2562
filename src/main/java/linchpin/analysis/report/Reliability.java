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
/// @param overloadPairs from two failures that together take it down by overload
public record Reliability(
    double staticUnavailability,
    @Nullable Bounds bounds,
    double failoverUnavailability,
    double overloadUnavailability,
    List<String> assumed,
    List<Importance> importance,
    OverloadPairs overloadPairs) {

  /// Of a journey that no two failures overload together.
  public Reliability(
      double staticUnavailability,
      @Nullable Bounds bounds,
      double failoverUnavailability,
      double overloadUnavailability,
      List<String> assumed,
      List<Importance> importance) {
    this(
        staticUnavailability, bounds, failoverUnavailability, overloadUnavailability, assumed, importance,
        OverloadPairs.NONE);
  }

  /// A pair between which the exact figure lies.
  public record Bounds(double lower, double upper) {}

  /// Two units that together take a journey down by overload, and neither alone does.
  ///
  /// @param unavailability the sum of the products of their unavailabilities
  /// @param pairs their ids, in the model's order
  /// @param complete whether all pairs were looked at; where not, the unavailability is 0 and no pairs are given
  public record OverloadPairs(double unavailability, List<List<String>> pairs, boolean complete) {
    public static final OverloadPairs NONE = new OverloadPairs(0, List.of(), true);
    public static final OverloadPairs NOT_LOOKED_AT = new OverloadPairs(0, List.of(), false);
  }

  /// The sum of the four, at most 1.
  public double unavailability() {
    return Math.min(1, sum());
  }

  /// The sum of the four, which may be more than 1: they are not parts of one probability.
  public double sum() {
    return staticUnavailability + failoverUnavailability + overloadUnavailability + overloadPairs.unavailability();
  }

  public double availability() {
    return 1 - unavailability();
  }

  public double downtimeHoursPerYear() {
    return unavailability() * UnitFigures.HOURS_PER_YEAR;
  }
}
