package linchpin.edit.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Document;
import linchpin.edit.document.Limits;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.cause.CommonCause;
import linchpin.model.Topology;
import linchpin.model.graph.PlaceGraph;
import org.jspecify.annotations.Nullable;

/// Makes a draft valid again after a change: what refers to something that is gone or no longer fits is let go, and
/// nothing else is touched.
final class ReferenceRepair {
  /// Sums of shares that people write as decimals may be off by as much.
  private static final double ROUNDING = 1e-9;

  private final DocumentDraft draft;

  ReferenceRepair(DocumentDraft draft) {
    this.draft = draft;
  }

  void mend() {
    keepPossible();
    List.copyOf(draft.components.values()).forEach(this::mendComponent);
    breakNestingCycles();
    mendGroups();
    mendDependencies();
    mendCauses();
    draft.journeys.values().removeIf(j -> !isEnd(j.entry(), false));
    draft.placement.keySet().retainAll(draft.components.keySet());
    draft.bends.keySet().retainAll(draft.dependencies.keySet());
    draft.pinned.retainAll(draft.components.keySet());
    mendScenarios();
    draft.annotations.replaceAll((_, a) -> a.about() == null || draft.knows(a.about()) ? a : about(a, null));
    draft.extras.keySet().removeIf(this::orphaned);
  }

  private void keepPossible() {
    Document before = draft.start();
    Topology topology = before.topology();
    draft.components.replaceAll((id, c) -> same(c, ValueLimits.component(c, topology.component(id))));
    draft.groups.replaceAll((id, g) -> same(g, ValueLimits.group(g, topology.group(id))));
    draft.dependencies.replaceAll((id, d) -> same(d, ValueLimits.dependency(d, topology.dependency(id))));
    draft.commonCauses.replaceAll((id, c) -> same(c, ValueLimits.cause(c, topology.commonCause(id))));
    draft.journeys.replaceAll((id, j) -> same(j, ValueLimits.journey(j, topology.journeys().get(id))));
    draft.scenarios.replaceAll((id, s) -> same(s, ValueLimits.scenario(s, before.scenarios().get(id))));
    long copies = draft.components.values().stream().mapToLong(Component::copies).sum();
    if (copies > Limits.MOST_COPIES_IN_ALL) {
      draft.components.replaceAll((id, c) -> withCopiesOf(c, topology.component(id)));
    }
  }

  private static <T> T same(T now, T possible) {
    return now.equals(possible) ? now : possible;
  }

  private static Component withCopiesOf(Component c, @Nullable Component before) {
    Integer copies = before == null ? null : before.instances();
    return Objects.equals(copies, c.instances()) ? c : c.with().instances(copies).build();
  }

  private static Annotation about(Annotation note, @Nullable String id) {
    return new Annotation(note.id(), note.text(), note.x(), note.y(), id);
  }

  private void mendComponent(Component c) {
    List<String> spread =
        c.copies() > 1 ? c.spread().stream().filter(draft::isPlace).toList() : List.of();
    String domain = draft.isPlace(c.domain()) && spread.isEmpty() ? c.domain() : null;
    List<String> operators = c.operators().stream().distinct().filter(draft::isHuman).toList();
    List<Backup> backups = c.backups().stream().filter(b -> isEnd(b.to(), false)).toList();
    Component mended =
        c.with().required(Math.clamp(c.required(), 1, c.copies()))
            .domain(domain).spread(spread).operators(operators).backups(backups).build();
    if (!mended.equals(c)) {
      draft.put(mended);
    }
  }

  private void breakNestingCycles() {
    for (Set<String> cycle : PlaceGraph.of(draft.components.values()).cycles()) {
      cycle.forEach(this::takeOutOfItself);
    }
  }

  private void takeOutOfItself(String id) {
    Component c = Objects.requireNonNull(draft.components.get(id));
    PlaceGraph places = PlaceGraph.of(draft.components.values());
    List<String> spread = c.spread().stream().filter(p -> !places.reachable(List.of(p)).contains(id)).toList();
    String domain = c.domain() != null && places.reachable(List.of(c.domain())).contains(id) ? null : c.domain();
    if (spread.size() < c.spread().size() || !Objects.equals(domain, c.domain())) {
      draft.change(id, b -> b.spread(spread).domain(domain));
    }
  }

  private void mendGroups() {
    Set<String> taken = new HashSet<>();
    for (RedundancyGroup group : List.copyOf(draft.groups.values())) {
      List<String> members = new ArrayList<>(new LinkedHashSet<>(group.members()));
      members.removeIf(m -> !isEnd(m, false) || !taken.add(m));
      RedundancyGroup mended = group.withMembers(members);
      if (tooSmall(mended)) {
        members.forEach(taken::remove);
        GroupChanges.dissolve(draft, mended);
      } else if (!mended.members().equals(group.members()) || required(group, members) != group.required()) {
        draft.groups.put(group.id(), mended.withRequired(required(group, members)));
      }
    }
  }

