package linchpin.advice.diff;

import java.util.List;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.analysis.report.Reliability;
import org.jspecify.annotations.Nullable;

/// What became of a journey that is in both versions.
///
/// @param before the older version's report, with today's ids
/// @param after the newer version's report
/// @param spofs single points of failure, new and gone
/// @param cutSets its minimal cut sets, or null where they are not known
/// @param missed objectives that it met, or did not have, and misses now
/// @param met objectives that it missed, or did not have, and meets now
/// @param doubtful what got better only where it is not known whether it did
public record JourneyChange(
    JourneyReport before,
    JourneyReport after,
    SetChange<String> spofs,
    @Nullable CutSetDiff cutSets,
    List<Objective> missed,
    List<Objective> met,
    DoubtfulGain doubtful) {
  private static final double NOISE = 1e-9;

  /// The journey's id.
  public String id() {
    return after.journey().id();
  }

  /// Whether its unavailability is another than before, by more than rounding.
  public boolean availabilityChanged() {
    if (before.reliability() == null || after.reliability() == null) {
      return before.reliability() != after.reliability();
    }
    double was = before.reliability().unavailability();
    return Math.abs(after.reliability().unavailability() - was) > NOISE * was;
  }

  /// The unavailability that a journey has at least: less than [Reliability#unavailability] where only bounds are known.
  public static double least(Reliability r) {
    return r.bounds() == null ? r.unavailability()
        : Math.min(1, r.sum() - r.staticUnavailability() + r.bounds().lower());
  }

  /// Whether bounds overlap, so that nobody can say which version has the higher availability.
  public boolean availabilityUndecided() {
    Reliability was = before.reliability();
    Reliability is = after.reliability();
    return was != null && is != null && (was.bounds() != null || is.bounds() != null)
        && least(was) < is.unavailability() && least(is) < was.unavailability();
  }

  /// What its outages are expected to cost a year; null where it does not say what an hour costs.
  public static @Nullable Double lossPerYear(JourneyReport journey) {
    Double revenue = journey.journey().revenuePerHour();
    return revenue == null || journey.reliability() == null ? null
        : (Double) (journey.reliability().downtimeHoursPerYear() * revenue);
  }

  /// Whether there is nothing to tell.
  public boolean isEmpty() {
    return spofs.isEmpty() && (cutSets == null || cutSets.isEmpty()) && missed.isEmpty() && met.isEmpty()
        && doubtful.doubts().isEmpty() && before.state() == after.state() && !availabilityChanged()
        && java.util.Objects.equals(lossPerYear(before), lossPerYear(after));
  }
}
