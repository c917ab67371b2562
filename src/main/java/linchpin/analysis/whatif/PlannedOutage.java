package linchpin.analysis.whatif;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.load.Demand;
import linchpin.analysis.load.LoadPaths;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;
import org.jspecify.annotations.Nullable;

/// Some units taken out by plan: everything that can take over has done so before, load follows
/// (docs/semantics.md, section 10).
public final class PlannedOutage {
  private final Structure structure;
  private final boolean[] switches;
  private final Snapshot after;

  /// @param off what is taken out
  /// @param paths null to leave load aside
  /// @param demand the capacities that count; null to leave load aside
  public PlannedOutage(Structure structure, Failures off, @Nullable LoadPaths paths, @Nullable Demand demand) {
    this.structure = structure;
    boolean[] all = new boolean[structure.groups.count];
    Arrays.fill(all, true);
    OverloadCascade load = new OverloadCascade(structure, paths, demand, Island.whole(structure, off));
    EnumMap<Purpose, Propagation> states = load.evaluate(all, List.of());
    switches = switches(Objects.requireNonNull(states.get(Purpose.ANY)));
    after = load.cascade(states, List.of(), Map.of());
  }

  private boolean[] switches(Propagation any) {
    boolean[] must = new boolean[structure.groups.count];
    for (int g = 0; g < must.length; g++) {
      for (int i = 0; i < structure.groups.serving[g] && i < structure.groups.size(g); i++) {
        must[g] |= !any.works(structure.groups.members.at(structure.groups.members.start(g) + i));
      }
    }
    return must;
  }

  /// Whether a group must switch for it: a member that should serve is down then, before any overload.
  public boolean switches(int group) {
    return switches[group];
  }

  /// How a journey is meanwhile.
  public State state(int journey) {
    int entry = structure.entries[journey];
    return entry < 0 ? State.UP : after.of(structure.accesses[journey]).state(entry);
  }
}
