package linchpin.edit.validity;

import static linchpin.edit.validity.Rule.quoted;

import java.util.List;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// A scenario switches off what can be switched off, cuts off domains, saturates components or groups, and hardens
/// dependencies.
final class ScenariosFit implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    List<Scenario> all = elements.scenarios();
    for (int i = 0; i < all.size(); i++) {
      check("scenarios[" + i + "]", all.get(i), elements, problems);
    }
  }

  private static void check(String path, Scenario scenario, Elements elements, Problems problems) {
    for (int j = 0; j < scenario.off().size(); j++) {
      String flaw = flaw(scenario.off().get(j), elements);
      if (flaw != null) {
        problems.add(path + ".off[" + j + "]", flaw);
      }
    }
    for (int j = 0; j < scenario.isolate().size(); j++) {
      isolate(path + ".isolate[" + j + "]", scenario.isolate().get(j), elements, problems);
    }
    for (int j = 0; j < scenario.harden().size(); j++) {
      String id = scenario.harden().get(j);
      if (elements.dependency(id) == null) {
        problems.add(
            path + ".harden[" + j + "]", "names " + quoted(id) + ", which " + elements.nature(id) + "; name a dependency");
      }
    }
    scenario.saturate().forEach((id, factor) -> saturate(path + ".saturate." + id, id, elements, problems));
  }

  private static @Nullable String flaw(String id, Elements elements) {
    if (elements.component(id) != null || elements.dependency(id) != null || elements.commonCause(id) != null) {
      return null;
    }
    String switched = RedundancyGroup.ofFailover(id);
    RedundancyGroup group = switched == null ? null : elements.group(switched);
    if (group != null) {
      return group.mode().switches() ? null
          : "names " + quoted(id) + ", but the mode " + group.mode().text() + " has nothing to switch; take it out";
    }
    int mark = id.lastIndexOf('#');
    Component whole = mark < 0 ? null : elements.component(id.substring(0, mark));
    if (whole != null) {
      return copyFlaw(id, whole, id.substring(mark + 1));
    }
    String remedy =
        elements.group(id) != null ? "name its members" : "name a component, a copy (web#1), a dependency or a common cause";
    return "names " + quoted(id) + ", which " + elements.nature(id) + "; " + remedy;
  }

  private static @Nullable String copyFlaw(String id, Component whole, String number) {
    if (whole.copies() == 1 || whole.isHuman()) {
      return "names " + quoted(id) + ", but " + quoted(whole.id()) + " goes off as a whole; name "
          + quoted(whole.id());
    }
    boolean fits = number.matches("[1-9][0-9]{0,4}") && Integer.parseInt(number) <= whole.copies();
    return fits
        ? null
        : "names " + quoted(id) + ", but the copies are " + whole.id() + "#1 to " + whole.id() + "#" + whole.copies()
            + "; name one of them";
  }

  private static void isolate(String path, String id, Elements elements, Problems problems) {
    Component c = elements.component(id);
    if (c == null || !c.isPlace()) {
      problems.add(
          path,
          "names " + quoted(id) + ", which " + elements.nature(id) + "; name a domain to cut off (zone, rack, region ...)");
    }
  }

  private static void saturate(String path, String id, Elements elements, Problems problems) {
    if (elements.component(id) == null && elements.group(id) == null) {
      problems.add(path, "names " + quoted(id) + ", which " + elements.nature(id) + "; name a component or a group");
    }
  }
}
