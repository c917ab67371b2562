package linchpin.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.State;
import linchpin.model.Access;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.model.Topology;

/// The semantics once more, word by word, with sets and no thought of speed; it shares nothing with the engine.
final class Literal {
  final Topology t;
  private final Map<String, List<Need>> needs = new HashMap<>();
  private final Map<String, Set<String>> reach = new HashMap<>();
  private final Map<String, Map<String, Integer>> steps = new HashMap<>();

  Literal(Topology t) {
    this.t = t;
  }

  // ---- section 1 and 3: what needs what

  record End(Dependency line, String member) {}

  /// A requirement: a single target, or the ends into one group.
  record Need(boolean hard, RedundancyGroup group, boolean reads, List<End> ends) {}

  boolean person(String c) {
    return t.kind(t.component(c)).human();
  }

  RedundancyGroup groupInto(Dependency d) {
    RedundancyGroup named = t.group(d.to());
    return named != null ? named : t.groupOf(d.to());
  }

  /// What a component needs, remembered.
  List<Need> needs(String c, Purpose p) {
    return needs.computeIfAbsent(p + c, k -> findNeeds(c, p));
  }

  private List<Need> findNeeds(String c, Purpose p) {
    Map<String, List<Dependency>> parts = new LinkedHashMap<>();
    for (Dependency d : t.dependencies().values()) {
      if (d.from().equals(c) && p.counts(d.access())) {
        RedundancyGroup g = groupInto(d);
        boolean reading = g != null && g.mode() == GroupMode.PRIMARY_REPLICA && d.access() == Access.READ;
        String key = g == null ? "line " + d.id() : g.id() + reading + d.strength();
        parts.computeIfAbsent(key, k -> new ArrayList<>()).add(d);
      }
    }
    List<Need> all = new ArrayList<>();
    for (List<Dependency> part : parts.values()) {
      Dependency one = part.getFirst();
      RedundancyGroup g = groupInto(one);
      boolean reads = g != null && g.mode() == GroupMode.PRIMARY_REPLICA
          && (one.access() == Access.READ || p == Purpose.READ);
      List<End> ends = new ArrayList<>();
      for (Dependency d : part) {
        List<String> targets = t.group(d.to()) == null ? List.of(d.to()) : t.targets(d);
        targets.forEach(x -> ends.add(new End(d, x)));
      }
      all.add(new Need(one.strength() == Strength.HARD, g, reads, ends));
    }
    return all;
  }

  /// What is off, with the members of every cause that is (section 8).
  Set<String> withMembers(Collection<String> off) {
    Set<String> all = new HashSet<>(off);
    t.commonCauses().values().stream().filter(c -> off.contains(c.id())).forEach(c -> all.addAll(c.members()));
    return all;
  }

  /// The members that serve before a failover; none where there is nothing to switch.
  List<String> servers(RedundancyGroup g) {
    return switch (g.mode()) {
      case ACTIVE_PASSIVE -> g.members().subList(0, g.needed());
      case PRIMARY_REPLICA -> g.members().subList(0, 1);
      case ACTIVE_ACTIVE, MULTI_PRIMARY, QUORUM -> List.of();
    };
  }

  /// All groups but those whose failover is off.
  Set<String> allSwitched(Set<String> off) {
    return t.groups().values().stream()
        .filter(g -> !off.contains(g.failoverUnit()))
        .map(RedundancyGroup::id)
        .collect(Collectors.toSet());
  }

  /// Recovered with these off, overload left aside.
  World recovered(Collection<String> off, Purpose purpose) {
    Set<String> all = withMembers(off);
    return new World(new Off(all, Set.of()), allSwitched(all), purpose, List.of());
  }

  // ---- section 3: states

  /// Failures, seen from one island: what is off, and what counts as up whatever happens.
  record Off(Set<String> ids, Set<String> pinned) {}

  final class World {
    final Off off;
    final Set<String> switched;
    final Purpose purpose;
    final Map<String, Integer> wave = new HashMap<>();
    final Set<String> degraded = new HashSet<>();

    World(Off off, Set<String> switched, Purpose purpose, List<Set<String>> batches) {
      this.off = off;
      this.switched = switched;
      this.purpose = purpose;
      t.components().keySet().stream().filter(off.ids::contains).forEach(c -> wave.put(c, 0));
      off.pinned.forEach(wave::remove);
      goOn();
      batches.forEach(this::fail);
    }

