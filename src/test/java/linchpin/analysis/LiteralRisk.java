package linchpin.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.model.Journey;

/// How often a journey is hit, and by what share each unit is to blame (sections 6 and 12), by the definitions.
///
/// @param truth what takes the journey down
/// @param findings the figures of the units
/// @param impacts what each unit does to the journey
/// @param pairs the two units that overload it together
record LiteralRisk(
    Journey journey,
    TruthTable truth,
    LiteralFindings findings,
    List<String> units,
    Map<String, JourneyImpact> impacts,
    List<List<String>> pairs) {
  private LiteralRates.Rate rate(String unit) {
    return findings.rate(unit);
  }

  private IntToDoubleFunction q() {
    return u -> rate(units.get(u)).unavailability();
  }

  private boolean gap(String unit) {
    Impact impact = impacts.get(unit).impact();
    return impact == Impact.INTERRUPTION || impact == Impact.EXTENDED;
  }

  private boolean overload(String unit) {
    return impacts.get(unit).impact() == Impact.OUTAGE && impacts.get(unit).overload();
  }

  double outages() {
    double sum = 0;
    for (int u = 0; u < units.size(); u++) {
      TruthTable.Effect effect = truth.effect(u, q());
      sum += effect == null || effect.pivotal() == 0 ? 0 : effect.pivotal() * rate(units.get(u)).perHour();
    }
    return 8760 * sum;
  }

  double interruptions() {
    return 8760 * units.stream().filter(this::gap).mapToDouble(u -> rate(u).perHour()).sum();
  }

  double overloads() {
    return 8760 * units.stream().filter(this::overload).mapToDouble(u -> rate(u).perHour()).sum();
  }

  double longer() {
    double limit = journey.rtoMinutes() / 60;
    double sum = 0;
    for (List<String> set : truth.minimalCutSets()) {
      double q = 1;
      double m = 0;
      for (String unit : set) {
        q *= rate(unit).unavailability();
        m += findings.failover(unit) ? 0 : 1 / rate(unit).mttr();
      }
      sum += q == 0 || m == 0 || Double.isInfinite(m) && limit > 0 ? 0 : q * m * Math.exp(-limit * m);
    }
    for (String unit : units) {
      boolean late = gap(unit) && impacts.get(unit).seconds() / 3600 > limit;
      if ((late || overload(unit)) && rate(unit).perHour() > 0) {
        sum += rate(unit).perHour() * (limit == 0 ? 1 : Math.exp(-limit / rate(unit).mttr()));
      }
    }
    return Math.min(8760 * sum, outages() + interruptions() + overloads());
  }

  private double gapPart(String unit) {
    LiteralRates.Rate rate = rate(unit);
    return gap(unit) && rate.perHour() > 0
        ? rate.perHour() * Math.min(impacts.get(unit).seconds() / 3600, rate.mttr())
        : 0;
  }

  /// The sum of the four parts; where a unit is named, were that never failing.
  private double sum(String perfect) {
    int which = units.indexOf(perfect);
    double sum = truth.probability(u -> u == which ? 0 : q().applyAsDouble(u));
    for (String unit : units) {
      sum += unit.equals(perfect) ? 0 : gapPart(unit) + (overload(unit) ? rate(unit).unavailability() : 0);
    }
    for (List<String> pair : pairs) {
      sum += pair.contains(perfect)
          ? 0
          : rate(pair.getFirst()).unavailability() * rate(pair.getLast()).unavailability();
    }
    return sum;
  }

  double share(String unit) {
    double all = sum("");
    return all == 0 ? 0 : 1 - sum(unit) / all;
  }
}
