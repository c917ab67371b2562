package linchpin.edit.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Extras;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.cause.CommonCause;
import linchpin.model.Topology;
import linchpin.model.graph.Containment;
import org.jspecify.annotations.Nullable;

/// A document being changed: its parts in maps that can be written to. Parts that end up as they began stay the same
/// objects, so that nothing is analysed or drawn again for nothing.
public final class DocumentDraft {
  public final Map<String, Component> components;
  public final Map<String, RedundancyGroup> groups;
  public final Map<String, Dependency> dependencies;
  public final Map<String, Journey> journeys;
  public final Map<String, CommonCause> commonCauses;
  public final Map<String, Bounds> placement;
  final Map<String, List<Point>> bends;
  public final Set<String> pinned;
  public final Map<String, Scenario> scenarios;
  public final Map<String, Annotation> annotations;
  final Map<String, Map<String, Object>> extras;
  private final Document start;
  private final Containment standing;

  public DocumentDraft(Document start) {
    this.start = start;
    components = new LinkedHashMap<>(start.topology().components());
    standing = new Containment(components);
    groups = new LinkedHashMap<>(start.topology().groups());
    dependencies = new LinkedHashMap<>(start.topology().dependencies());
    journeys = new LinkedHashMap<>(start.topology().journeys());
    commonCauses = new LinkedHashMap<>(start.topology().commonCauses());
    placement = new LinkedHashMap<>(start.placement());
    bends = new LinkedHashMap<>(start.arrangement().bends());
    pinned = new LinkedHashSet<>(start.arrangement().pinned());
    scenarios = new LinkedHashMap<>(start.scenarios());
    annotations = new LinkedHashMap<>(start.annotations());
    extras = new LinkedHashMap<>(start.extras().fields());
  }

  /// The changed document, with every reference that no longer fits mended.
  public Document mended() {
    new ReferenceRepair(this).mend();
    return finished();
  }

  /// The changed document as it is, everything on the sheet; only for changes that touch no reference and no number.
  public Document finished() {
    placement.replaceAll((id, b) -> ValueLimits.bounds(b, start.placement().get(id)));
    bends.replaceAll((_, corners) -> corners.stream().map(ValueLimits::corner).toList());
    annotations.replaceAll((id, a) -> ValueLimits.note(a, start.annotations().get(id)));
    Topology before = start.topology();
    Topology topology = new Topology(components, groups, dependencies, journeys, commonCauses);
    Document next =
        new Document(
            start.name(), start.description(), topology.equals(before) ? before : topology, placement,
            new Arrangement(bends, pinned), scenarios, annotations, new Extras(extras));
    return next.equals(start) ? start : next;
  }

  public void put(Component component) {
    components.put(component.id(), component);
  }

  /// Changes a component that is there; does nothing when it is not.
  public void change(String id, UnaryOperator<Component.Builder> how) {
    components.computeIfPresent(id, (_, c) -> how.apply(c.with()).build());
  }

  public boolean isPlace(@Nullable String id) {
    Component component = id == null ? null : components.get(id);
    return component != null && component.isPlace();
  }

  boolean isHuman(@Nullable String id) {
    Component component = id == null ? null : components.get(id);
    return component != null && component.isHuman();
  }

  /// Whether a component lies in a place, directly or deeper; a component lies in itself.
  boolean within(String id, @Nullable String place) {
    return standing.within(id, place);
  }

  /// The places that a component lies in, the innermost first.
  Set<String> around(String id) {
    return standing.around(id);
  }

  /// The document as it was before the change.
  Document start() {
    return start;
  }

  /// The group as it was before the change, or null when it is new.
  @Nullable RedundancyGroup before(RedundancyGroup group) {
    return start.topology().group(group.id());
  }

  /// The ids of the components directly inside a place.
  public List<String> inside(String place) {
    return standing.inside(place);
  }

  public boolean knows(String id) {
    return components.containsKey(id) || groups.containsKey(id) || dependencies.containsKey(id)
        || commonCauses.containsKey(id);
  }
}
