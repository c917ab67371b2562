package linchpin.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import linchpin.model.Purpose;

/// Every unit failing alone, 64 at a time, load left aside.
final class SingleFailures {
  /// Beyond so many components in the blast radii they are worked out one by one when asked for.
  private static final long KEPT = 16_000_000;

  private final Structure structure;
  private final EnumMap<Purpose, Lanes> lanes = new EnumMap<>(Purpose.class);
  private final Rows journeysAt;
  private final List<UnitEffect> effects = new ArrayList<>();
  private final boolean waitsForMachines;
  private final boolean waitsForPeople;
  private long kept;

  SingleFailures(Structure structure) {
    this.structure = structure;
    int[] order = Agenda.order(structure);
    for (Purpose purpose : structure.purposes()) {
      lanes.put(purpose, new Lanes(structure, structure.requirements(purpose), order));
    }
    journeysAt = Rows.inverse(structure.places.count, structure.entries);
    Groups groups = structure.groups;
    waitsForMachines = anyGroup(g -> groups.switches(g) && groups.automatic[g] && groups.seconds[g] > 0);
    waitsForPeople = anyGroup(g -> groups.switches(g) && !groups.automatic[g]);
  }

  private boolean anyGroup(IntPredicate test) {
    return java.util.stream.IntStream.range(0, structure.groups.count).anyMatch(test);
  }

  /// What hears of the state of 64 units' failures when recovered, any access.
  interface Aftermath {
    void lookAt(Lanes recovered, List<Unit> batch);
  }

  /// The effects of all units, in the structure's order.
  List<UnitEffect> all(Aftermath aftermath, Cancellation cancellation) {
    for (int from = 0; from < structure.units.size(); from += Lanes.COUNT) {
      cancellation.check();
      List<Unit> batch = structure.units.subList(from, Math.min(structure.units.size(), from + Lanes.COUNT));
      new Batch(batch).evaluate(aftermath);
    }
    return effects;
  }

  private boolean[] failedOver(boolean people, double seconds) {
    Groups groups = structure.groups;
    boolean[] all = new boolean[groups.count];
    for (int g = 0; g < all.length; g++) {
      all[g] = people
          ? groups.automatic[g] || groups.seconds[g] <= seconds
          : groups.automatic[g] && groups.seconds[g] <= seconds;
    }
    return all;
  }

  /// The failures of up to 64 units.
  private final class Batch {
    private final List<Unit> units;
    private final List<TreeMap<Integer, JourneyImpact>> impacts = new ArrayList<>();
    /// When failovers take place, by group: the lanes.
    private final TreeMap<Integer, Long> switching = new TreeMap<>();
    private final IntList[] down = new IntList[Lanes.COUNT];
    private final IntList[] degraded = new IntList[Lanes.COUNT];

    Batch(List<Unit> units) {
      this.units = units;
      for (int lane = 0; lane < units.size(); lane++) {
        impacts.add(new TreeMap<>());
        down[lane] = new IntList();
        degraded[lane] = new IntList();
      }
    }

    void evaluate(Aftermath aftermath) {
      boolean keep = kept < KEPT;
      EnumMap<Purpose, TreeMap<Integer, Long>> downAtOnce = new EnumMap<>(Purpose.class);
      lanes.forEach((purpose, of) -> downAtOnce.put(purpose, atOnce(purpose, of)));
      downAtOnce.forEach((purpose, down) -> evaluate(purpose, down, keep, aftermath));
      for (int lane = 0; lane < units.size(); lane++) {
        TreeMap<Integer, JourneyImpact> of = impacts.get(lane);
        int[] hit = of.keySet().stream().mapToInt(j -> j).toArray();
        kept += down[lane].size() + degraded[lane].size();
        UnitEffect.Blast blast =
            keep ? new UnitEffect.Blast(down[lane].toArray(), degraded[lane].toArray()) : null;
        effects.add(new UnitEffect(hit, of.values().toArray(JourneyImpact[]::new), blast));
      }
    }

    /// What is down at t = 0, and which failovers that sets off: known of every access before any is judged.
    private TreeMap<Integer, Long> atOnce(Purpose purpose, Lanes of) {
      TreeMap<Integer, Long> down = new TreeMap<>();
      of.start(units, failedOver(false, 0));
      collectDown(purpose, of, down);
      collectSwitching(of);
      return down;
    }

    private void evaluate(Purpose purpose, TreeMap<Integer, Long> downAtOnce, boolean keep, Aftermath aftermath) {
      Lanes of = java.util.Objects.requireNonNull(lanes.get(purpose));
      TreeMap<Integer, Long> downSettled = downAtOnce;
      if (waitsForMachines) {
        downSettled = new TreeMap<>();
        of.start(units, failedOver(false, Double.POSITIVE_INFINITY));
        collectDown(purpose, of, downSettled);
      }
      TreeMap<Integer, Long> downForGood = downSettled;
      of.degrade();
      collectDegraded(purpose, of);
      if (purpose == Purpose.ANY && keep) {
        collectBlast(of);
      }
      if (waitsForPeople) {
        downForGood = new TreeMap<>();
        of.start(units, failedOver(true, Double.POSITIVE_INFINITY));
        collectDown(purpose, of, downForGood);
      }
      if (purpose == Purpose.ANY) {
        aftermath.lookAt(of, units);
      }
      judge(of, downAtOnce, downSettled, downForGood);
    }

