package linchpin.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.batch.ImpactMap;
import linchpin.analysis.batch.LoadedFailures;
import linchpin.analysis.batch.SingleFailures;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.findings.DataLosses;
import linchpin.analysis.findings.FanIns;
import linchpin.analysis.findings.IdList;
import linchpin.analysis.findings.ListLimits;
import linchpin.analysis.findings.SharedCauses;
import linchpin.analysis.findings.SoleOperators;
import linchpin.analysis.findings.Startup;
import linchpin.analysis.journey.FailureRates;
import linchpin.analysis.journey.JourneyFigures;
import linchpin.analysis.journey.Objectives;
import linchpin.analysis.journey.UnitRates;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.load.LoadRisks;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.FanIn;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.whatif.FailureTimeline;
import linchpin.analysis.whatif.ScenarioRun;
import linchpin.analysis.whatif.Snapshot;
import linchpin.model.Purpose;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import linchpin.task.DeepStack;
import linchpin.task.OrderedWorkers;
import linchpin.task.Progress;
import org.jspecify.annotations.Nullable;

/// One analysis of a topology as it stands.
final class Analysis {
  private static final double NANOS = 1e9;

  private final Structure structure;
  private final StepCount cancellation;
  private final Demand demand;
  private final @Nullable LoadPaths paths;
  private final FailureTimeline asItStands;
  private final Map<String, Double> timings = new LinkedHashMap<>();

  Analysis(Structure structure, Cancellation cancellation) {
    this.structure = structure;
    this.cancellation = new StepCount(cancellation);
    demand = new Demand(structure, Scenario.NOTHING);
    cancellation.check();
    paths = demand.any() ? new LoadPaths(structure) : null;
    cancellation.check();
    Failures nothing = new Failures(structure);
    Island whole = Island.whole(structure, nothing);
    asItStands = new FailureTimeline(structure, paths, demand, whole, ScenarioRun.hasPerson(structure, nothing));
  }

  /// @param early gets a report without cut sets and probabilities before those are computed
  Report report(AnalysisOptions options, Consumer<Report> early) {
    long start = System.nanoTime();
    boolean[] downAnyway = downAnyway();
    cancellation.check();
    SharedCauses shared = new SharedCauses(structure, downAnyway);
    cancellation.check();
    DataLosses data = new DataLosses(structure, downAnyway);
    List<UnitEffect> effects = effects(shared, data, options.threads());
    start = timed("impacts", start);
    cancellation.check();
    SoleOperators people = new SoleOperators(structure.topology);
    ColdStart coldStart = new Startup(structure).run(cancellation);
    List<FanIn> fanIn = new FanIns(structure).found(cancellation);
    timed("order", start);
    cancellation.check();
    List<JourneyReport> plain = journeys(effects, data.found());
    Report quick = new Report(
        structure.topology, plain, units(effects), shared.found(), overloadedAsItStands(),
        loadNotFollowed(), noSpare(), people.soleOperators(), people.busFactor(), coldStart, data.found(), fanIn,
        omissions(shared, data), 0, new java.util.LinkedHashMap<>(timings));
    if (!options.figures()) {
      return quick;
    }
    cancellation.check();
    early.accept(quick);
    long stepsBefore = cancellation.steps();
    List<String> poorer = new ArrayList<>();
    List<JourneyReport> figured = DeepStack.call(() -> figures(plain, effects, options, data.found(), poorer));
    return quick.withFigures(figured, cancellation.steps() - stepsBefore, timings).withOmissions(ofMemory(poorer));
  }

  /// Which journeys could have had better figures with more memory, in a sentence.
  private static List<String> ofMemory(List<String> journeys) {
    return journeys.isEmpty() ? List.of() : List.of(
        "there was not enough memory for all figures of " + String.join(", ", journeys) + "; with more they may be exact");
  }

  private long timed(String part, long start) {
    long now = System.nanoTime();
    timings.merge(part, (now - start) / NANOS, Double::sum);
    return now;
  }

