package linchpin.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.Bounds;
import linchpin.edit.Document;
import linchpin.edit.Outlines;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// A view made ready to be painted: what the painters would otherwise look up again for every element.
final class Scene {
  private final View view;
  private final Map<String, RedundancyGroup> groupOf;
  private final Map<String, Bounds> outlines;
  private final Map<String, Look> looks = new HashMap<>();
  private final Map<String, Double> requests;
  private final Map<String, List<String>> operated;
  private final Map<String, Integer> litOrder;
  private final Map<String, List<String>> inside;
  private final Obstacles boxes = new Obstacles();
  private final Looks states;
  private final Badges badges;
  private final Tracks tracks;

  Scene(View view) {
    this.view = view;
    groupOf = new HashMap<>();
    outlines = new LinkedHashMap<>();
    requests = new HashMap<>();
    operated = new HashMap<>();
    litOrder = new HashMap<>();
    inside = new HashMap<>();
    Topology topology = topology();
    topology.groups().values().forEach(g -> g.members().forEach(m -> groupOf.putIfAbsent(m, g)));
    topology.groups().values().forEach(this::outline);
    states = new Looks(view, groupOf);
    badges = Badges.of(view.report(), topology);
    topology.components().values().forEach(c -> looks.put(c.id(), states.of(c)));
    topology.effectiveJourneys().forEach(this::entry);
    topology.components().values().forEach(this::standing);
    lit();
    tracks = new Tracks(this);
  }

  /// A scene in which everything stands, belongs together and is lit as in another one: only names, figures, findings
  /// and what the hand is on may differ. What labels keep clear of is not known in it.
  Scene(View view, Scene before) {
    this.view = view;
    groupOf = before.groupOf;
    outlines = before.outlines;
    requests = before.requests;
    operated = before.operated;
    litOrder = before.litOrder;
    inside = before.inside;
    states = new Looks(view, groupOf);
    badges = view.report() == before.view.report() ? before.badges : Badges.of(view.report(), topology());
    topology().components().values().forEach(c -> looks.put(c.id(), states.of(c)));
    tracks = new Tracks(this, before.tracks);
  }

  View view() {
    return view;
  }

  Document document() {
    return view.document();
  }

  Topology topology() {
    return view.document().topology();
  }

  Theme theme() {
    return view.theme();
  }

  Detail detail() {
    return view.detail();
  }

  Looks states() {
    return states;
  }

  Badges badges() {
    return badges;
  }

  Tracks tracks() {
    return tracks;
  }

  boolean whatIf() {
    return view.whatIf() != null;
  }

  @Nullable RedundancyGroup groupOf(String component) {
    return groupOf.get(component);
  }

  /// The outline of each group of which a member is placed.
  Map<String, Bounds> outlines() {
    return outlines;
  }

  Look look(String component) {
    Look look = looks.get(component);
    return look == null ? new Look(Look.Condition.UP, 0, false, false, null, null, false, 1) : look;
  }

  /// Requests per second of the journeys that start at a component, or null when none gives any.
  @Nullable Double requests(String component) {
    return requests.get(component);
  }

  /// The ids of what stands directly in a place.
  List<String> inside(String place) {
    return inside.getOrDefault(place, List.of());
  }

  /// The cards, and the labels painted so far: what a label keeps clear of.
  Obstacles boxes() {
    return boxes;
  }

  /// The ids of the components that name a person as operator.
  List<String> operatedBy(String person) {
    return operated.getOrDefault(person, List.of());
  }

  boolean place(Component component) {
    return document().isPlace(component);
  }

  /// Whether an element wears the red ring: only in Design, and only while it is a single point of failure.
  boolean ringed(String id) {
    return !whatIf() && badges.spof(id);
  }

  boolean selected(String id) {
    return view.emphasis().selected().contains(id);
  }

  boolean hovered(String id) {
    return id.equals(view.emphasis().hovered());
  }

  boolean focused(String id) {
    return id.equals(view.emphasis().focused());
  }

  /// Whether a component or group is a link of the finding's chain, or one of its units.
  boolean lit(String id) {
    Lit lit = view.emphasis().lit();
    return lit != null
        && (litOrder.containsKey(id) || lit.units().stream().anyMatch(u -> element(u, id)) || fallenWith(id));
  }

  /// Whether a component falls in the preview of the finding together with a member of its group in the chain.
  private boolean fallenWith(String id) {
    RedundancyGroup group = groupOf.get(id);
    return group != null
        && litOrder.containsKey(group.id())
        && !whatIf()
        && states.fallen(id)
        && group.members().stream().anyMatch(litOrder::containsKey);
  }

  /// Whether a line is what carries the finding's failure on.
  boolean lit(Dependency dependency) {
    Lit lit = view.emphasis().lit();
    if (lit == null) {
      return false;
    }
    if (lit.units().contains(dependency.id())) {
      return true;
    }
    Integer needing = order(dependency.from());
    Integer needed = order(dependency.to());
    return needing != null && needed != null && needing > needed;
  }

  private static boolean element(String unit, String id) {
    return Component.idOf(unit).equals(id);
  }

  private @Nullable Integer order(String id) {
    Integer own = litOrder.get(id);
    RedundancyGroup group = groupOf.get(id);
    return own != null || group == null ? own : litOrder.get(group.id());
  }

  private void lit() {
    Lit lit = view.emphasis().lit();
    if (lit != null) {
      for (String id : lit.chain()) {
        litOrder.putIfAbsent(Component.idOf(id), litOrder.size());
      }
    }
  }

  private void outline(RedundancyGroup group) {
    Bounds outline = Outlines.of(document(), group);
    if (outline != null) {
      outlines.put(group.id(), outline);
    }
  }

  private void entry(Journey journey) {
    if (journey.requestsPerSecond() != null) {
      requests.merge(journey.entry(), journey.requestsPerSecond(), Double::sum);
    }
  }

  private void standing(Component component) {
    Bounds outline = Outlines.of(document(), component);
    if (outline != null && !place(component)) {
      boxes.add(outline);
    }
    if (component.domain() != null) {
      inside.computeIfAbsent(component.domain(), p -> new ArrayList<>()).add(component.id());
    }
    for (String person : component.operators()) {
      operated.computeIfAbsent(person, p -> new ArrayList<>()).add(component.id());
    }
  }
}
