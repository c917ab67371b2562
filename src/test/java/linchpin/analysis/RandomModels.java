package linchpin.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import linchpin.model.Access;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;

/// Small valid models with every rule of the semantics in them, the same for the same seed. Most have a handful of
/// services, one in twenty has up to eighteen.
public final class RandomModels {
  private static final List<String> KINDS =
      List.of("service", "database", "cache", "queue", "load-balancer", "external", "a kind of its own");
  private static final List<String> CONTAINERS = List.of("region", "zone", "rack", "host", "power", "boundary");
  private static final List<Double> TIMES = List.of(0.0, 0.0, 10.0, 20.0, 30.0, 60.0);
  private final RandomGenerator random;
  private final boolean load;
  private final List<Component> components = new ArrayList<>();
  private final List<String> domains = new ArrayList<>();
  private final List<String> services = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();

  public RandomModels(long seed, boolean load) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.load = load;
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(List<T> all, int most) {
    List<T> found = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0 && !all.isEmpty(); i--) {
      found.add(any(all));
    }
    return found;
  }

  public Topology topology() {
    int size = chance(0.05) ? 11 + random.nextInt(8) : chance(0.2) ? 7 + random.nextInt(4) : 2 + random.nextInt(5);
    for (int i = random.nextInt(5); i > 0; i--) {
      domain("z" + i);
    }
    components.add(Component.of("ann", "person"));
    components.add(Component.of("bob", "person"));
    components.add(new Component.Builder("crew", "team").instances(any(List.of(1, 3))).build());
    components.add(Component.of("others", "team"));
    for (int i = chance(0.15) ? 0 : chance(0.2) ? 2 : 1; i > 0; i--) {
      String id = i == 1 ? "users" : "users" + i;
      components.add(new Component.Builder(id, "users")
          .domain(chance(0.1) ? domainOrNull() : null)
          .instances(chance(0.05) ? 2 : null)
          .build());
      sources.add(id);
    }
    for (int i = 0; i < size; i++) {
      components.add(service("c" + i));
      services.add("c" + i);
    }
    sources.addAll(sources.isEmpty() ? services : List.of());
    List<RedundancyGroup> groups = groups();
    return Topology.of(components, groups, lines(groups), journeys());
  }

  private @org.jspecify.annotations.Nullable String domainOrNull() {
    return domains.isEmpty() ? null : any(domains);
  }

  private void domain(String id) {
    Component.Builder domain = new Component.Builder(id, any(CONTAINERS));
    if (chance(0.15)) {
      int n = 2 + random.nextInt(2);
      domain.instances(n).required(1 + random.nextInt(n)).spread(some(domains, 2));
    } else if (chance(0.4)) {
      domain.domain(domainOrNull());
    }
    if (chance(0.15)) {
      domain.canFail(chance(0.5));
    }
    finish(domain, 0.1);
    domains.add(id);
  }

  private Component service(String id) {
    Component.Builder service = new Component.Builder(id, any(KINDS));
    if (chance(0.25)) {
      int n = 2 + random.nextInt(3);
      service.instances(n).required(1 + random.nextInt(n));
      if (chance(0.6)) {
        service.spread(some(domains, 3));
      } else if (chance(0.5)) {
        service.domain(domainOrNull());
      }
    } else if (chance(0.5)) {
      service.domain(domainOrNull());
    }
    if (chance(0.15)) {
      service.canFail(false);
    }
    if (chance(0.2)) {
      service.stateful(chance(0.7));
    }
    if (chance(0.2)) {
      service.backups(List.of(new Backup(services.isEmpty() ? id : any(services), any(List.of(0.0, 1.0, 24.0)))));
    }
    if (chance(0.3)) {
      service.operators(some(List.of("ann", "bob", "crew", "others"), 2));
    }
    return finished(service, 0.5);
  }

  private void finish(Component.Builder domain, double limits) {
    components.add(finished(domain, limits));
  }

  private Component finished(Component.Builder component, double limits) {
    if (load && chance(limits)) {
      component.capacity((double) (10 * random.nextInt(14)));
      component.onOverload(chance(0.5) ? OnOverload.FAIL : OnOverload.DEGRADE);
    }
    return component.figures(figures()).build();
  }

  private ReliabilityFigures figures() {
    if (chance(0.3)) {
      return new ReliabilityFigures(any(List.of(0.0, 0.5, 0.9, 0.999, 1 - 1e-12, 1.0)), null, chance(0.5) ? 2.0 : null);
    }
    return new ReliabilityFigures(
        null,
        chance(0.6) ? any(List.of(0.5, 10.0, 1000.0, 1e9)) : null,
        chance(0.6) ? any(List.of(0.0, 0.001, 1.0, 2.0, 100.0)) : null);
  }

  private List<RedundancyGroup> groups() {
    List<RedundancyGroup> groups = new ArrayList<>();
    List<String> free = new ArrayList<>(services);
    if (chance(0.1)) {
      free.addAll(domains);
    }
    for (int g = random.nextInt(4); g > 0 && !free.isEmpty(); g--) {
      List<String> members = new ArrayList<>();
      for (int size = 1 + random.nextInt(4); size > 0 && !free.isEmpty(); size--) {
        members.add(free.remove(random.nextInt(free.size())));
      }
      groups.add(new RedundancyGroup(
          "g" + g, null, members, any(List.of(GroupMode.values())), 1 + random.nextInt(members.size()), failover(),
          chance(0.5) ? null : new Replication(any(List.of(Replication.Mode.values())), any(TIMES))));
    }
    return groups;
  }

  private @org.jspecify.annotations.Nullable Failover failover() {
    if (chance(0.15)) {
      return null;
    }
    return chance(0.6)
        ? new Failover(true, chance(0.8) ? any(TIMES) : null, chance(0.5) ? any(TIMES) : null, null)
        : new Failover(false, null, null, chance(0.8) ? (Double) (any(TIMES) / 60) : null);
  }

  private List<Dependency> lines(List<RedundancyGroup> groups) {
    List<String> targets = new ArrayList<>(services);
    groups.forEach(g -> targets.addAll(List.of(g.id(), g.id(), g.id())));
    targets.addAll(domains);
    targets.addAll(sources);
    List<Dependency> lines = new ArrayList<>();
    int count = services.size() + random.nextInt(services.size() + 2);
    for (int d = 0; d < count; d++) {
      String from = !domains.isEmpty() && chance(0.1) ? any(domains) : chance(0.25) ? any(sources) : any(services);
      lines.add(line("d" + d, from, any(targets)));
    }
    for (RedundancyGroup group : groups) {
      if (chance(0.2)) {
        lines.add(line("own " + group.id(), any(group.members()), group.id()));
      }
    }
    lines.add(line("first", any(sources), any(targets)));
    return lines;
  }

  private Dependency line(String id, String from, String to) {
    Dependency line = Dependency.of(id, from, to)
        .withStrength(chance(0.3) ? Strength.SOFT : Strength.HARD)
        .withAccess(chance(0.5) ? Access.BOTH : any(List.of(Access.values())))
        .withCallsPerRequest(any(List.of(1.0, 1.0, 2.0, 0.5, 0.0)))
        .withFailing(chance(0.15), figures());
    return chance(0.2) ? line.withCache(any(services), any(List.of(0.0, 0.5, 0.9, 1.0))) : line;
  }

  private List<Journey> journeys() {
    List<Journey> journeys = new ArrayList<>();
    for (int j = random.nextInt(4); j > 0; j--) {
      Double rate = load ? (Double) (double) (50 * random.nextInt(4)) : null;
      String entry = chance(0.7) ? any(sources) : chance(0.1) && !domains.isEmpty() ? any(domains) : any(services);
      journeys.add(new Journey(
          "j" + j, null, entry, any(List.of(Purpose.values())), Criticality.HIGH, rate, null,
          chance(0.5) ? 0.99 : null, chance(0.5) ? any(TIMES) : null, chance(0.5) ? any(TIMES) : null));
    }
    return journeys;
  }

  /// A what-if on a topology of this generator.
  public Scenario scenario(Topology topology) {
    List<String> all = new ArrayList<>(topology.components().keySet());
    all.addAll(topology.dependencies().keySet());
    for (Component c : topology.components().values()) {
      for (int i = 1; c.copies() > 1 && i <= c.copies() && !c.kind().equals("team"); i++) {
        all.add(c.id() + "#" + i);
      }
    }
    List<String> off = some(all, 4);
    if (chance(0.2)) {
      off.addAll(List.of("ann", "bob"));
    }
    List<String> isolate = chance(0.5) ? some(domains, 3) : List.of();
    Map<String, Double> saturate = new LinkedHashMap<>();
    if (load && chance(0.3)) {
      saturate.put(any(services), any(List.of(0.5, 0.0, 2.0)));
    }
    if (load && chance(0.2) && !topology.groups().isEmpty()) {
      saturate.put(any(new ArrayList<>(topology.groups().keySet())), 0.25);
    }
    return new Scenario("s", null, off, isolate, load && chance(0.4) ? any(List.of(0.0, 2.0, 0.5)) : 1, saturate);
  }
}
