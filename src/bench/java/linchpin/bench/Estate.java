package linchpin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import linchpin.model.Access;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.Topology;

/// A made-up estate in layers, the same for the same seed, with four dependencies for each component.
///
/// Systems of about 60 components span all layers, as teams own them. Of ten dependencies six stay in their system, one
/// leads anywhere, and three lead to platforms: the first components of each layer, few of which draw most of them
/// (Zipf). A quarter are soft. A fifth of the components, and every platform, are in a redundancy group of two or three
/// of one of the five modes; everything stands in racks, and those in eight zones.
final class Estate {
  private static final int LAYERS = 8;
  private static final int DEPENDENCIES = 4;
  private static final int SYSTEM = 60;
  private static final int ZONES = 8;
  private static final int PER_RACK = 25;
  private static final double PLATFORMS = 0.01;
  private static final int JOURNEYS = 12;
  private static final List<String> KINDS =
      List.of("load-balancer", "gateway", "web-server", "service", "service", "queue", "cache", "database");

  private final RandomGenerator random;
  private final int racks;
  private final int machines;
  private final List<Component> components = new ArrayList<>();
  private final List<RedundancyGroup> groups = new ArrayList<>();
  private final List<Dependency> lines = new ArrayList<>();
  private final List<Journey> journeys = new ArrayList<>();
  /// The group of each machine, or -1.
  private final int[] groupOf;

  private Estate(int size, long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    racks = Math.max(1, size / PER_RACK);
    machines = size - racks - ZONES - JOURNEYS;
    groupOf = new int[machines];
    java.util.Arrays.fill(groupOf, -1);
  }

  /// @param size how many components, users, racks and zones included; at least 100
  static Topology of(int size, long seed) {
    Estate estate = new Estate(size, seed);
    estate.places();
    estate.machines();
    estate.redundancy();
    estate.users();
    estate.dependencies(size * DEPENDENCIES);
    return Topology.of(estate.components, estate.groups, estate.lines, estate.journeys);
  }

  private void places() {
    for (int z = 0; z < ZONES; z++) {
      components.add(Component.of("zone-" + z, "zone"));
    }
    for (int r = 0; r < racks; r++) {
      components.add(new Component.Builder("rack-" + r, "rack").domain("zone-" + r % ZONES).build());
    }
  }

  private void machines() {
    for (int m = 0; m < machines; m++) {
      String kind = KINDS.get(layer(m) * KINDS.size() / LAYERS);
      components.add(new Component.Builder(id(m), kind).domain("rack-" + m % racks).build());
    }
  }

  private void redundancy() {
    for (int m = 0; m + 2 < machines; ) {
      int size = 2 + random.nextInt(2);
      boolean grouped = isPlatform(m) || random.nextInt(10) == 0;
      if (grouped && layer(m) == layer(m + size - 1)) {
        group(m, size);
        m += size;
      } else {
        m++;
      }
    }
  }

  private void group(int first, int size) {
    List<String> members = new ArrayList<>();
    for (int m = first; m < first + size; m++) {
      groupOf[m] = groups.size();
      members.add(id(m));
    }
    GroupMode mode = size == 3 && random.nextBoolean()
        ? GroupMode.QUORUM
        : GroupMode.values()[random.nextInt(GroupMode.values().length - 1)];
    boolean automatic = random.nextInt(4) > 0;
    Failover failover =
        automatic ? new Failover(true, 10.0, 20.0, null) : new Failover(false, null, null, 30.0);
    RedundancyGroup group = RedundancyGroup.of("group-" + groups.size(), mode, members);
    groups.add(mode.switches() ? group.withFailover(failover) : group);
  }

  private void users() {
    for (int j = 0; j < JOURNEYS; j++) {
      String id = "users-" + j;
      components.add(Component.of(id, "users"));
      Journey journey = Journey.from(id);
      Purpose access = j % 4 == 1 ? Purpose.READ : Purpose.ANY;
      journeys.add(new Journey(id, null, id, access, journey.criticality(), null, null, null, null, null));
      need(id, random.nextInt(machines / LAYERS), Strength.HARD);
    }
  }

  private void dependencies(int wanted) {
    int needing = machines - machines / LAYERS;
    while (lines.size() < wanted) {
      int from = random.nextInt(needing);
      int to = target(from);
      if (to > from && (groupOf[to] < 0 || groupOf[to] != groupOf[from])) {
        need(id(from), to, random.nextInt(4) == 0 ? Strength.SOFT : Strength.HARD);
      }
    }
  }

  /// Something in a lower layer.
  private int target(int from) {
    int layer = layer(from) + 1 + Math.min(random.nextInt(LAYERS - 1 - layer(from)), random.nextInt(3));
    int start = Math.ceilDiv(layer * machines, LAYERS);
    int width = machines / LAYERS;
    int choice = random.nextInt(10);
    if (choice < 6) {
      int inSystem = Math.max(1, SYSTEM / LAYERS);
      int column = (from - Math.ceilDiv(layer(from) * machines, LAYERS)) / inSystem * inSystem;
      return start + Math.min(width - 1, column + random.nextInt(inSystem));
    }
    return choice < 9 ? start + platform(width) : start + random.nextInt(width);
  }

  /// The place of a platform in its layer; the first ones far more often than the last.
  private int platform(int width) {
    double many = Math.max(1, width * PLATFORMS);
    return Math.min(width - 1, (int) Math.pow(many, random.nextDouble()) - 1 + random.nextInt(2));
  }

  private void need(String from, int to, Strength strength) {
    String target = groupOf[to] >= 0 ? groups.get(groupOf[to]).id() : id(to);
    Access access = random.nextInt(10) == 0 ? Access.READ : Access.BOTH;
    lines.add(Dependency.of("d" + lines.size(), from, target).withStrength(strength).withAccess(access));
  }

  private boolean isPlatform(int machine) {
    int inLayer = machine - Math.ceilDiv(layer(machine) * machines, LAYERS);
    return inLayer < machines / LAYERS * PLATFORMS;
  }

  private int layer(int machine) {
    return (int) ((long) machine * LAYERS / machines);
  }

  private static String id(int machine) {
    return "c" + machine;
  }
}
