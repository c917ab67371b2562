package linchpin.ui.canvas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.Moment;
import linchpin.analysis.Outcome;
import linchpin.analysis.Report;
import linchpin.analysis.State;
import linchpin.edit.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Topology;
import linchpin.ui.Session;
import org.jspecify.annotations.Nullable;

/// What a screen reader says of each component: its name, its kind, its state and what hangs on it.
final class Sentences {
  private final Topology topology;
  private final Set<String> off;
  private final Map<String, Integer> needing = new HashMap<>();
  private final Set<String> spofs = new HashSet<>();
  private final @Nullable Moment moment;

  /// The sentences for a document and what the session knows of it.
  Sentences(Document document, Session session) {
    topology = document.topology();
    off = Set.copyOf(session.scenario().get().off());
    for (Dependency d : topology.dependencies().values()) {
      topology.targets(d).forEach(target -> needing.merge(target, 1, Integer::sum));
    }
    Report report = session.report().get();
    if (report != null) {
      report.journeys().forEach(j -> spofs.addAll(j.spofs()));
    }
    Outcome outcome = session.outcome().get();
    int index = session.moment().get();
    moment = outcome == null || index >= outcome.moments().size() ? null : outcome.moments().get(index);
  }

  /// The sentence for a component, or null when there is none of this id.
  @Nullable String of(String id) {
    Component component = topology.component(id);
    return component == null ? null : of(component);
  }

  /// "Orders, Database, in Zone A, single point of failure, needed by 4".
  private String of(Component c) {
    StringBuilder text = new StringBuilder(c.label());
    text.append(", ").append(topology.kind(c).name());
    if (c.copies() > 1) {
      text.append(", ").append(c.copies()).append(" copies, ").append(c.required()).append(" needed");
    }
    Component place = c.domain() == null ? null : topology.component(c.domain());
    if (place != null) {
      text.append(", in ").append(place.label());
    }
    String state = state(c);
    if (state != null) {
      text.append(", ").append(state);
    }
    int count = needing.getOrDefault(c.id(), 0);
    return count == 0 ? text.toString() : text.append(", needed by ").append(count).toString();
  }

  private @Nullable String state(Component c) {
    if (off.contains(c.id())) {
      return "switched off";
    }
    if (moment != null) {
      State state = moment.states().get(c.id());
      return state == null ? null : state.text();
    }
    return spofs.contains(c.id()) ? "single point of failure" : null;
  }
}
