package linchpin.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.edit.Document;
import linchpin.edit.Edits;
import linchpin.model.Criticality;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.ui.Icon;
import linchpin.ui.Names;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One journey of the document: a line that opens into its properties.
final class JourneyForm extends VBox {
  private final Changes changes;
  private final String id;
  private final Set<String> open;
  private final Label name = new Label();
  private final Label entry = new Label();
  private final FontIcon arrow = Icon.of(Feather.CHEVRON_RIGHT, "s14");
  private final Section rows = new Section();

  /// @param open the ids of the journeys that are open, shared by all lines
  JourneyForm(Changes changes, String id, Set<String> open) {
    this.changes = changes;
    this.id = id;
    this.open = open;
    name.getStyleClass().add("strong");
    entry.getStyleClass().addAll("small", "hint");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(6, arrow, name, space, entry);
    line.setAlignment(Pos.CENTER_LEFT);
    Button head = new Button(null, line);
    line.prefWidthProperty().bind(head.widthProperty().subtract(16));
    head.setMaxWidth(Double.MAX_VALUE);
    head.getStyleClass().add("list-button");
    head.accessibleTextProperty().bind(name.textProperty());
    head.setOnAction(e -> toggle());
    fill();
    getChildren().addAll(head, rows);
    open(open.contains(id));
  }

  void show(Document document) {
    Journey journey = document.topology().journeys().get(id);
    if (journey != null) {
      name.setText(Names.of(document).of(journey));
      entry.setText("from " + Names.of(document).of(journey.entry()));
      rows.show(document);
    }
  }

  private void toggle() {
    open(!rows.isVisible());
  }

  private void open(boolean opened) {
    rows.setVisible(opened);
    rows.setManaged(opened);
    arrow.setIconCode(opened ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    if (opened) {
      open.add(id);
    } else {
      open.remove(id);
    }
  }

  private void fill() {
    rows.text("Name", "", d -> Shown.given(now(d).label()),
        text -> change("Rename journey", j -> j.withName(text.isEmpty() ? null : text)));
    rows.choice("Starts at", e -> Names.of(changes.document()).of(e), JourneySections::entries, d -> now(d).entry(),
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
    rows.text("Objective", "%", d -> Shown.given(Quantity.percent(now(d).slo())),
        text -> Entries.percent(text).then(v -> change("Change objective", j -> new Journey(j.id(), j.name(), j.entry(),
            j.access(), j.criticality(), j.requestsPerSecond(), j.revenuePerHour(), v, j.rtoMinutes(),
                j.rpoMinutes()))));
    rows.text("Traffic", "requests/s", d -> Shown.given(Quantity.text(now(d).requestsPerSecond())),
        text -> Entries.amount(text, "requests/s").then(v -> change("Change traffic", j -> new Journey(j.id(), j.name(),
            j.entry(), j.access(), j.criticality(), v, j.revenuePerHour(), j.slo(), j.rtoMinutes(), j.rpoMinutes()))));
    rows.text("Revenue", "an hour", d -> Shown.given(Quantity.text(now(d).revenuePerHour())),
        text -> Entries.amount(text, "an hour").then(v -> change("Change revenue", j -> new Journey(j.id(), j.name(),
            j.entry(), j.access(), j.criticality(), j.requestsPerSecond(), v, j.slo(), j.rtoMinutes(),
                j.rpoMinutes()))));
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
