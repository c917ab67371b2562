package linchpin.model.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;

class PlaceGraphTest {
  @Test
  void holdsOnlyWhatSomethingStandsIn() {
    PlaceGraph places = PlaceGraph.of(List.of(
        Component.of("region", "region"),
        new Component.Builder("zone", "zone").domain("region").build(),
        Component.of("empty", "zone"),
        new Component.Builder("web", "service").domain("zone").build()));
    assertEquals(List.of("region", "zone"), List.copyOf(places.graph().vertexSet()));
    assertEquals(List.of("region"), places.successors("zone"));
    assertEquals(List.of(), places.cycles());
  }

  @Test
  void goesByThePlacesThatCopiesAreDealtOverAsWell() {
    Component web = new Component.Builder("web", "service").instances(2).spread(List.of("a", "b")).domain("c").build();
    assertEquals(List.of("a", "b", "c"), PlaceGraph.around(web));
    PlaceGraph places = PlaceGraph.of(List.of(
        new Component.Builder("a", "zone").instances(2).spread(List.of("b", "c")).build(),
        new Component.Builder("b", "zone").domain("a").build(), Component.of("c", "zone")));
    assertEquals(List.of(Set.of("a", "b")), places.cycles());
  }

  @Test
  void takesTheFirstOfSeveralWithOneId() {
    PlaceGraph places = PlaceGraph.of(List.of(
        Component.of("a", "zone"), new Component.Builder("a", "zone").domain("a").build()));
    assertEquals(List.of(), places.cycles());
  }

  @Test
  void findsWhatStandsInItself() {
    for (int seed = 0; seed < 400; seed++) {
      Topology t = RandomDiagram.of(seed);
      Set<Set<String>> expected = new LinkedHashSet<>();
      for (String id : t.components().keySet()) {
        if (outside(id, t).contains(id)) {
          Set<String> cycle = new HashSet<>(outside(id, t));
          cycle.removeIf(other -> !outside(other, t).contains(id));
          expected.add(cycle);
        }
      }
      assertEquals(List.copyOf(expected), PlaceGraph.of(t.components().values()).cycles(), "seed " + seed);
    }
  }

  /// Everything that one stands in, however deep: widened until nothing is added.
  private static Set<String> outside(String id, Topology t) {
    Set<String> outside = new HashSet<>();
    List<String> from = new ArrayList<>(List.of(id));
    while (!from.isEmpty()) {
      Component c = t.component(from.removeLast());
      if (c != null) {
        PlaceGraph.around(c).stream().filter(t.components()::containsKey).filter(outside::add).forEach(from::add);
      }
    }
    return outside;
  }
}
