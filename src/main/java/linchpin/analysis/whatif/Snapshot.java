package linchpin.analysis.whatif;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.load.Overload;
import linchpin.analysis.load.Traffic;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.structure.IntList;
import linchpin.model.Purpose;
import org.jspecify.annotations.Nullable;

/// How an island is at one moment, under every access that is asked for.
public final class Snapshot {
  private final EnumMap<Purpose, Propagation> states;
  private final @Nullable Traffic traffic;
  private final List<IntList> failed;
  private final boolean[] staying;
  private final Map<Integer, Overload> overloaded;

  /// @param states what works, by access
  /// @param traffic the load; null where it is not computed
  /// @param failed what failed by overload, one batch for each round of the cascade
  /// @param staying what is overloaded and stays on
  /// @param overloaded everything that was overloaded so far, with the figures of the last time
  Snapshot(
      EnumMap<Purpose, Propagation> states,
      @Nullable Traffic traffic,
      List<IntList> failed,
      boolean[] staying,
      Map<Integer, Overload> overloaded) {
    this.states = states;
    this.traffic = traffic;
    this.failed = failed;
    this.staying = staying;
    this.overloaded = overloaded;
  }

  public @Nullable Traffic traffic() {
    return traffic;
  }

  List<IntList> failed() {
    return failed;
  }

  boolean[] staying() {
    return staying;
  }

  public Map<Integer, Overload> overloaded() {
    return overloaded;
  }

  /// Any access, and those of the journeys.
  Collection<Propagation> states() {
    return states.values();
  }

  public Propagation any() {
    return of(Purpose.ANY);
  }

  Propagation of(Purpose purpose) {
    return Objects.requireNonNull(states.get(purpose));
  }
}