    void fail(Set<String> batch) {
      int next = round() + 1;
      boolean any = false;
      for (String c : batch) {
        if (works(c) && !off.pinned.contains(c)) {
          wave.put(c, next);
          any = true;
        }
      }
      if (any) {
        goOn();
      }
    }

    int round() {
      return wave.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    void goOn() {
      Set<String> forced;
      int round = round();
      do {
        forced = t.components().keySet().stream().filter(c -> works(c) && forced(c)).collect(Collectors.toSet());
        round++;
        for (String c : forced) {
          wave.put(c, round);
        }
      } while (!forced.isEmpty());
    }

    boolean works(String c) {
      return !wave.containsKey(c);
    }

    boolean forced(String c) {
      Component it = t.component(c);
      return !off.pinned.contains(c)
          && (byDomain(it)
              || (it.copies() > 1 && !person(c) && copies(it) < it.required())
              || needs(c, purpose).stream().anyMatch(n -> n.hard() && !met(n)));
    }

    boolean byDomain(Component it) {
      return it.domain() != null && !works(it.domain());
    }

    /// Copies that work by rule 2 without "the component itself is down by rule 1".
    int copies(Component it) {
      return (int) IntStream.rangeClosed(1, it.copies()).filter(i -> copyWorks(it, i)).count();
    }

    boolean copyWorks(Component it, int i) {
      String domain = it.spread().isEmpty() ? null : it.spread().get((i - 1) % it.spread().size());
      return !off.ids.contains(it.id() + "#" + i) && (domain == null || works(domain));
    }

    long workingMembers(RedundancyGroup g) {
      return g.members().stream().filter(this::works).count();
    }

    boolean serves(RedundancyGroup g, boolean reads) {
      boolean enough = workingMembers(g) >= g.needed();
      return switch (g.mode()) {
        case ACTIVE_ACTIVE, MULTI_PRIMARY, QUORUM -> enough;
        case ACTIVE_PASSIVE -> switched.contains(g.id())
            ? enough
            : g.members().subList(0, g.needed()).stream().allMatch(this::works);
        case PRIMARY_REPLICA -> enough && (reads || switched.contains(g.id()) || works(g.members().getFirst()));
      };
    }

    boolean reached(End e) {
      return !off.ids.contains(e.line().id()) && works(e.member());
    }

    boolean met(Need n) {
      return (n.group() == null || serves(n.group(), n.reads())) && n.ends().stream().anyMatch(this::reached);
    }

    List<String> carriers(Need n, List<End> ends) {
      List<String> reached = n.group().members().stream()
          .filter(m -> ends.stream().anyMatch(e -> e.member().equals(m) && reached(e)))
          .toList();
      long most = switch (n.group().mode()) {
        case ACTIVE_ACTIVE, MULTI_PRIMARY, QUORUM -> reached.size();
        case ACTIVE_PASSIVE -> n.group().needed();
        case PRIMARY_REPLICA -> n.reads() ? reached.size() : 1;
      };
      return reached.stream().limit(most).toList();
    }

    World degrade(Set<String> overloaded) {
      boolean again = true;
      while (again) {
        again = false;
        for (String c : t.components().keySet()) {
          if (works(c) && !off.pinned.contains(c) && !degraded.contains(c)
              && (overloaded.contains(c) || needs(c, purpose).stream().anyMatch(this::spoils))) {
            degraded.add(c);
            again = true;
          }
        }
      }
      return this;
    }

    boolean spoils(Need n) {
      if (!n.hard()) {
        return !met(n);
      }
      if (n.group() == null) {
        return degraded.contains(n.ends().getFirst().member());
      }
      return degraded.containsAll(carriers(n, n.ends()));
    }

    State state(String c) {
      return !works(c) ? State.DOWN : degraded.contains(c) ? State.DEGRADED : State.UP;
    }
  }

  // ---- section 5: load

  Set<String> reach(String from) {
    return reach.computeIfAbsent(from, this::findReach);
  }

  private Set<String> findReach(String from) {
    Set<String> met = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String c = open.removeLast();
      for (Dependency d : t.dependencies().values()) {
        if (d.from().equals(c)) {
          for (String x : t.targets(d)) {
            if (met.add(x)) {
              open.add(x);
            }
          }
        }
      }
    }
    return met;
  }

  boolean inCycle(String a, String b) {
    return reach(b).contains(a) || a.equals(b);
  }

