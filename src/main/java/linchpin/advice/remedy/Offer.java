package linchpin.advice.remedy;

import java.util.Collection;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.effect.Gain;
import linchpin.advice.remedy.effect.Metrics;
import org.jspecify.annotations.Nullable;

/// A remedy with what it changes. Of a large model whose figures take long, both standings are without them.
///
/// @param remedy what would be done
/// @param before how things stand
/// @param after how they would stand, from an analysis of the changed document
public record Offer(Remedy remedy, Metrics before, Metrics after) {

  /// What it is expected to save a year, in the model's currency, its own cost left aside; null where no journey says
  /// what an hour costs.
  public @Nullable Double savingPerYear() {
    Double now = before.lossPerYear();
    Double then = after.lossPerYear();
    return now == null || then == null ? null : Double.valueOf(now - then);
  }

  /// The id of the journey that gains most, whose figures tell the most of it; null where no journey gains.
  public @Nullable String journey() {
    String best = null;
    double most = 0;
    for (Metrics.OfJourney now : before.journeys()) {
      double gain = Gain.ofJourney(now, after.journey(now.journey()));
      if (gain > most) {
        most = gain;
        best = now.journey();
      }
    }
    return best;
  }

  /// What it gains for what it asks: weighted hours of downtime a year, and weaknesses as if each were an hour, for
  /// every hundred a month. Only good for putting offers in order.
  public double gainPerCost() {
    return Gain.between(before, after) / Gain.effort(remedy.tradeOff());
  }

  /// Whether one of these journeys gets better, and nothing worse.
  ///
  /// @param journeys ids; all when empty, and then what is no journey's (data, people, readiness) counts as well
  boolean helps(Collection<String> journeys) {
    boolean better = journeys.isEmpty() && after.weaknesses().fewerThan(before.weaknesses());
    for (Metrics.OfJourney now : before.journeys()) {
      Metrics.OfJourney then = after.journey(now.journey());
      boolean asked = journeys.isEmpty() || journeys.contains(now.journey());
      better |= asked && then != null && then.betterThan(now);
    }
    return better && !harms();
  }

  private boolean harms() {
    return after.worseThan(before) || Gain.between(before, after) < 0;
  }
}
