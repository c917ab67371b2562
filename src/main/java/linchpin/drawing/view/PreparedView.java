package linchpin.drawing.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Outlines;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// A view made ready to be painted: what the painters would otherwise look up again for every element.
public final class PreparedView {
  private final View view;
  private final Map<String, RedundancyGroup> groupOf;
  private final Map<String, Bounds> outlines;
  private final Map<String, Appearance> looks = new HashMap<>();
  private final Map<String, Double> requests;
  private final Map<String, List<String>> operated;
  private final Map<String, Integer> litOrder;
  private final Map<String, List<String>> inside;
  private final Map<String, List<CommonCause>> causes;
  private final Obstacles boxes = new Obstacles();
  private final Appearances states;
  private final Badges badges;
  private final DrawnLines lines;

  public PreparedView(View view) {
    this.view = view;
    groupOf = new HashMap<>();
    outlines = new LinkedHashMap<>();
    requests = new HashMap<>();
    operated = new HashMap<>();
    litOrder = new HashMap<>();
    inside = new HashMap<>();
    causes = new HashMap<>();
    Topology topology = topology();
    topology.groups().values().forEach(g -> g.members().forEach(m -> groupOf.putIfAbsent(m, g)));
    topology.groups().values().forEach(this::outline);
    topology.commonCauses().values().forEach(c -> c.members().forEach(
        m -> causes.computeIfAbsent(m, _ -> new ArrayList<>()).add(c)));
    states = new Appearances(view, groupOf);
    badges = Badges.of(view.report(), topology);
    topology.components().values().forEach(c -> looks.put(c.id(), states.of(c)));
    topology.effectiveJourneys().forEach(this::entry);
    topology.components().values().forEach(this::standing);
    lit();
    lines = new DrawnLines(this);
  }

  /// A scene in which everything stands, belongs together and is lit as in another one: only names, figures, findings
  /// and what the hand is on may differ. What labels keep clear of is not known in it.
  public PreparedView(View view, PreparedView before) {
    this.view = view;
    groupOf = before.groupOf;
    outlines = before.outlines;
    requests = before.requests;
    operated = before.operated;
    litOrder = before.litOrder;
    inside = before.inside;
    causes = before.causes;
    states = new Appearances(view, groupOf);
    badges = view.report() == before.view.report() ? before.badges : Badges.of(view.report(), topology());
    topology().components().values().forEach(c -> looks.put(c.id(), states.of(c)));
    lines = new DrawnLines(this, before.lines);
  }

  public View view() {
    return view;
  }

  public Document document() {
    return view.document();
  }

  public Topology topology() {
    return view.document().topology();
  }

  public Theme theme() {
    return view.theme();
  }

  public Detail detail() {
    return view.detail();
  }

  public Appearances states() {
    return states;
  }

  public Badges badges() {
    return badges;
  }

  public DrawnLines tracks() {
    return lines;
  }

  public boolean whatIf() {
    return view.whatIf() != null;
  }

  public @Nullable RedundancyGroup groupOf(String component) {
    return groupOf.get(component);
  }

  /// The outline of each group of which a member is placed.
  public Map<String, Bounds> outlines() {
    return outlines;
  }

  public Appearance look(String component) {
    Appearance appearance = looks.get(component);
    return appearance == null ? new Appearance(Appearance.Condition.UP, 0, false, false, null, null, false, 1) : appearance;
  }

  /// Requests per second of the journeys that start at a component, or null when none gives any.
  public @Nullable Double requests(String component) {
    return requests.get(component);
  }

  /// The ids of what stands directly in a place.
  public List<String> inside(String place) {
    return inside.getOrDefault(place, List.of());
  }

  /// The cards, and the labels painted so far: what a label keeps clear of.
  public Obstacles boxes() {
    return boxes;
  }

  /// The ids of the components that name a person as operator.
  public List<String> operatedBy(String person) {
    return operated.getOrDefault(person, List.of());
  }

  /// The common causes that a component is a member of, in the file's order.
  public List<CommonCause> causesOf(String component) {
    return causes.getOrDefault(component, List.of());
  }

  public boolean place(Component component) {
    return document().isPlace(component);
  }

  /// Whether an element is marked with the red ring: only in Design, and only while it is a single point of failure.
  public boolean ringed(String id) {
    return !whatIf() && badges.spof(id);
  }

  public boolean selected(String id) {
    return view.emphasis().selected().contains(id);
  }

  public boolean hovered(String id) {
    return id.equals(view.emphasis().hovered());
  }

  public boolean focused(String id) {
    return id.equals(view.emphasis().focused());
  }

  /// Whether a component or group is a link of the finding's chain, or one of its units.
  public boolean lit(String id) {
    HighlightedFinding highlight = view.emphasis().lit();
    return highlight != null
        && (litOrder.containsKey(id) || highlight.units().stream().anyMatch(u -> element(u, id)) || fallenWith(id));
  }

  /// Whether a common cause is what the finding speaks of.
  public boolean litCause(String id) {
    HighlightedFinding highlight = view.emphasis().lit();
    return highlight != null && highlight.units().contains(id);
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
  public boolean lit(Dependency dependency) {
    HighlightedFinding highlight = view.emphasis().lit();
    if (highlight == null) {
      return false;
    }
    if (highlight.units().contains(dependency.id())) {
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
    HighlightedFinding highlight = view.emphasis().lit();
    if (highlight != null) {
      for (String id : highlight.chain()) {
        litOrder.putIfAbsent(Component.idOf(id), litOrder.size());
      }
    }
  }

  /// Labels keep clear of the tags on a card.
  private void tags(String card) {
    Bounds bounds = document().bounds(card);
    int count = causesOf(card).size();
    if (bounds != null && count > 0 && detail().shows(Detail.Level.NAMES)) {
      CauseTags tags = CauseTags.of(false, bounds, count, detail());
      for (int i = 0; i < Math.min(count, tags.shown() + 1); i++) {
        boxes.add(tags.tag(i));
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
      tags(component.id());
    }
    if (component.domain() != null) {
      inside.computeIfAbsent(component.domain(), p -> new ArrayList<>()).add(component.id());
    }
    for (String person : component.operators()) {
      operated.computeIfAbsent(person, p -> new ArrayList<>()).add(component.id());
    }
  }
}
