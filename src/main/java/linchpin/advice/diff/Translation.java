package linchpin.advice.diff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Document;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// Other ids for the elements of a model, wherever they are spoken of. Ids without an entry stay.
///
/// @param elements of components, groups and dependencies
/// @param journeys of journeys
/// @param scenarios of scenarios
record Translation(Map<String, String> elements, Map<String, String> journeys, Map<String, String> scenarios) {
  /// The id of a component, group, dependency or copy (`id#1`).
  String unit(String id) {
    String known = elements.get(id);
    int mark = id.lastIndexOf('#');
    return known != null || mark < 0 ? element(id) : element(id.substring(0, mark)) + id.substring(mark);
  }

  String element(String id) {
    return elements.getOrDefault(id, id);
  }

  private @Nullable String maybe(@Nullable String id) {
    return id == null ? null : element(id);
  }

  private List<String> all(List<String> ids) {
    return ids.stream().map(this::element).toList();
  }

  Document document(Document d) {
    Map<String, Annotation> notes = new LinkedHashMap<>();
    d.annotations().forEach((id, a) -> notes.put(id, new Annotation(id, a.text(), a.x(), a.y(), maybe(a.about()))));
    return d.withTopology(topology(d.topology()))
        .withPlacement(keys(d.placement(), this::element))
        .withScenarios(byId(d.scenarios().values(), this::scenario, Scenario::id))
        .withAnnotations(notes);
  }

  private Topology topology(Topology t) {
    return Topology.of(
        t.components().values().stream().map(this::component).toList(),
        t.groups().values().stream().map(this::group).toList(),
        t.dependencies().values().stream().map(this::dependency).toList(),
        t.journeys().values().stream().map(this::journey).toList())
        .withCommonCauses(t.commonCauses().values().stream().map(this::cause).toList());
  }

  CommonCause cause(CommonCause c) {
    return c.withId(element(c.id())).withMembers(this::element);
  }

  Component component(Component c) {
    List<Backup> backups = c.backups().stream().map(b -> new Backup(element(b.to()), b.everyHours())).toList();
    return c.with().id(element(c.id())).domain(maybe(c.domain())).spread(all(c.spread())).operators(all(c.operators()))
        .backups(backups).build();
  }

  RedundancyGroup group(RedundancyGroup g) {
    return g.withId(element(g.id())).withMembers(all(g.members()));
  }

  Dependency dependency(Dependency d) {
    return ends(d).withId(element(d.id()));
  }

  /// The dependency with its ends under their new ids, and its own id as it is.
  Dependency ends(Dependency d) {
    return d.withEnds(element(d.from()), element(d.to())).withCache(maybe(d.cachedBy()), d.hitRatio());
  }

  Journey journey(Journey j) {
    return new Journey(
        journeys.getOrDefault(j.id(), j.id()), j.name(), element(j.entry()), j.access(), j.criticality(),
        j.requestsPerSecond(), j.revenuePerHour(), j.slo(), j.rtoMinutes(), j.rpoMinutes());
  }

  Scenario scenario(Scenario s) {
    return s.withId(scenarios.getOrDefault(s.id(), s.id()), s.name()).withOff(s.off().stream().map(this::unit).toList())
        .withIsolated(all(s.isolate())).withSaturated(keys(s.saturate(), this::element)).withHardened(all(s.harden()));
  }

  private static <T> Map<String, T> keys(Map<String, T> map, UnaryOperator<String> key) {
    Map<String, T> mapped = new LinkedHashMap<>();
    map.forEach((id, value) -> mapped.put(key.apply(id), value));
    return mapped;
  }

  private static <T> Map<String, T> byId(Collection<T> all, UnaryOperator<T> made, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    all.stream().map(made).forEach(x -> map.put(id.apply(x), x));
    return map;
  }
}
