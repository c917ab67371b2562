package linchpin.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.cli.terminal.WrongInput;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what goes wrong, checked against a model.
public final class ScenarioOptions {
  @Option(
      names = "--off",
      paramLabel = "U",
      description = "Switch off a component, one copy of it (app#2), a line or a common cause. May be repeated.")
  private List<String> off = new ArrayList<>();

  @Option(
      names = "--isolate",
      paramLabel = "D",
      description = "Cut a place (a zone, a region ...) off from the rest. May be repeated.")
  private List<String> isolate = new ArrayList<>();

  @Option(names = "--surge", paramLabel = "X", description = "Multiply every journey's requests by X.")
  private @Nullable Double surge;

  @Option(
      names = "--saturate",
      paramLabel = "U=X",
      description = "Multiply a component's capacity (or that of each member of a group) by X. May be repeated.")
  private Map<String, Double> saturate = new LinkedHashMap<>();

  @Option(
      names = "--harden",
      paramLabel = "D",
      description = "Take a soft dependency as a hard one, by its id. May be repeated.")
  private List<String> harden = new ArrayList<>();

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "Start from a scenario of the model; the other options add to it.")
  private @Nullable String scenario;

  public boolean given() {
    return !off.isEmpty() || !isolate.isEmpty() || surge != null || !saturate.isEmpty() || !harden.isEmpty() || scenario != null;
  }

  /// The scenario that the options make together.
  ///
  /// @throws WrongInput with a line for everything that the model does not have
  public Scenario of(Document document) {
    List<String> wrong = new ArrayList<>();
    Topology topology = document.topology();
    off.stream().filter(u -> !canBeOff(topology, u)).forEach(u -> wrong.add(unknownUnit(topology, u)));
    isolate.stream().filter(d -> !isPlace(topology, d)).forEach(d -> wrong.add(unknownPlace(topology, d)));
    saturate.forEach((u, x) -> checkSaturation(topology, u, x, wrong));
    harden.stream().filter(d -> topology.dependency(d) == null).forEach(d -> wrong.add(
        "--harden " + d + ": the model has no such dependency" + NearMatches.hint(d, topology.dependencies().keySet())));
    if (surge != null && !isFactor(surge)) {
      wrong.add("--surge " + surge + ": must be a number, 0 or more");
    }
    Scenario base = base(document, wrong);
    if (!wrong.isEmpty()) {
      throw new WrongInput(wrong);
    }
    return joined(base);
  }

  private Scenario base(Document document, List<String> wrong) {
    if (scenario == null) {
      return Scenario.NOTHING;
    }
    Scenario kept = document.scenarios().get(scenario);
    if (kept == null) {
      wrong.add("--scenario " + scenario + ": the model has no such scenario"
          + (document.scenarios().isEmpty() ? ", it keeps none" : NearMatches.hint(scenario, document.scenarios().keySet())));
      return Scenario.NOTHING;
    }
    return kept;
  }

  private Scenario joined(Scenario base) {
    LinkedHashSet<String> allOff = new LinkedHashSet<>(base.off());
    allOff.addAll(off);
    LinkedHashSet<String> allIsolated = new LinkedHashSet<>(base.isolate());
    allIsolated.addAll(isolate);
    LinkedHashSet<String> allHardened = new LinkedHashSet<>(base.harden());
    allHardened.addAll(harden);
    Map<String, Double> factors = new LinkedHashMap<>(base.saturate());
    saturate.forEach((u, x) -> factors.merge(u, x, (a, b) -> a * b));
    return new Scenario(
        base.id(), base.name(), List.copyOf(allOff), List.copyOf(allIsolated),
        base.surge() * Objects.requireNonNullElse(surge, 1.0), factors, List.copyOf(allHardened));
  }

  private static void checkSaturation(Topology topology, String unit, Double factor, List<String> wrong) {
    if (topology.component(unit) == null && topology.group(unit) == null) {
      List<String> known = new ArrayList<>(topology.components().keySet());
      known.addAll(topology.groups().keySet());
      wrong.add("--saturate " + unit + ": the model has no such component or group" + NearMatches.hint(unit, known));
    }
    if (!isFactor(factor)) {
      wrong.add("--saturate " + unit + "=" + factor + ": the factor must be a number, 0 or more");
    }
  }

  private static boolean isFactor(double x) {
    return x >= 0 && x < Double.POSITIVE_INFINITY;
  }

  private static boolean isPlace(Topology topology, String id) {
    Component component = topology.component(id);
    return component != null && component.isPlace();
  }

  private static String unknownPlace(Topology topology, String id) {
    List<String> places = topology.components().values().stream()
        .filter(Component::isPlace).map(Component::id).toList();
    String what = topology.component(id) == null ? "the model has no such place" : "this is no place that holds others";
    return "--isolate " + id + ": " + what + NearMatches.hint(id, places);
  }

  private static boolean canBeOff(Topology topology, String unit) {
    return topology.component(unit) != null || topology.dependency(unit) != null || topology.isCopy(unit)
        || topology.commonCause(unit) != null || topology.isFailover(unit);
  }

  private static String unknownUnit(Topology topology, String unit) {
    Component component = topology.whole(unit);
    if (component != null) {
      String has = component.copies() == 1 ? "one copy only; write --off " + component.id()
          : component.copies() + " copies; write " + component.id() + "#1 to " + component.id() + "#" + component.copies();
      return "--off " + unit + ": " + component.id() + " has " + has;
    }
    RedundancyGroup group = topology.group(unit);
    if (group != null) {
      return "--off " + unit + ": this is a group; name its members, " + String.join(", ", group.members());
    }
    RedundancyGroup switched = topology.groupOfFailover(unit);
    if (switched != null) {
      return "--off " + unit + ": the mode " + switched.mode().text() + " has nothing to switch";
    }
    List<String> known = new ArrayList<>(topology.components().keySet());
    known.addAll(topology.dependencies().keySet());
    known.addAll(topology.commonCauses().keySet());
    return "--off " + unit + ": the model has nothing with this id" + byName(topology, unit).orElseGet(() -> NearMatches.hint(unit, known));
  }

  private static java.util.Optional<String> byName(Topology topology, String name) {
    return topology.components().values().stream()
        .filter(c -> c.label().equalsIgnoreCase(name))
        .findFirst()
        .map(c -> "; did you mean " + c.id() + ", which is called " + c.label() + "?");
  }
}
