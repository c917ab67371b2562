package linchpin.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.drawing.view.ShownMoment;
import linchpin.edit.History;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Everything a [Session] knows at one time. The parts belong together: what is selected is in the document, the moment
/// is one of the outcome, the labels and whether it is dirty are those of the history that leads to the document. Equal
/// to itself only: to compare two reports would be to work both of them out.
///
/// @param document what is drawn
/// @param selection what of it is selected
/// @param scenario what is assumed to go wrong
/// @param outcome what the scenario does, or null while nothing is off or before the first is computed; it may be of an
///     older document or scenario until a new one comes
/// @param moment the index of the moment of the outcome that is shown, 0 without an outcome
/// @param wave the last wave of that moment that is shown; [ShownMoment#ALL_WAVES] for all of them
/// @param suspect the unit whose failure is previewed, or null
/// @param preview what the failure of the suspect alone does, or null while there is none or before it is computed
/// @param report the newest analysis, of this or of an older document; null at first
/// @param file of the document, or null when it has none yet
/// @param dirty whether the document differs from its file
/// @param undoLabel what undo would take back, or null
/// @param redoLabel what redo would do again, or null
public record SessionState(
    Document document,
    Selection selection,
    Scenario scenario,
    @Nullable Outcome outcome,
    int moment,
    int wave,
    @Nullable String suspect,
    @Nullable Outcome preview,
    @Nullable Report report,
    @Nullable Path file,
    boolean dirty,
    @Nullable String undoLabel,
    @Nullable String redoLabel) {

  /// How a history begins: nothing is selected, assumed or analysed.
  static SessionState start(History history, @Nullable Path file) {
    return new SessionState(
        history.current(), Selection.NONE, Scenario.NOTHING, null, 0, ShownMoment.ALL_WAVES, null, null, null, file,
        history.dirty(), history.undoLabel(), history.redoLabel());
  }

  /// Where the history is now, with a selection less what the document does not have.
  SessionState at(History history, Selection next) {
    Document now = history.current();
    return new SessionState(
        now, next.in(now), scenario, outcome, moment, wave, suspect, preview, report, file, history.dirty(),
        history.undoLabel(), history.redoLabel());
  }

  SessionState selecting(Selection next) {
    return new SessionState(
        document, next.in(document), scenario, outcome, moment, wave, suspect, preview, report, file, dirty, undoLabel,
        redoLabel);
  }

  /// With something else assumed; what the one before did stays until the new outcome comes, unless nothing is assumed.
  SessionState assuming(Scenario next) {
    return new SessionState(
        document, selection, next, next.nothing() ? null : outcome, 0, wave, null, null, report, file, dirty, undoLabel,
        redoLabel);
  }

  /// With a moment shown up to a wave; outside of the outcome's range the nearest.
  SessionState showing(int index, int last) {
    int most = outcome == null ? 0 : outcome.moments().size() - 1;
    return new SessionState(
        document, selection, scenario, outcome, Math.clamp(index, 0, Math.max(0, most)), last, suspect, preview, report,
        file, dirty, undoLabel, redoLabel);
  }

  /// With an outcome as it settles.
  SessionState playing(@Nullable Outcome next) {
    return new SessionState(
        document, selection, scenario, next, next == null ? 0 : settled(next), ShownMoment.ALL_WAVES, suspect, preview, report,
        file, dirty, undoLabel, redoLabel);
  }

  private static int settled(Outcome outcome) {
    List<Moment> moments = outcome.moments();
    for (int i = 0; i < moments.size(); i++) {
      if (moments.get(i).phase() == Moment.Phase.SETTLED) {
        return i;
      }
    }
    return Math.max(0, moments.size() - 1);
  }

  /// With another suspect, whose preview is to come.
  SessionState suspecting(@Nullable String unit) {
    return Objects.equals(unit, suspect) ? this : new SessionState(
        document, selection, scenario, outcome, moment, wave, unit, null, report, file, dirty, undoLabel, redoLabel);
  }

  SessionState previewing(@Nullable Outcome next) {
    return new SessionState(
        document, selection, scenario, outcome, moment, wave, suspect, next, report, file, dirty, undoLabel, redoLabel);
  }

  SessionState reporting(@Nullable Report next) {
    return new SessionState(
        document, selection, scenario, outcome, moment, wave, suspect, preview, next, file, dirty, undoLabel, redoLabel);
  }

  /// With a file, and what the history says of it.
  SessionState in(@Nullable Path place, History history) {
    return new SessionState(
        document, selection, scenario, outcome, moment, wave, suspect, preview, report, place, history.dirty(), undoLabel,
        redoLabel);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // see above
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
