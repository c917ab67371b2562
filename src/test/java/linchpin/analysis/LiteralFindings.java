package linchpin.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.FanIn;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.SharedDependency;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;

/// Sections 2, 6 and 7 of the semantics word by word: units and their figures, and what is found beyond single points
/// of failure. Shares nothing with the engine.
final class LiteralFindings {
  private final Literal literal;
  private final Topology t;
  private final Map<String, Literal.World> alone = new TreeMap<>();
  private final Literal.World nothingOff;
  private final LiteralRates rates;

  LiteralFindings(Literal literal) {
    this.literal = literal;
    t = literal.t;
    nothingOff = world(Set.of());
    rates = new LiteralRates(t, units());
    units().forEach(u -> alone.put(u, world(Set.of(u))));
  }

  /// Recovered, access any, overload left aside.
  private Literal.World world(Set<String> off) {
    return literal.recovered(off, Purpose.ANY);
  }

  // ---- section 2

  List<String> units() {
    List<String> all = new ArrayList<>();
    for (Component c : t.components().values()) {
      boolean can = c.canFail() == null ? !c.kind().equals("boundary") : c.canFail();
      if (can && !c.kind().equals("users") && !literal.person(c.id())) {
        if (c.copies() == 1) {
          all.add(c.id());
        }
        IntStream.rangeClosed(1, c.copies() == 1 ? 0 : c.copies()).forEach(i -> all.add(c.id() + "#" + i));
      }
    }
    t.dependencies().values().stream().filter(Dependency::canFail).forEach(d -> all.add(d.id()));
    all.addAll(t.commonCauses().keySet());
    t.groups().values().stream()
        .filter(g -> g.failoverSuccess() < 1 && !literal.servers(g).isEmpty())
        .forEach(g -> all.add(g.failoverUnit()));
    return all;
  }

  private static String owner(String unit) {
    return unit.contains("#") ? unit.substring(0, unit.indexOf('#')) : unit;
  }

  // ---- section 6

  LiteralRates.Rate rate(String unit) {
    return rates.rate(unit);
  }

  /// As it is told: with what common causes have of it.
  LiteralRates.Rate shown(String unit) {
    return t.commonCause(unit) == null && !t.isFailover(unit) ? rates.whole(unit) : rate(unit);
  }

  boolean failover(String unit) {
    return t.isFailover(unit);
  }

  // ---- section 7

  Set<SharedDependency> shared() {
    Set<SharedDependency> all = new HashSet<>();
    alone.forEach((unit, world) -> {
      for (RedundancyGroup g : t.groups().values()) {
        List<String> lost = g.members().stream().filter(m -> !world.works(m) && nothingOff.works(m)).toList();
        if (lost.size() >= 2 && !g.members().contains(owner(unit))) {
          all.add(new SharedDependency(g.id(), unit, lost, via(unit), world.workingMembers(g) < g.needed()));
        }
      }
      for (Component c : t.components().values()) {
        if (c.copies() > 1 && !literal.person(c.id()) && !c.id().equals(owner(unit))) {
          copies(c, unit, world, all);
        }
      }
    });
    return all;
  }

