package linchpin.ui.inspector;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.edit.document.Document;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of several things of a document: a line that opens into its properties.
abstract class OpeningForm extends VBox {
  private final String id;
  private final Set<String> open;
  private final Label name = new Label();
  private final Label aside = new Label();
  private final FontIcon arrow = Icon.of(Feather.CHEVRON_RIGHT, "s14");
  private final Section rows = new Section();

  /// @param open the ids of those that are open, shared by all lines
  OpeningForm(String id, Set<String> open) {
    this.id = id;
    this.open = open;
    name.getStyleClass().add("strong");
    aside.getStyleClass().addAll("small", "hint");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(6, arrow, name, space, aside);
    line.setAlignment(Pos.CENTER_LEFT);
    Button head = new Button(null, line);
    line.prefWidthProperty().bind(head.widthProperty().subtract(16));
    head.setMaxWidth(Double.MAX_VALUE);
    head.getStyleClass().add("list-button");
    head.accessibleTextProperty().bind(name.textProperty());
    head.setOnAction(e -> open(!rows.isVisible()));
    getChildren().addAll(head, rows);
    open(open.contains(id));
  }

  final String id() {
    return id;
  }

  /// Where its properties go.
  final Section rows() {
    return rows;
  }

  /// Shows a document, when it still has the thing.
  abstract void show(Document document);

  final void show(Document document, String title, String words) {
    name.setText(title);
    aside.setText(words);
    rows.show(document);
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
}
