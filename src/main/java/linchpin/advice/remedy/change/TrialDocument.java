package linchpin.advice.remedy.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// A document being changed by a remedy, step by step; every step leaves it valid. Ids that are not there are passed
/// over.
public final class TrialDocument {
  private static final String STEP = "Remedy";
  private final Set<String> used = new HashSet<>();
  private Document document;

  TrialDocument(Document document) {
    this.document = document;
  }

  public Document document() {
    return document;
  }

  public Topology topology() {
    return document.topology();
  }

  private void perform(Edit edit) {
    document = edit.apply(document);
  }

  /// The ids of everything that was asked for so far.
  Set<String> used() {
    return used;
  }

  public @Nullable Component component(@Nullable String id) {
    if (id != null) {
      used.add(id);
    }
    return id == null ? null : topology().component(id);
  }

  /// Adds another one like a component, with the same figures and needs, that shares what it shares.
  ///
  /// @param place where it stands, or null for outside every place
  /// @return its id
  public String copy(String original, @Nullable String place) {
    return copy(original, place, UnaryChange.NONE);
  }

  /// Changes a builder that has everything of the original.
  @FunctionalInterface
  public interface UnaryChange {
    UnaryChange NONE = b -> b;

    Component.Builder apply(Component.Builder builder);
  }

  public String copy(String original, @Nullable String place, UnaryChange how) {
    Component from = Objects.requireNonNull(component(original));
    String name = Ids.freeName(document, from.label());
    Component.Builder builder = from.with()
        .id(Ids.free(document, name)).name(name).domain(place).spread(List.of()).notes("").origin(null);
    Component added = how.apply(builder).build();
    Bounds model = document.bounds(original);
    if (model == null) {
      add(added, null);
    } else {
      put(added, new DrawingSpace(document, component(place)).like(model, lastOfGroup(original, place, model)));
    }
    for (Dependency line : List.copyOf(topology().dependencies().values())) {
      if (line.from().equals(original) && !line.to().equals(added.id())) {
        line(line.withEnds(added.id(), line.to()));
      }
    }
    document = CauseMembership.joined(document, original, added.id(), !Objects.equals(place, from.domain()));
    return added.id();
  }

  /// The box of the rightmost of those that stand in for something in the same place and row, or its own.
  private Bounds lastOfGroup(String id, @Nullable String place, Bounds own) {
    RedundancyGroup group = topology().groupOf(id);
    List<String> members = group == null ? List.of() : group.members();
    return members.stream()
        .map(this::component)
        .filter(c -> c != null && Objects.equals(c.domain(), place))
        .map(c -> document.bounds(Objects.requireNonNull(c).id()))
        .filter(b -> b != null && b.y() < own.bottom() && b.bottom() > own.y())
        .max(Comparator.comparingDouble(Bounds::right))
        .orElse(own);
  }

  /// Adds a component in its domain, drawn like something that has its size and row.
  public void add(Component added, @Nullable Bounds model) {
    if (model == null) {
      perform(Edits.add(added, new Bounds(0, 0, Document.CARD_WIDTH, Document.CARD_HEIGHT)));
      Map<String, Bounds> placement = new LinkedHashMap<>(document.placement());
      placement.remove(added.id());
      document = document.withPlacement(placement);
      return;
    }
    put(added, new DrawingSpace(document, component(added.domain())).like(model));
  }

  private void put(Component added, DrawingSpace.Found room) {
    document = room.document();
    perform(Edits.add(added, room.bounds()));
  }

  /// Adds an empty place beside one of its kind.
  ///
  /// @return its id
  public String placeBeside(String sibling, String name) {
    Component model = Objects.requireNonNull(component(sibling));
    String id = Ids.free(document, name);
    Component.Builder builder = new Component.Builder(id, model.kind());
    builder.name(name).domain(model.domain()).figures(model.figures()).canFail(model.canFail());
    Component added = builder.build();
    Bounds box = document.bounds(sibling);
    if (box == null) {
      add(added, null);
    } else {
      Bounds wanted = new Bounds(box.x(), box.y(), Document.CARD_WIDTH + 40, box.height());
      put(added, new DrawingSpace(document, component(model.domain())).like(wanted, lastInRow(model, box)));
    }
    return id;
  }

