package linchpin.analysis.batch;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.report.Impact;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;

/// What stops a journey together with one unit, and neither alone, load left aside: one unit in all lanes, the others in
/// a lane each. For one thread.
public final class PairOutages {
  private final Structure structure;
  private final List<UnitEffect> alone;
  private final BatchImpacts worker;
  private final Cancellation cancellation;

  /// @param index from [#index], which threads may share
  /// @param alone what each unit does by itself, load left aside
  public PairOutages(Structure structure, Index index, List<UnitEffect> alone, Cancellation cancellation) {
    this.structure = structure;
    this.alone = alone;
    this.cancellation = cancellation;
    worker = new BatchImpacts(structure, index.wirings, index.failovers, null, cancellation);
  }

  /// What all threads share.
  public static final class Index {
    private final EnumMap<Purpose, PropagationIndex> wirings = new EnumMap<>(Purpose.class);
    private final FailoverOrder failovers;

    private Index(Structure structure) {
      for (Purpose purpose : structure.purposes()) {
        wirings.put(purpose, new PropagationIndex(structure, structure.requirements(purpose)));
      }
      failovers = new FailoverOrder(structure.groups);
    }
  }

  public static Index index(Structure structure) {
    return new Index(structure);
  }

  /// For every journey the units, by number and ascending, that stop it together with this one.
  public List<List<Integer>> with(int unit) {
    List<List<Integer>> found =
        IntStream.range(0, structure.journeys.size()).<List<Integer>>mapToObj(j -> new java.util.ArrayList<>()).toList();
    int units = structure.units.size();
    for (int from = 0; from < units; from += Lanes.COUNT) {
      cancellation.check();
      List<Integer> numbers = IntStream.range(from, Math.min(units, from + Lanes.COUNT)).boxed().toList();
      SingleFailures.Batch batch =
          new SingleFailures.Batch(numbers, numbers.stream().map(structure.units::get).toList());
      worker.evaluate(batch, structure.units.get(unit), 0, (recovered, seen) -> () -> {});
      List<UnitEffect> together = worker.effects();
      for (int lane = 0; lane < numbers.size(); lane++) {
        add(unit, numbers.get(lane), together.get(lane), found);
      }
    }
    return found;
  }

  private void add(int unit, int other, UnitEffect together, List<List<Integer>> found) {
    for (int i = 0; i < together.journeys().length && other != unit; i++) {
      int journey = together.journeys()[i];
      if (together.impacts()[i].impact() == Impact.OUTAGE && !stops(unit, journey) && !stops(other, journey)) {
        found.get(journey).add(other);
      }
    }
  }

  private boolean stops(int unit, int journey) {
    return alone.get(unit).impact(journey).impact() == Impact.OUTAGE;
  }
}
