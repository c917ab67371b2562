package linchpin.analysis.whatif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Island;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import org.jspecify.annotations.Nullable;

/// Follows reasons back from a journey's entry to the unit that failed, breadth first.
public final class CausalChain {
  private final Structure structure;
  private final FailureUnit unit;
  private final Map<Integer, Step> steps = new HashMap<>();

  /// How a component was reached: what it is a cause of, and the group or copy between.
  private record Step(int effect, @Nullable String over) {}

  public CausalChain(Structure structure, FailureUnit unit) {
    this.structure = structure;
    this.unit = unit;
  }

  /// Ids from the unit to the entry; only the unit when the journey stays up.
  public List<String> to(int journey) {
    Failures off = new Failures(structure);
    off.add(unit);
    AsItStands standing = new AsItStands(structure);
    Island whole = Island.whole(structure, off);
    FailureTimeline timeline = new FailureTimeline(
        structure, standing.paths, standing.judged, whole, ScenarioRun.hasPerson(structure, off));
    for (Snapshot moment : List.of(timeline.recovered, timeline.settled, timeline.immediate)) {
      if (timeline.state(journey, moment) == State.DOWN) {
        Propagation states = moment.of(structure.accesses[journey]);
        return follow(structure.entries[journey], new ReasonFinder(structure, moment, states, off), states);
      }
    }
    return List.of(unit.id());
  }

  private List<String> follow(int entry, ReasonFinder reasons, Propagation states) {
    Deque<Integer> open = new ArrayDeque<>(List.of(entry));
    steps.put(entry, new Step(-1, null));
    int last = entry;
    while (!open.isEmpty()) {
      int c = open.remove();
      last = c;
      if (structure.components.ids[c].equals(unit.id())) {
        return path(c, null);
      }
      for (ReasonFinder.Cause cause : reasons.causes(c)) {
        for (String source : decisive(c, cause, states)) {
          int next = structure.component(source);
          if (source.equals(unit.id()) && next < 0) {
            return path(c, cause.over());
          }
          if (next >= 0 && !steps.containsKey(next)) {
            steps.put(next, new Step(c, cause.over()));
            open.add(next);
          }
        }
      }
    }
    return path(last, null);
  }

  /// Of the members of a group those whose loss was one too many, just before what needs the group went down: one that
  /// was down earlier could be spared. All sources where it is not about a group.
  private List<String> decisive(int effect, ReasonFinder.Cause cause, Propagation states) {
    if (cause.over() == null || structure.group(cause.over()) < 0) {
      return cause.sources();
    }
    int before = states.wave[effect] - 1;
    List<String> last = cause.sources().stream().filter(s -> waveOf(s, states) == before).toList();
    return last.isEmpty() ? cause.sources() : last;
  }

  private int waveOf(String id, Propagation states) {
    int c = structure.component(id);
    return c < 0 ? Propagation.NEVER : states.wave[c];
  }

  private List<String> path(int from, @Nullable String firstOver) {
    LinkedHashSet<String> ids = new LinkedHashSet<>();
    ids.add(unit.id());
    if (firstOver != null) {
      ids.add(firstOver);
    }
    int c = from;
    while (c >= 0) {
      ids.add(structure.components.ids[c]);
      Step step = java.util.Objects.requireNonNull(steps.get(c));
      if (step.over() != null) {
        ids.add(step.over());
      }
      c = step.effect();
    }
    return new ArrayList<>(ids);
  }
}
