package linchpin.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.Topology;

/// Made-up models of a wanted size, the same for the same seed.
public final class Models {
  private static final List<String> KINDS = List.of("load-balancer", "service", "app-server", "cache", "queue", "database");
  private static final int LAYERS = 12;

  private Models() {}

  /// Services in layers, each needing about two of the layers below it; one pair in ten is a redundancy group, every
  /// fourth dependency is soft; eight zones; users on top.
  ///
  /// @param components how many, users and zones included, at least 40
  public static Document layered(int components, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int zones = 8;
    int services = components - zones - 1;
    List<Component> all = new ArrayList<>();
    for (int z = 0; z < zones; z++) {
      all.add(Component.of("zone-" + z, "zone"));
    }
    all.add(Component.of("users", "users"));
    for (int s = 0; s < services; s++) {
      String kind = KINDS.get(Math.min(KINDS.size() - 1, layer(s, services) * KINDS.size() / LAYERS));
      all.add(new Component.Builder("c" + s, kind).name("Component " + s).domain("zone-" + s % zones).build());
    }
    List<RedundancyGroup> groups = groups(services);
    List<Dependency> lines = lines(services, groups, random);
    Topology topology = Topology.of(all, groups, lines, List.of(Journey.from("users")));
    return Document.of(components + " components", topology).withPlacement(placement(services, zones));
  }

  private static int layer(int service, int services) {
    return service * LAYERS / services;
  }

  private static List<RedundancyGroup> groups(int services) {
    List<RedundancyGroup> groups = new ArrayList<>();
    for (int s = 0; s + 1 < services; s += 20) {
      groups.add(RedundancyGroup.of("g" + s, GroupMode.ACTIVE_ACTIVE, List.of("c" + s, "c" + (s + 1))));
    }
    return groups;
  }

  private static List<Dependency> lines(int services, List<RedundancyGroup> groups, RandomGenerator random) {
    List<Dependency> lines = new ArrayList<>();
    int perLayer = Math.max(1, services / LAYERS);
    for (int s = 0; s < perLayer; s += Math.max(1, perLayer / 8)) {
      lines.add(Dependency.of("d" + lines.size(), "users", "c" + s));
    }
    for (int s = 0; s + perLayer < services; s++) {
      for (int k = 0; k < 2; k++) {
        int below = Math.min(services - 1, s + perLayer - perLayer / 8 + random.nextInt(Math.max(1, perLayer / 4)));
        boolean toGroup = below % 20 < 2 && below / 20 < groups.size();
        String to = toGroup ? groups.get(below / 20).id() : "c" + below;
        Dependency line = Dependency.of("d" + lines.size(), "c" + s, to);
        lines.add(lines.size() % 4 == 0 ? line.withStrength(Strength.SOFT) : line);
      }
    }
    return lines;
  }

  /// Zones beside each other as columns of cards, rows by layer.
  private static Map<String, Bounds> placement(int services, int zones) {
    Map<String, Bounds> placement = new LinkedHashMap<>();
    int perZone = (services + zones - 1) / zones;
    int across = Math.max(2, (int) Math.ceil(Math.sqrt(perZone / 3.0)));
    double width = across * 200 + 48;
    double height = Math.ceil(perZone / (double) across) * 112 + 64;
    for (int z = 0; z < zones; z++) {
      placement.put("zone-" + z, new Bounds(z * (width + 40), 120, width, height));
    }
    placement.put("users", new Bounds(zones * (width + 40) / 2, 0, Document.CARD_WIDTH, Document.CARD_HEIGHT));
    for (int s = 0; s < services; s++) {
      int index = s / zones;
      double x = s % zones * (width + 40) + 32 + index % across * 200;
      double y = 168 + Math.floorDiv(index, across) * 112.0;
      placement.put("c" + s, new Bounds(x, y, Document.CARD_WIDTH, Document.CARD_HEIGHT));
    }
    return placement;
  }
}
