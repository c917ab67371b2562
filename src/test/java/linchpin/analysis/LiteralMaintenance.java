package linchpin.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.State;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;

/// Section 10 of the semantics word by word: what taking units out by plan does. Shares nothing with the engine.
///
/// @param literal the model
/// @param judge the model without the capacities of what is overloaded as it stands
/// @param units all failure units
record LiteralMaintenance(Literal literal, Literal judge, List<String> units) {
  List<String> planned() {
    Topology t = literal.t;
    return units.stream().filter(u -> t.commonCause(u) == null && !t.isFailover(u)).toList();
  }

  /// By journey: outage, degraded or none.
  Map<String, Impact> impacts(Set<String> batch) {
    Map<Purpose, Literal.World> worlds = new TreeMap<>();
    for (Purpose p : Purpose.values()) {
      worlds.put(p, judge.new World(
          new Literal.Off(batch, Set.of()), judge.t.groups().keySet(), p, List.of()));
    }
    Map<String, Double> rates = new TreeMap<>();
    judge.t.effectiveJourneys().forEach(j ->
        rates.put(j.id(), j.requestsPerSecond() == null ? 0.0 : j.requestsPerSecond()));
    cascade(worlds, new Literal.Asked(rates, Map.of()));
    Map<String, Impact> all = new TreeMap<>();
    for (Journey j : judge.t.effectiveJourneys()) {
      State state = worlds.get(j.access()).state(j.entry());
      all.put(j.id(), state == State.DOWN ? Impact.OUTAGE : state == State.DEGRADED ? Impact.DEGRADED : Impact.NONE);
    }
    return all;
  }

  private void cascade(Map<Purpose, Literal.World> worlds, Literal.Asked asked) {
    Set<String> failed = new HashSet<>();
    while (true) {
      Set<String> over = judge.overloaded(
          judge.load(worlds, asked, judge.t.effectiveJourneys()), worlds.get(Purpose.ANY), asked);
      Set<String> failing = over.stream()
          .filter(c -> judge.t.component(c).onOverload() == OnOverload.FAIL && !failed.contains(c))
          .collect(Collectors.toSet());
      if (failing.isEmpty()) {
        Set<String> staying = over.stream()
            .filter(c -> judge.t.component(c).onOverload() == OnOverload.DEGRADE).collect(Collectors.toSet());
        worlds.values().forEach(w -> w.degrade(staying));
        return;
      }
      failed.addAll(failing);
      worlds.values().forEach(w -> w.fail(failing));
    }
  }

  /// The failovers that must happen for a batch to be taken out, and so have happened.
  Set<String> called(Set<String> batch) {
    Literal.World world = literal.new World(
        new Literal.Off(batch, Set.of()), literal.t.groups().keySet(), Purpose.ANY, List.of());
    return literal.t.groups().values().stream()
        .filter(g -> literal.servers(g).stream().anyMatch(m -> !world.works(m)))
        .map(RedundancyGroup::failoverUnit)
        .collect(Collectors.toSet());
  }

  /// By journey, in the model's order.
  Map<String, List<String>> exposed(String out) {
    Set<String> called = called(Set.of(out));
    Map<String, List<String>> all = new TreeMap<>();
    for (Journey j : literal.t.effectiveJourneys()) {
      List<String> those = new ArrayList<>();
      for (String u : units) {
        boolean other = !u.equals(out) && !called.contains(u);
        if (other && stops(j, out, u) && !stops(j, out) && !stops(j, u)) {
          those.add(u);
        }
      }
      all.put(j.id(), those);
    }
    return all;
  }

  private boolean stops(Journey j, String... off) {
    return !literal.recovered(Set.of(off), j.access()).works(j.entry());
  }
}
