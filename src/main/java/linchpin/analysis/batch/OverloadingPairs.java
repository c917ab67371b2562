package linchpin.analysis.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.load.LoadRisks;
import linchpin.analysis.report.Impact;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;
import linchpin.task.OrderedWorkers;
import linchpin.task.Progress;

/// Overload by pairs (docs/semantics.md, section 6): every two units that together take a journey down by overload,
/// neither of which does alone. One unit fails in all lanes, others in a lane each, load left aside; load is looked at
/// only where a pair takes down something whose loss may overload what stops when it is overloaded. What stays on
/// though overloaded takes nothing down.
public final class OverloadingPairs {
  private final Structure structure;
  private final LoadPaths paths;
  private final Demand demand;
  private final List<UnitEffect> alone;
  private final LoadRisks risks;
  /// Units that leave some journey to the other one of a pair.
  private final int[] units;
  private final EnumMap<Purpose, PropagationIndex> wirings = new EnumMap<>(Purpose.class);
  private final FailoverOrder failovers;
  private final boolean overloadedAnyway;
  private int done;

  /// @param demand with the capacities that count when failures are judged
  /// @param alone what each unit does by itself, with load
  /// @param overloadedAnyway whether anything that stops by it is overloaded with nothing off
  public OverloadingPairs(
      Structure structure, LoadPaths paths, Demand demand, List<UnitEffect> alone, boolean overloadedAnyway) {
    this.structure = structure;
    this.paths = paths;
    this.demand = demand.without(c -> !demand.failing[c]);
    this.alone = alone;
    this.overloadedAnyway = overloadedAnyway;
    boolean[] carries = new boolean[structure.components.count];
    java.util.Arrays.fill(carries, true);
    risks = new LoadRisks(structure, paths, this.demand, carries);
    failovers = new FailoverOrder(structure.groups);
    units = this.demand.matters() && (overloadedAnyway || risks.any())
        ? IntStream.range(0, alone.size()).filter(this::leavesAJourney).toArray()
        : new int[0];
  }

  private boolean leavesAJourney(int unit) {
    return IntStream.range(0, structure.journeys.size()).anyMatch(j -> works(unit, j));
  }

  private boolean works(int unit, int journey) {
    return structure.entries[journey] >= 0 && alone.get(unit).impact(journey).impact() != Impact.OUTAGE;
  }

  /// How many pairs there are to look at.
  public long count() {
    return units.length * (units.length - 1L) / 2;
  }

  /// Two units, numbers in the structure's list, the smaller first.
  public record Pair(int first, int second) {}

  /// What was found of some pairs, by journey.
  private record Found(List<IntList> seconds, int first) {}

  /// The pairs that take each journey down, in the model's order, by the journey's number.
  public List<List<Pair>> all(int threads, Cancellation cancellation) {
    List<List<Pair>> all = new ArrayList<>();
    structure.journeys.forEach(j -> all.add(new ArrayList<>()));
    if (units.length == 0) {
      return all;
    }
    for (Purpose purpose : structure.purposes()) {
      wirings.put(purpose, new PropagationIndex(structure, structure.requirements(purpose)));
    }
    OrderedWorkers.<Worker, Found>run(
        units.length, threads,
        () -> new Worker(cancellation),
        Worker::with,
        found -> {
          for (int j = 0; j < all.size(); j++) {
            IntList seconds = found.seconds().get(j);
            for (int i = 0; i < seconds.size(); i++) {
              all.get(j).add(new Pair(found.first(), seconds.get(i)));
            }
          }
          cancellation.progress(new Progress("overload by pairs", ++done, units.length, "units"));
        });
    return all;
  }

  /// Looks at one unit with each of those after it.
  private final class Worker {
    private final Cancellation cancellation;
    private final EnumMap<Purpose, Lanes> lanes = new EnumMap<>(Purpose.class);
    private final LoadCascade cascade = new LoadCascade(structure, paths, demand);
    private final long[] risky = new long[Lanes.WORDS];
    /// Of each journey the lanes in which it is down without any capacities.
    private final long[] down = new long[Lanes.WORDS * structure.entries.length];

    Worker(Cancellation cancellation) {
      this.cancellation = cancellation;
      wirings.forEach((purpose, index) -> lanes.put(purpose, new Lanes(index, cancellation)));
    }

    Found with(int at) {
      List<IntList> seconds = new ArrayList<>();
      structure.journeys.forEach(j -> seconds.add(new IntList()));
      for (int from = at + 1; from < units.length; from += Lanes.COUNT) {
        cancellation.check();
        int[] others = java.util.Arrays.copyOfRange(units, from, Math.min(units.length, from + Lanes.COUNT));
        evaluate(units[at], others);
        for (int lane = 0; lane < others.length; lane++) {
          BitSet open = open(units[at], others[lane], lane);
          if (!open.isEmpty() && isRisky(lane, units[at], others[lane])) {
            int second = others[lane];
            cascade.fail(structure.units.get(units[at]), structure.units.get(second));
            open.stream().filter(cascade::down).forEach(j -> seconds.get(j).add(second));
          }
        }
      }
      return new Found(seconds, units[at]);
    }

    private void evaluate(int first, int[] others) {
      java.util.Arrays.fill(risky, 0);
      List<FailureUnit> batch = java.util.Arrays.stream(others).mapToObj(structure.units::get).toList();
      lanes.forEach((purpose, of) -> {
        of.start(batch, structure.units.get(first));
        for (int j = 0; j < structure.entries.length; j++) {
          for (int w = 0; w < Lanes.WORDS && structure.entries[j] >= 0; w++) {
            if (structure.accesses[j] == purpose) {
              down[Lanes.WORDS * j + w] = of.down(structure.entries[j], w);
            }
          }
        }
        failovers.manual.forEach(step -> of.waitFor(step.groups()));
        of.addRisky(risks, risky);
      });
    }

    private boolean isRisky(int lane, int first, int second) {
      return overloadedAnyway || (risky[lane >> 6] >>> lane & 1) != 0
          || risks.line(structure.units.get(first)) || risks.line(structure.units.get(second));
    }

    /// The journeys that neither unit takes down alone, nor both together without any capacities.
    private BitSet open(int first, int second, int lane) {
      BitSet open = new BitSet();
      for (int j = 0; j < structure.entries.length; j++) {
        boolean downAnyway = (down[Lanes.WORDS * j + (lane >> 6)] >>> lane & 1) != 0;
        open.set(j, !downAnyway && works(first, j) && works(second, j));
      }
      return open;
    }
  }
}
