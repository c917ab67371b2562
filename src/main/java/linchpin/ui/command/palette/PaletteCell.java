package linchpin.ui.command.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the command palette: title, where it belongs, key.
final class PaletteCell extends ListCell<PaletteEntry> {
  private final Label title = new Label();
  private final Label where = new Label();
  private final Label key = new Label();
  private final HBox row;

  PaletteCell() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    where.getStyleClass().addAll("hint", "small");
    key.getStyleClass().add("key");
    row = new HBox(10, title, where, space, key);
    row.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    if (empty || entry == null) {
      setGraphic(null);
      return;
    }
    title.setText(entry.title());
    where.setText(entry.where());
    key.setText(entry.key());
    key.setVisible(!entry.key().isEmpty());
    setGraphic(row);
  }
}
