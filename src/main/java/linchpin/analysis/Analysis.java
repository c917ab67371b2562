package linchpin.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.batch.HeldUpComponents;
import linchpin.analysis.batch.ImpactMap;
import linchpin.analysis.batch.LoadedFailures;
import linchpin.analysis.batch.OverloadingPairs;
import linchpin.analysis.batch.SingleFailures;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.findings.DataLosses;
import linchpin.analysis.findings.FanIns;
import linchpin.analysis.findings.IdList;
import linchpin.analysis.findings.SharedCauses;
import linchpin.analysis.findings.SoleOperators;
import linchpin.analysis.findings.Startup;
import linchpin.analysis.journey.FailureRates;
import linchpin.analysis.journey.Objectives;
import linchpin.analysis.journey.UnitRates;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.load.LoadRisks;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.FanIn;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.whatif.AsItStands;
import linchpin.analysis.whatif.FailureTimeline;
import linchpin.analysis.whatif.Snapshot;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;
import linchpin.task.DeepStack;
import org.jspecify.annotations.Nullable;

/// One analysis of a topology as it stands.
final class Analysis {
  private static final double NANOS = 1e9;

  private final Structure structure;
  private final StepCount cancellation;
  private final AsItStands standing;
  private final @Nullable LoadPaths paths;
  private final FailureTimeline asItStands;
  private final Map<String, Double> timings = new LinkedHashMap<>();

  Analysis(Structure structure, Cancellation cancellation) {
    this.structure = structure;
    this.cancellation = new StepCount(cancellation);
    cancellation.check();
    standing = new AsItStands(structure);
    paths = standing.paths;
    asItStands = standing.timeline;
  }

  /// @param early gets a report without cut sets and probabilities before those are computed, and where intervals are
  ///     asked for one without these
  Report report(AnalysisOptions options, Consumer<Report> early) {
    long start = System.nanoTime();
    boolean[] downAnyway = downAnyway();
    cancellation.check();
    SharedCauses shared = new SharedCauses(structure, downAnyway);
    cancellation.check();
    DataLosses data = new DataLosses(structure, cancellation);
    ColdStart coldStart = new Startup(structure).run(cancellation);
    SingleFailures failures = new SingleFailures(structure, risks(), options.threads(), cancellation);
    HeldUpComponents heldUp = failures.heldUp(numbers(coldStart.blocked()));
    List<UnitEffect> effects = effects(failures, shared, heldUp, options.threads());
    start = timed("impacts", start);
    cancellation.check();
    SoleOperators people = new SoleOperators(structure.topology);
    List<FanIn> fanIn = new FanIns(structure).found(cancellation);
    timed("order", start);
    cancellation.check();
    List<JourneyReport> plain = journeys(effects, data.found());
    Report quick = new Report(
        structure.topology, plain, units(effects), shared.found(), overloadedAsItStands(),
        loadNotFollowed(), noSpare(), people.soleOperators(), people.busFactor(), coldStart, heldUp.found(),
        data.found(), fanIn, omissions(shared, data, heldUp), 0, new java.util.LinkedHashMap<>(timings));
    if (!options.figures()) {
      return quick;
    }
    cancellation.check();
    early.accept(quick);
    long stepsBefore = cancellation.steps();
    long before = System.nanoTime();
    OverloadingPairs looking = overloadingPairs(effects);
    List<List<OverloadingPairs.Pair>> pairs = together(looking, options);
    before = timed("pairs", before);
    JourneySolutions solutions =
        new JourneySolutions(structure, effects, pairs, options, this::hasFigures, cancellation);
    List<JourneyReport> figured = DeepStack.call(() -> solutions.figures(plain, data.found(), timings));
    Report report = quick.withFigures(figured, cancellation.steps() - stepsBefore, timings)
        .withOmissions(pairs == null ? List.of(notLookedAt(Objects.requireNonNull(looking).count())) : List.of());
    if (options.intervalSteps() <= 0) {
      return report.withOmissions(solutions.omissions());
    }
    early.accept(report.withOmissions(solutions.omissions()));
    before = System.nanoTime();
    List<JourneyReport> sure = solutions.intervals(figured);
    timed("intervals", before);
    return report.withFigures(sure, report.steps(), timings).withOmissions(solutions.omissions());
  }

