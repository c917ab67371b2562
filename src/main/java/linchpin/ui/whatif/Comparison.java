package linchpin.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.State;
import linchpin.model.Journey;

/// Two outcomes side by side.
///
/// @param rows one per journey of the first
/// @param down how many components are down when settled, on each side
/// @param degraded how many are degraded then, on each side
public record Comparison(List<Row> rows, Pair<Integer> down, Pair<Integer> degraded) {
  /// A value of each side.
  public record Pair<T>(T first, T second) {}

  /// A journey on both sides.
  ///
  /// @param journey which
  /// @param impacts what happens to it
  public record Row(Journey journey, Pair<JourneyImpact> impacts) {
    /// Less than 0 when the second side is milder, more when it is worse, 0 when both are alike.
    public int change() {
      Impact first = impacts.first().impact();
      Impact second = impacts.second().impact();
      return first != second ? second.compareTo(first) : Double.compare(seconds(impacts.second()), seconds(impacts.first()));
    }

    private static double seconds(JourneyImpact impact) {
      return impact.seconds() == null ? 0 : impact.seconds();
    }
  }

  /// Puts two outcomes beside each other.
  public static Comparison of(Outcome first, Outcome second) {
    List<Row> rows = new ArrayList<>();
    for (Journey journey : first.topology().effectiveJourneys()) {
      rows.add(new Row(journey, new Pair<>(impact(first, journey.id()), impact(second, journey.id()))));
    }
    return new Comparison(List.copyOf(rows), count(first, second, State.DOWN), count(first, second, State.DEGRADED));
  }

  private static JourneyImpact impact(Outcome outcome, String journey) {
    return Objects.requireNonNullElse(outcome.impacts().get(journey), JourneyImpact.NONE);
  }

  private static Pair<Integer> count(Outcome first, Outcome second, State state) {
    return new Pair<>(count(first, state), count(second, state));
  }

  private static int count(Outcome outcome, State state) {
    Map<String, State> settled = outcome.moment(Moment.Phase.SETTLED).states();
    return (int) settled.values().stream().filter(s -> s == state).count();
  }
}
