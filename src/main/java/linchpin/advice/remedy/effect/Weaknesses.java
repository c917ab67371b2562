package linchpin.advice.remedy.effect;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import linchpin.advice.Readiness;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.PersonReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.edit.document.Document;

/// What is weak without a journey's figures showing it.
///
/// @param onlyOperators components that only one person can bring back
/// @param dataLost datasets of which one failure leaves no copy
/// @param hoursBehind how many hours of data at most one failure loses of each dataset, summed over the others
/// @param fatallyShared pairs of a unit and a group of which it takes down too many
/// @param unready reasons why a standby may not help
/// @param overloaded components overloaded with nothing off
/// @param noSpare groups and components without a spare though they have more than they need
/// @param neverUp components that never come up again after everything was off
public record Weaknesses(
    int onlyOperators,
    int dataLost,
    double hoursBehind,
    int fatallyShared,
    int unready,
    int overloaded,
    int noSpare,
    int neverUp) {
  private static final double HOURS_LIKE_ONE = 240;

  static Weaknesses of(Document document, Report report) {
    Set<String> lost = new HashSet<>();
    Map<String, Double> behind = new HashMap<>();
    for (DataRisk risk : report.data()) {
      if (risk.hours() == null) {
        lost.add(risk.dataset());
      } else {
        behind.merge(risk.dataset(), risk.hours(), Math::max);
      }
    }
    behind.keySet().removeAll(lost);
    return new Weaknesses(
        report.people().stream().map(PersonReport::soleOperatorOf).mapToInt(Collection::size).sum(),
        lost.size(),
        behind.values().stream().mapToDouble(Double::doubleValue).sum(),
        (int) report.shared().stream().filter(SharedDependency::fatal).count(),
        Readiness.of(document.topology(), document.scenarios().values()).stream()
            .mapToInt(r -> r.reasons().size()).sum(),
        report.overloadedAsItStands().size(), report.noSpare().size(), report.coldStart().blocked().size());
  }

  public boolean fewerThan(Weaknesses other) {
    return onlyOperators < other.onlyOperators
        || dataLost < other.dataLost
        || dataLost == other.dataLost && hoursBehind < other.hoursBehind
        || unready < other.unready
        || overloaded < other.overloaded
        || noSpare < other.noSpare
        || neverUp < other.neverUp;
  }

  /// As if each were so many hours of downtime of a low journey a year.
  double weight() {
    return onlyOperators + 8 * dataLost + hoursBehind / HOURS_LIKE_ONE + 0.5 * fatallyShared + 0.5 * unready
        + 8 * overloaded + noSpare + neverUp;
  }
}
