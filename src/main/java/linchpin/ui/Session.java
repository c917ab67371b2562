package linchpin.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import linchpin.analysis.Moment;
import linchpin.analysis.Outcome;
import linchpin.analysis.Report;
import linchpin.drawing.WhatIf;
import linchpin.edit.Document;
import linchpin.edit.Edit;
import linchpin.edit.History;
import linchpin.edit.Selection;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// One open document and all the state around it. Everything that a view shows is a function of these properties;
/// everything that a person does goes through these methods. To be used on the JavaFX thread only.
public final class Session {
  private History history;
  private final ReadOnlyObjectWrapper<Document> document;
  private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
  private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>(Scenario.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper moment = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable String> suspect = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Outcome> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper wave = new ReadOnlyIntegerWrapper(WhatIf.ALL_WAVES);
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper();
  private boolean performing;

  public Session() {
    history = new History(Document.EMPTY);
    document = new ReadOnlyObjectWrapper<>(Document.EMPTY);
  }

  /// What is drawn now.
  public ReadOnlyObjectProperty<Document> document() {
    return document.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Selection> selection() {
    return selection.getReadOnlyProperty();
  }

  /// What is switched off now; never part of the document until it is kept.
  public ReadOnlyObjectProperty<Scenario> scenario() {
    return scenario.getReadOnlyProperty();
  }

  /// The newest analysis; it may belong to an older document while a new one is computed. Null at first.
  public ReadOnlyObjectProperty<@Nullable Report> report() {
    return report.getReadOnlyProperty();
  }

  /// What the scenario does, or null while nothing is off or before it is computed.
  public ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /// The index of the moment of the outcome that is shown.
  public ReadOnlyIntegerProperty moment() {
    return moment.getReadOnlyProperty();
  }

  /// The last wave of that moment that is shown; [WhatIf#ALL_WAVES] for all of them.
  public ReadOnlyIntegerProperty wave() {
    return wave.getReadOnlyProperty();
  }

  /// The unit of the finding that is open, whose failure the diagram previews ("If Zone A fails"), or null.
  public ReadOnlyObjectProperty<@Nullable String> suspect() {
    return suspect.getReadOnlyProperty();
  }

  /// What the failure of the suspect alone does, or null while there is none or before it is computed.
  public ReadOnlyObjectProperty<@Nullable Outcome> preview() {
    return preview.getReadOnlyProperty();
  }

  /// The document's file, or null when it has none yet.
  public ReadOnlyObjectProperty<@Nullable Path> file() {
    return file.getReadOnlyProperty();
  }

  /// Whether the document differs from its file.
  public ReadOnlyBooleanProperty dirty() {
    return dirty.getReadOnlyProperty();
  }

  /// What undo would take back, or null.
  public ReadOnlyStringProperty undoLabel() {
    return undoLabel.getReadOnlyProperty();
  }

  /// What redo would do again, or null.
  public ReadOnlyStringProperty redoLabel() {
    return redoLabel.getReadOnlyProperty();
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
    selection.set(Selection.NONE);
    scenario.set(Scenario.NOTHING);
    outcome.set(null);
    suspect(null);
    report.set(null);
    file.set(from);
    show();
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
      selection.set(after.in(history.current()));
      show();
    } finally {
      performing = false;
    }
  }

  public void undo() {
    if (history.canUndo()) {
      selection.set(history.undo().selectionBefore());
      show();
    }
  }

  public void redo() {
    if (history.canRedo()) {
      selection.set(history.redo().selectionAfter());
      show();
    }
  }

  public void select(Selection next) {
    selection.set(next.in(document.get()));
  }

  /// Assumes that something goes wrong; [Scenario#NOTHING] ends the what-if.
  public void assume(Scenario next) {
    suspect(null);
    moment.set(0);
    if (next.nothing()) {
      outcome.set(null);
    }
    scenario.set(next);
  }

  /// Switches a unit off, or on again when it was off; what is assumed then is no scenario with a name any more.
  public void toggleOff(String unit) {
    var off = new java.util.ArrayList<>(scenario.get().off());
    if (!off.remove(unit)) {
      off.add(unit);
    }
    Scenario now = scenario.get();
    assume(new Scenario("", null, off, now.isolate(), now.surge(), now.saturate()));
  }

  /// Shows another moment of the outcome with all its waves; outside its range the nearest.
  public void showMoment(int index) {
    showWave(index, WhatIf.ALL_WAVES);
  }

  /// Shows a moment of the outcome up to a wave.
  ///
  /// @param last the last wave shown, 0 for none
  public void showWave(int index, int last) {
    Outcome now = outcome.get();
    int most = now == null ? 0 : now.moments().size() - 1;
    moment.set(Math.clamp(index, 0, most));
    wave.set(last);
  }

  /// Takes in a finished analysis, or null when there is nothing to analyse.
  public void analysed(@Nullable Report next) {
    report.set(next);
  }

  /// Takes in what the scenario does and shows how it settles.
  public void played(@Nullable Outcome next) {
    outcome.set(next);
    showMoment(next == null ? 0 : settled(next));
  }

  private static int settled(Outcome outcome) {
    List<Moment> moments = outcome.moments();
    for (int i = 0; i < moments.size(); i++) {
      if (moments.get(i).phase() == Moment.Phase.SETTLED) {
        return i;
      }
    }
    return moments.size() - 1;
  }

  /// Opens the preview of one unit's failure, or ends it with null.
  public void suspect(@Nullable String unit) {
    if (!java.util.Objects.equals(unit, suspect.get())) {
      preview.set(null);
      suspect.set(unit);
    }
  }

  /// Takes in what the suspect's failure does.
  public void previewed(@Nullable Outcome next) {
    preview.set(next);
  }

  /// Remembers that the document was written.
  public void saved(Document written, Path to) {
    history.markSaved(written);
    file.set(to);
    dirty.set(history.dirty());
  }

  /// Remembers that no file holds the document any more, as when its file was deleted or changed by others.
  public void unsaved() {
    history.markUnsaved();
    dirty.set(history.dirty());
  }

  private void show() {
    document.set(history.current());
    dirty.set(history.dirty());
    undoLabel.set(history.undoLabel());
    redoLabel.set(history.redoLabel());
  }
}
