package linchpin.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import linchpin.edit.change.Alignment;
import linchpin.edit.change.DocumentDraft;
import linchpin.edit.change.Fragment;
import linchpin.edit.change.GroupChanges;
import linchpin.edit.change.LineChanges;
import linchpin.edit.change.ManualBends;
import linchpin.edit.change.Nesting;
import linchpin.edit.change.PlacementChanges;
import linchpin.edit.change.Removal;
import linchpin.edit.change.Renaming;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Every change that a person can make, as a pure edit. Applied to a valid document each gives a valid document:
/// what no longer fits is let go with it, an impossible number gives way to
/// the one there was before, and nothing leaves the sheet. Ids that are not there are passed over.
public final class Edits {
  private Edits() {}

  // Adding and taking away

  /// Adds a component; when its id is taken or cannot stand in a file, under the next free one (see [Ids#free]).
  ///
  /// @param bounds where it is drawn; the place in its `domain` grows to hold it
  public static Edit add(Component component, Bounds bounds) {
    return Edit.of("Add " + component.label(), document -> {
      DocumentDraft draft = new DocumentDraft(document);
      boolean usable = Ids.wellFormed(component.id()) && !Ids.taken(document, component.id());
      String id = usable ? component.id() : Ids.free(document, component.id());
      draft.put(component.with().id(id).build());
      draft.placement.put(id, bounds);
      if (component.domain() != null) {
        Nesting.growToHold(draft, component.domain());
      }
      return draft.mended();
    });
  }

  /// Takes components, groups, dependencies and notes away. A component takes its lines along; what stood in a place
  /// moves to the place round it; a group with fewer than two members left dissolves.
  public static Edit delete(Collection<String> ids) {
    return named("Delete", ids, document -> Removal.delete(document, ids));
  }

  // Where things stand

  /// Moves components, with what stands in them, and notes.
  public static Edit move(Collection<String> ids, double dx, double dy) {
    return named("Move", ids, document -> PlacementChanges.move(document, ids, dx, dy));
  }

  /// Moves components by hand and puts them into a place, or out of every place when it is null.
  public static Edit moveInto(Collection<String> ids, double dx, double dy, @Nullable String place) {
    return named("Move", ids, document -> Nesting.put(PlacementChanges.move(document, ids, dx, dy), ids, place));
  }

  /// Puts components into a place where they are drawn (the place grows to hold them), or out of every place when it
  /// is null. Copies that are spread over places stay so while the place holds all of these; elsewhere they come to
  /// stand in that one place.
  public static Edit putInto(Collection<String> ids, @Nullable String place) {
    return named(place == null ? "Take out" : "Put in place", ids, document -> Nesting.put(document, ids, place));
  }

  /// Gives a place another size, never less than what it holds needs; the places round it grow with it.
  public static Edit resize(String place, Bounds bounds) {
    return named("Resize", List.of(place), document -> PlacementChanges.resize(document, place, bounds));
  }

  public static Edit align(Collection<String> ids, Alignment alignment) {
    return Edit.of(alignment.label(), document -> PlacementChanges.align(document, ids, alignment));
  }

  /// Makes the gaps between three or more components equal, from left to right or from top to bottom.
  public static Edit distribute(Collection<String> ids, boolean horizontally) {
    String label = horizontally ? "Distribute horizontally" : "Distribute vertically";
    return Edit.of(label, document -> PlacementChanges.distribute(document, ids, horizontally));
  }

  /// Draws components where a layout wants them; those it does not name stay. Lines bent by hand find their own way
  /// again where an end has moved.
  public static Edit arrange(String label, Map<String, Bounds> placement) {
    return change(label, draft -> {
      draft.placement.putAll(placement);
      draft.placement.keySet().retainAll(draft.components.keySet());
      ManualBends.loosen(draft);
    });
  }

  /// Lets an automatic layout leave components where they are, or move them again.
  public static Edit pin(Collection<String> ids, boolean pinned) {
    return named(pinned ? "Pin" : "Unpin", ids, document -> {
      DocumentDraft draft = new DocumentDraft(document);
      ids.stream().filter(draft.components::containsKey).forEach(pinned ? draft.pinned::add : draft.pinned::remove);
      return draft.finished();
    });
  }