  /// How many dependencies everything that an entry reaches is away from it, at least.
  Map<String, Integer> steps(String entry) {
    return steps.computeIfAbsent(entry, e -> {
      Map<String, Integer> found = new HashMap<>(Map.of(e, 0));
      for (int n = 0; found.containsValue(n); n++) {
        int near = n;
        t.dependencies().values().stream()
            .filter(d -> found.getOrDefault(d.from(), -1) == near)
            .flatMap(d -> t.targets(d).stream())
            .toList()
            .forEach(x -> found.putIfAbsent(x, near + 1));
      }
      return found;
    });
  }

  /// Whether the load of a journey goes from a component to one that it needs.
  boolean followed(String entry, String from, String to) {
    return !inCycle(from, to) || steps(entry).get(to) > steps(entry).get(from);
  }

  record Asked(Map<String, Double> rates, Map<String, Double> factors) {}

  Map<String, Double> load(Map<Purpose, World> worlds, Asked asked, List<Journey> here) {
    Map<String, Double> sum = new TreeMap<>();
    for (Journey j : here) {
      double rate = asked.rates().getOrDefault(j.id(), 0.0);
      World w = worlds.get(j.access());
      if (rate > 0 && w.works(j.entry())) {
        flow(j.entry(), j.entry(), rate, w, sum);
      }
    }
    return sum;
  }

  private void flow(String entry, String c, double amount, World w, Map<String, Double> sum) {
    sum.merge(c, amount, Double::sum);
    for (Need n : needs(c, w.purpose)) {
      List<End> ends = n.ends().stream().filter(e -> followed(entry, c, e.member())).toList();
      List<End> taking = ends.stream()
          .filter(w::reached)
          .filter(e -> n.group() == null || w.carriers(n, ends).contains(e.member()))
          .toList();
      for (End e : taking) {
        Dependency d = e.line();
        double shield = d.cachedBy() != null && w.works(d.cachedBy()) ? 1 - d.hitRatio() : 1;
        double part = amount / taking.size() * d.callsPerRequest() * shield;
        if (part > 0) {
          flow(entry, e.member(), part, w, sum);
        }
      }
    }
  }

  Set<String> overloaded(Map<String, Double> load, World any, Asked asked) {
    Set<String> over = new TreeSet<>();
    load.forEach((c, amount) -> {
      Component it = t.component(c);
      if (it.capacity() != null) {
        int copies = it.copies() == 1 ? 1 : any.off.ids.contains(c) || any.byDomain(it) ? 0 : any.copies(it);
        double capacity = it.capacity() * asked.factors().getOrDefault(c, 1.0) * copies;
        if (amount > capacity * (1 + 1e-9)) {
          over.add(c);
        }
      }
    });
    return over;
  }

  // ---- section 4: time

  final class Course {
    final Off off;
    final Asked asked;
    final List<Journey> here;
    final Set<String> hasPerson;
    final List<Set<String>> failed = new ArrayList<>();
    Set<String> staying = Set.of();
    final Set<String> overSettled;
    final Set<String> overRecovered;
    final Map<Purpose, World> immediate;
    final Map<Purpose, World> settled;
    final Map<Purpose, World> recovered;
    final List<Set<String>> failedSettled;
    final Set<String> stayingSettled;

    Course(Off off, Asked asked, List<Journey> here, Set<String> hasPerson) {
      this.off = off;
      this.asked = asked;
      this.here = here;
      this.hasPerson = hasPerson;
      immediate = degraded(worlds(automatic(0)), Set.of());
      Set<String> over = new TreeSet<>();
      settled = cascade(worlds(automatic(Double.MAX_VALUE)), over);
      overSettled = new TreeSet<>(over);
      failedSettled = List.copyOf(failed);
      stayingSettled = staying;
      recovered = cascade(worlds(manual(Double.MAX_VALUE)), over);
      overRecovered = over;
    }

    /// Whether its failover does not fail.
    boolean switches(RedundancyGroup g) {
      return !off.ids.contains(g.failoverUnit());
    }

    Set<String> automatic(double by) {
      return t.groups().values().stream()
          .filter(g -> g.switching().automatic() && switches(g) && g.switching().seconds() <= by)
          .map(RedundancyGroup::id)
          .collect(Collectors.toSet());
    }

    Set<String> manual(double by) {
      Set<String> all = automatic(Double.MAX_VALUE);
      t.groups().values().stream()
          .filter(g -> !g.switching().automatic() && switches(g) && hasPerson.contains(g.id()))
          .filter(g -> g.switching().seconds() <= by)
          .forEach(g -> all.add(g.id()));
      return all;
    }

