package linchpin.analysis.maintenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.analysis.batch.PairOutages;
import linchpin.analysis.batch.SingleFailures;
import linchpin.analysis.batch.UnitEffect;
import linchpin.analysis.journey.FailureRates;
import linchpin.analysis.journey.UnitRates;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.whatif.AsItStands;
import linchpin.task.Cancellation;
import linchpin.task.OrderedWorkers;
import linchpin.task.Progress;

/// What can be taken out by plan, what is exposed meanwhile, and a plan of batches (docs/semantics.md, section 10).
public final class MaintenanceAnalysis {
  private final Structure structure;
  private final PlannedOutages outages;
  private final AnalysisOptions options;
  private final Cancellation cancellation;

  /// @param options threads and memory
  public MaintenanceAnalysis(Structure structure, AnalysisOptions options, Cancellation cancellation) {
    this.structure = structure;
    this.options = options;
    this.cancellation = cancellation;
    AsItStands standing = new AsItStands(structure);
    FailureRates[] rates = new UnitRates(structure).asGiven();
    outages = new PlannedOutages(
        structure, standing.judged == null ? null : standing.paths, standing.judged, rates, options.memory(), cancellation);
  }

  /// Every unit by itself, and a plan for some.
  ///
  /// @param of ids of units; what is none, or a common cause or failover, is passed over
  public MaintenanceReport report(Set<String> of) {
    int[] plannable = IntStream.range(0, structure.units.size()).filter(outages::isPlannable).toArray();
    List<UnitEffect> alone = new SingleFailures(structure, null, options.threads(), cancellation)
        .all((recovered, batch) -> () -> {}, cancellation);
    PairOutages.Index index = PairOutages.index(structure);
    List<PlannedUnit> rows = new ArrayList<>();
    OrderedWorkers.<PairOutages, PlannedUnit>run(
        plannable.length, options.threads(),
        () -> new PairOutages(structure, index, alone, cancellation),
        (pairs, i) -> row(plannable[i], pairs),
        row -> {
          rows.add(row);
          cancellation.progress(new Progress("taken out by plan", rows.size(), plannable.length, "units"));
        });
    return new MaintenanceReport(structure.topology, rows, plan(plannable, rows, of), outages.bounded());
  }

  private PlannedUnit row(int unit, PairOutages pairs) {
    cancellation.check();
    BitSet only = new BitSet();
    only.set(unit);
    PlannedOutages.Out out = outages.take(only, true);
    List<List<Integer>> together = pairs.with(unit);
    Map<String, List<String>> exposed = structure.byJourney(j -> together.get(j).stream()
        .filter(other -> !out.perfect().get(other))
        .map(other -> structure.units.get(other).id())
        .toList());
    return new PlannedUnit(
        structure.units.get(unit).id(), outages.impacts(out), exposed, outages.unavailability(unit, out));
  }

  private MaintenancePlan plan(int[] plannable, List<PlannedUnit> rows, Set<String> of) {
    List<String> asked = new ArrayList<>();
    List<Integer> movable = new ArrayList<>();
    List<MaintenancePlan.Stopping> cannot = new ArrayList<>();
    Set<String> wanted = new HashSet<>(of);
    for (int i = 0; i < plannable.length; i++) {
      PlannedUnit row = rows.get(i);
      if (!wanted.contains(row.unit())) {
        continue;
      }
      asked.add(row.unit());
      if (row.maintainable()) {
        movable.add(plannable[i]);
      } else {
        cannot.add(new MaintenancePlan.Stopping(row.unit(), row.stops()));
      }
    }
    BatchPlanner.Found found = new BatchPlanner(outages, movable, cancellation).plan();
    return new MaintenancePlan(
        asked, found.batches().stream().map(this::batch).toList(), cannot, found.least(), found.proven());
  }

  private MaintenancePlan.Batch batch(BitSet units) {
    PlannedOutages.Out out = outages.take(units, true);
    return new MaintenancePlan.Batch(
        units.stream().mapToObj(u -> structure.units.get(u).id()).toList(), outages.impacts(out),
        outages.unavailability(units, out));
  }
}
