package linchpin.analysis.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.PairImpact;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;
import linchpin.task.OrderedWorkers;
import linchpin.task.Progress;

/// Every two units failing together, load left aside: one of them in all lanes, the others in a lane each.
public final class PairFailures {
  /// More pairs are not listed.
  static final int MOST = 200_000;

  private final Structure structure;
  private final EnumMap<Purpose, PropagationIndex> wirings = new EnumMap<>(Purpose.class);
  private final FailoverOrder failovers;
  private final List<UnitEffect> alone;
  private final List<PairImpact> found = new ArrayList<>();
  private int done;

  /// @param alone what each unit does by itself, load left aside
  public PairFailures(Structure structure, List<UnitEffect> alone) {
    this.structure = structure;
    this.alone = alone;
    for (Purpose purpose : structure.purposes()) {
      wirings.put(purpose, new PropagationIndex(structure, structure.requirements(purpose)));
    }
    failovers = new FailoverOrder(structure.groups);
  }

  /// Pairs that do more than each of the two, in the model's order; the first [#MOST].
  public List<PairImpact> worse(int threads, Cancellation cancellation) {
    int units = structure.units.size();
    OrderedWorkers.<BatchImpacts, List<PairImpact>>run(
        units, threads,
        () -> new BatchImpacts(structure, wirings, failovers, null, cancellation),
        (worker, first) -> with(worker, first, cancellation),
        pairs -> {
          found.addAll(pairs.subList(0, Math.min(pairs.size(), MOST - found.size())));
          cancellation.progress(new Progress("pairs", ++done, units, "units"));
        });
    return List.copyOf(found);
  }

  private List<PairImpact> with(BatchImpacts worker, int first, Cancellation cancellation) {
    List<PairImpact> worse = new ArrayList<>();
    int units = structure.units.size();
    for (int from = first + 1; from < units && worse.size() < MOST; from += Lanes.COUNT) {
      cancellation.check();
      List<Integer> numbers = IntStream.range(from, Math.min(units, from + Lanes.COUNT)).boxed().toList();
      SingleFailures.Batch batch =
          new SingleFailures.Batch(numbers, numbers.stream().map(structure.units::get).toList());
      worker.evaluate(batch, structure.units.get(first), 0, (recovered, seen) -> () -> {});
      List<UnitEffect> together = worker.effects();
      for (int lane = 0; lane < numbers.size(); lane++) {
        add(first, numbers.get(lane), together.get(lane), worse);
      }
    }
    return worse;
  }

  private void add(int first, int second, UnitEffect together, List<PairImpact> worse) {
    Map<String, JourneyImpact> impacts = new LinkedHashMap<>();
    for (int i = 0; i < together.journeys().length; i++) {
      int journey = together.journeys()[i];
      Impact both = together.impacts()[i].impact();
      if (both.compareTo(alone.get(first).impact(journey).impact()) > 0
          && both.compareTo(alone.get(second).impact(journey).impact()) > 0) {
        impacts.put(structure.journeys.get(journey).id(), together.impacts()[i]);
      }
    }
    if (!impacts.isEmpty()) {
      List<FailureUnit> units = structure.units;
      worse.add(new PairImpact(units.get(first).id(), units.get(second).id(), impacts));
    }
  }
}
