package linchpin.ui.inspector.field;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import linchpin.edit.CauseEdits;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.model.UnitFigures;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.ui.session.Session;

/// The availability of one component, dependency or common cause as the inspector has it, for other panes: given, following or
/// assumed, and typed over in place.
public final class AvailabilityField {
  private final TextRow row;
  private final Function<Document, FieldContent> shown;

  /// @param name what stands before the field
  /// @param id of a component, a dependency or a common cause
  public AvailabilityField(Session session, String name, String id) {
    PropertyChanges changes = new PropertyChanges(session);
    shown = d -> figures(d, id).availability();
    row = new TextRow(name, "%", text -> Entries.percent(text).then(v -> change(changes, id,
        f -> ShownFigures.withAvailability(f, v))));
    show(session.document().get());
  }

  /// The row to show.
  public Region node() {
    return row;
  }

  /// Shows a document.
  public void show(Document document) {
    row.show(shown.apply(document));
  }

  private static ShownFigures figures(Document document, String id) {
    return ShownFigures.of(UnitFigures.of(document.topology(), id));
  }

  private static Optional<String> change(PropertyChanges changes, String id, UnaryOperator<ReliabilityFigures> how) {
    String label = "Change availability";
    if (changes.document().topology().commonCause(id) != null) {
      return changes.perform(CauseEdits.change(id, label, c -> c.withFigures(how.apply(c.figures()))));
    }
    return changes.perform(changes.document().topology().dependency(id) == null
        ? Edits.component(id, label, c -> c.with().figures(how.apply(c.figures())).build())
        : Edits.dependency(id, label, d -> d.withFailing(d.canFail(), how.apply(d.figures()))));
  }
}
