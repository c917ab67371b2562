package linchpin.edit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import linchpin.edit.document.Annotation;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Gives an element another id wherever it is spoken of.
public final class Renaming {
  private final DocumentDraft draft;
  private final String old;
  private final String fresh;

  private Renaming(DocumentDraft draft, String old, String fresh) {
    this.draft = draft;
    this.old = old;
    this.fresh = fresh;
  }

  /// Renames a component, group, dependency or common cause of the draft; the new id must be free.
  public static void rename(DocumentDraft draft, String old, String fresh) {
    new Renaming(draft, old, fresh).run();
  }

  private void run() {
    rebuild(draft.components, this::component);
    rebuild(draft.groups, this::group);
    rebuild(draft.dependencies, this::dependency);
    rebuild(draft.commonCauses, c -> c.withId(id(c.id())).withMembers(all(c.members())));
    draft.journeys.replaceAll((_, j) -> journey(j));
    rebuild(draft.placement, UnaryOperator.identity());
    rebuild(draft.bends, UnaryOperator.identity());
    if (draft.pinned.remove(old)) {
      draft.pinned.add(fresh);
    }
    draft.scenarios.replaceAll((_, s) -> scenario(s));
    draft.annotations.replaceAll((_, a) -> new Annotation(a.id(), a.text(), a.x(), a.y(), maybe(a.about())));
    List.of("components", "groups", "dependencies", "commonCauses").forEach(this::extras);
  }

  private <T> void rebuild(Map<String, T> map, UnaryOperator<T> each) {
    Map<String, T> next = new LinkedHashMap<>();
    map.forEach((id, value) -> next.put(id(id), each.apply(value)));
    map.clear();
    map.putAll(next);
  }

  private Component component(Component c) {
    List<Backup> backups = c.backups().stream().map(b -> new Backup(id(b.to()), b.everyHours())).toList();
    return c.with().id(id(c.id())).domain(maybe(c.domain())).spread(all(c.spread())).operators(all(c.operators()))
        .backups(backups).build();
  }

  private RedundancyGroup group(RedundancyGroup g) {
    return g.withId(id(g.id())).withMembers(all(g.members()));
  }

  private Dependency dependency(Dependency d) {
    return d.withId(id(d.id())).withEnds(id(d.from()), id(d.to())).withCache(maybe(d.cachedBy()), d.hitRatio());
  }

  private Journey journey(Journey j) {
    return new Journey(
        j.id(), j.name(), id(j.entry()), j.access(), j.criticality(), j.requestsPerSecond(), j.revenuePerHour(),
        j.slo(), j.rtoMinutes(), j.rpoMinutes());
  }

  private Scenario scenario(Scenario s) {
    Map<String, Double> saturate = new LinkedHashMap<>();
    s.saturate().forEach((id, factor) -> saturate.put(id(id), factor));
    return s.withOff(s.off().stream().map(this::unit).toList()).withIsolated(all(s.isolate())).withSaturated(saturate)
        .withHardened(all(s.harden()));
  }

  private String unit(String unit) {
    return unit.startsWith(old + "#") ? fresh + unit.substring(old.length()) : id(unit);
  }

  private void extras(String list) {
    String from = list + "/" + old;
    for (String key : new ArrayList<>(draft.extras.keySet())) {
      if (key.equals(from) || key.startsWith(from + "/")) {
        Map<String, Object> fields = draft.extras.remove(key);
        draft.extras.put(list + "/" + fresh + key.substring(from.length()), fields == null ? Map.of() : fields);
      }
    }
  }

  private String id(String id) {
    return id.equals(old) ? fresh : id;
  }

  private @Nullable String maybe(@Nullable String id) {
    return old.equals(id) ? fresh : id;
  }

  private List<String> all(List<String> ids) {
    return ids.contains(old) ? ids.stream().map(this::id).toList() : ids;
  }
}
