package linchpin.ui.inspector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.ui.inspector.field.Entries;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.Quantity;
import linchpin.ui.inspector.field.TextRow;
import linchpin.ui.widget.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What in a scenario can carry less than it usually does: one line each with how much is left, and a button that adds
/// more.
final class LessCapacity extends VBox {
  private static final double HALF = 0.5;
  private final Consumer<Map<String, Double>> change;
  private final VBox lines = new VBox(4);
  private final MenuButton add = new MenuButton("Add", Icon.of(Feather.PLUS, "s14"));
  private final Map<String, TextRow> rows = new LinkedHashMap<>();
  private Map<String, Double> shown = Map.of();

  /// @param change takes the shares of capacity that are left, by id
  LessCapacity(Consumer<Map<String, Double>> change) {
    super(6);
    this.change = change;
    Label caption = new Label("Carries less");
    caption.getStyleClass().addAll("small", "hint");
    add.getStyleClass().add("text-button");
    add.setAccessibleText("Let something carry less");
    getChildren().setAll(caption, lines, add);
  }

  void show(Document document, Map<String, Double> saturate) {
    shown = saturate;
    if (!rows.keySet().equals(saturate.keySet())) {
      rows.clear();
      saturate.keySet().forEach(id -> rows.put(id, row(document, id)));
      lines.getChildren().setAll(rows.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList());
    }
    rows.forEach((id, row) -> row.show(FieldContent.given(Quantity.percent(saturate.get(id)))));
    ElementNames names = ElementNames.of(document);
    add.getItems().setAll(document.topology().components().values().stream()
        .filter(c -> !saturate.containsKey(c.id()) && !document.isPlace(c))
        .map(c -> item(names.of(c.id()), c.id())).toList());
    document.topology().groups().values().stream().filter(g -> !saturate.containsKey(g.id()))
        .forEach(g -> add.getItems().add(item(names.of(g.id()), g.id())));
  }

  private TextRow row(Document document, String id) {
    return new TextRow(ElementNames.of(document).of(id), "% left", text -> Entries.amount(text.replace("left", ""), "%")
        .then(share -> take(id, share)));
  }

  private HBox line(String id, TextRow row) {
    Button cross = new Button(null, Icon.of(Feather.X, "s14"));
    cross.getStyleClass().add("chip-button");
    cross.setAccessibleText("Give " + row.title() + " its capacity back");
    cross.setOnAction(e -> put(id, null));
    HBox.setHgrow(row, Priority.ALWAYS);
    HBox line = new HBox(4, row, cross);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return line;
  }

  private MenuItem item(String label, String id) {
    MenuItem item = new MenuItem(label);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> put(id, HALF));
    return item;
  }

  private Optional<String> take(String id, @Nullable Double percent) {
    put(id, percent == null ? null : percent / 100);
    return Optional.empty();
  }

  private void put(String id, @Nullable Double share) {
    Map<String, Double> next = new LinkedHashMap<>(shown);
    if (share == null) {
      next.remove(id);
    } else {
      next.put(id, share);
    }
    change.accept(next);
  }
}