  /// The unavailability of every journey with exact figures for each of so many draws of what its units' figures might be,
  /// by the journey's id. The same draws for every model that names its figures alike.
  Map<String, double[]> draws(AnalysisOptions options, int count) {
    SingleFailures failures = new SingleFailures(structure, risks(), options.threads(), cancellation);
    List<UnitEffect> effects = effects(failures, (recovered, batch) -> () -> {}, options.threads());
    JourneySolutions solutions = new JourneySolutions(
        structure, effects, together(overloadingPairs(effects), options), options.withIntervalSteps(1), this::hasFigures,
        cancellation);
    List<JourneyReport> figured =
        DeepStack.call(() -> solutions.figures(journeys(effects, List.of()), List.of(), timings));
    return solutions.draws(figured, count);
  }

  /// What looks for pairs that overload; null where load can do nothing.
  private @Nullable OverloadingPairs overloadingPairs(List<UnitEffect> effects) {
    Demand judged = standing.judged;
    if (judged == null || paths == null) {
      return null;
    }
    boolean anyway = standing.judgedTimeline.recovered.overloaded().keySet().stream().anyMatch(c -> judged.failing[c]);
    return new OverloadingPairs(structure, paths, judged, effects, anyway);
  }

  /// The pairs that overload, by journey; null where there are too many to look at.
  private @Nullable List<List<OverloadingPairs.Pair>> together(@Nullable OverloadingPairs looking, AnalysisOptions options) {
    if (looking == null) {
      return structure.journeys.stream().map(j -> List.<OverloadingPairs.Pair>of()).toList();
    }
    return looking.count() > options.pairs() ? null : looking.all(options.threads(), cancellation);
  }

  private static String notLookedAt(long pairs) {
    return String.format(
        Locale.ENGLISH, "overload by two failures at once was not looked at: there are %,d pairs of units", pairs);
  }

  private long timed(String part, long start) {
    long now = System.nanoTime();
    timings.merge(part, (now - start) / NANOS, Double::sum);
    return now;
  }

  /// Whether a journey has figures: one that does not work with nothing off has none.
  private boolean hasFigures(int journey) {
    return !standing.down(journey) && !standing.downByOverload(journey);
  }

  private List<UnitEffect> effects(
      SingleFailures failures, SharedCauses shared, HeldUpComponents heldUp, int threads) {
    return effects(failures, (recovered, batch) -> {
      Runnable causes = shared.lookAt(recovered, batch);
      Runnable held = heldUp.lookAt(recovered, batch);
      return () -> {
        causes.run();
        held.run();
      };
    }, threads);
  }

  private List<UnitEffect> effects(SingleFailures failures, SingleFailures.Aftermath aftermath, int threads) {
    List<UnitEffect> unlimited = failures.all(aftermath, cancellation);
    if (standing.judged == null) {
      return unlimited;
    }
    BitSet risky = failures.risky();
    if (!standing.judgedTimeline.recovered.overloaded().isEmpty()) {
      risky.set(0, unlimited.size());
    }
    return LoadedFailures.all(structure, paths, standing.judged, unlimited, risky, threads, cancellation);
  }

  private @Nullable LoadRisks risks() {
    if (paths == null || standing.judged == null) {
      return null;
    }
    boolean[] carries = new boolean[structure.components.count];
    for (Snapshot moment : List.of(standing.judgedTimeline.settled, standing.judgedTimeline.recovered)) {
      for (int c = 0; c < carries.length && moment.traffic() != null; c++) {
        carries[c] |= moment.traffic().load[c] > 0;
      }
    }
    return new LoadRisks(structure, paths, standing.judged, carries);
  }

  private boolean[] numbers(List<String> ids) {
    boolean[] found = new boolean[structure.components.count];
    ids.forEach(id -> found[structure.component(id)] = true);
    return found;
  }

  private boolean[] allGroups() {
    boolean[] all = new boolean[structure.groups.count];
    java.util.Arrays.fill(all, true);
    return all;
  }

