package linchpin.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.task.TaskScope;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.WalkDirection;
import org.jspecify.annotations.Nullable;

/// What menus, keys and buttons can do with what is selected. Where nothing is selected nothing happens.
public final class CanvasCommands {
  private static final double BESIDE = 16;
  private final Session session;
  private final DiagramCanvas canvas;
  private final Clipping clip;
  private Runnable nothingToPaste = () -> { };
  private @Nullable Document pasted;
  private int pastes;

  CanvasCommands(Session session, DiagramCanvas canvas, TaskScope tasks) {
    clip = new Clipping(tasks);
    this.session = session;
    this.canvas = canvas;
  }

  /// Deletes what is selected.
  public void delete() {
    if (!ids().isEmpty()) {
      session.perform(Edits.delete(ids()), Selection.NONE, null);
    }
  }

  public void selectAll() {
    Document document = document();
    Set<String> all = new LinkedHashSet<>(document.topology().components().keySet());
    all.addAll(document.annotations().keySet());
    session.select(new Selection(all));
  }

  public void deselect() {
    session.select(Selection.NONE);
  }

  /// Says what happens when something is to be pasted and the clipboard holds no model.
  public void whenNothingToPaste(Runnable then) {
    nothingToPaste = then;
  }

  /// Copies what is selected to the clipboard, as the text of a model file and as a picture.
  public void copy() {
    Document fragment = Edits.copy(document(), ids());
    boolean something = !fragment.topology().components().isEmpty() || !fragment.annotations().isEmpty();
    if (something) {
      clip.put(fragment);
      pasted = null;
    }
  }

  public void cut() {
    copy();
    delete();
  }

  /// Pastes the model in the clipboard: beside where it came from when that is in view, else into the middle; into
  /// the place that is selected, if one is.
  public void paste() {
    Document fragment = clip.get();
    if (fragment == null) {
      nothingToPaste.run();
      return;
    }
    pastes = fragment.equals(pasted) ? pastes + 1 : 1;
    pasted = fragment;
    Point by = offset(fragment);
    perform("Paste", document -> Edits.paste(fragment, by.x(), by.y(), selectedPlace()).apply(document));
  }

  /// Copies what is selected beside itself.
  public void duplicate() {
    Set<String> ids = ids();
    if (!ids.isEmpty()) {
      perform("Duplicate", document -> Edits.duplicate(ids, BESIDE, BESIDE).apply(document));
    }
  }

  /// Makes a redundancy group of the components selected.
  public void group() {
    List<String> members = components().stream().map(Component::id).toList();
    String id = Ids.free(document(), "group");
    session.perform(Edits.group(id, members), Selection.of(id), null);
    if (document().topology().group(id) == null) {
      session.select(new Selection(new LinkedHashSet<>(members)));
    }
  }

  /// Dissolves the groups selected, or those of the components selected; their members are selected afterwards.
  public void ungroup() {
    var topology = document().topology();
    List<String> groups = new ArrayList<>(ids().stream().filter(topology.groups()::containsKey).toList());
    components().stream().map(c -> topology.groupOf(c.id())).filter(Objects::nonNull).forEach(g -> groups.add(g.id()));
    Set<String> members = new LinkedHashSet<>();
    topology.groups().values().stream().filter(g -> groups.contains(g.id())).forEach(g -> members.addAll(g.members()));
    if (!groups.isEmpty()) {
      session.perform(Edits.ungroup(groups), new Selection(members), null);
    }
  }

  /// Moves what is selected; moves in a row are one step of undo.
  public void nudge(double dx, double dy) {
    Set<String> ids = new LinkedHashSet<>();
    var topology = document().topology();
    for (String id : ids()) {
      var group = topology.group(id);
      ids.addAll(group == null ? List.of(id) : group.members());
    }
    if (!ids.isEmpty()) {
      session.perform(Edits.move(ids, dx, dy), session.selection().get(), List.of("nudge", ids));
    }
  }

