package linchpin.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.model.graph.Containment;
import linchpin.model.graph.DependencyGraph;
import linchpin.ui.workspace.WalkDirection;
import org.jspecify.annotations.Nullable;

/// The way from component to component for those who use no mouse.
final class Walk {
  private final Document document;
  private final Topology topology;
  private final DependencyGraph needs;

  Walk(Document document) {
    this.document = document;
    topology = document.topology();
    needs = DependencyGraph.of(topology);
  }

  /// The component to begin at: the one at the top left; null when nothing is drawn.
  static @Nullable String first(Document document) {
    return sorted(document, document.placement().keySet()).stream().findFirst().orElse(null);
  }

  /// The next component on a way, the nearest where there are several, or null at the end of it.
  @Nullable String next(String from, WalkDirection way) {
    return switch (way) {
      case NEEDED -> nearest(from, needed(from));
      case NEEDING -> nearest(from, needing(from));
      case BEFORE -> beside(from, -1);
      case AFTER -> beside(from, 1);
    };
  }

  private Collection<String> needed(String from) {
    Component component = Objects.requireNonNull(topology.component(from));
    return document.isPlace(component) ? Containment.of(topology).inside(from) : needs.successors(from);
  }

  private Collection<String> needing(String to) {
    Component component = Objects.requireNonNull(topology.component(to));
    if (document.isPlace(component)) {
      return component.domain() == null ? List.of() : List.of(component.domain());
    }
    return needs.predecessors(to);
  }

  private @Nullable String nearest(String from, Collection<String> to) {
    Bounds here = document.bounds(from);
    return to.stream().distinct().filter(id -> document.bounds(id) != null && !id.equals(from))
        .min(Comparator.comparingDouble((String id) -> here == null ? 0 : distance(here, id))).orElse(null);
  }

  private double distance(Bounds here, String id) {
    Bounds there = box(document, id);
    return Math.hypot(there.centerX() - here.centerX(), there.centerY() - here.centerY());
  }

  private @Nullable String beside(String from, int step) {
    List<String> row = sorted(document, siblings(from));
    int at = row.indexOf(from) + step;
    return at < 0 || at >= row.size() ? null : row.get(at);
  }

  /// What the same things need, or who stands in for it; where there is nothing of the kind, what stands in the same
  /// place.
  private Set<String> siblings(String of) {
    Set<String> all = new LinkedHashSet<>(List.of(of));
    Component component = Objects.requireNonNull(topology.component(of));
    if (!document.isPlace(component)) {
      needing(of).forEach(n -> all.addAll(needed(n)));
    }
    var group = topology.groupOf(of);
    if (group != null) {
      all.addAll(group.members());
    }
    if (all.size() == 1) {
      topology.components().values().stream().filter(c -> Objects.equals(c.domain(), component.domain()))
          .forEach(c -> all.add(c.id()));
    }
    return all;
  }

  /// From top to bottom, in a row from left to right.
  private static List<String> sorted(Document document, Collection<String> ids) {
    List<String> drawn = new ArrayList<>(ids.stream().filter(id -> document.bounds(id) != null).toList());
    drawn.sort(Comparator.comparingDouble((String id) -> box(document, id).y())
        .thenComparingDouble(id -> box(document, id).x()));
    return drawn;
  }

  private static Bounds box(Document document, String id) {
    return Objects.requireNonNull(document.bounds(id));
  }
}
