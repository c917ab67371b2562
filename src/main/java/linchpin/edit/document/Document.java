package linchpin.edit.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Everything a model file holds, as one immutable value.
///
/// @param name the title; empty when there is none
/// @param description what the diagram shows; empty when there is none
/// @param topology what is drawn
/// @param placement where components and places are drawn, by id; one without an entry has not been placed yet
/// @param arrangement lines bent by hand and what is pinned
/// @param scenarios kept what-ifs, by id
/// @param annotations notes, by id
/// @param extras the fields of the file that this version does not know, as plain JSON values (maps, lists, strings,
///     numbers, booleans, null), by the element they stand in (see [Extras])
public record Document(
    String name,
    String description,
    Topology topology,
    Map<String, Bounds> placement,
    Arrangement arrangement,
    Map<String, Scenario> scenarios,
    Map<String, Annotation> annotations,
    Extras extras) {

  /// The size of a component's card.
  public static final double CARD_WIDTH = 152;

  public static final double CARD_HEIGHT = 48;

  /// A new, empty document.
  public static final Document EMPTY =
      new Document("", "", Topology.EMPTY, Map.of(), Arrangement.NONE, Map.of(), Map.of(), Extras.NONE);

  public Document {
    placement = frozen(placement);
    scenarios = frozen(scenarios);
    annotations = frozen(annotations);
  }

  /// A document that holds only a topology.
  public static Document of(String name, Topology topology) {
    return new Document(name, "", topology, Map.of(), Arrangement.NONE, Map.of(), Map.of(), Extras.NONE);
  }

  /// Where an element is drawn, or null when it has not been placed.
  public @Nullable Bounds bounds(String id) {
    return placement.get(id);
  }

  /// Whether every component has a place.
  public boolean placed() {
    return placement.keySet().containsAll(topology.components().keySet());
  }

  /// Whether a component is drawn as a place (a box that holds others) and not as a card.
  public boolean isPlace(Component component) {
    return component.isPlace();
  }

  public Document withName(String value) {
    return new Document(value, description, topology, placement, arrangement, scenarios, annotations, extras);
  }

  public Document withTopology(Topology value) {
    return new Document(name, description, value, placement, arrangement, scenarios, annotations, extras);
  }

  public Document withPlacement(Map<String, Bounds> value) {
    return new Document(name, description, topology, value, arrangement, scenarios, annotations, extras);
  }

  public Document withArrangement(Arrangement value) {
    return new Document(name, description, topology, placement, value, scenarios, annotations, extras);
  }

  public Document withScenarios(Map<String, Scenario> value) {
    return new Document(name, description, topology, placement, arrangement, value, annotations, extras);
  }

  public Document withAnnotations(Map<String, Annotation> value) {
    return new Document(name, description, topology, placement, arrangement, scenarios, value, extras);
  }

  public Document withExtras(Extras value) {
    return new Document(name, description, topology, placement, arrangement, scenarios, annotations, value);
  }

  /// The ids of the components directly inside a place, in the document's order.
  public List<String> inside(String place) {
    return topology.components().values().stream()
        .filter(c -> place.equals(c.domain()))
        .map(Component::id)
        .toList();
  }

  private static <T> Map<String, T> frozen(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
