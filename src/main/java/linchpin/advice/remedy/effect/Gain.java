package linchpin.advice.remedy.effect;

import linchpin.model.Criticality;
import linchpin.model.UnitFigures;
import org.jspecify.annotations.Nullable;

/// How much better one standing is than another, in one number for putting offers in order. The weights are ours: a
/// single point of failure counts like an hour of downtime a year, and a critical journey like eight low ones.
public final class Gain {
  /// More than any component of the catalogue costs, so that nothing is put first for want of a figure.
  private static final double UNKNOWN_COST = 1000;
  private static final double ALWAYS = UnitFigures.HOURS_PER_YEAR;
  private static final double SPOF = 1;
  private static final double EXTENDED = 0.5;

  private Gain() {}

  public static double between(Metrics before, Metrics after) {
    double sum = before.weaknesses().weight() - after.weaknesses().weight();
    for (Metrics.OfJourney now : before.journeys()) {
      sum += ofJourney(now, after.journey(now.journey()));
    }
    return sum;
  }

  public static double ofJourney(Metrics.OfJourney now, Metrics.@Nullable OfJourney then) {
    return then == null ? 0 : weight(now.criticality()) * (badness(now) - badness(then));
  }

  private static double badness(Metrics.OfJourney journey) {
    return journey.down()
        ? ALWAYS
        : hours(journey.downtimeHoursPerYear()) + SPOF * journey.spofs() + EXTENDED * journey.extended();
  }

  private static double hours(@Nullable Double hours) {
    return hours == null ? 0 : hours;
  }

  static double weight(Criticality criticality) {
    return switch (criticality) {
      case CRITICAL -> 8;
      case HIGH -> 4;
      case MEDIUM -> 2;
      case LOW -> 1;
    };
  }

  /// The cost a month, and what running it is worth, in hundreds. Every part of the cost that is not known counts as more
  /// than anything of the catalogue.
  public static double effort(TradeOff tradeOff) {
    double running = switch (tradeOff.complexity()) {
      case LOW -> 25;
      case MEDIUM -> 100;
      case HIGH -> 400;
    };
    return (running + tradeOff.cost().payable() + UNKNOWN_COST * tradeOff.cost().unknown()) / 100;
  }
}
