package linchpin.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.advice.maintenance.MaintenanceChoice;
import linchpin.cli.terminal.WrongInput;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.model.kind.Catalogue;
import picocli.CommandLine.Option;

/// The options that say what is to be taken out by plan, checked against a model.
public final class MaintenanceOptions {
  @Option(
      names = "--of",
      paramLabel = "ID",
      description = "Plan for this component (all its copies), copy (web#1), dependency, or the members of this group.")
  private List<String> of = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "KIND", description = "Plan for everything of this kind.")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--tag", paramLabel = "TAG", description = "Plan for everything with this tag; with --kind, of that kind.")
  private List<String> tags = new ArrayList<>();

  /// The units that the options name together; all where they name none.
  public Set<String> units(Topology topology) {
    if (of.isEmpty() && kinds.isEmpty() && tags.isEmpty()) {
      return MaintenanceChoice.all(topology);
    }
    List<String> wrong = new ArrayList<>();
    Set<String> units = new LinkedHashSet<>();
    for (String id : of) {
      Set<String> named = MaintenanceChoice.of(topology, id);
      units.addAll(named);
      if (named.isEmpty()) {
        wrong.add("--of " + id + ": " + flaw(topology, id));
      }
    }
    units.addAll(matching(topology, wrong));
    if (!wrong.isEmpty()) {
      throw new WrongInput(wrong);
    }
    return units;
  }

  private Set<String> matching(Topology topology, List<String> wrong) {
    Set<String> units = MaintenanceChoice.of(topology, kinds, tags);
    if (units.isEmpty() && !(kinds.isEmpty() && tags.isEmpty())) {
      List<String> asked = new ArrayList<>();
      kinds.forEach(k -> asked.add("--kind " + k));
      tags.forEach(t -> asked.add("--tag " + t));
      kinds.stream().filter(k -> !Catalogue.standard().knows(k)).findFirst().ifPresentOrElse(
          k -> wrong.add("--kind " + k + ": the catalogue has no such kind"
              + NearMatches.hint(k, Catalogue.standard().kinds().stream().map(kind -> kind.id()).toList())),
          () -> wrong.add(String.join(" ", asked) + ": the model has nothing of it that can fail"));
    }
    return units;
  }

  private static String flaw(Topology topology, String id) {
    Component component = topology.component(id);
    if (component != null) {
      return component.isPeople() ? "people are not taken out by plan" : "it cannot fail, so there is nothing to plan for";
    }
    if (topology.commonCause(id) != null || topology.isFailover(id)) {
      return "a common cause or a failover is nothing that is taken out; name components";
    }
    if (topology.dependency(id) != null) {
      return "this dependency cannot fail (canFail); name a component";
    }
    List<String> known = new ArrayList<>(topology.components().keySet());
    known.addAll(topology.groups().keySet());
    return "the model has nothing with this id" + NearMatches.hint(id, known);
  }
}
