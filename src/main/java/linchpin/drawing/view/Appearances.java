package linchpin.drawing.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Finds how each component stands: as it is in Design, at the moment and wave shown in What-if.
public final class Appearances {
  private final @Nullable ShownMoment whatIf;
  private final Scenario scenario;
  private final @Nullable Moment moment;
  private final @Nullable Moment before;
  private final @Nullable Moment preview;
  private final Set<String> off;
  private final Set<String> previewedOff;
  private final Set<String> spareless;
  private final Set<String> overloaded;
  private final Map<String, RedundancyGroup> groupOf;

  /// Whether waves are still to come.
  private final boolean halfway;

  Appearances(View view, Map<String, RedundancyGroup> groupOf) {
    this.groupOf = groupOf;
    whatIf = view.whatIf();
    scenario = whatIf == null ? Scenario.NOTHING : whatIf.scenario();
    moment = whatIf == null ? null : whatIf.shown();
    before = whatIf == null ? null : whatIf.before();
    HighlightedFinding highlight = view.emphasis().lit();
    preview = whatIf != null || highlight == null ? null : highlight.settled();
    halfway = whatIf != null && moment != null && moment.waves().values().stream().anyMatch(w -> w > whatIf.wave());
    off = new HashSet<>(scenario.off());
    previewedOff = preview == null || highlight == null || highlight.preview() == null ? Set.of()
        : new HashSet<>(highlight.preview().scenario().off());
    spareless = new HashSet<>(spareless(view.report()));
    overloaded = new HashSet<>(overloaded(view.report()));
  }

  private List<String> spareless(@Nullable Report report) {
    Moment now = whatIf == null ? preview : moment;
    if (now != null) {
      return now.noSpareLeft();
    }
    return report == null || whatIf != null ? List.of() : report.noSpare();
  }

  private List<String> overloaded(@Nullable Report report) {
    if (whatIf != null) {
      return moment == null ? List.of() : moment.overloaded();
    }
    return report == null ? List.of() : report.overloadedAsItStands();
  }

  /// The moment whose states groups are judged by: the one shown, or what an opened finding previews; else null.
  public @Nullable Moment judged() {
    return whatIf == null ? preview : moment;
  }

  public boolean off(String id) {
    return off.contains(id);
  }

  public boolean isolated(String id) {
    return scenario.isolate().contains(id);
  }

  /// Whether the analysis says that a group or component has no spare.
  public boolean spareless(String id) {
    return spareless.contains(id);
  }

  /// Whether a component does not work in [#judged].
  public boolean fallen(String id) {
    Moment now = judged();
    if (off(id)) {
      return true;
    }
    return now != null && now.states().get(id) == State.DOWN && (whatIf == null || !ahead(id));
  }

  Appearance of(Component component) {
    String id = component.id();
    Appearance.Condition condition = condition(id);
    int wave = moment == null || off(id) ? 0 : moment.waves().getOrDefault(id, 0);
    boolean strained = overloaded.contains(id) && condition != Appearance.Condition.OFF;
    int left = left(component);
    return new Appearance(
        condition,
        wave,
        ahead(id),
        strained && !(ahead(id) && whatIf != null && wave > whatIf.wave() + 1),
        moment == null ? null : moment.load().get(id),
        capacity(component, left),
        component.copies() > 1 && condition != Appearance.Condition.DOWN && spareless(id),
        left);
  }

  private Appearance.Condition condition(String id) {
    if (off(id)) {
      return Appearance.Condition.OFF;
    }
    if (moment == null) {
      return Appearance.Condition.UP;
    }
    State now = moment.states().getOrDefault(id, State.UP);
    if (now == State.DOWN && !ahead(id)) {
      return Appearance.Condition.DOWN;
    }
    return (halfway && now != State.UP ? earlier(id) : now) == State.UP ? Appearance.Condition.UP : Appearance.Condition.DEGRADED;
  }

  /// How a component was before the waves began; what will be degraded by them is not yet.
  private State earlier(String id) {
    return before == null ? State.UP : before.states().getOrDefault(id, State.UP);
  }

  /// Whether it goes down in a wave that is not yet shown.
  private boolean ahead(String id) {
    return whatIf != null && moment != null && moment.waves().getOrDefault(id, 0) > whatIf.wave();
  }

  private int left(Component component) {
    Moment now = judged();
    int left = 0;
    for (int i = 1; i <= Math.min(component.copies(), MOST_COPIES); i++) {
      String copy = component.copy(i);
      boolean fallen = off(copy) || previewedOff.contains(copy);
      String place = component.placeOf(i);
      if (now != null && place != null && !component.spread().isEmpty()) {
        fallen |= fallen(place);
      }
      left += fallen ? 0 : 1;
    }
    return left + Math.max(0, component.copies() - MOST_COPIES);
  }

  /// More copies than this are not looked at one by one: a stranger's file may claim a billion.
  private static final int MOST_COPIES = 10_000;

  private @Nullable Double capacity(Component component, int left) {
    Double capacity = component.capacity();
    if (capacity == null || whatIf == null) {
      return null;
    }
    RedundancyGroup group = groupOf.get(component.id());
    double factor = scenario.saturate().getOrDefault(component.id(), 1.0);
    double byGroup = group == null ? 1 : scenario.saturate().getOrDefault(group.id(), 1.0);
    return capacity * left * factor * byGroup;
  }
}
