package linchpin.model.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The graph of who needs whom, by hand and against the plainest search there is: a relation as pairs of ids, widened
/// until nothing is added.
class DependencyGraphTest {
  private static final int MODELS = 400;

  static Stream<Topology> topologies() {
    return IntStream.range(0, MODELS).mapToObj(RandomDiagram::of);
  }

  private record Pair(String from, String to) {}

  /// The pairs that the dependencies mean, several where several lines join the same two.
  private static List<Pair> pairs(Topology t) {
    List<Pair> pairs = new ArrayList<>();
    for (Dependency d : t.dependencies().values()) {
      RedundancyGroup group = t.group(d.to());
      for (String to : group == null ? List.of(d.to()) : group.members()) {
        boolean own = group != null && to.equals(d.from());
        if (!own && t.components().containsKey(d.from()) && t.components().containsKey(to)) {
          pairs.add(new Pair(d.from(), to));
        }
      }
    }
    return pairs;
  }

  private static List<Pair> bothWays(Collection<Pair> pairs) {
    return pairs.stream().flatMap(p -> Stream.of(p, new Pair(p.to(), p.from()))).toList();
  }

  /// Everything that can be reached from one by one pair or more, without touching what is left out.
  private static Set<String> reached(String start, Collection<Pair> pairs, String leftOut) {
    Set<String> reached = new HashSet<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Pair p : pairs) {
        boolean touches = p.from().equals(leftOut) || p.to().equals(leftOut);
        if (!touches && (p.from().equals(start) || reached.contains(p.from()))) {
          grown |= reached.add(p.to());
        }
      }
    }
    return reached;
  }

  private static Set<String> reached(String start, Collection<Pair> pairs) {
    return reached(start, pairs, "");
  }

  private static Set<String> with(String id, Set<String> others) {
    Set<String> all = new HashSet<>(others);
    all.add(id);
    return all;
  }

  @ParameterizedTest
  @MethodSource("topologies")
  void knowsWhatIsNeededDirectlyAndByWhatInTheOrderOfTheDiagram(Topology t) {
    DependencyGraph graph = DependencyGraph.of(t);
    for (String id : t.components().keySet()) {
      assertEquals(pairs(t).stream().filter(p -> p.from().equals(id)).map(Pair::to).toList(), graph.successors(id));
      assertEquals(pairs(t).stream().filter(p -> p.to().equals(id)).map(Pair::from).toList(), graph.predecessors(id));
      for (String other : t.components().keySet()) {
        assertEquals(pairs(t).contains(new Pair(id, other)), graph.needs(id, other));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("topologies")
  void reachesWhatIsNeededHoweverIndirectlyAndBack(Topology t) {
    DependencyGraph graph = DependencyGraph.of(t);
    List<Pair> back = pairs(t).stream().map(p -> new Pair(p.to(), p.from())).toList();
    Set<String> all = new HashSet<>();
    for (String id : t.components().keySet()) {
      assertEquals(with(id, reached(id, pairs(t))), graph.reachable(List.of(id)));
      assertEquals(with(id, reached(id, back)), graph.reaching(List.of(id)));
      all.addAll(graph.reachable(List.of(id)));
    }
    assertEquals(all, graph.reachable(t.components().keySet()));
  }

  @ParameterizedTest
  @MethodSource("topologies")
  void partsTheDiagramIntoWhatHangsTogether(Topology t) {
    List<Pair> pairs = bothWays(pairs(t));
    Set<Set<String>> expected = new LinkedHashSet<>();
    t.components().keySet().forEach(id -> expected.add(with(id, reached(id, pairs))));
    assertEquals(List.copyOf(expected), DependencyGraph.of(t).connectedSets());
  }

  @ParameterizedTest
  @MethodSource("topologies")
  void findsWhatLiesOnCycles(Topology t) {
    Set<Set<String>> expected = new LinkedHashSet<>();
    for (String id : t.components().keySet()) {
      if (reached(id, pairs(t)).contains(id)) {
        Set<String> cycle = new HashSet<>(reached(id, pairs(t)));
        cycle.removeIf(other -> !reached(other, pairs(t)).contains(id));
        expected.add(cycle);
      }
    }
    assertEquals(List.copyOf(expected), DependencyGraph.of(t).cycles());
  }

  @ParameterizedTest
  @MethodSource("topologies")
  void findsAShortestPath(Topology t) {
    DependencyGraph graph = DependencyGraph.of(t);
    for (String from : t.components().keySet()) {
      for (String to : t.components().keySet()) {
        List<DependencyGraph.Edge> path = graph.path(from, to);
        assertEquals(distance(from, to, pairs(t)), path.size());
        String at = from;
        for (DependencyGraph.Edge edge : path) {
          assertEquals(at, edge.dependency().from());
          assertTrue(t.targets(edge.dependency()).contains(edge.target()));
          at = edge.target();
        }
        assertTrue(path.isEmpty() || at.equals(to));
      }
    }
  }

  /// How many pairs lead from one to the other; none also where they do not.
  private static int distance(String from, String to, List<Pair> pairs) {
    Set<String> near = new HashSet<>(Set.of(from));
    for (int steps = 0; steps <= pairs.size(); steps++) {
      if (near.contains(to)) {
        return steps;
      }
      Set<String> before = Set.copyOf(near);
      pairs.stream().filter(p -> before.contains(p.from())).forEach(p -> near.add(p.to()));
    }
    return 0;
  }

  @ParameterizedTest
  @MethodSource("topologies")
  void findsTheComponentsWithoutWhichTheDiagramFallsApart(Topology t) {
    List<Pair> pairs = bothWays(pairs(t));
    Set<String> expected = new HashSet<>();
    for (String without : t.components().keySet()) {
      Set<String> beside = new HashSet<>(reached(without, pairs));
      beside.remove(without);
      String one = beside.stream().findFirst().orElse(without);
      if (!with(one, reached(one, pairs, without)).containsAll(beside)) {
        expected.add(without);
      }
    }
    assertEquals(expected, DependencyGraph.of(t).articulationPoints());
  }

  @Test
  void leadsAlongSomeDependenciesOnly() {
    Topology t = Topology.of(
        List.of(Component.of("web", "service"), Component.of("cache", "cache"), Component.of("data", "database")),
        List.of(),
        List.of(Dependency.of("soft", "web", "cache").withStrength(Strength.SOFT), Dependency.of("hard", "web", "data")),
        List.of());
    DependencyGraph hard = DependencyGraph.of(t, d -> d.strength() == Strength.HARD);
    assertEquals(Set.of("web", "data"), hard.reachable(List.of("web")));
    assertEquals(Set.of("cache"), hard.reachable(List.of("cache")));
  }

  @Test
  void leadsIntoAGroupByAnEdgeToEachMemberButNotFromAMemberToItself() {
    Topology t = Topology.of(
        List.of(Component.of("a", "service"), Component.of("b", "service"), Component.of("c", "service")),
        List.of(RedundancyGroup.of("group", GroupMode.QUORUM, List.of("a", "b"))),
        List.of(Dependency.of("1", "c", "group"), Dependency.of("2", "a", "group")),
        List.of());
    DependencyGraph graph = DependencyGraph.of(t);
    assertEquals(List.of("a", "b"), graph.successors("c"));
    assertEquals(List.of("b"), graph.successors("a"));
    assertEquals(List.of(), graph.cycles());
  }

  @Test
  void knowsNothingOfWhatIsNotThere() {
    DependencyGraph graph = DependencyGraph.of(Topology.EMPTY);
    assertEquals(List.of(), graph.successors("a"));
    assertEquals(List.of(), graph.predecessors("a"));
    assertEquals(Set.of(), graph.reachable(List.of("a")));
    assertEquals(List.of(), graph.path("a", "b"));
    assertFalse(graph.needs("a", "b"));
    assertEquals(List.of(), graph.connectedSets());
    assertEquals(Set.of(), graph.articulationPoints());
  }

  @Test
  void cannotBeChanged() {
    DependencyGraph graph = DependencyGraph.of(Topology.EMPTY);
    assertThrows(UnsupportedOperationException.class, () -> graph.graph().addVertex("a"));
  }
}
