package linchpin.analysis.whatif;

import java.util.Set;
import java.util.TreeSet;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.Structure;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// A model with nothing off, and what of its capacities counts when failures are judged: what is overloaded as it
/// stands cannot tell another overload from its own, so the capacities of those components are left aside
/// (docs/semantics.md, section 4).
public final class AsItStands {
  private final Structure structure;
  private final Failures nothing;
  private final boolean[] hasPerson;
  /// The ways of load; null where there is none.
  public final @Nullable LoadPaths paths;
  /// With every capacity.
  public final FailureTimeline timeline;
  /// With no capacity at all.
  private final FailureTimeline unlimited;
  /// The capacities that count when failures are judged; null where load can do nothing.
  public final @Nullable Demand judged;
  /// With the capacities that count when failures are judged.
  public final FailureTimeline judgedTimeline;
  /// What is overloaded in any round until settled; numbers of components.
  public final Set<Integer> overloaded;

  public AsItStands(Structure structure) {
    this.structure = structure;
    nothing = new Failures(structure);
    hasPerson = ScenarioRun.hasPerson(structure, nothing);
    Demand demand = new Demand(structure, Scenario.NOTHING);
    paths = demand.any() ? new LoadPaths(structure) : null;
    timeline = with(demand);
    overloaded = new TreeSet<>(timeline.settled.overloaded().keySet());
    Demand left = overloaded.isEmpty() ? demand : demand.without(overloaded::contains);
    judged = left.matters() ? left : null;
    judgedTimeline = overloaded.isEmpty() ? timeline : with(left);
    unlimited = timeline.recovered.overloaded().isEmpty() ? timeline : with(null);
  }

  private FailureTimeline with(@Nullable Demand demand) {
    return new FailureTimeline(structure, paths, demand, Island.whole(structure, nothing), hasPerson);
  }

  /// Whether a journey is down for good with nothing off, overload left aside.
  public boolean down(int journey) {
    return unlimited.state(journey, unlimited.recovered) == State.DOWN;
  }

  /// Whether a journey is down when settled with nothing off, by overload.
  public boolean downByOverload(int journey) {
    return timeline.state(journey, timeline.settled) == State.DOWN
        && unlimited.state(journey, unlimited.settled) != State.DOWN;
  }
}
