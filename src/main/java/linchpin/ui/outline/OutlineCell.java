package linchpin.ui.outline;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A line of the outline: its name, what it is, and a field while it is renamed.
final class OutlineCell extends TreeCell<OutlineItem> {
  private final BiConsumer<OutlineItem, String> rename;
  private final Function<OutlineItem, @Nullable Node> icon;
  private final Label title = new Label();
  private final HBox row = new HBox(8);
  private @Nullable TextField field;

  OutlineCell(Function<OutlineItem, @Nullable Node> icon, BiConsumer<OutlineItem, String> rename) {
    this.icon = icon;
    this.rename = rename;
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable OutlineItem line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(line.title());
    title.getStyleClass().remove("strong");
    if (line.role() == OutlineItem.Role.HEADING) {
      title.getStyleClass().add("strong");
    }
    Node sign = icon.apply(line);
    row.getChildren().setAll(title);
    if (sign != null) {
      row.getChildren().addFirst(sign);
    }
    setAccessibleText(line.words().isEmpty() ? line.title() : line.title() + ", " + line.words());
    setGraphic(row);
  }

  @Override
  public void startEdit() {
    OutlineItem line = getItem();
    if (line == null || line.role() == OutlineItem.Role.HEADING) {
      return;
    }
    super.startEdit();
    TextField input = new TextField(line.title());
    input.setAccessibleText("Rename " + line.title());
    input.setOnAction(e -> end(line, input.getText()));
    input.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            e.consume();
          }
        });
    field = input;
    setGraphic(input);
    input.selectAll();
    input.requestFocus();
  }

  private void end(OutlineItem line, String name) {
    cancelEdit();
    rename.accept(line, name);
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    boolean typing = field != null && field.isFocused();
    field = null;
    updateItem(getItem(), isEmpty());
    if (typing) {
      getTreeView().requestFocus();
    }
  }
}
