package linchpin.ui.session;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.drawing.view.ShownMoment;
import linchpin.edit.Edit;
import linchpin.edit.History;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// One open document and all the state around it. Everything that a view shows is a function of these properties;
/// everything that a person does goes through these methods. To be used on the JavaFX thread only.
public final class Session {
  private History history = new History(Document.EMPTY);
  private final SessionAspects<SessionState> states = new SessionAspects<>(SessionState.start(history, null));
  private final ReadOnlyObjectProperty<Document> document = states.part("document", SessionState::document);
  private final ReadOnlyObjectProperty<Selection> selection = states.part("selection", SessionState::selection);
  private final ReadOnlyObjectProperty<Scenario> scenario = states.part("scenario", SessionState::scenario);
  private final ReadOnlyObjectProperty<@Nullable Outcome> outcome = states.part("outcome", SessionState::outcome);
  private final ReadOnlyIntegerProperty moment = states.number("moment", SessionState::moment);
  private final ReadOnlyIntegerProperty wave = states.number("wave", SessionState::wave);
  private final ReadOnlyObjectProperty<@Nullable String> suspect = states.part("suspect", SessionState::suspect);
  private final ReadOnlyObjectProperty<@Nullable Outcome> preview = states.part("preview", SessionState::preview);
  private final ReadOnlyObjectProperty<@Nullable Report> report = states.part("report", SessionState::report);
  private final ReadOnlyObjectProperty<@Nullable Path> file = states.part("file", SessionState::file);
  private final ReadOnlyBooleanProperty dirty = states.truth("dirty", SessionState::dirty);
  private final ReadOnlyStringProperty undoLabel = states.text("undoLabel", SessionState::undoLabel);
  private final ReadOnlyStringProperty redoLabel = states.text("redoLabel", SessionState::redoLabel);
  private boolean performing;

  /// All of what follows as one value, set once for each change. The other properties show its parts, and all of them
  /// show the new state before any listener is called.
  public ReadOnlyObjectProperty<SessionState> state() {
    return states.whole();
  }

  /// What is drawn now.
  public ReadOnlyObjectProperty<Document> document() {
    return document;
  }

  public ReadOnlyObjectProperty<Selection> selection() {
    return selection;
  }

  /// What is switched off now; never part of the document until it is kept.
  public ReadOnlyObjectProperty<Scenario> scenario() {
    return scenario;
  }

  /// The newest analysis; it may belong to an older document while a new one is computed. Null at first.
  public ReadOnlyObjectProperty<@Nullable Report> report() {
    return report;
  }

  /// What the scenario does, or null while nothing is off or before it is computed.
  public ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
    return outcome;
  }

  /// The index of the moment of the outcome that is shown.
  public ReadOnlyIntegerProperty moment() {
    return moment;
  }

  /// The last wave of that moment that is shown; [ShownMoment#ALL_WAVES] for all of them.
  public ReadOnlyIntegerProperty wave() {
    return wave;
  }

  /// The unit of the finding that is open, whose failure the diagram previews ("If Zone A fails"), or null.
  public ReadOnlyObjectProperty<@Nullable String> suspect() {
    return suspect;
  }

  /// What the failure of the suspect alone does, or null while there is none or before it is computed.
  public ReadOnlyObjectProperty<@Nullable Outcome> preview() {
    return preview;
  }

  /// The document's file, or null when it has none yet.
  public ReadOnlyObjectProperty<@Nullable Path> file() {
    return file;
  }

  /// Whether the document differs from its file.
  public ReadOnlyBooleanProperty dirty() {
    return dirty;
  }

  /// What undo would take back, or null.
  public ReadOnlyStringProperty undoLabel() {
    return undoLabel;
  }

  /// What redo would do again, or null.
  public ReadOnlyStringProperty redoLabel() {
    return redoLabel;
  }

  /// The steps that undo would take back, oldest first.
  public List<History.Entry> steps() {
    return history.past();
  }

  /// Starts over with a document as it came from its file (null for none), with a fresh history.
  public void open(Document opened, @Nullable Path from) {
    start(new History(opened), from);
  }

  /// Starts over with a document that differs from its file, or is in none yet (null), as an import makes it: it
  /// counts as unsaved.
  public void openUnsaved(Document made, @Nullable Path from) {
    start(History.unsaved(made), from);
  }

  private void start(History fresh, @Nullable Path from) {
    history = fresh;
    states.set(SessionState.start(history, from));
  }

  /// Changes the document; the selection stays, less what is gone.
  public void perform(Edit edit) {
    perform(edit, selection.get(), null);
  }

  /// Changes the document and selects.
  ///
  /// @param after what is selected afterwards
  /// @param merge a key under which edits in a row become one step of undo, or null
  /// @throws IllegalStateException when called while an edit is being shown
  public void perform(Edit edit, Selection after, @Nullable Object merge) {
    if (performing) {
      throw new IllegalStateException("an edit was started while another is being shown: " + edit.label());
    }
    performing = true;
    try {
      history.perform(edit, selection.get(), after, merge);
      states.set(states.get().at(history, after));
    } finally {
      performing = false;
    }
  }

  public void undo() {
    if (history.canUndo()) {
      Selection before = history.undo().selectionBefore();
      states.set(states.get().at(history, before));
    }
  }

  public void redo() {
    if (history.canRedo()) {
      Selection after = history.redo().selectionAfter();
      states.set(states.get().at(history, after));
    }
  }

  public void select(Selection next) {
    states.set(states.get().selecting(next));
  }

  /// Assumes that something goes wrong; [Scenario#NOTHING] ends the what-if.
  public void assume(Scenario next) {
    states.set(states.get().assuming(next));
  }

  /// Switches a unit off, or on again when it was off; what is assumed then is no scenario with a name any more.
  public void toggleOff(String unit) {
    var off = new java.util.ArrayList<>(scenario.get().off());
    if (!off.remove(unit)) {
      off.add(unit);
    }
    assume(scenario.get().withId("", null).withOff(off));
  }

  /// Shows another moment of the outcome with all its waves; outside its range the nearest.
  public void showMoment(int index) {
    showWave(index, ShownMoment.ALL_WAVES);
  }

  /// Shows a moment of the outcome up to a wave.
  ///
  /// @param last the last wave shown, 0 for none
  public void showWave(int index, int last) {
    states.set(states.get().showing(index, last));
  }

  /// Takes in a finished analysis, or null when there is nothing to analyse.
  public void analysed(@Nullable Report next) {
    states.set(states.get().reporting(next));
  }

  /// Takes in what the scenario does and shows how it settles.
  public void played(@Nullable Outcome next) {
    states.set(states.get().playing(next));
  }

  /// Opens the preview of one unit's failure, or ends it with null.
  public void suspect(@Nullable String unit) {
    states.set(states.get().suspecting(unit));
  }

  /// Takes in what the suspect's failure does.
  public void previewed(@Nullable Outcome next) {
    states.set(states.get().previewing(next));
  }

  /// The document as it is to be written now. Undo can come back to it, whatever is typed while it is being written.
  public Document toSave() {
    history.endStep();
    return history.current();
  }

  /// Remembers that a document was written, which may be an older one by now.
  public void saved(Document written, Path to) {
    history.markSaved(written);
    states.set(states.get().in(to, history));
  }

  /// Remembers that no file holds the document any more, as when its file was deleted or changed by others.
  public void unsaved() {
    history.markUnsaved();
    states.set(states.get().in(file.get(), history));
  }
}