  private boolean[] downAnyway() {
    Propagation nothingOff = new Propagation(structure, structure.requirements(Purpose.ANY));
    nothingOff.start(new Failures(structure), allGroups());
    boolean[] down = new boolean[structure.components.count];
    for (int c = 0; c < down.length; c++) {
      down[c] = !nothingOff.works(c);
    }
    return down;
  }

  private List<JourneyReport> journeys(List<UnitEffect> effects, List<DataRisk> data) {
    FailureRates[] rates = new UnitRates(structure).asGiven();
    Objectives objectives = new Objectives(structure, effects, rates, data);
    List<List<String>> spofs = having(effects, Impact.OUTAGE);
    List<List<String>> extended = having(effects, Impact.EXTENDED);
    List<JourneyReport> all = new ArrayList<>();
    for (int j = 0; j < structure.journeys.size(); j++) {
      State state = asItStands.state(j, asItStands.settled);
      all.add(new JourneyReport(
          structure.journeys.get(j), state, standing.down(j) ? List.of() : spofs.get(j), extended.get(j), null, null,
          hasFigures(j) ? objectives.of(j, null) : Objectives.missed(structure.journeys.get(j))));
    }
    return List.copyOf(all);
  }

  private static List<String> omissions(SharedCauses shared, DataLosses data, HeldUpComponents heldUp) {
    return Stream.of(shared.omissions.text(), data.omissions.text(), heldUp.omissions())
        .filter(s -> !s.isEmpty()).toList();
  }

  /// Units by journey that have an impact on it.
  private List<List<String>> having(List<UnitEffect> effects, Impact impact) {
    List<List<String>> byJourney = new ArrayList<>();
    structure.journeys.forEach(j -> byJourney.add(new ArrayList<>()));
    for (int u = 0; u < effects.size(); u++) {
      UnitEffect effect = effects.get(u);
      for (int i = 0; i < effect.journeys().length; i++) {
        if (effect.impacts()[i].impact() == impact) {
          byJourney.get(effect.journeys()[i]).add(structure.units.get(u).id());
        }
      }
    }
    return byJourney;
  }

  private Map<String, UnitReport> units(List<UnitEffect> effects) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    structure.journeys.forEach(j -> numbers.put(j.id(), numbers.size()));
    Map<String, UnitReport> all = new LinkedHashMap<>();
    FailureRates[] rates = new UnitRates(structure).asGiven();
    for (int u = 0; u < effects.size(); u++) {
      FailureUnit unit = structure.units.get(u);
      UnitEffect effect = effects.get(u);
      all.put(unit.id(), new UnitReport(
          unit.id(), rates[u].availability(), rates[u].assumed(), new ImpactMap(structure.journeys, numbers, effect),
          ids(unit, effect, effect.down(), UnitEffect.Blast::down),
          ids(unit, effect, effect.degraded(), UnitEffect.Blast::degraded)));
    }
    return Collections.unmodifiableMap(all);
  }

  private List<String> ids(FailureUnit unit, UnitEffect effect, int size, Function<UnitEffect.Blast, int[]> part) {
    UnitEffect.Blast blast = effect.blast();
    return blast != null
        ? IdList.of(structure.components.ids, part.apply(blast))
        : IdList.late(
            structure.components.ids, size, () -> part.apply(new LoadedFailures(structure, paths, standing.judged).blast(unit)));
  }

  private List<String> overloadedAsItStands() {
    return standing.overloaded.stream().map(c -> structure.components.ids[c]).toList();
  }

  private List<String> loadNotFollowed() {
    return paths == null ? List.of()
        : IntStream.of(paths.notFollowed()).mapToObj(d -> structure.dependencies.ids[d]).toList();
  }

  private List<String> noSpare() {
    Propagation settled = asItStands.settled.any();
    List<String> found = new ArrayList<>();
    for (int g = 0; g < structure.groups.count; g++) {
      if (settled.noSpareLeft(g)) {
        found.add(structure.groups.ids[g]);
      }
    }
    for (int c = 0; c < structure.components.count; c++) {
      if (settled.noCopySpare(c)) {
        found.add(structure.components.ids[c]);
      }
    }
    return List.copyOf(found);
  }
}
