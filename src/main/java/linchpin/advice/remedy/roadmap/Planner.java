package linchpin.advice.remedy.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import linchpin.advice.Finding;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.Trial;
import linchpin.advice.remedy.change.ChangeCosts;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Makes a roadmap: first step by step; then searches for something cheaper, among all sets of up to three remedies and
/// among the choices of the most promising ones. How far the searches go is counted in documents tried.
final class Planner {
  private static final int MOST_ITEMS = 10;
  private static final int MOST_PER_FINDING = 2;
  private static final int MOST_TRIED = 1500;
  private static final int ELEMENTS_TRIED = 100_000;
  private static final int MOST_SETS = 6000;
  private static final int FEWEST_SETS = 60;
  /// What single failures do takes time by the square of the size.
  private static final double SQUARES_TRIED = 2_500_000;
  private static final int SMALL = 40;
  private static final double NOTHING = 1e-9;

  private final Document start;
  private final Goal goal;
  private final Cancellation cancellation;
  private final GoalCheck check;
  private final GreedySearch ascent;
  private AnalysisOptions options = Trial.FIGURES;
  private int tried;

  Planner(Document start, Goal goal, Cancellation cancellation) {
    this.start = start;
    this.goal = goal;
    this.cancellation = cancellation;
    check = new GoalCheck(goal, cancellation);
    ascent = new GreedySearch(
        goal, goal.aims() ? new PairSearch(goal, check, mostSets(), cancellation) : null, cancellation);
  }

  Roadmap roadmap() {
    Report report = first();
    Metrics metrics = Metrics.of(start, report);
    if (goal.journey() != null && goal.of(metrics).isEmpty()) {
      return nothing(metrics, false, "There is no journey " + goal.journey() + ".");
    }
    if (goal.aims() && goal.reachedBy(metrics)) {
      return nothing(metrics, true, RoadmapSummary.alreadyThere(goal));
    }
    Report guide = guide(report);
    List<Remedy> chosen = thinned(ascent.from(start, guide));
    tried += ascent.tried();
    List<Roadmap.Step> steps = steps(chosen, metrics);
    return goal.aims()
        ? cheapest(guide, metrics, steps)
        : new Roadmap(goal, metrics, steps, true, Roadmap.Proof.BEST_TRIED, tried, null,
            RoadmapSummary.noAim(goal, !steps.isEmpty()));
  }

  private Roadmap nothing(Metrics metrics, boolean reached, String conclusion) {
    return new Roadmap(goal, metrics, List.of(), reached, Roadmap.Proof.EXACT, tried, null, conclusion);
  }

  /// The report of the start. Where its figures are much work and are not aimed at, everything else does without.
  private Report first() {
    Report report = analyzed(start, options);
    if (goal.availability() == null && Trial.costly(report)) {
      options = AnalysisOptions.QUICK;
      return analyzed(start, options);
    }
    return report;
  }

  /// What the search goes by: single failures alone, where nothing else is aimed at.
  private Report guide(Report report) {
    return goal.noSpofs() && goal.availability() == null ? analyzed(start, AnalysisOptions.QUICK) : report;
  }

  private Report analyzed(Document document, AnalysisOptions depth) {
    tried++;
    return check.analyzed(document, depth);
  }

  /// Without those that the goal is reached without, the dearest first.
  private List<Remedy> thinned(List<Remedy> chosen) {
    List<Remedy> kept = new ArrayList<>(chosen);
    if (goal.aims() && check.reaches(applied(kept))) {
      chosen.stream()
          .sorted(Comparator.comparing((Remedy r) -> r.tradeOff().cost(), MonthlyCost.ORDER).reversed())
          .forEach(remedy -> {
            List<Remedy> fewer = new ArrayList<>(kept);
            fewer.remove(remedy);
            if (check.reaches(applied(fewer))) {
              kept.remove(remedy);
            }
          });
    }
    return kept;
  }

  private Document applied(List<Remedy> remedies) {
    Document now = start;
    for (Remedy remedy : remedies) {
      now = remedy.edit().apply(now);
    }
    return now;
  }

  /// Each computed on what the ones before it make, none due before the one before it; those that no longer change
  /// anything are left out.
  private List<Roadmap.Step> steps(List<Remedy> remedies, Metrics metrics) {
    List<Roadmap.Step> steps = new ArrayList<>();
    Document now = start;
    Metrics before = metrics;
    Phase phase = Phase.CRITICAL_PATH;
    MonthlyCost spent = MonthlyCost.NOTHING;
    for (Remedy remedy : remedies) {
      Document next = remedy.edit().apply(now);
      if (!next.equals(now)) {
        Metrics after = Metrics.of(next, analyzed(next, options));
        Remedy here = remedy.with(
            ChangeCosts.tradeOff(remedy.strategy(), now, next, remedy.tradeOff().failoverSeconds()));
        spent = spent.plus(here.tradeOff().cost());
        Phase own = Phase.of(new Offer(here, before, after), goal, now, next);
        phase = own.compareTo(phase) > 0 ? own : phase;
        steps.add(new Roadmap.Step(phase, here, before, after, spent));
        now = next;
        before = after;
      }
    }
    return steps;
  }