    Map<Purpose, World> worlds(Set<String> switched) {
      Map<Purpose, World> all = new TreeMap<>();
      for (Purpose p : Purpose.values()) {
        all.put(p, new World(off, switched, p, failed));
      }
      return all;
    }

    Map<Purpose, World> degraded(Map<Purpose, World> worlds, Set<String> overloaded) {
      worlds.values().forEach(w -> w.degrade(overloaded));
      return worlds;
    }

    Map<Purpose, World> cascade(Map<Purpose, World> worlds, Set<String> over) {
      while (true) {
        Set<String> now = overloaded(load(worlds, asked, here), worlds.get(Purpose.ANY), asked);
        over.addAll(now);
        Map<Boolean, Set<String>> fails = now.stream().collect(
            Collectors.partitioningBy(c -> t.component(c).onOverload() == OnOverload.FAIL, Collectors.toSet()));
        staying = fails.get(false);
        Set<String> failing = fails.get(true).stream()
            .filter(c -> failed.stream().noneMatch(f -> f.contains(c)))
            .collect(Collectors.toSet());
        if (failing.isEmpty()) {
          return degraded(worlds, staying);
        }
        failed.add(failing);
        worlds.values().forEach(w -> w.fail(failing));
      }
    }

    Map<Purpose, World> at(double seconds) {
      Map<Purpose, World> all = new TreeMap<>();
      for (Purpose p : Purpose.values()) {
        all.put(p, new World(off, automatic(seconds), p, List.of()).degrade(Set.of()));
      }
      return all;
    }

    Map<Purpose, World> afterSettled(double seconds) {
      Map<Purpose, World> all = new TreeMap<>();
      for (Purpose p : Purpose.values()) {
        all.put(p, new World(off, manual(seconds), p, failedSettled).degrade(stayingSettled));
      }
      return all;
    }

    Set<Purpose> purposes() {
      Set<Purpose> all = EnumSet.of(Purpose.ANY);
      t.effectiveJourneys().forEach(j -> all.add(j.access()));
      return all;
    }

    /// Whether a member that should serve is down for the traffic of any access there is.
    boolean serverDown(RedundancyGroup g, Map<Purpose, World> worlds) {
      return servers(g).stream()
          .anyMatch(m -> purposes().stream().anyMatch(p -> !worlds.get(p).works(m)));
    }

    TreeSet<Double> automaticTimes(Set<String> groupsHere) {
      return times(groupsHere, g -> g.switching().automatic() && switches(g) && g.switching().seconds() > 0
          && serverDown(g, immediate));
    }

    TreeSet<Double> manualTimes(Set<String> groupsHere) {
      return times(groupsHere, g -> !g.switching().automatic() && switches(g) && hasPerson.contains(g.id())
          && (serverDown(g, immediate) || serverDown(g, settled)));
    }

