package linchpin.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.model.Purpose;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// One analysis of a topology as it stands.
final class Analysis {
  private static final double NANOS = 1e9;

  private final Structure structure;
  private final Cancellation cancellation;
  private final Demand demand;
  private final @Nullable LoadPaths paths;
  private final Course asItStands;
  private final Map<String, Double> timings = new LinkedHashMap<>();

  Analysis(Structure structure, Cancellation cancellation) {
    this.structure = structure;
    this.cancellation = cancellation;
    demand = new Demand(structure, Scenario.NOTHING);
    paths = demand.any() ? new LoadPaths(structure) : null;
    Failures nothing = new Failures(structure);
    Island whole = Island.whole(structure, nothing);
    asItStands = new Course(structure, paths, demand, whole, WhatIf.hasPerson(structure, nothing));
  }

  Report report() {
    long start = System.nanoTime();
    List<UnitEffect> effects = effects();
    timings.put("impacts", (System.nanoTime() - start) / NANOS);
    start = System.nanoTime();
    List<SharedDependency> shared = shared();
    timings.put("shared", (System.nanoTime() - start) / NANOS);
    return new Report(
        structure.topology, journeys(effects), units(effects), shared, overloadedAsItStands(), loadNotFollowed(),
        noSpare(), timings);
  }

  private List<UnitEffect> effects() {
    List<UnitEffect> unlimited = effects(null);
    boolean aside = !demand.matters() || !asItStands.settled.overloaded().isEmpty();
    return aside ? unlimited : marked(effects(demand), unlimited);
  }

  private List<UnitEffect> effects(@Nullable Demand limits) {
    SingleFailures single = new SingleFailures(structure, limits == null ? null : paths, limits);
    List<UnitEffect> all = new ArrayList<>();
    for (Unit unit : structure.units) {
      cancellation.check();
      all.add(single.of(unit));
    }
    return all;
  }

  private static List<UnitEffect> marked(List<UnitEffect> limited, List<UnitEffect> unlimited) {
    for (int u = 0; u < limited.size(); u++) {
      JourneyImpact[] impacts = limited.get(u).impacts();
      for (int j = 0; j < impacts.length; j++) {
        impacts[j] = WhatIf.mark(impacts[j], unlimited.get(u).impacts()[j]);
      }
    }
    return limited;
  }

  private List<SharedDependency> shared() {
    boolean[] all = new boolean[structure.groups.count];
    java.util.Arrays.fill(all, true);
    Propagation states = new Propagation(structure, structure.requirements(Purpose.ANY));
    Propagation nothingOff = new Propagation(structure, structure.requirements(Purpose.ANY));
    nothingOff.start(new Failures(structure), all);
    SharedCauses causes = new SharedCauses(structure, c -> !nothingOff.works(c));
    Failures off = new Failures(structure);
    for (Unit unit : structure.units) {
      cancellation.check();
      off.clear();
      off.add(unit);
      states.start(off, all);
      for (int g = 0; g < structure.groups.count; g++) {
        causes.lookAtGroup(g, unit, c -> !states.works(c));
      }
      for (int c = 0; c < structure.places.count; c++) {
        causes.lookAtCopies(c, unit, x -> !states.works(x));
      }
    }
    return causes.found();
  }

  private List<JourneyReport> journeys(List<UnitEffect> effects) {
    List<JourneyReport> all = new ArrayList<>();
    for (int j = 0; j < structure.journeys.size(); j++) {
      State state = asItStands.state(j, asItStands.settled);
      List<String> spofs = having(effects, j, Impact.OUTAGE);
      all.add(new JourneyReport(
          structure.journeys.get(j), state, spofs, having(effects, j, Impact.EXTENDED), null, null));
    }
    return List.copyOf(all);
  }

  private List<String> having(List<UnitEffect> effects, int journey, Impact impact) {
    return IntStream.range(0, effects.size())
        .filter(u -> effects.get(u).impacts()[journey].impact() == impact)
        .mapToObj(u -> structure.units.get(u).id())
        .toList();
  }

  private Map<String, UnitReport> units(List<UnitEffect> effects) {
    Map<String, UnitReport> all = new LinkedHashMap<>();
    for (int u = 0; u < effects.size(); u++) {
      Unit unit = structure.units.get(u);
      UnitEffect effect = effects.get(u);
      Rates rates = Rates.of(structure, unit);
      Map<String, JourneyImpact> impacts = structure.byJourney(j -> effect.impacts()[j]);
      all.put(unit.id(), new UnitReport(
          unit.id(), rates.availability(), rates.assumed(), impacts, ids(effect.down()), ids(effect.degraded())));
    }
    return all;
  }

  private List<String> ids(int[] components) {
    return IntStream.of(components).mapToObj(c -> structure.places.ids[c]).toList();
  }

  private List<String> overloadedAsItStands() {
    return asItStands.settled.overloaded().keySet().stream().map(c -> structure.places.ids[c]).toList();
  }

  private List<String> loadNotFollowed() {
    LoadPaths all = paths == null ? new LoadPaths(structure) : paths;
    return IntStream.range(0, structure.lines.count)
        .filter(all::inCycle)
        .mapToObj(d -> structure.lines.ids[d])
        .toList();
  }

  private List<String> noSpare() {
    Propagation settled = asItStands.settled.any();
    List<String> found = new ArrayList<>();
    for (int g = 0; g < structure.groups.count; g++) {
      if (settled.noSpareLeft(g)) {
        found.add(structure.groups.ids[g]);
      }
    }
    for (int c = 0; c < structure.places.count; c++) {
      if (settled.noCopySpare(c)) {
        found.add(structure.places.ids[c]);
      }
    }
    return List.copyOf(found);
  }
}
