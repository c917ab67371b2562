package linchpin.analysis.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.analysis.load.LoadRisks;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;
import org.jspecify.annotations.Nullable;

/// Takes one batch of single failures after another through time, backwards: first with every failover done, then with
/// one after the other undone, each of which only ever adds to what is down. What goes down with the failover of time t
/// undone is back at t.
final class BatchImpacts {
  private static final int WORDS = Lanes.WORDS;
  private static final JourneyImpact OUTAGE = new JourneyImpact(Impact.OUTAGE, null, false);
  private static final JourneyImpact DEGRADED = new JourneyImpact(Impact.DEGRADED, null, false);

  private final Structure structure;
  private final FailoverOrder failovers;
  private final @Nullable LoadRisks risks;
  private final long[] risky = new long[WORDS];
  private final EnumMap<Purpose, Lanes> lanes = new EnumMap<>(Purpose.class);
  /// The journeys of each access that start somewhere.
  private final EnumMap<Purpose, int[]> journeys = new EnumMap<>(Purpose.class);
  /// The lanes in which each journey is down, so far.
  private final long[] down;
  /// The impact on each journey that is hit, by lane.
  private final TreeMap<Integer, JourneyImpact[]> hits = new TreeMap<>();
  /// Where a person switches over: when, by journey and lane.
  private final List<Runnable> later = new ArrayList<>();
  private final double[] settledAt = new double[Lanes.COUNT];
  private List<UnitEffect.Blast> blasts = List.of();
  private LaneSum downs = new LaneSum();
  private LaneSum degradeds = new LaneSum();
  private int used;

  /// @param risks what failures may overload something, or null where load plays no part
  BatchImpacts(
      Structure structure,
      Map<Purpose, PropagationIndex> wirings,
      FailoverOrder failovers,
      @Nullable LoadRisks risks,
      Cancellation cancellation) {
    this.structure = structure;
    this.risks = risks;
    this.failovers = failovers;
    wirings.forEach((purpose, index) -> lanes.put(purpose, new Lanes(index, cancellation)));
    for (Purpose purpose : wirings.keySet()) {
      journeys.put(purpose, java.util.stream.IntStream.range(0, structure.entries.length)
          .filter(j -> structure.entries[j] >= 0)
          .filter(j -> structure.accesses[j] == purpose)
          .toArray());
    }
    down = new long[WORDS * structure.entries.length];
  }

  /// Finds what a batch does.
  ///
  /// @param also a unit that fails together with each of the batch, or null
  /// @param room how many components may be listed
  /// @return what to do with what the aftermath found
  Runnable evaluate(
      SingleFailures.Batch batch, @Nullable FailureUnit also, long room, SingleFailures.Aftermath aftermath) {
    used = batch.units().size();
    hits.clear();
    later.clear();
    Arrays.fill(settledAt, 0);
    Arrays.fill(risky, 0);
    Runnable afterwards = () -> {};
    for (Map.Entry<Purpose, Lanes> entry : lanes.entrySet()) {
      Lanes of = entry.getValue();
      int[] asked = java.util.Objects.requireNonNull(journeys.get(entry.getKey()));
      boolean any = entry.getKey() == Purpose.ANY;
      of.start(batch.units(), also);
      if (any) {
        afterwards = aftermath.lookAt(of, batch);
      }
      outages(of, asked);
      for (FailoverOrder.Step step : failovers.manual) {
        if (of.waitFor(step.groups())) {
          more(of, asked, step.seconds(), true);
        }
      }
      if (risks != null) {
        of.addRisky(risks, risky);
      }
      of.degrade();
      degraded(of, asked);
      if (any) {
        measure(of, room);
      }
      for (FailoverOrder.Step step : failovers.automatic) {
        if (of.waitFor(step.groups())) {
          more(of, asked, step.seconds(), false);
        }
      }
      settle(of);
    }
    later.forEach(Runnable::run);
    return afterwards;
  }

  private void outages(Lanes of, int[] asked) {
    for (int j : asked) {
      for (int w = 0; w < WORDS; w++) {
        long lanesDown = of.down(structure.entries[j], w);
        down[WORDS * j + w] = lanesDown;
        put(j, w, lanesDown, OUTAGE);
      }
    }
  }

  /// What is down besides with the failovers of one time undone.
  private void more(Lanes of, int[] asked, double seconds, boolean people) {
    for (int j : asked) {
      for (int w = 0; w < WORDS; w++) {
        long now = of.down(structure.entries[j], w);
        long fresh = now & ~down[WORDS * j + w];
        down[WORDS * j + w] = now;
        if (fresh != 0 && people) {
          int word = w;
          later.add(() -> extended(j, word, fresh, seconds));
        } else if (fresh != 0) {
          put(j, w, fresh, new JourneyImpact(Impact.INTERRUPTION, seconds, false));
        }
      }
    }
  }

