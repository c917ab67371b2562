package linchpin.analysis.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import linchpin.analysis.load.LoadRisks;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import linchpin.task.Cancellation;
import linchpin.task.OrderedWorkers;
import linchpin.task.Progress;
import org.jspecify.annotations.Nullable;

/// Every unit failing alone, many at a time, load left aside. Units that stand near each other in the order of needs
/// fail in the same batch, because much of what they take down is the same.
public final class SingleFailures {
  /// Beyond so many components in all blast radii these are worked out one by one when asked for.
  static final long KEPT = 16_000_000;

  private final Structure structure;
  private final int threads;
  private final EnumMap<Purpose, PropagationIndex> wirings = new EnumMap<>(Purpose.class);
  private final FailoverOrder failovers;
  private final @Nullable LoadRisks risks;
  private final BitSet risky = new BitSet();
  /// Numbers of the units in the order in which they are looked at.
  private final int[] order;
  private final @Nullable UnitEffect[] effects;
  private volatile long components;
  private int finished;

  /// @param risks what failures may overload something, or null where load plays no part
  public SingleFailures(Structure structure, @Nullable LoadRisks risks, int threads, Cancellation cancellation) {
    this.structure = structure;
    this.risks = risks;
    this.threads = threads;
    for (Purpose purpose : structure.purposes()) {
      cancellation.check();
      wirings.put(purpose, new PropagationIndex(structure, structure.requirements(purpose)));
    }
    failovers = new FailoverOrder(structure.groups);
    cancellation.check();
    PropagationIndex any = Objects.requireNonNull(wirings.get(Purpose.ANY));
    int[] ranks = structure.units.stream().mapToInt(any::rankOf).toArray();
    order = IntStream.range(0, ranks.length).boxed()
        .sorted(Comparator.comparingInt(u -> ranks[u])).mapToInt(u -> u).toArray();
    effects = new UnitEffect[order.length];
  }

  /// What will be found held up by each other.
  ///
  /// @param never whether a component does not come up in a cold start with nothing off
  public HeldUpComponents heldUp(boolean[] never) {
    return new HeldUpComponents(Objects.requireNonNull(wirings.get(Purpose.ANY)), never);
  }

  /// Some units, each in a lane of its own.
  ///
  /// @param numbers of the units in the structure's list
  public record Batch(List<Integer> numbers, List<FailureUnit> units) {}

  /// Told the state of a batch's failures when recovered, any access.
  public interface Aftermath {
    /// Called on any thread.
    ///
    /// @return what to do with what was found, one batch after the other
    Runnable lookAt(Lanes recovered, Batch batch);
  }

  /// What came of a batch.
  private record Done(Batch batch, List<UnitEffect> effects, BitSet risky, Runnable afterwards) {}

  /// The effects of all units, in the structure's order.
  public List<UnitEffect> all(Aftermath aftermath, Cancellation cancellation) {
    OrderedWorkers.run(
        (order.length + Lanes.COUNT - 1) / Lanes.COUNT, threads,
        () -> new BatchImpacts(structure, wirings, failovers, risks, cancellation),
        (worker, piece) -> batch(worker, piece, aftermath, cancellation),
        done -> take(done, cancellation));
    List<UnitEffect> all = new ArrayList<>(effects.length);
    for (UnitEffect effect : effects) {
      UnitEffect known = Objects.requireNonNull(effect);
      all.add(components > KEPT ? known.withoutBlast() : known);
    }
    return Collections.unmodifiableList(all);
  }

  /// The units, as numbers, that may overload something; known once all effects are.
  public BitSet risky() {
    return risky;
  }

  private Done batch(BatchImpacts worker, int piece, Aftermath aftermath, Cancellation cancellation) {
    cancellation.check();
    int from = piece * Lanes.COUNT;
    int to = Math.min(order.length, from + Lanes.COUNT);
    List<Integer> numbers = Arrays.stream(order, from, to).boxed().toList();
    Batch batch = new Batch(numbers, numbers.stream().map(structure.units::get).toList());
    Runnable afterwards = worker.evaluate(batch, null, KEPT - components, aftermath);
    BitSet risky = new BitSet();
    for (int lane = 0; lane < numbers.size(); lane++) {
      boolean line = risks != null && risks.line(batch.units().get(lane));
      risky.set(lane, line || worker.risky(lane));
    }
    return new Done(batch, worker.effects(), risky, afterwards);
  }

  private void take(Done done, Cancellation cancellation) {
    List<Integer> numbers = done.batch().numbers();
    long sum = components;
    for (int lane = 0; lane < numbers.size(); lane++) {
      UnitEffect effect = done.effects().get(lane);
      effects[numbers.get(lane)] = sum > KEPT ? effect.withoutBlast() : effect;
      sum += effect.down() + effect.degraded();
      risky.set(numbers.get(lane), done.risky().get(lane));
    }
    components = sum;
    done.afterwards().run();
    finished += numbers.size();
    cancellation.progress(new Progress("single failures", finished, order.length, "units"));
  }
}
