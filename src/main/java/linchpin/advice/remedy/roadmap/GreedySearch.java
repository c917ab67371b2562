package linchpin.advice.remedy.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.advice.Finding;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.Trial;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.effect.Gain;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import linchpin.task.Progress;
import org.jspecify.annotations.Nullable;

/// Remedies one after the other: of the earliest phase that has any, what gains most for its cost, on what the ones
/// before made. Looks again only at what did well enough before (lazy greedy; M. Minoux, "Accelerated greedy
/// algorithms for maximizing submodular set functions", 1978), and at what did not help before once nothing nearer is
/// left. Where no remedy helps by itself, two that help together are looked for.
final class GreedySearch {
  static final int MOST_STEPS = 16;
  /// Findings that name no journey although they may bring one down.
  private static final Set<Finding.Kind> OF_ALL =
      Set.of(Finding.Kind.OVERLOADED_AS_IT_STANDS, Finding.Kind.NO_SPARE_LEFT);
  private static final double NOTHING = 1e-9;
  /// Where nothing is aimed at: a tenth of an hour a year of a low journey, or what counts like it.
  private static final double WORTH_DOING = 0.1;

  private final Goal goal;
  private final Cancellation cancellation;
  private final @Nullable PairSearch pairs;
  private final Map<String, Mark> marks = new HashMap<>();
  private int tried;

  /// @param pairs looks for two that help together once none helps by itself; null for not looking
  GreedySearch(Goal goal, @Nullable PairSearch pairs, Cancellation cancellation) {
    this.goal = goal;
    this.pairs = pairs;
    this.cancellation = cancellation;
  }

  /// How well a remedy did when it was last tried.
  private record Mark(Phase phase, double score) {
    /// Nearer first, then better.
    static final Comparator<Mark> ORDER =
        Comparator.comparing(Mark::phase).thenComparing(Mark::score, Comparator.reverseOrder());
    static final Mark NEW = new Mark(Phase.CRITICAL_PATH, Double.POSITIVE_INFINITY);
    static final Mark LATER = new Mark(Phase.MAXIMUM_AVAILABILITY, Double.POSITIVE_INFINITY);
  }

  /// Until the goal is reached, or nothing helps, or nothing can be afforded.
  ///
  /// @param report of the document, with figures
  List<Remedy> from(Document document, Report report) {
    List<Remedy> chosen = new ArrayList<>();
    Document now = document;
    Report then = report;
    MonthlyCost spent = MonthlyCost.NOTHING;
    while (chosen.size() < MOST_STEPS && !(goal.aims() && goal.reachedBy(Metrics.of(now, then)))) {
      cancellation.check();
      cancellation.progress(new Progress("roadmap", chosen.size(), MOST_STEPS, "steps"));
      Move move = move(now, then, spent);
      if (move == null) {
        break;
      }
      chosen.addAll(move.remedies());
      for (Remedy remedy : move.remedies()) {
        spent = spent.plus(remedy.tradeOff().cost());
      }
      now = move.document();
      then = move.report();
    }
    return chosen;
  }

  /// What is done next: one remedy, or two that help together.
  private record Move(List<Remedy> remedies, Document document, Report report) {}

  private @Nullable Move move(Document now, Report then, MonthlyCost spent) {
    Trial.Tried next = next(new Trial(now, then, cancellation::cancelled), now, spent);
    if (next != null) {
      return new Move(List.of(next.offer().remedy()), next.document(), next.report());
    }
    PairSearch.Pair pair = pairs == null ? null : pairs.best(now, then, this, spent);
    return pair == null ? null : new Move(List.of(pair.first(), pair.second()), pair.document(), pair.report());
  }

  private Trial.@Nullable Tried next(Trial trial, Document now, MonthlyCost spent) {
    Trial.Tried best = null;
    Mark most = null;
    for (Suggestion suggestion : promising(trial)) {
      if (most != null && Mark.ORDER.compare(mark(suggestion), most) >= 0) {
        break;
      }
      boolean affordable = goal.affords(spent.plus(suggestion.remedy().tradeOff().cost()));
      tried++;
      marks.put(suggestion.id(), Mark.LATER);
      for (Trial.Tried result : affordable ? trial.helping(List.of(suggestion), journeys()) : List.<Trial.Tried>of()) {
        Mark mark = mark(result, now);
        marks.put(suggestion.id(), mark);
        if (mark.score() > 0 && (most == null || Mark.ORDER.compare(mark, most) < 0)) {
          best = result;
          most = mark;
        }
      }
    }
    return best;
  }

  /// What can be thought of about what the goal's journeys suffer from, what did best when it was last tried first.
  List<Suggestion> promising(Trial trial) {
    return trial.suggestions(findings(trial)).stream()
        .sorted(Comparator.comparing(this::mark, Mark.ORDER))
        .toList();
  }

  private Mark mark(Suggestion suggestion) {
    return marks.getOrDefault(suggestion.id(), Mark.NEW);
  }

  private Mark mark(Trial.Tried result, Document now) {
    Offer offer = result.offer();
    double gain = goal.gain(offer.before(), offer.after());
    boolean enough = gain > (goal.aims() ? NOTHING : WORTH_DOING);
    return enough
        ? new Mark(Phase.of(offer, goal, now, result.document()), gain / Gain.effort(offer.remedy().tradeOff()))
        : new Mark(Phase.MAXIMUM_AVAILABILITY, 0);
  }

  Set<String> journeys() {
    return goal.journey() == null ? Set.of() : Set.of(goal.journey());
  }

  /// What the goal's journeys suffer from; where nothing is aimed at, all findings.
  List<Finding> findings(Trial trial) {
    return trial.findings().stream().filter(f -> f.kind() != Finding.Kind.MISSED_OBJECTIVE).filter(this::hits).toList();
  }

  private boolean hits(Finding finding) {
    if (finding.journeys().isEmpty()) {
      return !goal.aims() || OF_ALL.contains(finding.kind());
    }
    return goal.journey() == null || finding.journeys().containsKey(goal.journey());
  }

  int tried() {
    return tried + (pairs == null ? 0 : pairs.tried());
  }
}
