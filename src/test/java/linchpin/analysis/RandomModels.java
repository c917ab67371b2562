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
import linchpin.model.Figures;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.model.Topology;

/// Small valid models with every rule of the semantics in them, the same for the same seed.
public final class RandomModels {
  private static final List<String> KINDS = List.of("service", "database", "cache", "queue", "load-balancer");
  private static final List<String> CONTAINERS = List.of("zone", "rack", "power", "boundary");
  private final RandomGenerator random;
  private final boolean load;
  private final List<Component> components = new ArrayList<>();
  private final List<String> domains = new ArrayList<>();
  private final List<String> services = new ArrayList<>();

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

  public Topology topology() {
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      Component.Builder domain = new Component.Builder("z" + i, any(CONTAINERS));
      if (!domains.isEmpty() && chance(0.4)) {
        domain.domain(any(domains));
      }
      components.add(domain.build());
      domains.add("z" + i);
    }
    components.add(Component.of("ann", "person"));
    components.add(new Component.Builder("crew", "team").instances(chance(0.5) ? 1 : null).build());
    components.add(Component.of("users", "users"));
    int count = 3 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      components.add(service("c" + i));
      services.add("c" + i);
    }
    List<RedundancyGroup> groups = groups();
    return Topology.of(components, groups, lines(groups), journeys());
  }

  private Component service(String id) {
    Component.Builder service = new Component.Builder(id, any(KINDS));
    if (chance(0.3)) {
      int n = 2 + random.nextInt(3);
      service.instances(n).required(1 + random.nextInt(n));
      if (chance(0.6)) {
        service.spread(chance(0.5) ? List.of(any(domains)) : List.of(any(domains), any(domains)));
      } else if (chance(0.5)) {
        service.domain(any(domains));
      }
    } else if (chance(0.5)) {
      service.domain(any(domains));
    }
    if (load && chance(0.5)) {
      service.capacity((double) (10 * (1 + random.nextInt(12))));
      service.onOverload(chance(0.5) ? OnOverload.FAIL : OnOverload.DEGRADE);
    }
    if (chance(0.2)) {
      service.operators(chance(0.5) ? List.of("ann") : List.of("crew", "ann"));
    }
    if (chance(0.1)) {
      service.canFail(false);
    }
    if (chance(0.1)) {
      service.backups(List.of(new Backup("users", 24)));
    }
    service.figures(new Figures(chance(0.2) ? 0.99 : null, chance(0.5) ? 1000.0 : null, chance(0.5) ? 2.0 : null));
    return service.build();
  }

  private List<RedundancyGroup> groups() {
    List<RedundancyGroup> groups = new ArrayList<>();
    List<String> free = new ArrayList<>(services);
    for (int g = 0; g < 3 && free.size() >= 2; g++) {
      List<String> members = new ArrayList<>();
      int size = 1 + random.nextInt(Math.min(4, free.size()));
      while (members.size() < size) {
        members.add(free.remove(random.nextInt(free.size())));
      }
      groups.add(new RedundancyGroup(
          "g" + g, null, members, any(List.of(GroupMode.values())), 1 + random.nextInt(size), failover(),
          chance(0.3) ? new Replication(Replication.Mode.ASYNC, 5) : null));
    }
    return groups;
  }

  private Failover failover() {
    if (chance(0.2)) {
      return null;
    }
    return chance(0.5)
        ? new Failover(true, (double) (10 * random.nextInt(4)), chance(0.5) ? 60.0 : null, null)
        : new Failover(false, null, null, (double) random.nextInt(4));
  }

  private List<Dependency> lines(List<RedundancyGroup> groups) {
    List<String> targets = new ArrayList<>(services);
    groups.forEach(g -> targets.add(g.id()));
    groups.forEach(g -> targets.add(g.id()));
    targets.addAll(domains);
    List<Dependency> lines = new ArrayList<>();
    int count = services.size() + random.nextInt(2 * services.size());
    for (int d = 0; d < count; d++) {
      String from = chance(0.1) ? any(domains) : chance(0.25) ? "users" : any(services);
      lines.add(line("d" + d, from, any(targets)));
    }
    lines.add(line("first", "users", any(targets)));
    return lines;
  }

  private Dependency line(String id, String from, String to) {
    Dependency line = Dependency.of(id, from, to)
        .withStrength(chance(0.3) ? Strength.SOFT : Strength.HARD)
        .withAccess(chance(0.5) ? Access.BOTH : any(List.of(Access.values())))
        .withCallsPerRequest(any(List.of(1.0, 1.0, 2.0, 0.5)))
        .withFailing(chance(0.2), Figures.NONE);
    return chance(0.2) ? line.withCache(any(services), 0.5) : line;
  }

  private List<Journey> journeys() {
    List<Journey> journeys = new ArrayList<>();
    for (int j = 0; j < random.nextInt(4); j++) {
      Double rate = load ? (Double) (double) (50 * random.nextInt(4)) : null;
      String entry = chance(0.7) ? "users" : any(services);
      journeys.add(new Journey(
          "j" + j, null, entry, any(List.of(Purpose.values())), Criticality.HIGH, rate, null, null, 5.0, 1.0));
    }
    return journeys;
  }

  /// A what-if on a topology of this generator.
  Scenario scenario(Topology topology) {
    List<String> all = new ArrayList<>(topology.components().keySet());
    all.addAll(topology.dependencies().keySet());
    for (Component c : topology.components().values()) {
      for (int i = 1; c.copies() > 1 && i <= c.copies() && !c.kind().equals("team"); i++) {
        all.add(c.id() + "#" + i);
      }
    }
    List<String> off = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      off.add(any(all));
    }
    List<String> isolate = new ArrayList<>();
    for (int i = chance(0.4) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
      isolate.add(any(domains));
    }
    Map<String, Double> saturate = new LinkedHashMap<>();
    if (load && chance(0.3)) {
      saturate.put(any(services), 0.5);
    }
    if (load && chance(0.2) && !topology.groups().isEmpty()) {
      saturate.put(any(new ArrayList<>(topology.groups().keySet())), 0.25);
    }
    return new Scenario("s", null, off, isolate, load && chance(0.3) ? 2 : 1, saturate);
  }
}
