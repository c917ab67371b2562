package linchpin.edit.validity;

import static linchpin.edit.validity.Rule.quoted;

import java.util.List;
import linchpin.model.Component;
import linchpin.model.Dependency;

/// A dependency leads from a component to a component or a group, is shielded by a component, and no end is a person.
final class LinesHaveEnds implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    List<Dependency> all = elements.dependencies();
    for (int i = 0; i < all.size(); i++) {
      Dependency d = all.get(i);
      String path = "dependencies[" + i + "]";
      end(path + ".from", d.from(), "name a component (for a group, draw one from each member)", elements, problems);
      if (elements.group(d.to()) == null) {
        end(path + ".to", d.to(), "name a component or a group", elements, problems);
      }
      if (d.cachedBy() != null) {
        end(path + ".cachedBy", d.cachedBy(), "name the component that answers in its place", elements, problems);
      }
    }
  }

  private static void end(String path, String id, String remedy, Elements elements, Problems problems) {
    Component c = elements.component(id);
    if (c == null) {
      problems.add(path, "names " + quoted(id) + ", which " + elements.nature(id) + "; " + remedy);
    } else if (c.isHuman()) {
      problems.add(
          path, "names " + quoted(id) + ", who is a person; people are no end of a dependency, name them in operators");
    }
  }
}