  /// Nobody switches over before the machines have settled.
  private void extended(int j, int word, long fresh, double seconds) {
    for (long rest = fresh; rest != 0; rest &= rest - 1) {
      double at = Math.max(seconds, settledAt[Long.SIZE * word + Long.numberOfTrailingZeros(rest)]);
      put(j, word, Long.lowestOneBit(rest), new JourneyImpact(Impact.EXTENDED, at, false));
    }
  }

  private void degraded(Lanes of, int[] asked) {
    for (int j : asked) {
      for (int w = 0; w < WORDS; w++) {
        put(j, w, of.degraded(structure.entries[j], w), DEGRADED);
      }
    }
  }

  private void put(int j, int word, long inLanes, JourneyImpact impact) {
    if (inLanes != 0) {
      JourneyImpact[] all = hits.computeIfAbsent(j, x -> new JourneyImpact[Lanes.COUNT]);
      for (long rest = inLanes; rest != 0; rest &= rest - 1) {
        all[Long.SIZE * word + Long.numberOfTrailingZeros(rest)] = impact;
      }
    }
  }

  /// Finds when the last automatic failover takes place in each lane, for the traffic of any access.
  private void settle(Lanes immediate) {
    for (int w = 0; w < WORDS; w++) {
      long open = -1L;
      for (FailoverOrder.Step step : failovers.automatic) {
        long lanesOf = 0;
        for (int i = 0; i < step.groups().size(); i++) {
          lanesOf |= immediate.failsOver(step.groups().get(i), w);
        }
        for (long rest = lanesOf & open; rest != 0; rest &= rest - 1) {
          int lane = Long.SIZE * w + Long.numberOfTrailingZeros(rest);
          settledAt[lane] = Math.max(settledAt[lane], step.seconds());
        }
        open &= ~lanesOf;
      }
    }
  }

  /// Counts what is down and degraded, and lists it where there is room.
  private void measure(Lanes settled, long room) {
    LaneSum[] sums = settled.count();
    downs = sums[0];
    degradeds = sums[1];
    long sum = 0;
    for (int lane = 0; lane < used; lane++) {
      sum += downs.of(lane) + degradeds.of(lane);
    }
    blasts = sum <= room ? list(settled) : List.of();
  }

  private List<UnitEffect.Blast> list(Lanes settled) {
    IntList[] isDown = lists();
    IntList[] isDegraded = lists();
    int[] touched = settled.touched();
    Arrays.sort(touched);
    for (int c : touched) {
      for (int w = 0; w < WORDS && !structure.components.person[c]; w++) {
        add(c, w, settled.down(c, w), isDown);
        add(c, w, settled.degraded(c, w), isDegraded);
      }
    }
    List<UnitEffect.Blast> all = new ArrayList<>();
    for (int lane = 0; lane < used; lane++) {
      all.add(new UnitEffect.Blast(isDown[lane].toArray(), isDegraded[lane].toArray()));
    }
    return all;
  }

  private IntList[] lists() {
    IntList[] lists = new IntList[used];
    Arrays.setAll(lists, lane -> new IntList());
    return lists;
  }

  private static void add(int c, int word, long inLanes, IntList[] lists) {
    for (long rest = inLanes; rest != 0; rest &= rest - 1) {
      lists[Long.SIZE * word + Long.numberOfTrailingZeros(rest)].add(c);
    }
  }

  /// Whether a unit of the last batch may overload something, when settled or later.
  boolean risky(int lane) {
    return (risky[lane >> 6] >>> lane & 1) != 0;
  }

  /// What each unit of the last batch does.
  List<UnitEffect> effects() {
    List<UnitEffect> all = new ArrayList<>();
    int[] sameJourneys = {};
    JourneyImpact[] sameImpacts = {};
    for (int lane = 0; lane < used; lane++) {
      int at = lane;
      int[] hit = hits.entrySet().stream().filter(e -> e.getValue()[at] != null).mapToInt(Map.Entry::getKey).toArray();
      JourneyImpact[] impacts =
          hits.values().stream().map(h -> h[at]).filter(i -> i != null).toArray(JourneyImpact[]::new);
      sameJourneys = Arrays.equals(hit, sameJourneys) ? sameJourneys : hit;
      sameImpacts = Arrays.equals(impacts, sameImpacts) ? sameImpacts : impacts;
      UnitEffect.Blast blast = blasts.isEmpty() ? null : blasts.get(lane);
      all.add(new UnitEffect(sameJourneys, sameImpacts, downs.of(lane), degradeds.of(lane), blast));
    }
    return all;
  }
}
