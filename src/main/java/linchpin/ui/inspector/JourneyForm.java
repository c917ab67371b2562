package linchpin.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Criticality;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.ui.inspector.field.Entries;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Quantity;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// One journey of the document: a line that opens into its properties.
final class JourneyForm extends OpeningForm {
  private final PropertyChanges changes;
  private final String id;
  private final Section rows = rows();

  /// @param open the ids of the journeys that are open, shared by all lines
  JourneyForm(PropertyChanges changes, String id, Set<String> open) {
    super(id, open);
    this.changes = changes;
    this.id = id;
    fill();
  }

  @Override
  void show(Document document) {
    Journey journey = document.topology().journeys().get(id);
    if (journey != null) {
      ElementNames names = ElementNames.of(document);
      show(document, names.of(journey), "from " + names.of(journey.entry()));
    }
  }

  private void fill() {
    rows.text("Name", "", d -> FieldContent.given(now(d).label()),
        text -> change("Rename journey", j -> j.withName(text.isEmpty() ? null : text)));
    rows.choice("Starts at", e -> changes.names().of(e), JourneySections::entries, d -> now(d).entry(),
        v -> change("Change where it starts", j -> new Journey(j.id(), j.name(), v, j.access(), j.criticality(),
            j.requestsPerSecond(), j.revenuePerHour(), j.slo(), j.rtoMinutes(), j.rpoMinutes())));
    rows.choice("Needs", JourneyForm::words, d -> List.of(Purpose.values()), d -> now(d).access(),
        v -> change("Change access", j -> new Journey(j.id(), j.name(), j.entry(), v, j.criticality(),
            j.requestsPerSecond(), j.revenuePerHour(), j.slo(), j.rtoMinutes(), j.rpoMinutes())));
    rows.choice("Criticality", JourneyForm::words, d -> List.of(Criticality.values()), d -> now(d).criticality(),
        v -> change("Change criticality", j -> new Journey(j.id(), j.name(), j.entry(), j.access(), v,
            j.requestsPerSecond(), j.revenuePerHour(), j.slo(), j.rtoMinutes(), j.rpoMinutes())));
    figures();
    Button remove = new Button("Remove", Icon.of(Feather.TRASH_2, "s14"));
    remove.getStyleClass().add("text-button");
    remove.setOnAction(e -> changes.perform(Edits.deleteJourney(id)));
    rows.add(remove);
  }

  private void figures() {
    rows.text("Objective", "%", d -> FieldContent.given(Quantity.percent(now(d).slo())),
        text -> Entries.percent(text).then(v -> change("Change objective", j -> new Journey(j.id(), j.name(), j.entry(),
            j.access(), j.criticality(), j.requestsPerSecond(), j.revenuePerHour(), v, j.rtoMinutes(),
                j.rpoMinutes()))));
    rows.text("Traffic", "requests/s", d -> FieldContent.given(Quantity.text(now(d).requestsPerSecond())),
        text -> Entries.amount(text, "requests/s").then(v -> change("Change traffic", j -> new Journey(j.id(), j.name(),
            j.entry(), j.access(), j.criticality(), v, j.revenuePerHour(), j.slo(), j.rtoMinutes(), j.rpoMinutes()))));
    rows.text("Revenue", "an hour", d -> FieldContent.given(Quantity.text(now(d).revenuePerHour())),
        text -> Entries.amount(text, "an hour").then(v -> change("Change revenue", j -> new Journey(j.id(), j.name(),
            j.entry(), j.access(), j.criticality(), j.requestsPerSecond(), v, j.slo(), j.rtoMinutes(),
                j.rpoMinutes()))));
    rows.text("Back within", "min", d -> FieldContent.given(Quantity.text(now(d).rtoMinutes())),
        text -> Entries.amount(text, "min").then(v -> change("Change time to be back", j -> new Journey(j.id(),
            j.name(), j.entry(), j.access(), j.criticality(), j.requestsPerSecond(), j.revenuePerHour(), j.slo(), v,
            j.rpoMinutes()))));
    rows.text("May lose", "min", d -> FieldContent.given(Quantity.text(now(d).rpoMinutes())),
        text -> Entries.amount(text, "min").then(v -> change("Change what may be lost", j -> new Journey(j.id(),
            j.name(), j.entry(), j.access(), j.criticality(), j.requestsPerSecond(), j.revenuePerHour(), j.slo(),
            j.rtoMinutes(), v))));
  }

  private Optional<String> change(String label, UnaryOperator<Journey> how) {
    return changes.perform(Edits.journey(id, label, how));
  }

  private Journey now(Document document) {
    Journey journey = document.topology().journeys().get(id);
    return journey == null ? Journey.from(id) : journey;
  }

  private static String words(Purpose purpose) {
    return switch (purpose) {
      case ANY -> "Reading and writing";
      case READ -> "Reading";
      case WRITE -> "Writing";
    };
  }

  private static String words(Criticality criticality) {
    String text = criticality.text();
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
