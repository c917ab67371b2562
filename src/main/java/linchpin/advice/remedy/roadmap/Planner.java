package linchpin.advice.remedy.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.advice.Finding;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.Trial;
import linchpin.advice.remedy.change.ChangeCosts;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Makes a roadmap: first step by step; then, where there are few remedies, a search for something cheaper.
final class Planner {
  private static final int MOST_ITEMS = 10;
  private static final int MOST_PER_FINDING = 2;
  private static final int MOST_TRIED = 1500;
  private static final int ELEMENTS_TRIED = 100_000;
  private static final double NOTHING = 1e-9;

  private final Document start;
  private final Goal goal;
  private final Cancellation cancellation;
  private final GreedySearch ascent;
  private AnalysisOptions options = Trial.FIGURES;
  private int tried;

  Planner(Document start, Goal goal, Cancellation cancellation) {
    this.start = start;
    this.goal = goal;
    this.cancellation = cancellation;
    ascent = new GreedySearch(goal, cancellation);
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
    return Analyzer.analyze(document.topology(), depth, cancellation::cancelled, early -> {});
  }

  /// Without those that the goal is reached without, the dearest first.
  private List<Remedy> thinned(List<Remedy> chosen) {
    List<Remedy> kept = new ArrayList<>(chosen);
    if (goal.aims() && reaches(applied(kept))) {
      chosen.stream().sorted(Comparator.comparingDouble((Remedy r) -> r.tradeOff().known()).reversed())
          .forEach(remedy -> {
            List<Remedy> fewer = new ArrayList<>(kept);
            fewer.remove(remedy);
            if (reaches(applied(fewer))) {
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

  /// Whether a document reaches the goal; what single failures do is looked at first, which is cheap and often enough.
  private boolean reaches(Document document) {
    cancellation.check();
    Report quick = Analyzer.analyze(
        document.topology(), AnalysisOptions.QUICK, cancellation::cancelled, early -> {});
    boolean may = quick.journeys().stream()
        .filter(j -> goal.journey() == null || j.journey().id().equals(goal.journey()))
        .allMatch(j -> mayReach(quick, j));
    return may && (goal.availability() == null || reachedBy(document));
  }

  private boolean reachedBy(Document document) {
    return goal.reachedBy(Metrics.of(document, analyzed(document, Trial.FIGURES)));
  }

  /// A journey cannot work more often than all that it cannot do without.
  private boolean mayReach(Report quick, JourneyReport journey) {
    if (goal.noSpofs() && !journey.spofs().isEmpty()) {
      return false;
    }
    double most = 1;
    for (String unit : journey.spofs()) {
      UnitReport report = quick.units().get(unit);
      most *= report == null ? 1 : report.availability();
    }
    return goal.availability() == null || most + NOTHING >= goal.availability();
  }

  /// Each computed on what the ones before it make, none due before the one before it; those that no longer change
  /// anything are left out.
  private List<Roadmap.Step> steps(List<Remedy> remedies, Metrics metrics) {
    List<Roadmap.Step> steps = new ArrayList<>();
    Document now = start;
    Metrics before = metrics;
    Phase phase = Phase.CRITICAL_PATH;
    double spent = 0;
    for (Remedy remedy : remedies) {
      Document next = remedy.edit().apply(now);
      if (!next.equals(now)) {
        Metrics after = Metrics.of(next, analyzed(next, options));
        Remedy here = remedy.with(
            ChangeCosts.tradeOff(remedy.strategy(), now, next, remedy.tradeOff().failoverSeconds()));
        spent += here.tradeOff().known();
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
    boolean reached = goal.reachedBy(end(found, metrics));
    double most = reached ? found.getLast().costSoFar() - NOTHING : Double.MAX_VALUE;
    double budget = goal.budgetPerMonth() == null ? most : Math.min(most, goal.budgetPerMonth());
    CheapestSet search = new CheapestSet(items(report, found), this::reaches, mostTried());
    List<CheapestSet.Item> cheaper = search.find(start, budget);
    tried += search.tried();
    List<Roadmap.Step> steps = cheaper == null
        ? found
        : steps(cheaper.stream().map(i -> i.suggestion().remedy()).toList(), metrics);
    return concluded(metrics, steps, search);
  }

  private Roadmap concluded(Metrics metrics, List<Roadmap.Step> steps, CheapestSet search) {
    boolean reached = goal.reachedBy(end(steps, metrics));
    Roadmap.Proof proof = search.finished() ? Roadmap.Proof.EXACT : Roadmap.Proof.BEST_TRIED;
    if (!reached) {
      return new Roadmap(goal, metrics, steps, false, proof, tried,
          search.finished() ? goal.budgetPerMonth() : Double.valueOf(search.lowerBound()),
          RoadmapSummary.outOfReach(goal, end(steps, metrics), enough()));
    }
    double cost = steps.getLast().costSoFar();
    double least = search.finished() ? cost : search.lowerBound();
    return new Roadmap(goal, metrics, steps, true, proof, tried, least,
        RoadmapSummary.reached(goal, cost, proof, tried, search.choices(), least));
  }

  /// What it takes without a budget, where there is one.
  private @Nullable Double enough() {
    if (goal.budgetPerMonth() == null) {
      return null;
    }
    Roadmap free = new Planner(start, goal.within(null), cancellation).roadmap();
    return free.reached() ? Double.valueOf(free.costPerMonth()) : null;
  }

  private int mostTried() {
    int elements = start.topology().components().size() + start.topology().dependencies().size() + 1;
    return Math.clamp(ELEMENTS_TRIED / elements, 20, MOST_TRIED);
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
