package linchpin.ui.analysis.chart;

import java.util.Collection;

/// Where values lie along an axis.
///
/// @param low the value at its beginning
/// @param high the value at its end, more than `low`
public record Scale(double low, double high) {
  private static final double ROOM = 0.08;

  /// An axis that shows all of these values with a little room on both sides; one of length 1 where there are none.
  public static Scale around(Collection<Double> values) {
    double low = values.stream().mapToDouble(v -> v).min().orElse(0);
    double high = values.stream().mapToDouble(v -> v).max().orElse(1);
    double room = high > low ? (high - low) * ROOM : Math.max(Math.abs(high) * ROOM, 1e-9);
    return new Scale(low - room, high + room);
  }

  /// An axis from nothing to a little more than the largest of these values.
  public static Scale fromZero(Collection<Double> values) {
    double high = values.stream().mapToDouble(v -> v).max().orElse(0);
    return new Scale(0, high > 0 ? high * (1 + ROOM) : 1);
  }

  /// Where a value lies: 0 at the beginning, 1 at the end, never outside.
  public double at(double value) {
    return Math.clamp((value - low) / (high - low), 0, 1);
  }
}
