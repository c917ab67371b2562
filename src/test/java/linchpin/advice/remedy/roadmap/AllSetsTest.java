package linchpin.advice.remedy.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.advice.remedy.Trial;
import linchpin.advice.remedy.change.ChangeCosts;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.analysis.Analyzer;
import linchpin.analysis.RandomModels;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/// Roadmaps against trying every set of up to three remedies in every order.
class AllSetsTest {
  private static final int MODELS = 200;
  private static final int MOST_REMEDIES = 8;
  private static final double NOTHING = 1e-9;

  private static Roadmap roadmap(Document document, Goal goal) {
    return Roadmap.of(document, goal, Cancellation.NEVER);
  }

  private static Report analyzed(Document document, AnalysisOptions options) {
    return Analyzer.analyze(document.topology(), options, Cancellation.NEVER, early -> {});
  }

  /// The cheapest of all sets of some of the remedies that can be thought of.
  private static final class AllSets {
    private final Goal goal;
    private final AnalysisOptions options;
    private final List<Suggestion> remedies;
    private final Set<Topology> known = new HashSet<>();
    private @Nullable MonthlyCost cheapest;
    private List<String> best = List.of();

    AllSets(Document start, Goal goal, long seed) {
      this.goal = goal;
      options = goal.availability() == null ? AnalysisOptions.QUICK : Trial.FIGURES;
      Trial trial = new Trial(start, analyzed(start, options), Cancellation.NEVER);
      List<Suggestion> all = new ArrayList<>(trial.suggestions(trial.findings()));
      Collections.shuffle(all, new Random(seed));
      remedies = all.subList(0, Math.min(MOST_REMEDIES, all.size()));
      grow(start, MonthlyCost.NOTHING, List.of());
    }

    private void grow(Document now, MonthlyCost cost, List<Suggestion> chosen) {
      if (cheapest != null && !cost.lowerThan(cheapest)) {
        return;
      }
      if (goal.reachedBy(Metrics.of(now, analyzed(now, options)))) {
        cheapest = cost;
        best = chosen.stream().map(s -> s.remedy().title()).toList();
        return;
      }
      for (Suggestion next : chosen.size() < 3 ? remedies : List.<Suggestion>of()) {
        if (!chosen.contains(next)) {
          Remedy remedy = next.remedy();
          Document then = remedy.edit().apply(now);
          MonthlyCost more = cost.plus(ChangeCosts.tradeOff(remedy.strategy(), now, then, null).cost());
          List<Suggestion> longer = new ArrayList<>(chosen);
          longer.add(next);
          grow(then, more, longer);
        }
      }
    }
  }

  /// Whether any set reaches the goal.
  private static boolean notDearer(
      SoftAssertions softly, Document document, Goal goal, long seed) {
    AllSets all = new AllSets(document, goal, seed);
    if (all.cheapest != null) {
      Roadmap found = roadmap(document, goal);
      softly.assertThat(found.reached())
          .as("seed %s: %s by %s: %s", seed, goal, all.best, found.conclusion()).isTrue();
      softly.assertThat(all.cheapest.lowerThan(found.cost()))
          .as("seed %s: %s by %s, not %s", seed, all.cheapest, all.best, found.conclusion()).isFalse();
    }
    return all.cheapest != null;
  }

  private static boolean goalless(Metrics now) {
    return now.journeys().isEmpty() || Goal.noSpofs(null).reachedBy(now);
  }

  @Test
  void whatASetOfUpToThreeReachesARoadmapReachesForNoMore() {
    SoftAssertions softly = new SoftAssertions();
    int models = 0;
    int reached = 0;
    for (long seed = 0; models < MODELS; seed++) {
      Document document = Document.of("random " + seed, new RandomModels(seed, seed % 2 == 0).topology());
      Metrics now = Metrics.of(document, analyzed(document, Trial.FIGURES));
      if (document.topology().components().size() <= 12 && !goalless(now)) {
        models++;
        reached += notDearer(softly, document, Goal.noSpofs(null), seed) ? 1 : 0;
        double worst = now.journeys().stream().map(Metrics.OfJourney::availability).filter(Objects::nonNull)
            .mapToDouble(a -> a).min().orElse(1);
        if (seed % 4 == 0 && worst < 1) {
          notDearer(softly, document, Goal.availability(null, 1 - (1 - worst) / 2), seed);
        }
      }
    }
    softly.assertThat(reached).as("goals that a set reaches").isGreaterThan(MODELS / 4);
    softly.assertAll();
  }
}
