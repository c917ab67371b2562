package linchpin.edit.validity;

import static linchpin.edit.validity.Rule.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.model.Component;

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
    Set<String> done = new HashSet<>();
    List<Component> all = elements.components();
    for (int i = 0; i < all.size(); i++) {
      List<String> cycle = new Ascent(elements, done).cycleFrom(all.get(i).id());
      if (!cycle.isEmpty()) {
        problems.add(
            "components[" + i + "]." + (all.get(i).domain() == null ? "spread" : "in"),
            "puts it inside itself: " + String.join(" in ", cycle) + "; take one of them out");
      }
    }
  }

  /// A walk outwards through the domains, depth first and without recursion, as nesting may be deep.
  private static final class Ascent {
    private final Elements elements;
    private final Set<String> done;
    private final LinkedHashSet<String> path = new LinkedHashSet<>();
    private final List<List<String>> ahead = new ArrayList<>();

    Ascent(Elements elements, Set<String> done) {
      this.elements = elements;
      this.done = done;
    }

    /// The ids of a cycle met on the way, the first repeated at the end; empty when there is none that was not met
    /// before.
    List<String> cycleFrom(String start) {
      List<String> cycle = List.of();
      enter(start);
      while (!ahead.isEmpty()) {
        List<String> next = ahead.getLast();
        if (next.isEmpty()) {
          ahead.removeLast();
          done.add(path.removeLast());
        } else {
          String id = next.removeFirst();
          if (path.contains(id) && cycle.isEmpty()) {
            cycle = cycle(id);
          } else if (!path.contains(id)) {
            enter(id);
          }
        }
      }
      return cycle;
    }

    private void enter(String id) {
      Component c = elements.component(id);
      if (c == null || done.contains(id)) {
        return;
      }
      path.add(id);
      List<String> outer = new ArrayList<>(c.spread());
      if (c.domain() != null) {
        outer.add(c.domain());
      }
      ahead.add(outer);
    }

    private List<String> cycle(String id) {
      List<String> walked = new ArrayList<>(path);
      List<String> cycle = new ArrayList<>(walked.subList(walked.indexOf(id), walked.size()));
      cycle.add(id);
      return cycle;
    }
  }
}