  private void copies(Component c, String unit, Literal.World world, Set<SharedDependency> all) {
    List<String> lost = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < c.copies(); i++) {
      String domain = c.spread().isEmpty() ? c.domain() : c.spread().get(i % c.spread().size());
      left += domain == null || world.works(domain) ? 1 : 0;
      if (domain != null && !world.works(domain) && nothingOff.works(domain)) {
        lost.add(c.id() + "#" + (i + 1));
      }
    }
    if (lost.size() >= 2) {
      all.add(new SharedDependency(c.id(), unit, lost, via(unit), left < c.required()));
    }
  }

  private SharedDependency.Via via(String unit) {
    if (t.commonCause(unit) != null) {
      return SharedDependency.Via.CAUSE;
    }
    if (t.isFailover(unit)) {
      return SharedDependency.Via.DEPENDENCY;
    }
    Component c = t.component(owner(unit));
    boolean domain = t.dependency(unit) == null && t.kind(c).container();
    return domain ? SharedDependency.Via.DOMAIN : SharedDependency.Via.DEPENDENCY;
  }

  /// What each component or group of journeys and groups needs, itself not counted.
  Set<FanIn> fanIn() {
    Set<FanIn> all = new HashSet<>();
    for (String c : t.components().keySet()) {
      List<String> journeys = t.effectiveJourneys().stream()
          .filter(j -> !j.entry().equals(c) && needed(j.access(), Set.of(j.entry())).contains(c))
          .map(Journey::id)
          .toList();
      List<String> groups = t.groups().values().stream()
          .filter(g -> !g.members().contains(c) && needed(Purpose.ANY, new HashSet<>(g.members())).contains(c))
          .map(RedundancyGroup::id)
          .toList();
      if (journeys.size() >= 2 || groups.size() >= 2) {
        all.add(new FanIn(c, journeys, groups));
      }
    }
    return all;
  }

  private Set<String> needed(Purpose purpose, Set<String> by) {
    Set<String> all = new HashSet<>(by);
    List<String> open = new ArrayList<>(by);
    while (!open.isEmpty()) {
      for (Literal.Need need : literal.needs(open.removeLast(), purpose)) {
        need.ends().stream().map(Literal.End::member).filter(all::add).forEach(open::add);
      }
    }
    return all;
  }

  private int heads(Component c) {
    return new LinkedHashSet<>(c.operators()).stream()
        .map(t::component)
        .mapToInt(o -> o.kind().equals("person") ? 1 : o.instances() == null ? 2 : o.instances())
        .sum();
  }

  Map<String, Set<String>> soleOperators() {
    Map<String, Set<String>> sole = new TreeMap<>();
    t.components().values().stream()
        .filter(c -> heads(c) == 1)
        .forEach(c -> sole.computeIfAbsent(c.operators().getFirst(), p -> new TreeSet<>()).add(c.id()));
    return sole;
  }

  @org.jspecify.annotations.Nullable Integer busFactor() {
    IntStream counts = t.components().values().stream().mapToInt(this::heads).filter(n -> n > 0);
    return counts.boxed().min(Integer::compare).orElse(null);
  }

  Set<DataRisk> data() {
    Set<DataRisk> all = new HashSet<>();
    for (Component c : t.components().values()) {
      if (stateful(c) && t.groupOf(c.id()) == null) {
        risks(c.id(), List.of(c), null, all);
      }
    }
    for (RedundancyGroup g : t.groups().values()) {
      List<Component> copies = g.members().stream().map(t::component).filter(this::stateful).toList();
      if (!copies.isEmpty()) {
        risks(g.id(), copies, g, all);
      }
    }
    return all;
  }

  private boolean stateful(Component c) {
    return c.stateful() == null ? t.kind(c).stateful() : c.stateful();
  }

  private void risks(String id, List<Component> copies, @org.jspecify.annotations.Nullable RedundancyGroup group, Set<DataRisk> all) {
    for (String unit : units()) {
      Set<String> destroyed = destroyed(unit);
      List<String> lost = copies.stream().map(Component::id).filter(destroyed::contains).toList();
      if (!lost.isEmpty() && lost.size() == copies.size()) {
        List<Double> left = copies.stream()
            .flatMap(c -> c.backups().stream())
            .filter(b -> !destroyed.contains(b.to()))
            .map(b -> b.everyHours())
            .sorted()
            .toList();
        all.add(left.isEmpty()
            ? new DataRisk(id, unit, lost, DataRisk.Loss.TOTAL, null)
            : new DataRisk(id, unit, lost, DataRisk.Loss.LAG, left.getFirst()));
      } else if (!lost.isEmpty() && group != null) {
        behind(group, unit, lost, destroyed).ifPresent(all::add);
      }
    }
  }

  private static java.util.Optional<DataRisk> behind(RedundancyGroup g, String unit, List<String> lost, Set<String> destroyed) {
    boolean given = g.replication() != null;
    if (!given && g.mode() == GroupMode.ACTIVE_ACTIVE) {
      return java.util.Optional.empty();
    }
    boolean sync = given ? g.replication().mode() == Replication.Mode.SYNC : g.mode() == GroupMode.QUORUM;
    boolean ordered = g.mode() == GroupMode.ACTIVE_PASSIVE || g.mode() == GroupMode.PRIMARY_REPLICA;
    boolean loses = !sync && (!ordered || destroyed.contains(g.members().getFirst()));
    double hours = loses ? (given ? g.replication().lagSeconds() : 60) / 3600 : 0;
    DataRisk.Loss loss = hours > 0 ? DataRisk.Loss.LAG : DataRisk.Loss.NONE;
    return java.util.Optional.of(new DataRisk(g.id(), unit, lost, loss, hours, !given));
  }

  /// The components, and copies (`id#1`), that a unit destroys.
  private Set<String> destroyed(String unit) {
    Set<String> all = new HashSet<>();
    CommonCause cause = t.commonCause(unit);
    if (cause != null && cause.destroysData()) {
      all.addAll(cause.members());
    }
    if (t.dependency(unit) == null && cause == null) {
      all.add(unit);
    }
    int before = -1;
    while (all.size() > before) {
      before = all.size();
      for (Component c : t.components().values()) {
        for (int i = 0; c.copies() > 1 && !literal.person(c.id()) && !c.spread().isEmpty() && i < c.copies(); i++) {
          if (standsInDestroyed(c.spread().get(i % c.spread().size()), all)) {
            all.add(c.id() + "#" + (i + 1));
          }
        }
        boolean copies = c.copies() > 1 && !literal.person(c.id())
            && IntStream.rangeClosed(1, c.copies()).allMatch(i -> all.contains(c.id() + "#" + i));
        if (copies || standsInDestroyed(c.domain(), all) || stateful(c) && keepsInDestroyed(c, all)) {
          all.add(c.id());
        }
      }
    }
    return all;
  }

  /// Whether a place, or one around it, is destroyed and of a kind that destroys what is in it.
  private boolean standsInDestroyed(@org.jspecify.annotations.Nullable String place, Set<String> destroyed) {
    for (String in = place; in != null; in = t.component(in).domain()) {
      if (destroyed.contains(in) && !Set.of("power", "network", "boundary").contains(t.component(in).kind())) {
        return true;
      }
    }
    return false;
  }

  private boolean keepsInDestroyed(Component c, Set<String> destroyed) {
    Map<String, Set<String>> kept = new TreeMap<>();
    for (Dependency d : t.dependencies().values()) {
      if (d.from().equals(c.id()) && d.strength() == Strength.HARD) {
        RedundancyGroup g = literal.groupInto(d);
        kept.computeIfAbsent(g == null ? "line " + d.id() : "group " + g.id(), k -> new TreeSet<>()).addAll(t.targets(d));
      }
    }
    return kept.values().stream().anyMatch(those -> !those.isEmpty()
        && those.stream().allMatch(x -> destroyed.contains(x) && t.component(x).kind().equals("storage")));
  }

  /// With each unit off, what works and would not come up then, though it would with nothing off.
  Set<ColdStart.HeldUp> heldUp() {
    Set<String> usually = comesUp(Set.of());
    Set<ColdStart.HeldUp> all = new HashSet<>();
    alone.forEach((unit, world) -> {
      Set<String> cold = t.isFailover(unit) ? usually : comesUp(literal.withMembers(Set.of(unit)));
      List<String> held = t.components().keySet().stream()
          .filter(c -> !literal.person(c) && world.works(c) && usually.contains(c) && !cold.contains(c))
          .toList();
      if (!held.isEmpty()) {
        all.add(new ColdStart.HeldUp(unit, held));
      }
    });
    return all;
  }

  private Set<String> comesUp(Set<String> off) {
    Set<String> up = new HashSet<>();
    int before = -1;
    while (up.size() > before) {
      before = up.size();
      t.components().values().stream()
          .filter(c -> !literal.person(c.id()) && !off.contains(c.id()) && canStart(c, up, off))
          .forEach(c -> up.add(c.id()));
    }
    return up;
  }

  ColdStart coldStart() {
    Set<String> up = new HashSet<>();
    List<List<String>> rounds = new ArrayList<>();
    List<String> all = t.components().keySet().stream().filter(c -> !literal.person(c)).toList();
    List<String> next = all.stream().filter(c -> canStart(t.component(c), up, Set.of())).toList();
    while (!next.isEmpty()) {
      rounds.add(next);
      up.addAll(next);
      next = all.stream().filter(c -> !up.contains(c) && canStart(t.component(c), up, Set.of())).toList();
    }
    List<String> blocked = all.stream().filter(c -> !up.contains(c)).toList();
    return new ColdStart(rounds, blocked, cycles(blocked));
  }

  private boolean canStart(Component c, Set<String> up, Set<String> off) {
    boolean housed = c.domain() == null || up.contains(c.domain());
    long copies = IntStream.range(0, c.copies())
        .filter(i -> !off.contains(c.id() + "#" + (i + 1)))
        .filter(i -> c.spread().isEmpty() || up.contains(c.spread().get(i % c.spread().size())))
        .count();
    return housed && copies >= c.required() && literal.needs(c.id(), Purpose.ANY).stream()
        .filter(Literal.Need::hard)
        .allMatch(n -> n.ends().stream().anyMatch(e -> up.contains(e.member()) && !off.contains(e.line().id()))
            && (n.group() == null || n.group().members().stream().filter(up::contains).count() >= n.group().needed()));
  }

  private List<List<String>> cycles(List<String> blocked) {
    Map<String, Set<String>> waits = new TreeMap<>();
    for (String c : blocked) {
      Set<String> of = new HashSet<>(literal.standing(t.component(c)));
      if (t.component(c).domain() != null) {
        of.add(t.component(c).domain());
      }
      for (Dependency d : t.dependencies().values()) {
        if (d.from().equals(c) && d.strength() == Strength.HARD) {
          RedundancyGroup g = literal.groupInto(d);
          of.addAll(g == null ? List.of(d.to()) : g.members());
        }
      }
      of.retainAll(blocked);
      waits.put(c, of);
    }
    Set<Set<String>> found = new LinkedHashSet<>();
    for (String c : blocked) {
      Set<String> cycle = blocked.stream()
          .filter(x -> leads(c, x, waits) && leads(x, c, waits))
          .collect(Collectors.toCollection(TreeSet::new));
      if (!cycle.isEmpty()) {
        found.add(cycle);
      }
    }
    return found.stream().map(List::copyOf).toList();
  }

  private static boolean leads(String from, String to, Map<String, Set<String>> waits) {
    Set<String> met = new HashSet<>(waits.get(from));
    List<String> open = new ArrayList<>(met);
    while (!open.isEmpty()) {
      waits.get(open.removeLast()).stream().filter(met::add).forEach(open::add);
    }
    return met.contains(to);
  }

  /// The dependencies that a journey's load would come to and does not follow, to an end at least.
  Set<String> loadNotFollowed() {
    Set<String> all = new TreeSet<>();
    for (Journey j : t.effectiveJourneys()) {
      if (j.requestsPerSecond() != null && j.requestsPerSecond() > 0) {
        List<String> open = new ArrayList<>(List.of(j.entry()));
        Set<String> met = new HashSet<>(open);
        while (!open.isEmpty()) {
          String c = open.removeLast();
          for (Dependency d : t.dependencies().values()) {
            for (String to : d.from().equals(c) && j.access().counts(d.access()) ? t.targets(d) : List.<String>of()) {
              if (!literal.followed(j.entry(), c, to)) {
                all.add(d.id());
              } else if (met.add(to)) {
                open.add(to);
              }
            }
          }
        }
      }
    }
    return all;
  }

  /// The longest that one unit's failure keeps a journey down, in minutes.
  double recoveryMinutes(String journey, Map<String, Map<String, JourneyImpact>> impacts) {
    double longest = 0;
    for (Map.Entry<String, Map<String, JourneyImpact>> unit : impacts.entrySet()) {
      JourneyImpact impact = unit.getValue().get(journey);
      double repair = rate(unit.getKey()).mttr() * 60;
      double minutes = impact.impact() == Impact.OUTAGE ? repair : impact.seconds() == null ? 0 : impact.seconds() / 60;
      longest = Math.max(longest, Math.min(minutes, repair));
    }
    return longest;
  }

  /// The most data of what a journey needs that one unit's failure loses, in minutes.
  double lossMinutes(Journey journey) {
    Set<String> needed = needed(journey.access(), Set.of(journey.entry()));
    return data().stream()
        .filter(d -> t.group(d.dataset()) == null
            ? needed.contains(d.dataset())
            : t.group(d.dataset()).members().stream().anyMatch(needed::contains))
        .mapToDouble(d -> d.hours() == null ? Double.POSITIVE_INFINITY : d.hours() * 60)
        .max()
        .orElse(0);
  }
}