  // Lines

  /// Draws a hard dependency from a component to a component or group; nothing happens when [#refusal] has a word.
  public static Edit connect(String from, String to) {
    return Edit.of("Connect", document -> LineChanges.connect(document, from, to));
  }

  /// Why two things cannot be connected, in words for people, or null when they can.
  public static @Nullable String refusal(Document document, String from, String to) {
    return LineChanges.refusal(document, from, to);
  }

  /// Gives a dependency other ends; nothing happens when these cannot be connected.
  public static Edit reconnect(String dependency, String from, String to) {
    return Edit.of("Reconnect", document -> LineChanges.reconnect(document, dependency, from, to));
  }

  /// Leads a dependency over corners, from the one that needs to the one that is needed (see
  /// [linchpin.edit.document.Arrangement]); without any it finds its own way again. More than
  /// [linchpin.edit.document.Arrangement#MOST_BENDS] are not taken.
  public static Edit bend(String dependency, List<Point> corners) {
    String label = corners.isEmpty() ? "Straighten line" : "Bend line";
    return Edit.of(label, document -> ManualBends.bend(document, dependency, corners));
  }

  // Properties

  /// Gives a component, group, common cause or note another name (a note another text); an empty one means none.
  public static Edit rename(String id, String name) {
    String given = name.strip();
    String nameOrNone = given.isEmpty() ? null : given;
    return named("Rename", List.of(id), document -> {
      DocumentDraft draft = new DocumentDraft(document);
      draft.change(id, b -> b.name(nameOrNone));
      draft.groups.computeIfPresent(id, (_, g) -> g.withName(nameOrNone));
      draft.dependencies.computeIfPresent(id, (_, d) -> d.withLabel(given));
      draft.commonCauses.computeIfPresent(id, (_, c) -> c.withName(nameOrNone));
      if (!draft.knows(id)) {
        draft.annotations.computeIfPresent(id, (_, a) -> new Annotation(id, given, a.x(), a.y(), a.about()));
      }
      return draft.finished();
    });
  }

  /// Changes a component by a function. A new id is taken over wherever the component is spoken of; when it is taken
  /// already or cannot stand in a file, the component keeps its own.
  public static Edit component(String id, String label, UnaryOperator<Component> how) {
    return change(label, draft -> {
      Component now = draft.components.get(id);
      if (now != null) {
        Component next = how.apply(now);
        draft.components.put(id, next.with().id(id).build());
        keepContents(draft, id, now);
        renamed(draft, id, next.id());
      }
    });
  }

  /// Changes several components by the same function, which keeps their ids.
  public static Edit components(Collection<String> ids, String label, UnaryOperator<Component> how) {
    return all(label, ids.stream().map(id -> component(id, label, how)).toList());
  }

  /// As [#component], for a dependency.
  public static Edit dependency(String id, String label, UnaryOperator<Dependency> how) {
    return change(label, draft -> {
      Dependency now = draft.dependencies.get(id);
      if (now != null) {
        Dependency next = how.apply(now);
        draft.dependencies.put(id, next.withId(id));
        renamed(draft, id, next.id());
      }
    });
  }

  /// As [#component], for a group. Members that belong to another group leave that one.
  public static Edit group(String id, String label, UnaryOperator<RedundancyGroup> how) {
    return change(label, draft -> {
      RedundancyGroup now = draft.groups.get(id);
      if (now != null) {
        RedundancyGroup next = how.apply(now);
        draft.groups.replaceAll((other, g) -> other.equals(id) ? next.withId(id) : GroupChanges.without(g, next.members()));
        renamed(draft, id, next.id());
      }
    });
  }

  private static void renamed(DocumentDraft draft, String old, String fresh) {
    if (!old.equals(fresh) && !draft.knows(fresh) && Ids.wellFormed(fresh)) {
      Renaming.rename(draft, old, fresh);
    }
  }