  private List<JourneyReport> figures(
      List<JourneyReport> plainJourneys, List<UnitEffect> effects, AnalysisOptions options, List<DataRisk> data,
      List<String> poorer) {
    FailureRates[] rates = new UnitRates(structure).asGiven();
    Objectives objectives = new Objectives(structure, effects, rates, data);
    List<JourneyReport> all = new ArrayList<>();
    timings.put("cutSets", 0.0);
    timings.put("probability", 0.0);
    OrderedWorkers.run(
        plainJourneys.size(), options.threads(), () -> objectives,
        (tools, j) -> figures(j, plainJourneys.get(j), effects, rates, options, tools),
        done -> {
          all.add(done.journey());
          timings.merge("probability", done.probability() / NANOS, Double::sum);
          timings.merge("cutSets", done.cutSets() / NANOS, Double::sum);
          if (done.memoryRanOut()) {
            poorer.add(done.journey().journey().id());
          }
          cancellation.progress(new Progress("cut sets", all.size(), plainJourneys.size(), "journeys"));
        });
    return List.copyOf(all);
  }

  /// A journey with its figures, how many nanoseconds they took, and whether memory ran out.
  private record Figured(JourneyReport journey, long probability, long cutSets, boolean memoryRanOut) {}

  private Figured figures(
      int j, JourneyReport plain, List<UnitEffect> effects, FailureRates[] rates, AnalysisOptions options, Objectives aims) {
    cancellation.check();
    if (structure.entries[j] < 0) {
      return new Figured(plain, 0, 0, false);
    }
    long start = System.nanoTime();
    JourneyFigures figures = new JourneyFigures(structure, j, effects, rates, options, cancellation);
    Reliability reliability = figures.reliability();
    long between = System.nanoTime();
    CutSets cutSets = figures.cutSets();
    JourneyReport done = new JourneyReport(
        plain.journey(), plain.state(), plain.spofs(), plain.extended(), reliability, cutSets,
        aims.of(j, reliability));
    return new Figured(done, between - start, System.nanoTime() - between, figures.memoryRanOut());
  }

  private List<UnitEffect> effects(SharedCauses shared, DataLosses data, int threads) {
    SingleFailures.Aftermath aftermath = (recovered, batch) -> {
      Runnable causes = shared.lookAt(recovered, batch);
      Runnable losses = data.lookAt(recovered, batch);
      return () -> {
        causes.run();
        losses.run();
      };
    };
    SingleFailures failures = new SingleFailures(structure, limited() ? risks() : null, threads, cancellation);
    List<UnitEffect> unlimited = failures.all(aftermath, cancellation);
    if (!limited()) {
      return unlimited;
    }
    BitSet risky = failures.risky();
    if (!asItStands.recovered.overloaded().isEmpty()) {
      risky.set(0, unlimited.size());
    }
    return LoadedFailures.all(structure, paths, demand, unlimited, risky, threads, cancellation);
  }

  /// Whether failures are looked at with load: where there is any, and nothing is overloaded as it stands.
  private boolean limited() {
    return demand.matters() && asItStands.settled.overloaded().isEmpty();
  }

  private @Nullable LoadRisks risks() {
    if (paths == null) {
      return null;
    }
    boolean[] carries = new boolean[structure.components.count];
    for (Snapshot moment : List.of(asItStands.settled, asItStands.recovered)) {
      for (int c = 0; c < carries.length && moment.traffic() != null; c++) {
        carries[c] |= moment.traffic().load[c] > 0;
      }
    }
    return new LoadRisks(structure, paths, demand, carries);
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
          structure.journeys.get(j), state, spofs.get(j), extended.get(j), null, null,
          objectives.of(j, null)));
    }
    return List.copyOf(all);
  }

  private static List<String> omissions(SharedCauses shared, DataLosses data) {
    return Stream.of(shared.omissions, data.omissions).map(ListLimits::text).filter(s -> !s.isEmpty()).toList();
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
    Demand asked = limited() ? demand : null;
    return blast != null
        ? IdList.of(structure.components.ids, part.apply(blast))
        : IdList.late(
            structure.components.ids, size, () -> part.apply(new LoadedFailures(structure, paths, asked).blast(unit)));
  }

  private List<String> overloadedAsItStands() {
    return asItStands.settled.overloaded().keySet().stream().map(c -> structure.components.ids[c]).toList();
  }

  private List<String> loadNotFollowed() {
    LoadPaths all = paths == null ? new LoadPaths(structure) : paths;
    return IntStream.range(0, structure.dependencies.count)
        .filter(all::inCycle)
        .mapToObj(d -> structure.dependencies.ids[d])
        .toList();
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
