package linchpin.ui.command.palette;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.ViewState.Search;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A box over the window that finds commands, components and examples by a few words and runs or shows them.
public final class CommandPalette extends StackPane {
  private static final double WIDTH = 560;
  private final Workspace workspace;
  private final TextField field = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();
  private List<PaletteEntry> entries = List.of();
  private @Nullable Node before;

  public CommandPalette(Workspace workspace) {
    this.workspace = workspace;
    getStyleClass().add("veil");
    getChildren().add(box());
    visibleProperty().bind(workspace.view().search().map(s -> s != Search.CLOSED));
    workspace.view().search().addListener((o, was, now) -> shown(now));
    setOnMousePressed(
        e -> {
          if (e.getTarget() == this) {
            close();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.textProperty().addListener(o -> find());
  }

  private VBox box() {
    field.setAccessibleText(Search.EVERYTHING.prompt());
    HBox frame = new HBox(Icon.of(Feather.SEARCH, "s16"), field);
    frame.getStyleClass().add("field-frame");
    HBox.setHgrow(field, Priority.ALWAYS);
    list.setCellFactory(view -> new PaletteCell());
    list.setFixedCellSize(36);
    list.setFocusTraversable(false);
    list.setOnMouseClicked(e -> choose());
    list.setAccessibleText("Matches");
    list.setPlaceholder(nothing());
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox box = new VBox(frame, list);
    box.getStyleClass().add("command-box");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    box.setPrefWidth(WIDTH);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    StackPane.setMargin(box, new Insets(72, 16, 16, 16));
    return box;
  }

  private static Label nothing() {
    Label words = new Label("Nothing fits");
    words.getStyleClass().add("hint");
    return words;
  }

  private void shown(Search search) {
    if (search != Search.CLOSED) {
      field.setPromptText(search.prompt());
      field.setAccessibleText(search.prompt());
      entries = PaletteEntry.of(workspace, search);
      before = getScene() == null ? null : getScene().getFocusOwner();
      field.clear();
      find();
      field.requestFocus();
    } else if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  private void find() {
    List<PaletteEntry> found = PaletteEntry.found(entries, field.getText());
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(Math.clamp(found.size() * 36L, 36, 360) + 2);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.ESCAPE -> close();
      case KeyCode.ENTER -> choose();
      case KeyCode.DOWN -> move(1);
      case KeyCode.UP -> move(-1);
      case KeyCode.PAGE_DOWN -> move(8);
      case KeyCode.PAGE_UP -> move(-8);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - 8));
  }

  private void choose() {
    PaletteEntry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      close();
      entry.run().run();
    }
  }

  private void close() {
    workspace.view().search().set(Search.CLOSED);
  }
}
