package linchpin.analysis.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.batch.OverloadingPairs;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.structure.Structure;

/// The terms of a journey's unavailability beside the static part (docs/semantics.md, section 6): the gaps of failovers,
/// outages by overload, and pairs that overload; and how much of the whole would go with each unit.
final class UnavailabilityTerms {
  /// Pairs beyond are counted and not listed.
  private static final int LISTED = 200_000;
  private static final double NOTHING = 1e-12;

  private final Structure structure;
  private final FailureRates[] rates;
  private final List<OverloadingPairs.Pair> found;
  /// What of all parts but the static one would go if a unit never failed.
  private final double[] ofUnit;
  private final boolean[] inPairs;
  final double failover;
  final double overload;
  final double pairs;

  /// @param found the pairs of units that take the journey down by overload
  UnavailabilityTerms(
      Structure structure, int journey, List<UnitEffect> effects, FailureRates[] rates, List<OverloadingPairs.Pair> found) {
    this.structure = structure;
    this.rates = rates;
    this.found = found;
    ofUnit = new double[rates.length];
    inPairs = new boolean[rates.length];
    double gaps = 0;
    double overloads = 0;
    for (int u = 0; u < rates.length; u++) {
      JourneyImpact impact = effects.get(u).impact(journey);
      double gap = impact.seconds() == null ? 0 : rates[u].gaps(impact.seconds());
      double outage = impact.impact() == Impact.OUTAGE && impact.overload() ? rates[u].unavailability() : 0;
      ofUnit[u] = gap + outage;
      gaps += gap;
      overloads += outage;
    }
    failover = gaps;
    overload = overloads;
    pairs = together();
  }

  private double together() {
    double sum = 0;
    for (OverloadingPairs.Pair pair : found) {
      double both = rates[pair.first()].unavailability() * rates[pair.second()].unavailability();
      ofUnit[pair.first()] += both;
      ofUnit[pair.second()] += both;
      inPairs[pair.first()] = true;
      inPairs[pair.second()] = true;
      sum += both;
    }
    return sum;
  }

  boolean inPairs(int unit) {
    return inPairs[unit];
  }

  /// The ids of the pairs, at most [#LISTED].
  List<List<String>> listed() {
    return found.stream().limit(LISTED)
        .map(p -> List.of(structure.units.get(p.first()).id(), structure.units.get(p.second()).id()))
        .toList();
  }

  /// The importance of each unit that has any, with its share of the whole unavailability, in the model's order.
  ///
  /// @param statically the static unavailability
  /// @param essential the importance of the units on which that depends, in the model's order
  List<Importance> shares(double statically, List<Importance> essential) {
    double whole = statically + failover + overload + pairs;
    Map<String, Importance> rows = new LinkedHashMap<>();
    essential.forEach(row -> rows.put(row.unit(), row));
    List<Importance> all = new ArrayList<>();
    for (int u = 0; u < rates.length; u++) {
      Importance row = rows.get(structure.units.get(u).id());
      double q = rates[u].unavailability();
      double gone = (row == null ? 0 : q * row.birnbaum()) + ofUnit[u];
      double share = whole > 0 ? gone / whole : 0;
      if (row != null) {
        all.add(row.withShare(share));
      } else if (Math.abs(share) >= NOTHING) {
        all.add(new Importance(structure.units.get(u).id(), 0, 0, statically > 0 ? q : 0, 1, 1, share));
      }
    }
    return all;
  }
}
