package linchpin.advice.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Which elements of a model go on under another id: one that is gone and one that is new, where they have the same
/// content, or the same name and kind, and no third has it.
final class Renames {
  private static final int ROUNDS = 8;
  private static final String UNKNOWN = "?";
  private final Topology old;
  private final Topology now;
  private final Map<String, String> elements = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Renames(Topology old, Topology now) {
    this.old = old;
    this.now = now;
  }

  /// The ids under which the elements of one document go on in another.
  static Translation between(Document before, Document after) {
    Renames renames = new Renames(before.topology(), after.topology());
    renames.components();
    renames.groups();
    renames.elements.putAll(SameLines.between(renames.old, renames.now, renames.translation()));
    Translation t = renames.translation();
    return new Translation(
        Map.copyOf(renames.elements),
        pairs(before.topology().journeys(), after.topology().journeys(), j -> bare(t.journey(j)), Renames::bare),
        pairs(before.scenarios(), after.scenarios(), s -> bare(t.scenario(s)), Renames::bare));
  }

  private Translation translation() {
    return new Translation(elements, Map.of(), Map.of());
  }

  private static Journey bare(Journey j) {
    return new Journey(
        "", j.name(), j.entry(), j.access(), j.criticality(), j.requestsPerSecond(), j.revenuePerHour(), j.slo(),
        j.rtoMinutes(), j.rpoMinutes());
  }

  private static Scenario bare(Scenario s) {
    return s.withId("", s.name());
  }

  /// First those that have a name, by it and their figures; then all by what is around them, as often as that finds
  /// more.
  private void components() {
    Map<String, Component> was = without(old.components(), now.components().keySet());
    Map<String, Component> is = without(now.components(), old.components().keySet());
    Map<String, Component> named = new LinkedHashMap<>(was);
    named.values().removeIf(c -> c.name() == null);
    add(pairs(named, is, Renames::content, Renames::content));
    for (int i = 0; i < ROUNDS && !was.isEmpty() && !is.isEmpty(); i++) {
      was.keySet().removeIf(elements::containsKey);
      is.keySet().removeIf(taken::contains);
      Map<String, Set<String>> before = lines(old, was.keySet(), this::known);
      Map<String, Set<String>> after = lines(now, is.keySet(), this::shared);
      Map<String, String> more = pairs(
          was, is, c -> surroundings(c, before, this::known), c -> surroundings(c, after, this::shared));
      if (more.isEmpty()) {
        break;
      }
      add(more);
    }
    changed();
  }

  /// What has the name and the kind of something that is gone is that, with changes.
  private void changed() {
    Map<String, Component> was = without(old.components(), elements.keySet());
    Map<String, Component> is = without(now.components(), taken);
    was.values().removeIf(c -> c.name() == null);
    add(pairs(
        without(was, now.components().keySet()), without(is, old.components().keySet()),
        c -> List.of(c.label(), c.kind()), c -> List.of(c.label(), c.kind())));
  }

  private void add(Map<String, String> more) {
    elements.putAll(more);
    taken.addAll(more.values());
  }

  private void groups() {
    elements.putAll(pairs(
        old.groups(), now.groups(), g -> Set.copyOf(translation().group(g).members()), g -> Set.copyOf(g.members())));
  }

  /// What an id of the old model is called now, as far as that is known.
  private String known(String id) {
    boolean stays = now.component(id) != null || now.group(id) != null;
    return elements.getOrDefault(id, stays ? id : UNKNOWN);
  }

  /// An id of the new model, if it is known what it was called before.
  private String shared(String id) {
    return taken.contains(id) || old.component(id) != null || old.group(id) != null ? id : UNKNOWN;
  }

  private static Component content(Component c) {
    return c.with().id("").domain(null).spread(List.of()).operators(List.of()).backups(List.of()).origin(null).build();
  }

  private record Surroundings(Component content, @Nullable String domain, List<String> spread, Set<String> lines) {}

  private static Surroundings surroundings(Component c, Map<String, Set<String>> lines, UnaryOperator<String> known) {
    return new Surroundings(
        content(c), c.domain() == null ? null : known.apply(c.domain()), c.spread().stream().map(known).toList(),
        lines.getOrDefault(c.id(), Set.of()));
  }

  /// The lines of each of some components, without their ids.
  private static Map<String, Set<String>> lines(Topology t, Set<String> of, UnaryOperator<String> known) {
    Map<String, Set<String>> lines = new HashMap<>();
    for (Dependency d : t.dependencies().values()) {
      String how = " " + d.strength().text() + " " + d.access().text();
      if (of.contains(d.from())) {
        lines.computeIfAbsent(d.from(), x -> new TreeSet<>()).add("to " + known.apply(d.to()) + how);
      }
      if (of.contains(d.to())) {
        lines.computeIfAbsent(d.to(), x -> new TreeSet<>()).add("from " + known.apply(d.from()) + how);
      }
    }
    return lines;
  }

  /// Elements that only one side has, two and two where one key belongs to just one on either side.
  private static <T> Map<String, String> pairs(
      Map<String, T> before, Map<String, T> after, Function<T, Object> keyBefore, Function<T, Object> keyAfter) {
    Map<Object, List<String>> was = byKey(without(before, after.keySet()), keyBefore);
    Map<Object, List<String>> is = byKey(without(after, before.keySet()), keyAfter);
    Map<String, String> pairs = new HashMap<>();
    was.forEach((key, ids) -> {
      List<String> others = is.getOrDefault(key, List.of());
      if (ids.size() == 1 && others.size() == 1) {
        pairs.put(ids.getFirst(), others.getFirst());
      }
    });
    return pairs;
  }

  private static <T> Map<Object, List<String>> byKey(Map<String, T> all, Function<T, Object> key) {
    Map<Object, List<String>> byKey = new HashMap<>();
    all.forEach((id, value) -> byKey.computeIfAbsent(key.apply(value), k -> new ArrayList<>()).add(id));
    return byKey;
  }

  private static <T> Map<String, T> without(Map<String, T> map, Set<String> ids) {
    Map<String, T> rest = new LinkedHashMap<>(map);
    rest.keySet().removeIf(ids::contains);
    return rest;
  }
}