  /// One member is enough only for a group that came with one.
  private boolean tooSmall(RedundancyGroup group) {
    RedundancyGroup before = draft.before(group);
    boolean shrunk = before == null || before.members().size() > 1;
    return group.members().isEmpty() || group.members().size() < 2 && shrunk;
  }

  private static int required(RedundancyGroup group, List<String> members) {
    int most = group.mode() == GroupMode.QUORUM ? Integer.MAX_VALUE : members.size();
    return Math.clamp(group.required(), 1, Math.max(1, most));
  }

  private void mendDependencies() {
    draft.dependencies.values().removeIf(d -> !isEnd(d.from(), false) || !isEnd(d.to(), true));
    draft.dependencies.replaceAll((_, d) -> fitsCache(d) ? d : d.withCache(null, 0));
  }

  /// A cause keeps the members that are left, and goes where none is, or none that it could take a share of.
  private void mendCauses() {
    Map<String, Double> shares = new HashMap<>();
    for (CommonCause cause : List.copyOf(draft.commonCauses.values())) {
      List<String> members = cause.members().stream().distinct().filter(this::canShare)
          .filter(m -> cause.hasOwnFigures() || shares.getOrDefault(m, 0.0) + cause.shared() <= 1 + ROUNDING).toList();
      boolean fails = members.stream().map(draft.components::get).anyMatch(c -> c != null && c.isFailureUnit());
      if (members.isEmpty() || !fails && !cause.hasOwnFigures()) {
        draft.commonCauses.remove(cause.id());
        continue;
      }
      if (!cause.hasOwnFigures()) {
        members.forEach(m -> shares.merge(m, cause.shared(), Double::sum));
      }
      if (!members.equals(cause.members())) {
        draft.commonCauses.put(cause.id(), cause.withMembers(members));
      }
    }
  }

  private boolean canShare(String id) {
    Component c = draft.components.get(id);
    return c != null && !c.isPeople();
  }

  private boolean isEnd(String id, boolean groups) {
    return draft.components.containsKey(id) && !draft.isHuman(id) || groups && draft.groups.containsKey(id);
  }

  private boolean fitsCache(Dependency d) {
    return d.cachedBy() == null || isEnd(d.cachedBy(), false);
  }

  private void mendScenarios() {
    for (Scenario s : List.copyOf(draft.scenarios.values())) {
      List<String> off = s.off().stream().filter(this::isUnit).toList();
      List<String> isolate = s.isolate().stream().filter(draft::isPlace).toList();
      Map<String, Double> saturate = new LinkedHashMap<>(s.saturate());
      saturate.keySet().removeIf(id -> !draft.components.containsKey(id) && !draft.groups.containsKey(id));
      List<String> harden = s.harden().stream().filter(draft.dependencies::containsKey).toList();
      Scenario mended = s.withOff(off).withIsolated(isolate).withSaturated(saturate).withHardened(harden);
      if (mended.nothing() && !s.nothing()) {
        draft.scenarios.remove(s.id());
      } else if (!mended.equals(s)) {
        draft.scenarios.put(s.id(), mended);
      }
    }
  }

  private boolean isUnit(String id) {
    if (draft.components.containsKey(id) || draft.dependencies.containsKey(id) || draft.commonCauses.containsKey(id)) {
      return true;
    }
    String switched = RedundancyGroup.ofFailover(id);
    RedundancyGroup group = switched == null ? null : draft.groups.get(switched);
    if (group != null) {
      return group.mode().switches();
    }
    Component component = draft.components.get(Component.idOf(id));
    return component != null && component.hasCopy(Component.copyOf(id));
  }

  private boolean orphaned(String key) {
    int slash = key.indexOf('/');
    if (slash < 0) {
      return false;
    }
    return switch (key.substring(0, slash)) {
      case "components" -> !names(draft.components.keySet(), key, slash);
      case "groups" -> !names(draft.groups.keySet(), key, slash);
      case "dependencies" -> !names(draft.dependencies.keySet(), key, slash);
      case "commonCauses" -> !names(draft.commonCauses.keySet(), key, slash);
      case "journeys" -> !names(draft.journeys.keySet(), key, slash);
      case "scenarios" -> !names(draft.scenarios.keySet(), key, slash);
      case "annotations" -> !names(draft.annotations.keySet(), key, slash);
      default -> false;
    };
  }

  /// Whether the part of the key after the slash is one of the ids, or an id followed by a field's path.
  private static boolean names(Set<String> ids, String key, int slash) {
    String rest = key.substring(slash + 1);
    for (int end = rest.length(); end > 0; end = rest.lastIndexOf('/', end - 1)) {
      if (ids.contains(rest.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
