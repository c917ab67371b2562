package linchpin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import linchpin.model.Access;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;

/// Models of hundreds of components: mostly layers, with some cycles, groups of every mode, domains within domains,
/// copies, and load that a few components can only just carry; the same for the same seed.
public final class LargeModels {
  private static final int DOMAINS = 12;
  private final RandomGenerator random;

  public LargeModels(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }

  /// A model of so many services, and a dozen places that they stand in.
  public Topology topology(int services) {
    List<Component> all = new ArrayList<>(List.of(Component.of("users", "users")));
    for (int z = 0; z < DOMAINS; z++) {
      Component.Builder zone = new Component.Builder("z" + z, z < 3 ? "region" : "zone");
      all.add(z < 3 ? zone.build() : zone.domain("z" + z % 3).build());
    }
    for (int s = 0; s < services; s++) {
      all.add(service(s));
    }
    List<RedundancyGroup> groups = groups(services);
    return Topology.of(all, groups, lines(services, groups), journeys());
  }

  private Component service(int s) {
    Component.Builder service = new Component.Builder("c" + s, chance(0.2) ? "database" : "service");
    if (chance(0.2)) {
      service.instances(2 + random.nextInt(3)).required(1 + random.nextInt(2)).spread(List.of(zone(), zone()));
    } else if (chance(0.5)) {
      service.domain(zone());
    }
    if (chance(0.05)) {
      service.capacity(20.0 + random.nextInt(3000));
    }
    return service.build();
  }

  private String zone() {
    return "z" + random.nextInt(DOMAINS);
  }

  private List<RedundancyGroup> groups(int services) {
    List<RedundancyGroup> groups = new ArrayList<>();
    for (int s = 0; s + 4 < services; s += 9) {
      List<String> members = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(3); i++) {
        members.add("c" + (s + i));
      }
      Failover failover = chance(0.6)
          ? new Failover(true, 10.0 * random.nextInt(5), 5.0, null)
          : new Failover(false, null, null, (double) random.nextInt(6));
      GroupMode mode = GroupMode.values()[random.nextInt(GroupMode.values().length)];
      groups.add(new RedundancyGroup("g" + s, null, members, mode, 1 + random.nextInt(2), failover, null));
    }
    return groups;
  }

  private List<Dependency> lines(int services, List<RedundancyGroup> groups) {
    List<Dependency> lines = new ArrayList<>();
    for (int s = 0; s < services - 1; s++) {
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        boolean back = chance(0.01);
        int target = back ? random.nextInt(services) : s + 1 + random.nextInt(Math.min(services - s - 1, 60));
        String to = chance(0.25) ? groups.get(random.nextInt(groups.size())).id() : "c" + target;
        boolean up = to.startsWith("g") && Integer.parseInt(to.substring(1)) < s && !back;
        lines.add(line(lines.size(), "c" + s, up ? "c" + target : to));
      }
    }
    for (int i = 0; i < 4; i++) {
      lines.add(line(lines.size(), "users", "c" + 9 * i));
    }
    return lines;
  }

  private Dependency line(int number, String from, String to) {
    return Dependency.of("d" + number, from, to)
        .withStrength(chance(0.4) ? Strength.SOFT : Strength.HARD)
        .withAccess(chance(0.8) ? Access.BOTH : chance(0.5) ? Access.READ : Access.WRITE)
        .withFailing(chance(0.1), ReliabilityFigures.NONE);
  }

  private List<Journey> journeys() {
    List<Journey> journeys = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      journeys.add(new Journey(
          purpose.text(), null, "users", purpose, Criticality.HIGH, chance(0.5) ? 10.0 : null, null, null, null, null));
    }
    journeys.add(Journey.from("c30"));
    return journeys;
  }
}
