package linchpin.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;

/// A data centre wired as a fat-tree of k-port switches, and a service with three replicas in three of its pods.
///
/// k pods of k/2 edge and k/2 aggregation switches; k/2 hosts at each edge switch; (k/2)² core switches in k/2
/// columns, column i wired to aggregation switch i of every pod: k³/4 hosts and 5k²/4 switches. All core switches hang
/// at one gateway. A host is reached while its edge switch works and, for some i, aggregation switch i of its pod and
/// a core switch of column i do.
///
/// M. Al-Fares, A. Loukissas, A. Vahdat, "A Scalable, Commodity Data Center Network Architecture", SIGCOMM 2008.
public final class FatTree {
  /// The pods that hold a replica.
  static final int REPLICAS = 3;

  static final String GATEWAY = "gateway";
  private static final int DIFFERENT = 7;

  private final int half;
  private final int pods;
  private final List<Component> components = new ArrayList<>();
  private final List<RedundancyGroup> groups = new ArrayList<>();
  private final List<Dependency> lines = new ArrayList<>();

  private FatTree(int ports) {
    pods = ports;
    half = ports / 2;
  }

  /// @param ports of each switch: an even number, at least 4
  public static Topology of(int ports) {
    FatTree tree = new FatTree(ports);
    tree.cores();
    IntStream.range(0, ports).forEach(tree::pod);
    tree.service();
    return Topology.of(tree.components, tree.groups, tree.lines, List.of(Journey.from(GATEWAY)));
  }

  static String core(int column, int number) {
    return "core-" + column + "-" + number;
  }

  static String aggregation(int pod, int column) {
    return "agg-" + pod + "-" + column;
  }

  static String edge(int pod, int number) {
    return "edge-" + pod + "-" + number;
  }

  static String host(int pod, int edge, int number) {
    return "host-" + pod + "-" + edge + "-" + number;
  }

  static String replica(int pod) {
    return "replica-" + pod;
  }

  private void cores() {
    for (int column = 0; column < half; column++) {
      int i = column;
      List<String> members = IntStream.range(0, half).mapToObj(n -> core(i, n)).toList();
      members.forEach(id -> add(id, "router", 1e-4));
      groups.add(RedundancyGroup.of("column-" + column, GroupMode.ACTIVE_ACTIVE, members));
    }
  }

  private void pod(int pod) {
    List<String> members = IntStream.range(0, half).mapToObj(i -> aggregation(pod, i)).toList();
    for (int i = 0; i < half; i++) {
      add(members.get(i), "switch", 2e-4);
      need(members.get(i), "column-" + i);
    }
    groups.add(RedundancyGroup.of("pod-" + pod, GroupMode.ACTIVE_ACTIVE, members));
    for (int e = 0; e < half; e++) {
      add(edge(pod, e), "switch", 2e-4);
      need(edge(pod, e), "pod-" + pod);
      for (int h = 0; h < half; h++) {
        add(host(pod, e, h), "host", 1e-3);
        need(host(pod, e, h), edge(pod, e));
      }
    }
  }

  private void service() {
    add(GATEWAY, "gateway", 1e-5);
    List<String> members = IntStream.range(0, REPLICAS).mapToObj(FatTree::replica).toList();
    for (int pod = 0; pod < REPLICAS; pod++) {
      add(component(replica(pod), "service", 2e-3).domain(host(pod, 0, 0)));
    }
    groups.add(RedundancyGroup.of("service", GroupMode.ACTIVE_ACTIVE, members));
    need(GATEWAY, "service");
  }

  private void add(String id, String kind, double unavailability) {
    add(component(id, kind, unavailability));
  }

  private void add(Component.Builder builder) {
    components.add(builder.build());
  }

  /// With figures of its own, a little apart from those of its neighbours.
  private Component.Builder component(String id, String kind, double unavailability) {
    double own = unavailability * (1 + 0.1 * (components.size() % DIFFERENT));
    return new Component.Builder(id, kind).figures(new ReliabilityFigures(1 - own, null, 4.0));
  }

  private void need(String from, String to) {
    lines.add(Dependency.of("d" + lines.size(), from, to));
  }
}
