package linchpin.advice.remedy.roadmap;

import linchpin.advice.Amounts;
import linchpin.advice.remedy.effect.Metrics;
import org.jspecify.annotations.Nullable;

/// What a roadmap comes to, in words.
final class RoadmapSummary {
  private RoadmapSummary() {}

  static String alreadyThere(Goal goal) {
    return "It is there already: nothing has to be done to reach " + goal.words() + ".";
  }

  static String noAim(Goal goal, boolean anything) {
    return anything ? "What is due first comes first, and of that what gains most for its cost."
        : "No remedy helps" + budget(goal) + ".";
  }

  static String reached(Goal goal, double cost, Roadmap.Proof proof, int tried, int choices, double least) {
    String sure = proof == Roadmap.Proof.EXACT
        ? "; no cheaper choice of the " + choices + " most promising remedies does."
        : ", the best of " + tried + " tried; "
            + (least > 0 ? "it takes " + Amounts.number(least) + " at least." : "there may be something cheaper.");
    return "Reaches " + goal.words() + " for " + Amounts.number(cost) + " a month" + sure;
  }

  /// What is aimed at is out of reach.
  ///
  /// @param enough what it takes without a budget; null where there is none, or that does not help either
  static String outOfReach(Goal goal, Metrics end, @Nullable Double enough) {
    Double aim = goal.availability();
    String why = aim != null && aim >= 1
        ? "Nothing works all the time."
        : "No remedy at hand leads there" + budget(goal) + ".";
    double works = 1;
    int spofs = 0;
    for (Metrics.OfJourney j : goal.of(end)) {
      works = Math.min(works, j.availability() == null ? 0 : j.availability());
      spofs = Math.max(spofs, j.spofs());
    }
    String left = spofs == 0 ? "" : " with " + spofs + " single point" + (spofs == 1 ? "" : "s") + " of failure";
    return why + " At best " + Amounts.percent(works) + left + " instead of " + goal.words() + "."
        + (enough == null ? "" : " " + Amounts.number(enough) + " a month would do.");
  }

  private static String budget(Goal goal) {
    return goal.budgetPerMonth() == null ? "" : " within " + Amounts.number(goal.budgetPerMonth()) + " a month";
  }
}
