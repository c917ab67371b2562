package linchpin.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import linchpin.analysis.batch.PairFailures;
import linchpin.analysis.batch.SingleFailures;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.journey.JourneyFaultTree;
import linchpin.analysis.maintenance.MaintenanceAnalysis;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.PairImpact;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.risk.DesignComparison;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.whatif.CausalChain;
import linchpin.analysis.whatif.ScenarioRun;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import linchpin.task.DeepStack;

/// The failure engine's front door: pure functions of a topology.
public final class Analyzer {
  private Analyzer() {}

  /// Everything the analysis says of a valid topology as it stands.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static Report analyze(Topology topology, Cancellation cancellation) {
    return analyze(topology, AnalysisOptions.DEFAULT, cancellation, early -> {});
  }

  /// Everything the analysis says of a valid topology as it stands.
  ///
  /// @param early gets a report without cut sets and probabilities before those are computed, where the options ask
  ///     for them; called on this thread
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static Report analyze(
      Topology topology, AnalysisOptions options, Cancellation cancellation, Consumer<Report> early) {
    Structure structure = new Structure(topology);
    cancellation.check();
    return new Analysis(structure, cancellation).report(options, early);
  }

  /// What every two units do by failing together that neither does alone, load left aside: outages, which are the cut
  /// sets of order 2, and milder impacts.
  ///
  /// @param threads how many at most
  /// @return in the model's order, at most 200,000 pairs
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static List<PairImpact> pairs(Topology topology, int threads, Cancellation cancellation) {
    Structure structure = new Structure(topology);
    List<UnitEffect> alone =
        new SingleFailures(structure, null, threads, cancellation).all((recovered, batch) -> () -> {}, cancellation);
    return new PairFailures(structure, alone).worse(threads, cancellation);
  }

  /// Two designs on the same draws of the figures, for every journey that has exact figures in both.
  ///
  /// @param draws how many, at least 1
  /// @return by the journey's id
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static Map<String, DesignComparison> compare(
      Topology before, Topology after, int draws, AnalysisOptions options, Cancellation cancellation) {
    Map<String, double[]> was = new Analysis(new Structure(before), cancellation).draws(options, draws);
    Map<String, double[]> is = new Analysis(new Structure(after), cancellation).draws(options, draws);
    Map<String, DesignComparison> all = new LinkedHashMap<>();
    is.forEach((journey, drawn) -> {
      double[] other = was.get(journey);
      if (other != null) {
        all.put(journey, DesignComparison.of(other, drawn));
      }
    });
    return all;
  }

  /// What can be taken out of a valid topology by plan, what is exposed meanwhile, and in which batches some units can be
  /// taken out (docs/semantics.md, section 10).
  ///
  /// @param of ids of the units to plan for
  /// @param options threads and memory
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static MaintenanceReport maintenance(
      Topology topology, Set<String> of, AnalysisOptions options, Cancellation cancellation) {
    return DeepStack.call(() -> new MaintenanceAnalysis(new Structure(topology), options, cancellation).report(of));
  }

  /// What a scenario does to a valid topology, moment by moment; what it hardens is hard in it. Ids that the topology does not know are left out.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static Outcome whatIf(Topology topology, Scenario scenario, Cancellation cancellation) {
    Structure structure = new Structure(topology.hardened(scenario.harden()));
    return new ScenarioRun(structure, scenario, cancellation).outcome(topology);
  }

  /// What must fail for a journey to be down when recovered, overload left aside (docs/semantics.md, section 6), as a
  /// formula over the failure units.
  ///
  /// @param journey the id of one of the topology's [Topology#effectiveJourneys]
  /// @throws java.util.NoSuchElementException when there is no such journey, or its entry is not there
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static JourneyFaultTree faultTree(Topology topology, String journey, Cancellation cancellation) {
    Structure structure = new Structure(topology);
    for (int j = 0; j < structure.journeys.size(); j++) {
      if (structure.journeys.get(j).id().equals(journey) && structure.entries[j] >= 0) {
        return JourneyFaultTree.of(structure, j, cancellation);
      }
    }
    throw new NoSuchElementException(journey);
  }

  /// The shortest chain by which a unit's failure alone takes a journey down: from the unit over components and
  /// groups to the journey's entry, every link the reason of the next.
  ///
  /// @return ids, the unit first; only the unit when the journey stays up
  public static List<String> chain(Topology topology, String unit, String journey) {
    Structure structure = new Structure(topology);
    FailureUnit off = structure.off(unit);
    for (int j = 0; j < structure.journeys.size(); j++) {
      if (off != null && structure.journeys.get(j).id().equals(journey) && structure.entries[j] >= 0) {
        return new CausalChain(structure, off).to(j);
      }
    }
    return List.of(unit);
  }
}
