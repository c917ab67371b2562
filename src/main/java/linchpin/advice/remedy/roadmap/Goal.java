package linchpin.advice.remedy.roadmap;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.advice.remedy.effect.Gain;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import org.jspecify.annotations.Nullable;

/// What a roadmap is to lead to. Where nothing is aimed at, it leads as far as remedies help.
///
/// @param journey the id of the journey that counts; null for all of them
/// @param availability the share of time it is to work, 0 to 1; null for none in particular
/// @param noSpofs whether it is to have no single point of failure
/// @param budgetPerMonth what all of it may cost, in the model's currency, not negative; null for any amount
public record Goal(
    @Nullable String journey, @Nullable Double availability, boolean noSpofs, @Nullable Double budgetPerMonth) {
  /// As far as remedies help.
  public static final Goal ANY = new Goal(null, null, false, null);

  /// A journey without a single point of failure.
  public static Goal noSpofs(@Nullable String journey) {
    return new Goal(journey, null, true, null);
  }

  /// A journey that works this share of time.
  public static Goal availability(@Nullable String journey, double availability) {
    return new Goal(journey, availability, false, null);
  }

  public Goal within(@Nullable Double budget) {
    return new Goal(journey, availability, noSpofs, budget);
  }

  /// Whether anything in particular is aimed at.
  public boolean aims() {
    return noSpofs || availability != null;
  }

  /// Whether a standing with figures reaches it. A journey that is down as it stands reaches nothing.
  public boolean reachedBy(Metrics metrics) {
    return of(metrics).stream().allMatch(this::reachedBy);
  }

  private boolean reachedBy(Metrics.OfJourney journey) {
    Double works = journey.availability();
    return !journey.down() && (!noSpofs || journey.spofs() == 0) && (availability == null || works != null && works >= availability);
  }

  /// Whether what is known of a cost is no more than may be.
  boolean affords(MonthlyCost cost) {
    return budgetPerMonth == null || cost.payable() <= budgetPerMonth + 1e-9;
  }

  /// The journeys that count.
  List<Metrics.OfJourney> of(Metrics metrics) {
    return metrics.journeys().stream().filter(j -> journey == null || j.journey().equals(journey)).toList();
  }

  /// How much better one standing is than another for the journeys that count; where nothing is aimed at, in all.
  double gain(Metrics before, Metrics after) {
    return aims() || journey != null
        ? of(before).stream().mapToDouble(j -> Gain.ofJourney(j, after.journey(j.journey()))).sum()
        : Gain.between(before, after);
  }

  /// What is aimed at, in words that follow "to reach": "99.95 % without a single point of failure".
  String words() {
    List<String> parts = new ArrayList<>();
    if (availability != null) {
      parts.add(Amounts.aim(availability));
    }
    if (noSpofs) {
      parts.add(parts.isEmpty() ? "no single point of failure" : "without a single point of failure");
    }
    return parts.isEmpty() ? "more" : String.join(" ", parts);
  }
}
