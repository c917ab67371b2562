package linchpin.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;

/// What is wrong with the references of a document, by the rules of the model file.
final class References {
  private final Document document;
  private final Topology topology;
  private final List<String> wrong = new ArrayList<>();

  private References(Document document) {
    this.document = document;
    topology = document.topology();
  }

  static List<String> wrongIn(Document document) {
    References check = new References(document);
    check.ids();
    document.topology().components().values().forEach(check::component);
    check.groups();
    document.topology().dependencies().values().forEach(check::line);
    check.rest();
    return check.wrong;
  }

  private void require(boolean right, String what) {
    if (!right) {
      wrong.add(what);
    }
  }

  private void ids() {
    Set<String> all = new HashSet<>();
    topology.components().forEach((id, c) -> require(id.equals(c.id()) && all.add(id), "id " + id));
    topology.groups().forEach((id, g) -> require(id.equals(g.id()) && all.add(id), "id " + id));
    topology.dependencies().forEach((id, d) -> require(id.equals(d.id()) && all.add(id), "id " + id));
    all.forEach(id -> require(!id.contains("#") && !id.isBlank() && id.strip().equals(id), "form of id " + id));
    topology.journeys().forEach((id, j) -> require(id.equals(j.id()), "id " + id));
    document.annotations().forEach((id, a) -> require(id.equals(a.id()), "id " + id));
    document.scenarios().forEach((id, s) -> require(id.equals(s.id()), "id " + id));
  }

  private void component(Component c) {
    Predicate<String> place = id -> topology.component(id) != null && topology.kind(topology.component(id)).container();
    require(c.domain() == null || place.test(c.domain()), c.id() + " in " + c.domain());
    require(c.domain() == null || c.spread().isEmpty(), c.id() + " in and spread");
    require(c.spread().isEmpty() || c.copies() > 1, c.id() + " spread without copies");
    require(c.spread().stream().allMatch(place), c.id() + " spread over " + c.spread());
    require(c.required() >= 1 && c.required() <= c.copies(), c.id() + " requires " + c.required());
    require(c.operators().stream().allMatch(this::human), c.id() + " operators " + c.operators());
    c.backups().forEach(b -> require(topology.component(b.to()) != null, c.id() + " backup to " + b.to()));
    Set<String> round = new HashSet<>();
    for (Component at = c; at != null && at.domain() != null; at = topology.component(at.domain())) {
      if (!round.add(at.id())) {
        wrong.add(c.id() + " lies in itself");
        return;
      }
    }
  }

  private boolean human(String id) {
    Component c = topology.component(id);
    return c != null && topology.kind(c).human();
  }

  private void groups() {
    Set<String> members = new HashSet<>();
    for (RedundancyGroup g : topology.groups().values()) {
      require(g.members().size() >= 2, g.id() + " has " + g.members().size() + " members");
      require(g.required() >= 1 && g.required() <= g.members().size(), g.id() + " requires " + g.required());
      g.members().forEach(m -> require(topology.component(m) != null && members.add(m), g.id() + " member " + m));
    }
  }

  private void line(Dependency d) {
    require(topology.component(d.from()) != null && !human(d.from()), d.id() + " from " + d.from());
    boolean known = topology.component(d.to()) != null || topology.group(d.to()) != null;
    require(known && !human(d.to()), d.id() + " to " + d.to());
    require(d.cachedBy() == null || topology.component(d.cachedBy()) != null, d.id() + " cached by " + d.cachedBy());
  }

  private void rest() {
    topology.journeys().values().forEach(j -> require(topology.component(j.entry()) != null, j.id() + " entry"));
    document.scenarios().values().forEach(this::scenario);
    document.placement().keySet().forEach(id -> require(topology.component(id) != null, "placement of " + id));
    document.annotations().values().forEach(a -> require(
        a.about() == null || topology.component(a.about()) != null || topology.group(a.about()) != null
            || topology.dependency(a.about()) != null,
        "note about " + a.about()));
  }

  private void scenario(Scenario s) {
    for (String unit : s.off()) {
      String whole = unit.replaceFirst("#\\d+$", "");
      boolean known = topology.component(whole) != null || unit.equals(whole) && topology.dependency(unit) != null;
      require(known, s.id() + " switches off " + unit);
      Component c = topology.component(whole);
      require(unit.equals(whole) || c != null && Integer.parseInt(unit.substring(whole.length() + 1)) <= c.copies(),
          s.id() + " switches off copy " + unit);
    }
    s.isolate().forEach(id -> require(topology.component(id) != null, s.id() + " isolates " + id));
    s.saturate().keySet().forEach(id -> require(
        topology.component(id) != null || topology.group(id) != null, s.id() + " saturates " + id));
  }
}