    private void collectDown(Purpose purpose, Lanes of, Map<Integer, Long> byJourney) {
      for (int c : of.touchedUnsorted()) {
        for (int i = journeysAt.start(c); i < journeysAt.end(c); i++) {
          int j = journeysAt.at(i);
          if (structure.journeys.get(j).access() == purpose && of.down(c) != 0) {
            byJourney.put(j, of.down(c));
          }
        }
      }
    }

    private void collectDegraded(Purpose purpose, Lanes of) {
      for (int c : of.touchedUnsorted()) {
        for (int i = journeysAt.start(c); i < journeysAt.end(c); i++) {
          int j = journeysAt.at(i);
          if (structure.journeys.get(j).access() == purpose) {
            put(of.degraded(c), j, new JourneyImpact(Impact.DEGRADED, null, false));
          }
        }
      }
    }

    private void collectSwitching(Lanes of) {
      for (int g : of.touchedGroups()) {
        boolean later = !structure.groups.automatic[g] || structure.groups.seconds[g] > 0;
        if (later && of.servingDown(g) != 0) {
          switching.merge(g, of.servingDown(g), (a, b) -> a | b);
        }
      }
    }

    private void collectBlast(Lanes of) {
      for (int c : of.touched()) {
        if (!structure.places.person[c]) {
          for (long rest = of.down(c); rest != 0; rest &= rest - 1) {
            down[Long.numberOfTrailingZeros(rest)].add(c);
          }
          for (long rest = of.degraded(c); rest != 0; rest &= rest - 1) {
            degraded[Long.numberOfTrailingZeros(rest)].add(c);
          }
        }
      }
    }

    private void put(long inLanes, int journey, JourneyImpact impact) {
      for (long rest = inLanes; rest != 0; rest &= rest - 1) {
        impacts.get(Long.numberOfTrailingZeros(rest)).put(journey, impact);
      }
    }

    private void judge(
        Lanes of,
        Map<Integer, Long> downAtOnce,
        Map<Integer, Long> downSettled,
        Map<Integer, Long> downForGood) {
      Map<Integer, Long> interrupted = new TreeMap<>();
      Map<Integer, Long> extended = new TreeMap<>();
      for (Map.Entry<Integer, Long> atOnce : downAtOnce.entrySet()) {
        int j = atOnce.getKey();
        long settled = downSettled.getOrDefault(j, 0L);
        long good = downForGood.getOrDefault(j, 0L);
        put(good, j, new JourneyImpact(Impact.OUTAGE, null, false));
        interrupted.put(j, atOnce.getValue() & ~settled);
        extended.put(j, settled & ~good);
      }
      time(of, interrupted, false);
      time(of, extended, true);
    }

    /// Finds for each journey and lane the first moment at which it is not down any more.
    private void time(Lanes of, Map<Integer, Long> waiting, boolean people) {
      long asked = waiting.values().stream().reduce(0L, (a, b) -> a | b);
      if (asked == 0) {
        return;
      }
      double[] settledAt = settledAt();
      for (double seconds : times(asked, people)) {
        of.start(units, failedOver(people, seconds));
        for (int j : List.copyOf(waiting.keySet())) {
          long left = waiting.getOrDefault(j, 0L);
          long back = left & ~of.down(structure.entries[j]);
          waiting.put(j, left & ~back);
          for (long rest = back; rest != 0; rest &= rest - 1) {
            int lane = Long.numberOfTrailingZeros(rest);
            JourneyImpact impact = people
                ? new JourneyImpact(Impact.EXTENDED, Math.max(seconds, settledAt[lane]), false)
                : new JourneyImpact(Impact.INTERRUPTION, seconds, false);
            impacts.get(lane).put(j, impact);
          }
        }
      }
    }

    private Set<Double> times(long asked, boolean people) {
      TreeSet<Double> times = new TreeSet<>();
      switching.forEach((g, in) -> {
        if ((in & asked) != 0 && structure.groups.automatic[g] != people) {
          times.add(structure.groups.seconds[g]);
        }
      });
      return times;
    }

    /// When the last automatic failover takes place, by lane.
    private double[] settledAt() {
      double[] at = new double[Lanes.COUNT];
      switching.forEach((g, in) -> {
        for (long rest = structure.groups.automatic[g] ? in : 0; rest != 0; rest &= rest - 1) {
          int lane = Long.numberOfTrailingZeros(rest);
          at[lane] = Math.max(at[lane], structure.groups.seconds[g]);
        }
      });
      return at;
    }
  }
}
