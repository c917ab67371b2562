package linchpin.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.ui.widget.Icon;
import linchpin.ui.widget.KindIcon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Components as chips that can be taken away, and a button that adds more.
final class Chips extends VBox {
  private final FlowPane flow = new FlowPane(8, 6);

  /// What can be added.
  ///
  /// @param choices ids
  /// @param add takes the id chosen
  record Adding(List<String> choices, Consumer<String> add) {}

  Chips(String caption) {
    super(6);
    if (!caption.isEmpty()) {
      Label words = new Label(caption);
      words.getStyleClass().addAll("small", "hint");
      getChildren().add(words);
    }
    getChildren().add(flow);
  }

  /// @param adding what can be added, or null for nothing
  /// @param remove takes the id whose cross was pressed
  void show(Document document, List<String> ids, @Nullable Adding adding, Consumer<String> remove) {
    ElementNames names = ElementNames.of(document);
    List<Node> nodes = new java.util.ArrayList<>(ids.stream().map(id -> chip(document, names, id, remove)).toList());
    if (adding != null && !adding.choices().isEmpty()) {
      nodes.add(addButton(names, adding));
    }
    flow.getChildren().setAll(nodes);
  }

  private static Node chip(Document document, ElementNames names, String id, Consumer<String> remove) {
    Component component = document.topology().component(id);
    String name = names.of(id);
    Button cross = new Button(null, Icon.of(Feather.X, "s14"));
    cross.getStyleClass().add("chip-button");
    cross.setAccessibleText("Take " + name + " away");
    cross.setOnAction(e -> remove.accept(id));
    HBox chip = new HBox(6, new Label(name), cross);
    if (component != null) {
      chip.getChildren().addFirst(new KindIcon(component.type(), 16));
    }
    chip.getStyleClass().add("chip");
    return chip;
  }

  private static Node addButton(ElementNames names, Adding adding) {
    MenuButton button = new MenuButton("Add", Icon.of(Feather.PLUS, "s14"));
    button.getStyleClass().add("text-button");
    for (String id : adding.choices()) {
      MenuItem item = new MenuItem(names.of(id));
      item.setMnemonicParsing(false);
      item.setOnAction(e -> adding.add().accept(id));
      button.getItems().add(item);
    }
    return button;
  }
}