  /// The box of the rightmost place of the same kind in the row.
  private Bounds lastInRow(Component model, Bounds box) {
    return topology().components().values().stream()
        .filter(c -> c.kind().equals(model.kind()) && Objects.equals(c.domain(), model.domain()))
        .map(c -> document.bounds(c.id()))
        .filter(b -> b != null && b.y() < box.bottom() && b.bottom() > box.y())
        .max(Comparator.comparingDouble(Bounds::right))
        .orElse(box);
  }

  /// Lets two components stand in for each other: in the group of the first, or in a new one, to which every line to
  /// the first then leads.
  ///
  /// @return the group's id
  public String join(String original, String copy, GroupMode mode, @Nullable Failover failover, @Nullable Replication data) {
    used.add(original);
    RedundancyGroup group = topology().groupOf(original);
    if (group != null) {
      List<String> members = new ArrayList<>(group.members());
      members.add(copy);
      perform(Edits.group(group.id(), STEP, g -> g.withMembers(members)));
      return group.id();
    }
    Component first = Objects.requireNonNull(component(original));
    String id = Ids.free(document, first.label() + " group");
    perform(Edits.group(id, List.of(original, copy)));
    perform(Edits.group(id, STEP, g -> g.withMode(mode).withFailover(failover).withReplication(data)));
    lead(topology().dependencies().values().stream().filter(d -> d.to().equals(original)).map(Dependency::id).toList(),
        id);
    return id;
  }

  public void group(String id, UnaryOperator<RedundancyGroup> how) {
    used.add(id);
    perform(Edits.group(id, STEP, how));
  }

  public void component(String id, UnaryChange how) {
    used.add(id);
    perform(Edits.component(id, STEP, c -> how.apply(c.with()).build()));
  }

  public void dependency(String id, UnaryOperator<Dependency> how) {
    used.add(id);
    perform(Edits.dependency(id, STEP, how));
  }

  /// Draws a line, under an id of its own.
  public void line(Dependency line) {
    String id = Ids.dependency(document);
    Map<String, Dependency> lines = new LinkedHashMap<>(topology().dependencies());
    lines.put(id, line.withId(id).withOrigin(null, null, null));
    Topology t = topology();
    document = document.withTopology(t.withDependencies(lines));
  }

  /// Leads a line to something else; corners that a hand gave it go.
  public void lead(String line, String to) {
    used.add(line);
    lead(List.of(line), to);
  }

  private void lead(List<String> lines, String to) {
    Topology t = topology();
    Map<String, Dependency> next = new LinkedHashMap<>(t.dependencies());
    lines.forEach(id -> next.computeIfPresent(id, (_, d) -> d.withEnds(d.from(), to)));
    Map<String, List<Point>> bends = new LinkedHashMap<>(document.arrangement().bends());
    bends.keySet().removeAll(lines);
    document = document.withTopology(t.withDependencies(next))
        .withArrangement(new Arrangement(bends, document.arrangement().pinned()));
  }

  /// Moves something with what it holds into another place.
  public void move(String id, @Nullable String place) {
    used.add(id);
    Bounds now = document.bounds(id);
    if (now == null) {
      perform(Edits.putInto(List.of(id), place));
      return;
    }
    DrawingSpace.Found room = new DrawingSpace(document, component(place)).like(now);
    document = room.document();
    Bounds from = Objects.requireNonNull(document.bounds(id));
    perform(Edits.moveInto(List.of(id), room.bounds().x() - from.x(), room.bounds().y() - from.y(), place));
  }

  /// Has another provider run something: it shares neither vendor and version nor surroundings and people.
  public void otherProvider(String id) {
    document = CauseMembership.ofOtherProvider(document, id);
  }

  /// Takes members out of a common cause, but not the last.
  public void leave(String cause, List<String> members) {
    used.add(cause);
    used.addAll(members);
    document = CauseMembership.left(document, cause, members);
  }

  public void keep(Scenario scenario) {
    perform(Edits.keep(scenario));
  }
}