    private TreeSet<Double> times(Set<String> groupsHere, java.util.function.Predicate<RedundancyGroup> takesPlace) {
      return t.groups().values().stream()
          .filter(g -> groupsHere.contains(g.id()) && takesPlace.test(g))
          .map(g -> g.switching().seconds())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  // ---- section 5: islands

  record Island(Course course, Set<String> shown, Set<String> standing, Set<String> groups) {}

  String islandOf(String c, Set<String> isolated) {
    if (isolated.contains(c)) {
      return c;
    }
    Component it = t.component(c);
    if (it.domain() != null) {
      return islandOf(it.domain(), isolated);
    }
    if (it.copies() > 1 && !it.spread().isEmpty()) {
      List<String> islands = copyIslands(it, isolated);
      return islands.contains("") ? "" : islands.getFirst();
    }
    return "";
  }

  List<String> copyIslands(Component it, Set<String> isolated) {
    return IntStream.range(0, it.copies())
        .mapToObj(i -> isolated.contains(it.id()) || it.spread().isEmpty()
            ? islandOf(it.id(), isolated)
            : islandOf(it.spread().get(i % it.spread().size()), isolated))
        .toList();
  }

  /// The domains in which copies stand; not every domain of a list has to get one.
  List<String> standing(Component it) {
    return it.spread().isEmpty()
        ? List.of()
        : IntStream.range(0, it.copies()).mapToObj(i -> it.spread().get(i % it.spread().size())).toList();
  }

  Set<String> enclosing(String c) {
    Set<String> all = new TreeSet<>();
    Component it = t.component(c);
    if (it.domain() != null) {
      all.add(it.domain());
      all.addAll(enclosing(it.domain()));
    }
    for (String s : standing(it)) {
      all.add(s);
      all.addAll(enclosing(s));
    }
    return all;
  }

  List<Island> islands(Scenario s, boolean limits) {
    Asked asked = new Asked(new HashMap<>(), new HashMap<>());
    for (Journey j : t.effectiveJourneys()) {
      asked.rates().put(j.id(), !limits || j.requestsPerSecond() == null ? 0 : j.requestsPerSecond() * s.surge());
    }
    s.saturate().forEach((id, f) -> {
      List<String> those = t.group(id) == null ? List.of(id) : t.group(id).members();
      those.forEach(c -> asked.factors().merge(c, f, (a, b) -> a * b));
    });
    Set<String> off = withMembers(s.off());
    Set<String> hasPerson = new HashSet<>();
    for (RedundancyGroup g : t.groups().values()) {
      List<String> named = g.members().stream().flatMap(m -> t.component(m).operators().stream()).toList();
      if (named.isEmpty() || !off.containsAll(named)) {
        hasPerson.add(g.id());
      }
    }
    Set<String> isolated = new TreeSet<>(s.isolate());
    List<String> names = new ArrayList<>(List.of(""));
    names.addAll(isolated);
    Asked nothing = new Asked(Map.of(), Map.of());
    World alone = new Course(new Off(off, Set.of()), nothing, List.of(), hasPerson).recovered.get(Purpose.ANY);
    List<Island> all = new ArrayList<>();
    for (String name : names) {
      Set<String> shown = new TreeSet<>();
      Set<String> standing = new TreeSet<>();
      Set<String> pinned = new TreeSet<>();
      Set<String> here = new HashSet<>(off);
      if (!name.isEmpty()) {
        enclosing(name).stream().filter(alone::works).forEach(pinned::add);
      }
      for (Component it : t.components().values()) {
        String own = islandOf(it.id(), isolated);
        List<String> copies = it.copies() > 1 && !person(it.id()) ? copyIslands(it, isolated) : List.of(own);
        if (own.equals(name)) {
          shown.add(it.id());
        }
        if (copies.contains(name) || own.equals(name)) {
          standing.add(it.id());
        } else if (!person(it.id()) && !pinned.contains(it.id())) {
          here.add(it.id());
        }
        for (int i = 0; copies.size() > 1 && i < copies.size(); i++) {
          if (!copies.get(i).equals(name) && !pinned.contains(it.id())) {
            here.add(it.id() + "#" + (i + 1));
          }
        }
      }
      List<Journey> journeys = t.effectiveJourneys().stream().filter(j -> shown.contains(j.entry())).toList();
      Set<String> groups = t.groups().values().stream()
          .filter(g -> g.members().stream().anyMatch(standing::contains))
          .map(RedundancyGroup::id)
          .collect(Collectors.toSet());
      all.add(new Island(new Course(new Off(here, pinned), asked, journeys, hasPerson), shown, standing, groups));
    }
    return all;
  }

  // ---- the answer

  record At(
      Moment.Phase phase,
      double seconds,
      Map<String, State> states,
      Map<String, State> journeys,
      Set<String> overloaded,
      Set<String> noSpareLeft,
      Map<String, Integer> waves) {}

  record Answer(List<At> moments, Map<String, JourneyImpact> impacts, Set<String> splitBrain) {}

  Answer whatIf(Scenario s) {
    List<Island> islands = islands(s, true);
    TreeSet<Double> automatic = new TreeSet<>();
    TreeSet<Double> manual = new TreeSet<>();
    islands.forEach(i -> automatic.addAll(i.course().automaticTimes(i.groups())));
    double settledAt = automatic.isEmpty() ? 0 : automatic.last();
    islands.forEach(i -> i.course().manualTimes(i.groups()).forEach(x -> manual.add(Math.max(x, settledAt))));
    double recoveredAt = manual.isEmpty() ? settledAt : manual.last();
    List<At> moments = new ArrayList<>();
    moments.add(at(islands, Moment.Phase.IMMEDIATE, 0, c -> c.immediate, c -> Set.of()));
    automatic.headSet(settledAt)
        .forEach(x -> moments.add(at(islands, Moment.Phase.SWITCHING, x, c -> c.at(x), c -> Set.of())));
    moments.add(at(islands, Moment.Phase.SETTLED, settledAt, c -> c.settled, c -> c.overSettled));
    manual.headSet(recoveredAt).forEach(
        x -> moments.add(at(islands, Moment.Phase.SWITCHING, x, c -> c.afterSettled(x), c -> c.overSettled)));
    moments.add(at(islands, Moment.Phase.RECOVERED, recoveredAt, c -> c.recovered, c -> c.overRecovered));
    Map<String, JourneyImpact> impacts = impacts(islands, automatic, manual, settledAt);
    Map<String, JourneyImpact> unlimited = impacts(islands(s, false), automatic, manual, settledAt);
    impacts.replaceAll((id, i) ->
        new JourneyImpact(i.impact(), i.seconds(), unlimited.get(id).impact().compareTo(i.impact()) < 0));
    Set<String> split = t.groups().values().stream()
        .filter(g -> g.mode() == GroupMode.ACTIVE_PASSIVE || g.mode() == GroupMode.PRIMARY_REPLICA)
        .filter(g -> islands.stream().filter(i -> i.course().settled.get(Purpose.ANY).serves(g, false)).count() >= 2)
        .map(RedundancyGroup::id)
        .collect(Collectors.toCollection(TreeSet::new));
    return new Answer(moments, impacts, split);
  }

  private At at(
      List<Island> islands, Moment.Phase phase, double seconds,
      java.util.function.Function<Course, Map<Purpose, World>> worlds,
      java.util.function.Function<Course, Set<String>> over) {
    Map<String, State> states = new TreeMap<>();
    Map<String, State> journeys = new TreeMap<>();
    Map<String, Integer> waves = new TreeMap<>();
    Set<String> overloaded = new TreeSet<>();
    Set<String> noSpare = new TreeSet<>();
    for (Island island : islands) {
      Map<Purpose, World> of = worlds.apply(island.course());
      World any = of.get(Purpose.ANY);
      overloaded.addAll(over.apply(island.course()));
      for (String c : island.shown()) {
        if (person(c)) {
          continue;
        }
        states.put(c, any.state(c));
        if (!any.works(c)) {
          waves.put(c, any.wave.get(c));
        }
        Component it = t.component(c);
        if (it.copies() > it.required() && any.works(c) && any.copies(it) == it.required()) {
          noSpare.add(c);
        }
      }
      for (RedundancyGroup g : t.groups().values()) {
        boolean tight = any.workingMembers(g) == g.needed() && g.members().size() > g.needed();
        if (island.groups().contains(g.id()) && tight && any.serves(g, g.mode() == GroupMode.PRIMARY_REPLICA)) {
          noSpare.add(g.id());
        }
      }
      island.course().here.forEach(j -> journeys.put(j.id(), of.get(j.access()).state(j.entry())));
    }
    return new At(phase, seconds, states, journeys, overloaded, noSpare, waves);
  }

  private Map<String, JourneyImpact> impacts(
      List<Island> islands, TreeSet<Double> automatic, TreeSet<Double> manual, double settledAt) {
    Map<String, JourneyImpact> all = new TreeMap<>();
    for (Island island : islands) {
      Course c = island.course();
      for (Journey j : c.here) {
        all.put(j.id(), impact(c, j, automatic, manual));
      }
    }
    return all;
  }

  private JourneyImpact impact(Course c, Journey j, TreeSet<Double> automatic, TreeSet<Double> manual) {
    if (down(c.recovered, j)) {
      return new JourneyImpact(Impact.OUTAGE, null, false);
    }
    if (down(c.settled, j)) {
      double back = manual.stream().filter(x -> !down(c.afterSettled(x), j)).findFirst().orElseThrow();
      return new JourneyImpact(Impact.EXTENDED, back, false);
    }
    if (down(c.immediate, j)) {
      double back = automatic.stream().filter(x -> !down(c.at(x), j)).findFirst().orElseThrow();
      return new JourneyImpact(Impact.INTERRUPTION, back, false);
    }
    boolean degraded = c.settled.get(j.access()).state(j.entry()) == State.DEGRADED;
    return new JourneyImpact(degraded ? Impact.DEGRADED : Impact.NONE, null, false);
  }

  private boolean down(Map<Purpose, World> worlds, Journey j) {
    return !worlds.get(j.access()).works(j.entry());
  }
}
