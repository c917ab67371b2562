package linchpin.ui.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.model.RedundancyGroup;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Section;

/// What a document keeps besides its journeys: its redundancy groups and scenarios, a line each.
final class KeptSections {
  private final PropertyChanges changes;
  private final Set<String> open = new HashSet<>();
  private List<String> listed = List.of();
  private List<ScenarioForm> forms = List.of();

  private KeptSections(PropertyChanges changes) {
    this.changes = changes;
  }

  /// The groups; a press on one selects it, which shows its properties.
  static Section groups(PropertyChanges changes) {
    Section section = new Section("Redundancy groups", "what stands in for each other");
    VBox list = new VBox();
    Label none = hint("None yet. Select two components that do the same, then Ctrl G.");
    section.add(list);
    section.add(none);
    section.on(d -> {
      list.getChildren().setAll(d.topology().groups().values().stream().map(g -> line(changes, g)).toList());
      only(none, d.topology().groups().isEmpty());
    });
    return section;
  }

  private static Node line(PropertyChanges changes, RedundancyGroup group) {
    Label name = new Label(group.label());
    name.getStyleClass().add("strong");
    Label rule = new Label(group.needed() + " of " + group.members().size() + " · " + group.mode().text());
    rule.getStyleClass().addAll("small", "hint");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(6, name, space, rule);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Button button = new Button(null, line);
    line.prefWidthProperty().bind(button.widthProperty().subtract(16));
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("list-button");
    button.setAccessibleText(group.label() + ", " + rule.getText());
    button.setOnAction(e -> changes.session().select(Selection.of(group.id())));
    return button;
  }

  /// The scenarios that were kept, each a line that opens.
  static Section scenarios(PropertyChanges changes) {
    KeptSections kept = new KeptSections(changes);
    Section section = new Section("Scenarios", "what-ifs that were kept");
    VBox list = new VBox(4);
    Label none = hint("None yet. Switch something off, then keep it in the Analysis tab.");
    section.add(list);
    section.add(none);
    section.on(d -> {
      kept.show(list, d);
      only(none, d.scenarios().isEmpty());
    });
    return section;
  }

  private void show(VBox list, Document document) {
    List<String> ids = List.copyOf(document.scenarios().keySet());
    if (!ids.equals(listed)) {
      listed = ids;
      forms = ids.stream().map(id -> new ScenarioForm(changes, id, open)).toList();
      list.getChildren().setAll(forms.toArray(Node[]::new));
    }
    forms.forEach(f -> f.show(document));
  }

  private static Label hint(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll("small", "hint");
    return label;
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
