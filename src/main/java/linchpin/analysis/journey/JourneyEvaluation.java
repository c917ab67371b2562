package linchpin.analysis.journey;

import java.util.Arrays;
import java.util.List;
import linchpin.analysis.batch.OverloadingPairs;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.faulttree.solution.RepeatedProbability;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;

/// The whole unavailability of a journey for one set of unit figures after the other (docs/semantics.md, section 6):
/// what fails does the same, only how often it does changes. For one thread.
public final class JourneyEvaluation {
  private static final double SECONDS_PER_HOUR = 3600;

  private final RepeatedProbability statically;
  /// Units whose failure is bridged after a while, and after how many hours.
  private final int[] bridged;
  private final double[] gapHours;
  private final int[] overloading;
  private final List<OverloadingPairs.Pair> pairs;

  JourneyEvaluation(
      RepeatedProbability statically, int journey, List<UnitEffect> effects, List<OverloadingPairs.Pair> pairs) {
    this.statically = statically;
    this.pairs = pairs;
    int[] late = new int[effects.size()];
    double[] gaps = new double[effects.size()];
    int[] over = new int[effects.size()];
    int lates = 0;
    int overs = 0;
    for (int u = 0; u < effects.size(); u++) {
      JourneyImpact impact = effects.get(u).impact(journey);
      if (impact.seconds() != null) {
        gaps[lates] = impact.seconds() / SECONDS_PER_HOUR;
        late[lates++] = u;
      }
      if (impact.impact() == Impact.OUTAGE && impact.overload()) {
        over[overs++] = u;
      }
    }
    bridged = Arrays.copyOf(late, lates);
    gapHours = Arrays.copyOf(gaps, lates);
    overloading = Arrays.copyOf(over, overs);
  }

  /// How many steps one evaluation takes.
  public long steps() {
    return statically.steps() + bridged.length + overloading.length + pairs.size();
  }

  /// The sum of the four parts, at most 1.
  ///
  /// @param unavailability of each unit by itself, 0 to 1
  /// @param repairHours mean time to repair of each unit
  public double unavailability(double[] unavailability, double[] repairHours) {
    double sum = statically.of(unavailability);
    for (int i = 0; i < bridged.length; i++) {
      int u = bridged[i];
      double part = repairHours[u] == 0 ? 1 : Math.min(gapHours[i] / repairHours[u], 1);
      sum += unavailability[u] * part;
    }
    for (int u : overloading) {
      sum += unavailability[u];
    }
    for (OverloadingPairs.Pair pair : pairs) {
      sum += unavailability[pair.first()] * unavailability[pair.second()];
    }
    return Math.min(1, sum);
  }
}
