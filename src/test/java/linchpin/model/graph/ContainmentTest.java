package linchpin.model.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.model.Component;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;

class ContainmentTest {
  private static Component in(String id, String place) {
    return new Component.Builder(id, "zone").domain(place).build();
  }

  private static Topology of(Component... components) {
    return Topology.of(List.of(components), List.of(), List.of(), List.of());
  }

  @Test
  void goesFromTheInsideOut() {
    Containment standing = Containment.of(of(
        in("web", "rack"), in("rack", "zone"), in("zone", "region"), Component.of("region", "region"), in("x", "zone")));
    assertEquals(List.of("rack", "zone", "region"), List.copyOf(standing.around("web")));
    assertEquals(Set.of(), standing.around("region"));
    assertEquals(Set.of(), standing.around("nobody"));
    assertEquals(Set.of(), standing.around(null));
    assertEquals(List.of("rack", "x"), standing.inside("zone"));
    assertTrue(standing.within("web", "region"));
    assertTrue(standing.within("zone", "zone"));
    assertFalse(standing.within("zone", "rack"));
    assertFalse(standing.within("zone", null));
  }

  @Test
  void endsWhereAPlaceDoesNotExistOrComesAgain() {
    assertEquals(Set.of(), Containment.of(of(in("web", "nowhere"))).around("web"));
    Containment circle = Containment.of(of(in("web", "a"), in("a", "b"), in("b", "a"), in("self", "self")));
    assertEquals(List.of("a", "b"), List.copyOf(circle.around("web")));
    assertEquals(Set.of("b"), circle.around("a"));
    assertEquals(Set.of(), circle.around("self"));
  }

  @Test
  void seesTheComponentsAsTheyAreWhenAsked() {
    Map<String, Component> components = new LinkedHashMap<>();
    Containment standing = new Containment(components);
    components.put("zone", Component.of("zone", "zone"));
    components.put("web", in("web", "zone"));
    assertTrue(standing.within("web", "zone"));
    components.put("web", Component.of("web", "service"));
    assertFalse(standing.within("web", "zone"));
  }

  @Test
  void agreesWithClimbingStepByStep() {
    for (int seed = 0; seed < 400; seed++) {
      Topology t = RandomDiagram.of(seed);
      for (Component c : t.components().values()) {
        List<String> expected = new ArrayList<>();
        Component at = c;
        for (int step = 0; step < t.components().size() && at != null; step++) {
          at = at.domain() == null ? null : t.component(at.domain());
          if (at != null && at != c && !expected.contains(at.id())) {
            expected.add(at.id());
          } else {
            break;
          }
        }
        assertEquals(expected, List.copyOf(Containment.of(t).around(c.id())), "seed " + seed);
      }
    }
  }
}
