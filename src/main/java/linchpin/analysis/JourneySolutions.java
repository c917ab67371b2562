package linchpin.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import linchpin.analysis.batch.OverloadingPairs;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.interval.Intervals;
import linchpin.analysis.journey.FailureRates;
import linchpin.analysis.journey.JourneyEvaluation;
import linchpin.analysis.journey.JourneyFigures;
import linchpin.analysis.journey.Objectives;
import linchpin.analysis.journey.UnitRates;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.structure.Structure;
import linchpin.task.OrderedWorkers;
import linchpin.task.Progress;
import org.jspecify.annotations.Nullable;

/// The figures of all journeys: each one's fault tree solved, read, and kept for what is asked of it later.
final class JourneySolutions {
  private static final double NANOS = 1e9;

  private final Structure structure;
  private final List<UnitEffect> effects;
  private final @Nullable List<List<OverloadingPairs.Pair>> pairs;
  private final AnalysisOptions options;
  private final IntPredicate hasFigures;
  private final StepCount cancellation;
  private final List<@Nullable JourneyFigures> solved = new ArrayList<>();
  private final List<String> poorer = new ArrayList<>();
  private final List<String> withoutInterval = new ArrayList<>();

  /// @param pairs the pairs that overload, by journey; null where there are too many to look at
  /// @param hasFigures whether a journey has figures: one that does not work with nothing off has none
  JourneySolutions(
      Structure structure,
      List<UnitEffect> effects,
      @Nullable List<List<OverloadingPairs.Pair>> pairs,
      AnalysisOptions options,
      IntPredicate hasFigures,
      StepCount cancellation) {
    this.structure = structure;
    this.effects = effects;
    this.pairs = pairs;
    this.options = options;
    this.hasFigures = hasFigures;
    this.cancellation = cancellation;
  }

  /// A journey with its figures, how many nanoseconds they took, and what they were read from.
  private record Figured(
      JourneyReport journey, long probability, long cutSets, @Nullable JourneyFigures from) {}

  /// The journeys with their figures.
  ///
  /// @param timings get the seconds that cut sets and probabilities took
  List<JourneyReport> figures(List<JourneyReport> plain, List<DataRisk> data, Map<String, Double> timings) {
    FailureRates[] rates = new UnitRates(structure).asGiven();
    Objectives objectives = new Objectives(structure, effects, rates, data);
    List<JourneyReport> all = new ArrayList<>();
    timings.put("cutSets", 0.0);
    timings.put("probability", 0.0);
    OrderedWorkers.run(
        plain.size(), options.threads(), () -> objectives,
        (tools, j) -> figures(plain.get(j), j, rates, tools),
        done -> {
          all.add(done.journey());
          solved.add(options.intervalSteps() > 0 ? done.from() : null);
          timings.merge("probability", done.probability() / NANOS, Double::sum);
          timings.merge("cutSets", done.cutSets() / NANOS, Double::sum);
          if (done.from() != null && done.from().memoryRanOut()) {
            poorer.add(done.journey().journey().id());
          }
          cancellation.progress(new Progress("cut sets", all.size(), plain.size(), "journeys"));
        });
    return List.copyOf(all);
  }

  private @Nullable List<OverloadingPairs.Pair> pairs(int j) {
    return pairs == null ? null : pairs.get(j);
  }

  private Figured figures(JourneyReport plain, int j, FailureRates[] rates, Objectives aims) {
    cancellation.check();
    if (structure.entries[j] < 0) {
      return new Figured(plain, 0, 0, null);
    }
    long start = System.nanoTime();
    JourneyFigures figures = new JourneyFigures(structure, j, effects, rates, options, cancellation);
    Reliability parts = figures.reliability(pairs(j));
    Reliability reliability = hasFigures.test(j) ? parts : null;
    long between = System.nanoTime();
    CutSets cutSets = figures.cutSets();
    JourneyReport done = new JourneyReport(
        plain.journey(), plain.state(), plain.spofs(), plain.extended(), reliability, cutSets,
        reliability == null ? plain.objectives() : aims.of(j, reliability), parts, figures.frequency(parts), null);
    return new Figured(done, between - start, System.nanoTime() - between, figures);
  }

  /// The journeys with how sure their figures are.
  ///
  /// @param figured what [#figures] gave
  List<JourneyReport> intervals(List<JourneyReport> figured) {
    Intervals intervals = new Intervals(structure, options.threads(), cancellation);
    List<JourneyReport> all = new ArrayList<>();
    for (int j = 0; j < figured.size(); j++) {
      cancellation.progress(new Progress("how sure it is", j, figured.size(), "journeys"));
      all.add(withInterval(figured.get(j), j, intervals));
    }
    return List.copyOf(all);
  }

  private JourneyReport withInterval(JourneyReport journey, int j, Intervals intervals) {
    JourneyFigures figures = solved.get(j);
    Reliability reliability = journey.reliability();
    if (figures == null || reliability == null || reliability.bounds() != null) {
      return journey;
    }
    List<OverloadingPairs.Pair> known = pairs(j) == null ? List.of() : java.util.Objects.requireNonNull(pairs(j));
    Set<String> relevant = new HashSet<>();
    reliability.importance().forEach(row -> relevant.add(row.unit()));
    JourneyReport sure = journey.withInterval(intervals.of(
        () -> evaluation(figures, known), relevant, options.intervalSteps()));
    if (sure.interval() == null) {
      withoutInterval.add(journey.journey().id());
    }
    return sure;
  }

  /// So many draws of every journey that has exact figures, by its id.
  ///
  /// @param figured what [#figures] gave
  Map<String, double[]> draws(List<JourneyReport> figured, int count) {
    Intervals intervals = new Intervals(structure, options.threads(), cancellation);
    Map<String, double[]> all = new LinkedHashMap<>();
    for (int j = 0; j < figured.size(); j++) {
      JourneyFigures figures = solved.get(j);
      Reliability reliability = figured.get(j).reliability();
      if (figures != null && reliability != null && reliability.bounds() == null) {
        List<OverloadingPairs.Pair> known = pairs(j) == null ? List.of() : java.util.Objects.requireNonNull(pairs(j));
        all.put(figured.get(j).journey().id(), intervals.first(() -> evaluation(figures, known), count));
      }
    }
    return all;
  }

  private static JourneyEvaluation evaluation(JourneyFigures figures, List<OverloadingPairs.Pair> pairs) {
    return java.util.Objects.requireNonNull(figures.evaluation(pairs));
  }

  /// What could not be told, in sentences.
  List<String> omissions() {
    List<String> all = new ArrayList<>();
    if (!poorer.isEmpty()) {
      all.add("there was not enough memory for all figures of " + String.join(", ", poorer)
          + "; with more they may be exact");
    }
    if (!withoutInterval.isEmpty()) {
      all.add("how sure the figures of " + String.join(", ", withoutInterval)
          + " are was not looked at: it takes many draws, each of a large diagram");
    }
    return all;
  }
}