  /// A place that becomes something else gives what it holds to the place round it.
  private static void keepContents(DocumentDraft draft, String id, Component before) {
    if (!draft.isPlace(id)) {
      draft.inside(id).forEach(child -> draft.change(child, b -> b.domain(before.domain())));
    }
  }

  // Groups

  /// Makes a redundancy group of two or more components, people left out; they leave the groups they were in.
  ///
  /// @param id the group's id, which must be free (see [Ids#free]), else nothing happens
  public static Edit group(String id, List<String> members) {
    return Edit.of("Group", document -> GroupChanges.group(document, id, members));
  }

  /// Dissolves groups; what needed a group now needs each of its members.
  public static Edit ungroup(Collection<String> groups) {
    return named("Ungroup", groups, document -> GroupChanges.ungroup(document, List.copyOf(groups)));
  }

  // Copies

  /// What a selection holds, as a document of its own that can be pasted or written as a file.
  public static Document copy(Document document, Collection<String> ids) {
    return Fragment.of(document, ids);
  }

  /// Puts everything a document holds into another, under new ids where its own are taken.
  ///
  /// @param into the place it comes to stand in, or null
  public static Edit paste(Document fragment, double dx, double dy, @Nullable String into) {
    return Edit.of("Paste", document -> Fragment.paste(document, fragment, dx, dy, into));
  }

  /// Copies components (those of a group too, for its id) and notes, beside themselves.
  public static Edit duplicate(Collection<String> ids, double dx, double dy) {
    return named("Duplicate", ids, document -> Fragment.duplicate(document, ids, dx, dy));
  }

  // Journeys, scenarios, notes, title

  /// Adds a journey, or puts it in the place of the one with its id; nothing happens when its entry is not there.
  public static Edit journey(Journey journey) {
    return change("Journey " + journey.label(), draft -> {
      if (Ids.wellFormed(journey.id())) {
        draft.journeys.put(journey.id(), journey);
      }
    });
  }

  /// Changes a journey that the document lists by a function, which keeps its id.
  public static Edit journey(String id, String label, UnaryOperator<Journey> how) {
    return change(label, draft -> draft.journeys.computeIfPresent(id, (_, j) -> {
      Journey next = how.apply(j);
      return next.id().equals(id) ? next : j;
    }));
  }

  public static Edit deleteJourney(String id) {
    return change("Delete journey", draft -> draft.journeys.remove(id));
  }

  /// Keeps a what-if, in the place of the one with its id; one that has no id gets a free one from its name.
  public static Edit keep(Scenario scenario) {
    return change("Keep " + scenario.label(), draft -> {
      String wish = scenario.name() == null ? "scenario" : scenario.name();
      String id = Ids.wellFormed(scenario.id()) ? scenario.id() : Ids.free(wish, draft.scenarios::containsKey);
      draft.scenarios.put(id, scenario.withId(id, scenario.name()));
    });
  }

  public static Edit deleteScenario(String id) {
    return change("Delete scenario", draft -> draft.scenarios.remove(id));
  }

  /// Adds a note, or puts it in the place of the one with its id.
  public static Edit note(Annotation note) {
    return change("Note", draft -> {
      if (Ids.wellFormed(note.id())) {
        draft.annotations.put(note.id(), note);
      }
    });
  }

  /// The document's title and what it says it shows.
  public static Edit title(String name, String description) {
    return Edit.of("Change title", d -> new Document(
        name, description, d.topology(), d.placement(), d.arrangement(), d.scenarios(), d.annotations(), d.extras()));
  }

  // Putting edits together

  /// Several edits, one after the other, as one step.
  public static Edit all(String label, List<Edit> edits) {
    List<Edit> steps = List.copyOf(edits);
    return Edit.of(label, document -> {
      Document now = document;
      for (Edit step : steps) {
        now = step.apply(now);
      }
      return now;
    });
  }

  private static Edit change(String label, Consumer<DocumentDraft> how) {
    return Edit.of(label, document -> {
      DocumentDraft draft = new DocumentDraft(document);
      how.accept(draft);
      return draft.mended();
    });
  }

  private static Edit named(String verb, Collection<String> ids, UnaryOperator<Document> how) {
    return new NamedEdit(verb, List.copyOf(ids), how);
  }
}