  private static Metrics end(List<Roadmap.Step> steps, Metrics metrics) {
    return steps.isEmpty() ? metrics : steps.getLast().after();
  }

  /// What was found step by step, or what a search finds that is cheaper.
  private Roadmap cheapest(Report report, Metrics metrics, List<Roadmap.Step> found) {
    SmallSetSearch small = new SmallSetSearch(check, this::thinkable, mostSets(), cancellation);
    List<Remedy> few = small.find(start, cheaperThan(found, metrics));
    List<Roadmap.Step> steps = few == null ? found : steps(few, metrics);
    CheapestSet large = new CheapestSet(items(report, found), check::reaches, mostTried());
    List<CheapestSet.Item> cheaper = large.find(start, cheaperThan(steps, metrics));
    tried += small.tried() + large.tried();
    return concluded(
        metrics,
        cheaper == null ? steps : steps(cheaper.stream().map(i -> i.suggestion().remedy()).toList(), metrics),
        small, large);
  }

  /// What can be thought of about what the goal's journeys suffer from, and in a small model about anything: what mends
  /// something else may help too.
  private List<Suggestion> thinkable(Document document, Report quick) {
    Trial trial = new Trial(document, quick, cancellation::cancelled);
    List<Finding> findings = new ArrayList<>(ascent.findings(trial));
    if (elements() <= SMALL) {
      findings.addAll(trial.findings());
    }
    return trial.suggestions(findings);
  }

  /// What can be paid and is less than what steps cost that reach the goal.
  private Predicate<MonthlyCost> cheaperThan(List<Roadmap.Step> steps, Metrics metrics) {
    boolean reached = goal.reachedBy(end(steps, metrics));
    return cost -> goal.affords(cost) && (!reached || cost.lowerThan(steps.getLast().costSoFar()));
  }

  private Roadmap concluded(Metrics metrics, List<Roadmap.Step> steps, SmallSetSearch small, CheapestSet large) {
    boolean reached = goal.reachedBy(end(steps, metrics));
    RoadmapSummary summary = new RoadmapSummary(goal, tried, small, large);
    Roadmap.Proof proof = summary.proven() ? Roadmap.Proof.EXACT : Roadmap.Proof.BEST_TRIED;
    if (!reached) {
      return new Roadmap(goal, metrics, steps, false, proof, tried,
          summary.proven() ? goal.budgetPerMonth() : summary.least(),
          summary.outOfReach(end(steps, metrics), steps.size(), enough()));
    }
    MonthlyCost cost = steps.getLast().costSoFar();
    Double least = !summary.proven() ? summary.least() : cost.isKnown() ? Double.valueOf(cost.known()) : null;
    return new Roadmap(goal, metrics, steps, true, proof, tried, least, summary.reached(cost));
  }

  /// What it takes without a budget, where there is one.
  private @Nullable MonthlyCost enough() {
    if (goal.budgetPerMonth() == null) {
      return null;
    }
    Roadmap free = new Planner(start, goal.within(null), cancellation).roadmap();
    return free.reached() ? free.cost() : null;
  }

  private int elements() {
    return start.topology().components().size() + start.topology().dependencies().size() + 1;
  }

  private int mostTried() {
    return Math.clamp(ELEMENTS_TRIED / elements(), 20, MOST_TRIED);
  }

  private int mostSets() {
    return Math.clamp((long) (SQUARES_TRIED / elements() / elements()), FEWEST_SETS, MOST_SETS);
  }

  /// What the search chooses from: what was found step by step as far as the document offers it as it stands, and the
  /// best remedies of each finding that hits the goal's journeys.
  private List<CheapestSet.Item> items(Report report, List<Roadmap.Step> found) {
    Trial trial = new Trial(start, report, cancellation::cancelled);
    List<Finding> findings = ascent.findings(trial);
    Map<String, Suggestion> pool = new LinkedHashMap<>();
    Set<String> known = found.stream().map(s -> s.remedy().id()).collect(Collectors.toSet());
    trial.suggestions(findings).stream().filter(s -> known.contains(s.id())).forEach(s -> pool.put(s.id(), s));
    for (Finding finding : findings) {
      if (pool.size() < MOST_ITEMS && !finding.journeys().isEmpty()) {
        best(trial, finding).forEach(s -> pool.putIfAbsent(s.id(), s));
      }
    }
    return pool.values().stream().limit(MOST_ITEMS)
        .sorted(Comparator.comparing(s -> Phase.farAway(start, s.after())))
        .map(s -> CheapestSet.Item.of(s, start))
        .toList();
  }

  private List<Suggestion> best(Trial trial, Finding finding) {
    List<Suggestion> suggestions = trial.suggestions(List.of(finding));
    tried += suggestions.size();
    return trial.helping(suggestions, ascent.journeys()).stream()
        .filter(t -> goal.gain(t.offer().before(), t.offer().after()) > NOTHING)
        .sorted(Comparator.comparingDouble((Trial.Tried t) -> t.offer().gainPerCost()).reversed())
        .limit(MOST_PER_FINDING)
        .map(Trial.Tried::suggestion)
        .toList();
  }
}
