package linchpin.advice.remedy.roadmap;

import java.util.Set;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.effect.Effort;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.edit.document.Document;

/// When on a roadmap a remedy is due.
public enum Phase {
  /// What takes single points of failure away from the journeys that count, without new sites.
  CRITICAL_PATH("Critical path"),
  /// More places, people, data and readiness.
  ENHANCED_RESILIENCE("Enhanced resilience"),
  /// Another region, site or supplier, and what is hard to run.
  MAXIMUM_AVAILABILITY("Maximum availability");

  private static final Set<String> FAR = Set.of("region", "datacenter", "provider");
  /// Being down as it stands is more than any number of single points of failure.
  private static final int DOWN = 1_000_000;
  private final String label;

  Phase(String label) {
    this.label = label;
  }

  /// What people read.
  public String label() {
    return label;
  }

  /// The phase of an offer for a goal.
  static Phase of(Offer offer, Goal goal, Document before, Document after) {
    Strategy strategy = offer.remedy().strategy();
    boolean last = farAway(before, after) || offer.remedy().tradeOff().complexity() == Effort.HIGH
        || strategy == Strategy.SECOND_CDN || strategy == Strategy.EXERCISE;
    if (last) {
      return MAXIMUM_AVAILABILITY;
    }
    return spofs(offer.after(), goal) < spofs(offer.before(), goal) ? CRITICAL_PATH : ENHANCED_RESILIENCE;
  }

  /// Whether a change makes another site, region or supplier.
  static boolean farAway(Document before, Document after) {
    return after.topology().components().values().stream()
        .anyMatch(c -> FAR.contains(c.kind()) && before.topology().component(c.id()) == null);
  }

  private static int spofs(Metrics metrics, Goal goal) {
    return goal.of(metrics).stream().mapToInt(j -> j.down() ? DOWN : j.spofs() + j.extended()).sum();
  }
}
