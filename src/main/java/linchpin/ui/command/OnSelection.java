package linchpin.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.edit.CauseEdits;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.edit.change.Alignment;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.Strength;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What can be done to the model with what is selected, whoever asks for it: a key, a menu or a typed answer. Where it
/// fits nothing selected nothing happens.
public final class OnSelection {
  private final Session session;

  public OnSelection(Session session) {
    this.session = session;
  }

  /// The components selected.
  public List<Component> components() {
    return ids().stream().map(document().topology()::component).filter(Objects::nonNull).toList();
  }

  /// The components selected that need things: all but people.
  public List<Component> technical() {
    return components().stream().filter(c -> !c.isHuman()).toList();
  }

  /// The dependencies selected.
  public List<Dependency> lines() {
    return ids().stream().map(document().topology()::dependency).filter(Objects::nonNull).toList();
  }

  /// Draws a line from each component selected.
  ///
  /// @param target the id of a component or group
  public void connect(String target) {
    all("Connect", components().stream().map(c -> Edits.connect(c.id(), target)).toList());
  }

  /// Puts the components selected into a place, or out of every place when it is null.
  public void putInto(@Nullable String place) {
    List<String> ids = components().stream().map(Component::id).toList();
    if (!ids.isEmpty()) {
      session.perform(Edits.putInto(ids, place));
    }
  }

  /// Makes a person operate the components selected, or no longer when that person does for all of them.
  public void operate(String person) {
    boolean take = technical().stream().allMatch(c -> c.operators().contains(person));
    all("Operators", technical().stream().map(c -> Edits.component(c.id(), "Operators", x -> {
      List<String> operators = new ArrayList<>(x.operators());
      operators.remove(person);
      if (!take) {
        operators.add(person);
      }
      return x.with().operators(operators).build();
    })).toList());
  }

  /// The ids of the components selected that can share something, groups standing for their members.
  public List<String> sharing() {
    return CauseEdits.members(document().topology(), ids());
  }

  /// Makes a common cause of the components selected, and selects it.
  public void share(CauseKind kind) {
    List<String> members = sharing();
    String name = CauseEdits.name(document().topology(), kind, members);
    String id = Ids.free(document(), kind == CauseKind.OTHER ? "cause" : "same-" + kind.text());
    if (!members.isEmpty()) {
      session.perform(CauseEdits.share(id, name, kind, members), Selection.of(id), null);
    }
  }

  /// Takes the components selected into a common cause, or out of it when all are members.
  public void share(CommonCause cause) {
    List<String> members = sharing();
    session.perform(cause.members().containsAll(members)
        ? CauseEdits.leave(cause.id(), members) : CauseEdits.join(cause.id(), members));
  }

  /// Starts a journey at each component selected, named as the component.
  public void startJourney() {
    Document document = document();
    List<Edit> edits = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>(document.topology().journeys().keySet());
    for (Component c : technical()) {
      String id = taken.contains(c.id()) ? Ids.free(c.id(), taken::contains) : c.id();
      taken.add(id);
      Journey from = Journey.from(c.id());
      edits.add(Edits.journey(new Journey(
          id, c.label(), c.id(), from.access(), from.criticality(), null, null, null, null, null)));
    }
    all("Start a journey", edits);
  }

  /// Makes the dependencies selected hard or soft.
  public void strength(Strength strength) {
    all("Make " + strength.text(), lines().stream()
        .map(d -> Edits.dependency(d.id(), "Strength", x -> x.withStrength(strength))).toList());
  }

  /// Lets the dependencies selected fail themselves, or no longer when all of them can.
  public void lineFails() {
    boolean every = lines().stream().allMatch(Dependency::canFail);
    all("Change line", lines().stream()
        .map(d -> Edits.dependency(d.id(), "Change line", x -> x.withFailing(!every, x.figures()))).toList());
  }

  /// Turns the dependencies selected round.
  public void reverse() {
    all("Turn round", lines().stream().map(d -> Edits.reconnect(d.id(), d.to(), d.from())).toList());
  }

  /// Lets the dependencies selected that were bent by hand find their own way again.
  public void straighten() {
    all("Straighten line", bent().stream().map(id -> Edits.bend(id, List.of())).toList());
  }

  /// The ids of the dependencies selected that were bent by hand.
  public List<String> bent() {
    return ids().stream().filter(document().arrangement().bends()::containsKey).toList();
  }

  /// Lines up the edges or middles of the components selected.
  public void align(Alignment alignment) {
    session.perform(Edits.align(ids(), alignment));
  }

  /// Makes the gaps between the components selected equal.
  public void distribute(boolean horizontally) {
    session.perform(Edits.distribute(ids(), horizontally));
  }

  /// Whether all components selected are pinned; no when none is selected.
  public boolean pinned() {
    return document().arrangement().pinsAll(components().stream().map(Component::id).toList());
  }

  /// Pins the components selected to where they are, or lets go of them when all are pinned.
  public void pin() {
    session.perform(Edits.pin(components().stream().map(Component::id).toList(), !pinned()));
  }

  /// Selects an element besides what is selected.
  public void also(String id) {
    Set<String> ids = new LinkedHashSet<>(ids());
    ids.add(id);
    session.select(new Selection(ids));
  }

  private void all(String label, List<Edit> edits) {
    if (!edits.isEmpty()) {
      session.perform(edits.size() == 1 ? edits.getFirst() : Edits.all(label, edits));
    }
  }

  private Set<String> ids() {
    return session.selection().get().ids();
  }

  private Document document() {
    return session.document().get();
  }
}
