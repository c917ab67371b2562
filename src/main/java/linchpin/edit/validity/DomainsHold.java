package linchpin.edit.validity;

import static linchpin.edit.validity.Rule.quoted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.model.Component;
import linchpin.model.graph.PlaceGraph;

/// What a component stands in is a component of a container kind, and nothing stands inside itself.
final class DomainsHold implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    List<Component> all = elements.components();
    for (int i = 0; i < all.size(); i++) {
      Component c = all.get(i);
      String path = "components[" + i + "]";
      if (c.domain() != null) {
        container(path + ".in", c.domain(), elements, problems);
      }
      for (int j = 0; j < c.spread().size(); j++) {
        container(path + ".spread[" + j + "]", c.spread().get(j), elements, problems);
      }
    }
    cycles(elements, problems);
  }

  private static void container(String path, String id, Elements elements, Problems problems) {
    Component target = elements.component(id);
    if (target == null || !target.isPlace()) {
      problems.add(
          path,
          "names " + quoted(id) + ", which " + elements.nature(id)
              + "; name a component of a kind that holds others (zone, rack, region ...)");
    }
  }

  private static void cycles(Elements elements, Problems problems) {
    PlaceGraph places = PlaceGraph.of(elements.components());
    List<Set<String>> left = new ArrayList<>(places.cycles());
    List<Component> all = elements.components();
    for (int i = 0; i < all.size() && !left.isEmpty(); i++) {
      Component c = all.get(i);
      for (String place : outwards(c, places)) {
        if (left.removeIf(cycle -> cycle.contains(place))) {
          problems.add(
              "components[" + i + "]." + (c.domain() == null ? "spread" : "in"),
              "puts it inside itself: " + String.join(" in ", cycle(place, places)) + "; take one of them out");
          break;
        }
      }
    }
  }

  /// A component and all that it stands in, the nearest first.
  private static Set<String> outwards(Component c, PlaceGraph places) {
    Set<String> all = new LinkedHashSet<>(List.of(c.id()));
    all.addAll(places.reachable(PlaceGraph.around(c)));
    return all;
  }

  /// The shortest way from a place out to itself, the place at both ends.
  private static List<String> cycle(String place, PlaceGraph places) {
    List<String> shortest = List.of();
    for (String outer : places.successors(place)) {
      List<String> cycle = new ArrayList<>(List.of(place, outer));
      places.path(outer, place).forEach(edge -> cycle.add(places.graph().getEdgeTarget(edge)));
      boolean closed = cycle.getLast().equals(place);
      if (closed && (shortest.isEmpty() || cycle.size() < shortest.size())) {
        shortest = cycle;
      }
    }
    return shortest;
  }
}
