package linchpin.ui.analysis.remedy;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.advice.remedy.effect.TradeOff;
import linchpin.advice.remedy.effect.Weaknesses;
import org.jspecify.annotations.Nullable;

/// What a remedy changes, as its card shows it.
///
/// @param title what it does
/// @param changes figures before and after
/// @param month what it costs a month: "+ 120", "at least 20", "not known"
/// @param costAssumed whether any of that is the catalogue's
/// @param terms what it asks for in return, a sentence
public record RemedyFigures(String title, List<Change> changes, String month, boolean costAssumed, String terms) {
  /// A figure before and after.
  ///
  /// @param name what it is
  /// @param before as it stands
  /// @param after as it would stand; the same words when nothing changes
  /// @param gain whether that is better
  public record Change(String name, String before, String after, boolean gain) {}

  public RemedyFigures {
    changes = List.copyOf(changes);
  }

  /// The figures of an offer.
  ///
  /// @param journey the id of the journey to tell of; null for the one that gains most
  public static RemedyFigures of(Offer offer, @Nullable String journey) {
    List<Change> changes = new ArrayList<>();
    Metrics.OfJourney before = chosen(offer, journey);
    Metrics.OfJourney after = before == null ? null : offer.after().journey(before.journey());
    if (before != null && after != null) {
      changes.add(before.down() || after.down()
          ? new Change("As it stands", works(before), works(after), before.down() && !after.down())
          : count("SPOFs", before.spofs(), after.spofs()));
      Double now = before.availability();
      Double then = after.availability();
      if (now != null && then != null) {
        changes.add(share(now, then));
      } else {
        changes.add(count("Wait for a person", before.extended(), after.extended()));
      }
    }
    weakness(offer.before().weaknesses(), offer.after().weaknesses()).ifPresent(changes::add);
    TradeOff terms = offer.remedy().tradeOff();
    return new RemedyFigures(
        offer.remedy().title(), changes.subList(0, Math.min(2, changes.size())), month(terms.cost()),
        terms.costAssumed(), terms.sentence());
  }

  private static Metrics.@Nullable OfJourney chosen(Offer offer, @Nullable String journey) {
    String told = journey == null ? offer.journey() : journey;
    return told == null ? null : offer.before().journey(told);
  }

  private static String works(Metrics.OfJourney journey) {
    return journey.down() ? "down" : "works";
  }

  private static Change count(String name, int before, int after) {
    return new Change(name, Integer.toString(before), Integer.toString(after), after < before);
  }

  private static Change share(double before, double after) {
    String now = Amounts.percent(before);
    return new Change("Availability", now.replace(" %", ""), Amounts.percent(after), after > before && !now.equals(
        Amounts.percent(after)));
  }

  /// The first weakness that goes which no journey's figures show.
  private static java.util.Optional<Change> weakness(Weaknesses before, Weaknesses after) {
    if (after.onlyOperators() < before.onlyOperators()) {
      return java.util.Optional.of(count("Only operators", before.onlyOperators(), after.onlyOperators()));
    }
    if (after.dataLost() < before.dataLost()) {
      return java.util.Optional.of(count("Data to lose", before.dataLost(), after.dataLost()));
    }
    if (after.hoursBehind() < before.hoursBehind()) {
      return java.util.Optional.of(new Change("Newest data lost", Amounts.hours(before.hoursBehind()),
          Amounts.hours(after.hoursBehind()), true));
    }
    if (after.unready() < before.unready()) {
      return java.util.Optional.of(count("Not ready", before.unready(), after.unready()));
    }
    if (after.neverUp() < before.neverUp()) {
      return java.util.Optional.of(count("Never start", before.neverUp(), after.neverUp()));
    }
    return java.util.Optional.empty();
  }

  /// "+ 120", "− 40", "0", "at least 20" where a part of it is not known, or "not known".
  public static String month(MonthlyCost cost) {
    double known = cost.known();
    if (!cost.isKnown()) {
      return cost.payable() == 0 ? "not known" : "at least " + Amounts.number(known);
    }
    return known == 0 ? "0" : (known > 0 ? "+ " : "− ") + Amounts.number(Math.abs(known));
  }
}