  /// Switches what is selected off, or on again when all of it was off.
  public void switchOff() {
    List<String> units = ids().stream().filter(this::canBeOff).toList();
    Scenario scenario = session.scenario().get();
    List<String> off = new ArrayList<>(scenario.off());
    if (!off.isEmpty() && off.containsAll(units)) {
      off.removeAll(units);
    } else {
      units.stream().filter(u -> !off.contains(u)).forEach(off::add);
    }
    if (!units.isEmpty()) {
      session.assume(scenario.withOff(off));
    }
  }

  private boolean canBeOff(String id) {
    var topology = document().topology();
    return topology.component(id) != null || topology.dependency(id) != null || topology.commonCause(id) != null;
  }

  /// Renames the one thing selected, in place.
  public void rename() {
    if (ids().size() == 1) {
      canvas.rename(ids().iterator().next());
    }
  }

  /// Adds a note beside the one component selected, else in the middle of what is shown, and opens it for writing.
  public void addNote() {
    List<Component> about = components();
    Bounds box = about.size() == 1 ? document().bounds(about.getFirst().id()) : null;
    Bounds seen = canvas.viewport().visible();
    if (box == null) {
      addNote(new Point(seen.centerX(), seen.centerY()), null);
    } else {
      addNote(new Point(box.x(), box.bottom() + BESIDE), about.getFirst().id());
    }
  }

  /// Adds a note at a point of the diagram and opens it for writing.
  ///
  /// @param about the id of what it speaks of, or null
  public void addNote(Point at, @Nullable String about) {
    String id = Ids.free(document(), "note");
    Annotation note = new Annotation(id, "Note", Math.round(at.x()), Math.round(at.y()), about);
    Object step = List.of("note", new Object());
    session.perform(Edits.note(note), Selection.of(id), step);
    canvas.write(id, step);
  }

  /// Goes from the component that has the keyboard, or the one selected last, to another, and gives that the keyboard;
  /// with none selected to the first there is.
  ///
  /// @param also whether what is selected stays selected
  public void walk(WalkDirection way, boolean also) {
    String from = canvas.layers().access().focused();
    if (from == null || !ids().contains(from)) {
      from = components().isEmpty() ? null : components().getLast().id();
    }
    String next = from == null ? Walk.first(document()) : new Walk(document()).next(from, way);
    if (next != null) {
      Set<String> selected = also ? new LinkedHashSet<>(ids()) : new LinkedHashSet<>();
      selected.add(next);
      canvas.focusOn(next);
      session.select(new Selection(selected));
    }
  }

  private Set<String> ids() {
    return session.selection().get().ids();
  }

  private List<Component> components() {
    return ids().stream().map(document().topology()::component).filter(Objects::nonNull).toList();
  }

  private Document document() {
    return session.document().get();
  }

  private @Nullable String selectedPlace() {
    List<Component> selected = components();
    boolean one = selected.size() == 1 && document().isPlace(selected.getFirst());
    return one ? selected.getFirst().id() : null;
  }

  /// Where a fragment goes: beside its own place, else into the middle of what is shown.
  private Point offset(Document fragment) {
    Bounds box = fragment.placement().values().stream().reduce(Bounds::union).orElse(null);
    Bounds seen = canvas.viewport().visible();
    double step = BESIDE * pastes;
    if (box == null || seen.overlaps(box.movedBy(step, step))) {
      return new Point(step, step);
    }
    return new Point(
        Math.round((seen.centerX() - box.centerX()) / 8) * 8 + step - BESIDE,
        Math.round((seen.centerY() - box.centerY()) / 8) * 8 + step - BESIDE);
  }

  /// Performs an edit that adds things, and selects what it added.
  private void perform(String label, java.util.function.UnaryOperator<Document> change) {
    Document before = document();
    Document after = change.apply(before);
    Set<String> added = new LinkedHashSet<>(after.topology().components().keySet());
    added.addAll(after.annotations().keySet());
    added.removeAll(before.topology().components().keySet());
    added.removeAll(before.annotations().keySet());
    session.perform(linchpin.edit.Edit.of(label, change), new Selection(added), null);
  }
}
