package linchpin.advice.remedy.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.advice.remedy.Trial;
import linchpin.advice.remedy.change.ChangeCosts;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.effect.Gain;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Two remedies that help together where neither helps by itself.
final class PairSearch {
  private static final double NOTHING = 1e-9;
  private final Goal goal;
  private final GoalCheck check;
  private final int most;
  private final Cancellation cancellation;
  private int tried;

  /// @param first what is done first
  /// @param second what is done then; its edit changes what the first one made
  /// @param document what both make
  /// @param report of it
  /// @param score what they gain for what they ask
  record Pair(Remedy first, Remedy second, Document document, Report report, double score) {}

  /// @param most how many pairs are tried
  PairSearch(Goal goal, GoalCheck check, int most, Cancellation cancellation) {
    this.goal = goal;
    this.check = check;
    this.most = most;
    this.cancellation = cancellation;
  }

  /// The pair that gains most for what it asks, of those tried; null when none helps.
  ///
  /// @param report of the document, with figures where these are aimed at
  /// @param search says what may be promising
  /// @param spent what was paid before
  @Nullable Pair best(Document document, Report report, GreedySearch search, MonthlyCost spent) {
    Metrics now = Metrics.of(document, report);
    List<Suggestion> firsts = search.promising(new Trial(document, report, cancellation::cancelled));
    Pair best = null;
    for (Suggestion first : firsts) {
      MonthlyCost cost = spent.plus(first.remedy().tradeOff().cost());
      if (tried >= most) {
        return best;
      }
      if (!first.changesNothing() && goal.affords(cost)) {
        for (Suggestion second : seconds(first, firsts, search)) {
          Pair pair = tried++ < most ? pair(document, now, first, second, cost) : null;
          best = pair != null && (best == null || pair.score() > best.score()) ? pair : best;
        }
      }
    }
    return best;
  }

  /// What the first one makes one think of, and everything else that there is.
  private List<Suggestion> seconds(Suggestion first, List<Suggestion> firsts, GreedySearch search) {
    Map<String, Suggestion> all = new LinkedHashMap<>();
    search.promising(new Trial(first.after(), check.quick(first.after()), cancellation::cancelled))
        .forEach(s -> all.put(s.id(), s));
    firsts.forEach(s -> all.putIfAbsent(s.id(), s));
    all.remove(first.id());
    return List.copyOf(all.values());
  }

  private @Nullable Pair pair(Document document, Metrics now, Suggestion first, Suggestion second, MonthlyCost spent) {
    Document between = first.after();
    Document after = second.remedy().edit().apply(between);
    Remedy then = second.remedy().with(ChangeCosts.tradeOff(
        second.remedy().strategy(), between, after, second.remedy().tradeOff().failoverSeconds()));
    if (after.topology().equals(between.topology()) || after.topology().equals(document.topology())
        || !goal.affords(spent.plus(then.tradeOff().cost()))) {
      return null;
    }
    Report report = goal.availability() == null ? check.quick(after) : check.analyzed(after, Trial.FIGURES);
    Metrics metrics = Metrics.of(after, report);
    double gain = goal.gain(now, metrics);
    double effort = Gain.effort(first.remedy().tradeOff()) + Gain.effort(then.tradeOff());
    return gain > NOTHING && !metrics.worseThan(now)
        ? new Pair(first.remedy(), then, after, report, gain / effort) : null;
  }

  int tried() {
    return tried;
  }
}
