package linchpin.ui.inspector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Journey;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// The journeys of the document: a line each that opens, and a button that adds one.
final class JourneySections {
  private final PropertyChanges changes;
  private final VBox list = new VBox(4);
  private final Set<String> open = new HashSet<>();
  private List<String> listed = List.of();
  private List<JourneyForm> forms = List.of();

  private JourneySections(PropertyChanges changes) {
    this.changes = changes;
  }

  static Section of(PropertyChanges changes) {
    return new JourneySections(changes).section();
  }

  private Section section() {
    Section section = new Section("Journeys", "what people want to get done");
    Button add = new Button("Add a journey", Icon.of(Feather.PLUS, "s14"));
    add.getStyleClass().add("text-button");
    add.setOnAction(e -> add());
    Label guessed = new Label();
    guessed.setWrapText(true);
    guessed.getStyleClass().addAll("small", "hint");
    section.add(list);
    section.add(guessed);
    section.add(add);
    section.on(d -> {
      show(d);
      guessed.setText(guessed(d));
      guessed.setVisible(d.topology().journeys().isEmpty());
      guessed.setManaged(guessed.isVisible());
      add.setDisable(entries(d).isEmpty());
    });
    return section;
  }

  private static String guessed(Document document) {
    List<String> names =
        document.topology().effectiveJourneys().stream().map(ElementNames.of(document)::of).toList();
    return names.isEmpty()
        ? "None listed. Place users, or something that needs others, and a journey starts there."
        : "None listed, so one starts at each of: " + ElementNames.series(names) + ".";
  }

  private void show(Document document) {
    List<String> ids = List.copyOf(document.topology().journeys().keySet());
    if (!ids.equals(listed)) {
      listed = ids;
      forms = ids.stream().map(id -> new JourneyForm(changes, id, open)).toList();
      list.getChildren().setAll(forms.toArray(Node[]::new));
    }
    forms.forEach(f -> f.show(document));
  }

  private void add() {
    Document document = changes.document();
    List<String> entries = entries(document);
    if (entries.isEmpty()) {
      return;
    }
    String id = freeId(document);
    List<Journey> guessed = document.topology().journeys().isEmpty() ? document.topology().effectiveJourneys()
        : List.of();
    String entry = guessed.isEmpty() ? entries.getFirst() : guessed.getFirst().entry();
    Journey from = Journey.from(entry);
    open.add(id);
    changes.perform(Edits.journey(new Journey(
        id, "New journey", entry, from.access(), from.criticality(), null, null, null, null, null)));
  }

  private static String freeId(Document document) {
    int number = 1;
    while (document.topology().journeys().containsKey("journey-" + number)) {
      number++;
    }
    return "journey-" + number;
  }

  /// Where journeys can start: anything drawn but people and places.
  static List<String> entries(Document document) {
    List<String> entries = new ArrayList<>();
    var topology = document.topology();
    topology.components().values().stream()
        .filter(c -> !c.isHuman() && !c.isPlace())
        .sorted(java.util.Comparator.comparing(c -> !c.isUsers()))
        .forEach(c -> entries.add(c.id()));
    return entries;
  }
}
