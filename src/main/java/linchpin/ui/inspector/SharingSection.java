package linchpin.ui.inspector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import linchpin.edit.CauseEdits;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// What a component shares with others: links to its common causes, each of which it can be taken out of, and a menu
/// that adds it to one.
final class SharingSection {
  private final PropertyChanges changes;
  private final String id;
  private final FlowPane flow = new FlowPane(8, 6);

  private SharingSection(PropertyChanges changes, String id) {
    this.changes = changes;
    this.id = id;
  }

  static Section of(PropertyChanges changes, String component) {
    SharingSection rows = new SharingSection(changes, component);
    Section section = new Section("Shares with others", "one fault takes all down");
    section.add(rows.flow);
    section.on(rows::show);
    return section;
  }

  private void show(Document document) {
    List<Node> nodes = new java.util.ArrayList<>();
    document.topology().causesOf(id).forEach(c -> nodes.add(chip(c)));
    nodes.add(adding(document));
    flow.getChildren().setAll(nodes);
  }

  private Node chip(CommonCause cause) {
    Hyperlink link = new Hyperlink(cause.label());
    link.setOnAction(e -> changes.session().select(Selection.of(cause.id())));
    link.setAccessibleText("Show the common cause " + cause.label());
    Button cross = new Button(null, Icon.of(Feather.X, "s14"));
    cross.getStyleClass().add("chip-button");
    cross.setAccessibleText("Take it out of " + cause.label());
    cross.setOnAction(e -> changes.perform(CauseEdits.leave(cause.id(), List.of(id))));
    Label kind = new Label(cause.cause().label());
    kind.getStyleClass().addAll("small", "hint");
    HBox chip = new HBox(6, kind, link, cross);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("chip");
    return chip;
  }

  private Node adding(Document document) {
    MenuButton button = new MenuButton("Add", Icon.of(Feather.PLUS, "s14"));
    button.getStyleClass().add("text-button");
    button.setAccessibleText("Add a common cause");
    for (CommonCause cause : document.topology().commonCauses().values()) {
      if (!cause.members().contains(id)) {
        button.getItems().add(item(cause.label(), () -> changes.perform(CauseEdits.join(cause.id(), List.of(id)))));
      }
    }
    for (CauseKind kind : CauseKind.values()) {
      button.getItems().add(item("New: " + kind.label(), () -> create(kind)));
    }
    return button;
  }

  private void create(CauseKind kind) {
    Document document = changes.document();
    String name = CauseEdits.name(document.topology(), kind, List.of(id));
    String cause = Ids.free(document, kind == CauseKind.OTHER ? "cause" : "same-" + kind.text());
    changes.session().perform(CauseEdits.share(cause, name, kind, List.of(id)), Selection.of(cause), null);
  }

  private static MenuItem item(String text, Runnable what) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> what.run());
    return item;
  }
}
