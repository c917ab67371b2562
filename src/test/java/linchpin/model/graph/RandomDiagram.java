package linchpin.model.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;

/// Small topologies, the same for the same seed, with what a graph may trip over: parallel dependencies, dependencies
/// of a component on itself, on its own group and on what does not exist, places that stand in each other.
final class RandomDiagram {
  private static final int MOST = 9;
  private final Random random;
  private final List<String> ids = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  private RandomDiagram(long seed) {
    random = new Random(seed);
  }

  static Topology of(long seed) {
    return new RandomDiagram(seed).topology();
  }

  private Topology topology() {
    int size = 1 + random.nextInt(MOST);
    for (int i = 0; i < size; i++) {
      ids.add("c" + random.nextInt(1000) + "-" + i);
    }
    places.addAll(ids.subList(0, random.nextInt(size)));
    List<RedundancyGroup> groups = new ArrayList<>();
    if (size > 2 && random.nextBoolean()) {
      groups.add(RedundancyGroup.of("group", GroupMode.ACTIVE_ACTIVE, ids.subList(1, 2 + random.nextInt(size - 1))));
    }
    return Topology.of(ids.stream().map(this::component).toList(), groups, lines(groups), List.of());
  }

  private Component component(String id) {
    Component.Builder component = new Component.Builder(id, places.contains(id) ? "zone" : "service");
    switch (random.nextInt(4)) {
      case 0 -> component.domain(place());
      case 1 -> component.instances(2).spread(List.of(place(), place()));
      default -> { }
    }
    return component.build();
  }

  private String place() {
    return places.isEmpty() || random.nextInt(10) == 0 ? "nowhere" : any(places);
  }

  private List<Dependency> lines(List<RedundancyGroup> groups) {
    List<String> ends = new ArrayList<>(ids);
    groups.forEach(g -> ends.add(g.id()));
    ends.add("nothing");
    List<Dependency> lines = new ArrayList<>();
    for (int i = random.nextInt(2 * ids.size()); i > 0; i--) {
      lines.add(Dependency.of("line " + i, random.nextInt(15) == 0 ? "nothing" : any(ids), any(ends)));
    }
    return lines;
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
