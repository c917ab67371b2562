package linchpin.analysis.maintenance;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.analysis.journey.FailureRates;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.analysis.whatif.PlannedOutage;
import linchpin.task.Cancellation;
import linchpin.task.MemoryBudget;
import org.jspecify.annotations.Nullable;

/// What taking units out by plan does to every journey, for one set of units after the other. All methods may be called on
/// any thread.
final class PlannedOutages {
  final Structure structure;
  private final @Nullable LoadPaths paths;
  private final @Nullable Demand demand;
  /// The unit that is the failover of each group, or -1.
  private final int[] failoverOf;
  private final List<@Nullable OutageProbability> probabilities;

  /// @param paths null where load can do nothing
  /// @param demand the capacities that count; null where load can do nothing
  PlannedOutages(
      Structure structure,
      @Nullable LoadPaths paths,
      @Nullable Demand demand,
      FailureRates[] rates,
      MemoryBudget memory,
      Cancellation cancellation) {
    this.structure = structure;
    this.paths = paths;
    this.demand = demand;
    failoverOf = new int[structure.groups.count];
    java.util.Arrays.fill(failoverOf, -1);
    for (int u = 0; u < structure.units.size(); u++) {
      FailureUnit unit = structure.units.get(u);
      if (unit.type() == FailureUnit.Type.FAILOVER) {
        failoverOf[unit.number()] = u;
      }
    }
    probabilities = IntStream.range(0, structure.journeys.size())
        .<@Nullable OutageProbability>mapToObj(j -> structure.entries[j] < 0 ? null
            : new OutageProbability(structure, j, rates, memory, cancellation))
        .toList();
  }

  /// Some units out at once.
  ///
  /// @param states of the journeys, by number
  /// @param perfect the failovers that must take place for it, by unit number, which are called off where they fail
  @SuppressWarnings("ArrayRecordComponent")
  record Out(State[] states, BitSet perfect) {
    boolean stopsAny() {
      return java.util.Arrays.asList(states).contains(State.DOWN);
    }
  }

  /// Takes units out at once.
  ///
  /// @param units by number
  /// @param withLoad whether overload is looked at
  Out take(BitSet units, boolean withLoad) {
    Failures off = new Failures(structure);
    units.stream().forEach(u -> off.add(structure.units.get(u)));
    PlannedOutage out = new PlannedOutage(structure, off, withLoad ? paths : null, withLoad ? demand : null);
    State[] states = new State[structure.journeys.size()];
    for (int j = 0; j < states.length; j++) {
      states[j] = out.state(j);
    }
    BitSet perfect = new BitSet();
    for (int g = 0; g < failoverOf.length; g++) {
      if (failoverOf[g] >= 0 && out.switches(g)) {
        perfect.set(failoverOf[g]);
      }
    }
    return new Out(states, perfect);
  }

  /// Whether overload can make a difference.
  boolean loaded() {
    return demand != null;
  }

  /// Whether a unit can be taken out by plan: no common cause, no failover.
  boolean isPlannable(int unit) {
    FailureUnit.Type type = structure.units.get(unit).type();
    return type != FailureUnit.Type.CAUSE && type != FailureUnit.Type.FAILOVER;
  }

  Map<String, Impact> impacts(Out out) {
    return structure.byJourney(j -> switch (out.states()[j]) {
      case DOWN -> Impact.OUTAGE;
      case DEGRADED -> Impact.DEGRADED;
      case UP -> Impact.NONE;
    });
  }

  /// How likely each journey is down while one unit is out.
  Map<String, Double> unavailability(int unit, Out out) {
    return structure.byJourney(j -> {
      OutageProbability journey = probabilities.get(j);
      return journey == null ? 0.0 : journey.with(unit, out.perfect());
    });
  }

  /// How likely each journey is down while several units are out.
  Map<String, Double> unavailability(BitSet units, Out out) {
    return structure.byJourney(j -> {
      OutageProbability journey = probabilities.get(j);
      return journey == null ? 0.0 : journey.with(units, out.perfect());
    });
  }

  /// Whether some of the probabilities are upper bounds.
  boolean bounded() {
    return probabilities.stream().anyMatch(p -> p != null && p.bounded());
  }
}
