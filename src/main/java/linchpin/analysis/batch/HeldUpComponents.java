package linchpin.analysis.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Structure;

/// Held up by each other (docs/semantics.md, section 7): with each unit off, what works then but would not come up in a
/// cold start without that unit, though it would with nothing off.
public final class HeldUpComponents {
  /// More ids are not listed.
  private static final int MOST_IDS = 2_000_000;

  private final Structure structure;
  private final PropagationIndex index;
  private final boolean[] never;
  private final int[] doubtful;
  private final List<Found> found = new ArrayList<>();
  private long listed;
  private int omitted;

  private record Found(int unit, ColdStart.HeldUp held) {}

  /// @param never whether a component does not come up with nothing off either
  HeldUpComponents(PropagationIndex index, boolean[] never) {
    this.index = index;
    this.never = never;
    structure = index.structure;
    doubtful = ColdStartLanes.doubtful(structure);
  }

  /// Looks at what works with each unit of a batch off.
  ///
  /// @return adds what was found
  public Runnable lookAt(Lanes recovered, SingleFailures.Batch batch) {
    if (doubtful.length == 0) {
      return () -> { };
    }
    ColdStartLanes cold = new ColdStartLanes(index, doubtful);
    cold.start(recovered);
    IntList[] held = new IntList[batch.units().size()];
    for (int c : doubtful) {
      for (int w = 0; w < Lanes.WORDS && !never[c]; w++) {
        for (long rest = cold.heldUp(c, w, recovered); rest != 0; rest &= rest - 1) {
          int lane = Long.SIZE * w + Long.numberOfTrailingZeros(rest);
          held[lane] = held[lane] == null ? new IntList() : held[lane];
          held[lane].add(c);
        }
      }
    }
    return () -> add(held, batch);
  }

  private void add(IntList[] held, SingleFailures.Batch batch) {
    for (int lane = 0; lane < held.length; lane++) {
      IntList of = held[lane];
      if (of != null && listed + of.size() > MOST_IDS) {
        omitted++;
      } else if (of != null) {
        listed += of.size();
        FailureUnit unit = batch.units().get(lane);
        List<String> ids = java.util.Arrays.stream(of.toArray()).mapToObj(c -> structure.components.ids[c]).toList();
        found.add(new Found(batch.numbers().get(lane), new ColdStart.HeldUp(unit.id(), ids)));
      }
    }
  }

  /// What was found, by unit in the model's order.
  public List<ColdStart.HeldUp> found() {
    return found.stream().sorted(Comparator.comparingInt(Found::unit)).map(Found::held).toList();
  }

  /// What was left out, in a sentence; empty when nothing was.
  public String omissions() {
    return omitted == 0 ? "" : "Held up by each other: " + omitted + " units are not listed";
  }
}
