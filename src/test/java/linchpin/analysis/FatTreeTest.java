package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A structure whose answers can be worked out by hand at any size: conditioned on its columns of core switches, the
/// three replicas of a fat-tree have nothing in common.
class FatTreeTest {
  private static JourneyReport analysed(Topology topology, int order) {
    AnalysisOptions options = new AnalysisOptions(order, 1000, true);
    return Analyzer.analyze(topology, options, Cancellation.NEVER, early -> {}).journeys().getFirst();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6, 8, 12})
  void aFatTreeHasTheDevicesThatItsDefinitionCounts(int ports) {
    Topology topology = FatTree.of(ports);
    int gatewayAndReplicas = 1 + FatTree.REPLICAS;
    assertThat(topology.components()).hasSize(ports * ports * ports / 4 + 5 * ports * ports / 4 + gatewayAndReplicas);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6, 8, 12})
  void theProbabilityIsTheOneOfTheClosedFormula(int ports) {
    Topology topology = FatTree.of(ports);
    Reliability reliability = Objects.requireNonNull(analysed(topology, 4).reliability());
    assertThat(reliability.unavailability()).isCloseTo(byFormula(topology, ports), Percentage.withPercentage(1e-9));
    assertThat(reliability.bounds()).isNull();
  }

  @Test
  void inTheSmallestOneTheCutSetsAreThoseThatCutTheWires() {
    JourneyReport journey = analysed(FatTree.of(4), 4);
    CutSets sets = Objects.requireNonNull(journey.cutSets());
    assertThat(journey.spofs()).containsExactly(FatTree.GATEWAY);
    assertThat(Set.copyOf(sets.sets())).isEqualTo(byTryingAll(4, 4));
    assertThat(sets.countByOrder()).isEqualTo(counts(Map.of(1, 1, 3, 27, 4, 28)));
  }

  /// From three wide on, a pod is not lost by less than three aggregation switches: two more make five.
  @ParameterizedTest
  @ValueSource(ints = {6, 8, 12})
  void inLargerOnesOnlyTheGatewayAndOneThingOfEachPodCutInFourOrLess(int ports) {
    JourneyReport journey = analysed(FatTree.of(ports), 4);
    assertThat(journey.spofs()).containsExactly(FatTree.GATEWAY);
    assertThat(Objects.requireNonNull(journey.cutSets()).countByOrder()).isEqualTo(counts(Map.of(1, 1, 3, 27)));
  }

  private static TreeMap<Integer, BigInteger> counts(Map<Integer, Integer> byOrder) {
    TreeMap<Integer, BigInteger> counts = new TreeMap<>();
    byOrder.forEach((order, count) -> counts.put(order, BigInteger.valueOf(count)));
    return counts;
  }

  /// A pod p is cut off (X) where for each i its aggregation switch or the whole column i is down; its replica is lost
  /// where it, its host or its edge switch is down, or else with X. Over the sets T of pods that are lost by X, what is
  /// down in a column is either all of its cores (for all pods of T) or T's switches.
  private static double byFormula(Topology topology, int ports) {
    int half = ports / 2;
    double allLost = 0;
    for (int lostByX = 0; lostByX < 1 << FatTree.REPLICAS; lostByX++) {
      double p = 1;
      for (int pod = 0; pod < FatTree.REPLICAS; pod++) {
        double path = works(topology, FatTree.replica(pod))
            * works(topology, FatTree.host(pod, 0, 0))
            * works(topology, FatTree.edge(pod, 0));
        p *= (lostByX >> pod & 1) == 0 ? 1 - path : path;
      }
      for (int i = 0; i < half; i++) {
        int column = i;
        double cores = product(topology, IntStream.range(0, half).mapToObj(n -> FatTree.core(column, n)));
        int pods = lostByX;
        double switches = product(topology, IntStream.range(0, FatTree.REPLICAS)
            .filter(pod -> (pods >> pod & 1) != 0)
            .mapToObj(pod -> FatTree.aggregation(pod, column)));
        p *= cores + (1 - cores) * switches;
      }
      allLost += p;
    }
    double gateway = works(topology, FatTree.GATEWAY);
    return 1 - gateway + gateway * allLost;
  }

  private static double product(Topology topology, Stream<String> ids) {
    return ids.mapToDouble(id -> 1 - works(topology, id)).reduce(1, (a, b) -> a * b);
  }

  private static double works(Topology topology, String id) {
    Component component = Objects.requireNonNull(topology.component(id));
    return Objects.requireNonNull(component.figures().availability());
  }

  /// The minimal sets of devices on the replicas' ways whose loss leaves no way of wires from the gateway to a replica.
  private static Set<List<String>> byTryingAll(int ports, int order) {
    List<String> devices = onTheWay(ports);
    Set<List<String>> found = new java.util.HashSet<>();
    for (int size = 1; size <= order; size++) {
      List<List<String>> tried = new ArrayList<>();
      choose(devices, 0, size, new ArrayList<>(), tried);
      for (List<String> off : tried) {
        if (found.stream().noneMatch(off::containsAll) && !reached(ports, Set.copyOf(off))) {
          found.add(List.copyOf(new TreeSet<>(off)));
        }
      }
    }
    return found;
  }

  private static void choose(List<String> from, int next, int size, List<String> chosen, List<List<String>> into) {
    if (size == 0) {
      into.add(List.copyOf(chosen));
      return;
    }
    for (int i = next; i <= from.size() - size; i++) {
      chosen.add(from.get(i));
      choose(from, i + 1, size - 1, chosen, into);
      chosen.removeLast();
    }
  }

  private static List<String> onTheWay(int ports) {
    List<String> devices = new ArrayList<>(List.of(FatTree.GATEWAY));
    for (int pod = 0; pod < FatTree.REPLICAS; pod++) {
      devices.addAll(List.of(FatTree.replica(pod), FatTree.host(pod, 0, 0), FatTree.edge(pod, 0)));
      for (int i = 0; i < ports / 2; i++) {
        devices.add(FatTree.aggregation(pod, i));
      }
    }
    for (int i = 0; i < ports / 2; i++) {
      for (int n = 0; n < ports / 2; n++) {
        devices.add(FatTree.core(i, n));
      }
    }
    return devices;
  }

  /// Whether some replica is connected with the gateway by wires (both ways) over devices that work.
  private static boolean reached(int ports, Set<String> off) {
    Set<String> met = new java.util.HashSet<>();
    List<String> open = new ArrayList<>(List.of(FatTree.GATEWAY));
    while (!open.isEmpty()) {
      String device = open.removeLast();
      if (!off.contains(device) && met.add(device)) {
        open.addAll(wires(ports).getOrDefault(device, List.of()));
      }
    }
    return IntStream.range(0, FatTree.REPLICAS).anyMatch(pod -> met.contains(FatTree.replica(pod)));
  }

  private static Map<String, List<String>> wires(int ports) {
    Map<String, List<String>> wires = new TreeMap<>();
    int half = ports / 2;
    for (int i = 0; i < half; i++) {
      for (int n = 0; n < half; n++) {
        wire(wires, FatTree.GATEWAY, FatTree.core(i, n));
        for (int pod = 0; pod < ports; pod++) {
          wire(wires, FatTree.core(i, n), FatTree.aggregation(pod, i));
          wire(wires, FatTree.aggregation(pod, i), FatTree.edge(pod, n));
        }
      }
    }
    for (int pod = 0; pod < FatTree.REPLICAS; pod++) {
      wire(wires, FatTree.edge(pod, 0), FatTree.host(pod, 0, 0));
      wire(wires, FatTree.host(pod, 0, 0), FatTree.replica(pod));
    }
    return wires;
  }

  private static void wire(Map<String, List<String>> wires, String a, String b) {
    wires.computeIfAbsent(a, x -> new ArrayList<>()).add(b);
    wires.computeIfAbsent(b, x -> new ArrayList<>()).add(a);
  }
}
