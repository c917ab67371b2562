package linchpin.advice.remedy.roadmap;

import linchpin.advice.Amounts;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import org.jspecify.annotations.Nullable;

/// What a roadmap comes to and what was searched for it, in words.
///
/// @param tried how many choices were analysed in all
/// @param small among all sets of a few remedies
/// @param large among all choices of the most promising ones
record RoadmapSummary(Goal goal, int tried, SmallSetSearch small, CheapestSet large) {

  static String alreadyThere(Goal goal) {
    return "It is there already: nothing has to be done to reach " + goal.words() + ".";
  }

  static String noAim(Goal goal, boolean anything) {
    return anything ? "What is due first comes first, and of that what gains most for its cost."
        : "None of the remedies looked at helps by itself" + budget(goal) + ".";
  }

  /// Whether everything was tried that the searches are about.
  boolean proven() {
    return small.finished() && large.finished();
  }

  /// No choice of the most promising remedies that is known to cost less reaches the goal; null where nothing is known
  /// of that.
  @Nullable Double least() {
    MonthlyCost bound = large.lowerBound();
    return !large.finished() && bound.isKnown() ? Double.valueOf(bound.known()) : null;
  }

  String reached(MonthlyCost cost) {
    String unsure = goal.budgetPerMonth() == null || cost.isKnown() ? ""
        : " Whether that keeps" + budget(goal) + " is not known.";
    return "Reaches " + goal.words() + " for " + cost.words() + ". " + sure(cost) + unsure;
  }

  private String sure(MonthlyCost cost) {
    String cheaper = cost.isKnown() ? "cheaper" : "known to be cheaper";
    String few = small.words();
    String many = "choice of the " + large.choices() + " most promising ones";
    if (proven()) {
      return large.choices() <= 1 || small.everything() ? "No " + few + " is " + cheaper + "."
          : "No " + few + " is " + cheaper + ", and no " + many + ".";
    }
    Double least = least();
    String known = small.finished() ? "no " + few + " is " + cheaper
        : large.finished() ? "no " + many + " is " + cheaper
        : least != null && least > 0 ? "no " + many + " does it for less than " + Amounts.number(least)
        : "there may be something cheaper";
    return "It is the best of " + tried + " tried; " + known + ".";
  }

  /// What is aimed at is out of reach, as far as was looked.
  ///
  /// @param steps how many there are
  /// @param enough what it takes without a budget; null where there is none, or that does not help either
  String outOfReach(Metrics end, int steps, @Nullable MonthlyCost enough) {
    Double aim = goal.availability();
    String why = aim != null && aim >= 1 ? "Nothing works all the time." : inVain() + budget(goal) + ".";
    return why + " At best " + best(end) + " instead of " + goal.words()
        + (steps < GreedySearch.MOST_STEPS ? "." : ", for no more than " + steps + " steps are planned.")
        + (enough == null ? "" : " " + capital(enough.words()) + " would do.");
  }

  private String inVain() {
    if (small.choices() == 0) {
      return "There is no remedy to look at that leads there";
    }
    return small.finished()
        ? "No " + small.words() + " leads there, nor does what helps step by step"
        : "None of the " + tried + " choices of remedies tried leads there";
  }

  private String best(Metrics end) {
    Double works = 1.0;
    int spofs = 0;
    boolean down = false;
    for (Metrics.OfJourney j : goal.of(end)) {
      Double own = j.availability();
      works = works == null || own == null ? null : Double.valueOf(Math.min(works, own));
      spofs = Math.max(spofs, j.spofs());
      down |= j.down();
    }
    if (down) {
      return "it is still down with nothing failed";
    }
    String left = spofs + " single point" + (spofs == 1 ? "" : "s") + " of failure";
    return works == null ? left : Amounts.percent(works) + (spofs == 0 ? "" : " with " + left);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String budget(Goal goal) {
    return goal.budgetPerMonth() == null ? "" : " within " + Amounts.number(goal.budgetPerMonth()) + " a month";
  }
}
