package linchpin.analysis.report.risk;

import java.util.List;
import linchpin.model.UnitFigures;

/// What a journey's unavailability would be if the figures it is made of were off (docs/semantics.md, section 12): from
/// draws of those figures, each evaluated exactly.
///
/// @param low 5th percentile of the unavailability
/// @param median 50th percentile
/// @param high 95th percentile
/// @param draws how many there were
/// @param settled whether two halves of the draws agree to 3 % in all three percentiles
/// @param drivers the figures by their share of the spread, the largest first; those with less than a hundredth left out
public record Interval(double low, double median, double high, int draws, boolean settled, List<Driver> drivers) {
  public Interval {
    drivers = List.copyOf(drivers);
  }

  /// A figure that the spread comes from.
  ///
  /// @param source `kind:K` for the catalogue's figure of a kind, `cause:K` for the share assumed of causes of a kind, else
  ///     the id of the component, dependency, common cause or failover that gives it
  /// @param units the failure units that take it, in the model's order
  /// @param share the square of the correlation between the figure's normal score and the logarithm of the
  ///     unavailability: the part of its variance that goes with this figure, 0 to 1
  public record Driver(String source, List<String> units, double share) {
    public Driver {
      units = List.copyOf(units);
    }

    /// Whether it is a figure of ours and not of the model.
    public boolean assumed() {
      return source.startsWith("kind:") || source.startsWith("cause:");
    }
  }

  /// Whether no figure it depends on may be off.
  public boolean point() {
    return low == high;
  }

  public double lowHoursPerYear() {
    return low * UnitFigures.HOURS_PER_YEAR;
  }

  public double medianHoursPerYear() {
    return median * UnitFigures.HOURS_PER_YEAR;
  }

  public double highHoursPerYear() {
    return high * UnitFigures.HOURS_PER_YEAR;
  }
}
