package linchpin.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;

/// What-ifs that anybody would try, made for one document.
public final class Presets {
  private static final int MOST_PLACES = 8;
  private final Document document;
  private final Topology topology;

  /// A what-if to choose.
  ///
  /// @param title on the menu
  /// @param scenario what it assumes; its name tells what was chosen
  public record Preset(String title, Scenario scenario) {}

  public Presets(Document document) {
    this.document = document;
    topology = document.topology();
  }

  /// The places with the most in them, each lost.
  public List<Preset> loseAPlace() {
    return places().stream().map(p -> off("Lose " + p.label(), List.of(p.id()))).toList();
  }

  /// The places with the most in them, each cut off from the rest.
  public List<Preset> cutAPlaceOff() {
    return places().stream().map(p -> {
      String title = "Cut " + p.label() + " off";
      return new Preset(title, named(title).withIsolated(List.of(p.id())));
    }).toList();
  }

  /// One instance at random; empty where there is none.
  ///
  /// @param seed the same one chooses the same instance of the same document
  public Optional<Preset> randomInstance(long seed) {
    List<String> instances = instances();
    if (instances.isEmpty()) {
      return Optional.empty();
    }
    String chosen = instances.get(new Random(seed).nextInt(instances.size()));
    Scenario scenario = named("A random instance (seed " + seed + ")").withOff(List.of(chosen));
    return Optional.of(new Preset("Kill a random instance", scenario));
  }

  /// The first member of every group that has a primary; empty where none has.
  public Optional<Preset> everyPrimary() {
    List<String> primaries = topology.groups().values().stream()
        .filter(g -> g.mode() == GroupMode.PRIMARY_REPLICA || g.mode() == GroupMode.ACTIVE_PASSIVE)
        .map(RedundancyGroup::members)
        .filter(m -> !m.isEmpty())
        .map(List::getFirst)
        .toList();
    return some("Fail every primary", primaries);
  }

  /// Every DNS; empty where there is none.
  public Optional<Preset> dropDns() {
    return some("Drop DNS", topology.components().values().stream()
        .filter(c -> c.kind().equals("dns")).map(Component::id).toList());
  }

  /// Everything with a capacity at half of it; empty where nothing has one.
  public Optional<Preset> saturate() {
    Map<String, Double> half = new LinkedHashMap<>();
    topology.components().values().stream().filter(c -> c.capacity() != null).forEach(c -> half.put(c.id(), 0.5));
    String title = "Saturate: half of every capacity";
    return half.isEmpty() ? Optional.empty()
        : Optional.of(new Preset(title, new Scenario("", title, List.of(), List.of(), 1, half)));
  }

  /// More traffic.
  ///
  /// @param factor times the usual
  public Preset surge(int factor) {
    String title = "Surge: " + factor + " times the traffic";
    return new Preset(title, new Scenario("", title, List.of(), List.of(), factor, Map.of()));
  }

  /// Units that can fail and are no place, copies one by one.
  private List<String> instances() {
    List<String> all = new ArrayList<>();
    for (Component c : topology.components().values()) {
      if (c.isFailureUnit() && !c.isPlace()) {
        for (int i = 1; c.copies() > 1 && i <= Math.min(c.copies(), 1000); i++) {
          all.add(c.copy(i));
        }
        if (c.copies() == 1) {
          all.add(c.id());
        }
      }
    }
    return all;
  }

  private List<Component> places() {
    return topology.components().values().stream()
        .filter(c -> document.isPlace(c) && !c.kind().equals("boundary"))
        .sorted(Comparator.comparing((Component c) -> !c.kind().equals("zone"))
            .thenComparingInt(c -> -document.inside(c.id()).size()))
        .limit(MOST_PLACES)
        .toList();
  }

  private static Optional<Preset> some(String title, List<String> units) {
    return units.isEmpty() ? Optional.empty() : Optional.of(off(title, units));
  }

  private static Preset off(String title, List<String> units) {
    return new Preset(title, named(title).withOff(units));
  }

  private static Scenario named(String name) {
    return new Scenario("", name, List.of(), List.of(), 1, Map.of());
  }
}
