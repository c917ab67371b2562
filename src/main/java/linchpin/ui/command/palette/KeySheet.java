package linchpin.ui.command.palette;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import linchpin.ui.command.Command;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A sheet over the window with every command that has a key, made from the list of commands itself.
public final class KeySheet extends StackPane {
  private static final double WIDTH = 960;
  private static final int COLUMNS = 3;
  private static final int ROWS = 17;
  private final Workspace workspace;
  private final Button close = new Button(null, Icon.of(Feather.X));
  private @Nullable Node before;

  public KeySheet(Workspace workspace) {
    this.workspace = workspace;
    getStyleClass().addAll("veil", "key-sheet");
    getChildren().add(box());
    visibleProperty().bind(workspace.view().sheet());
    workspace.view().sheet().addListener((o, was, now) -> shown(now));
    setOnMousePressed(
        e -> {
          if (e.getTarget() == this) {
            close();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private VBox box() {
    Label title = new Label("Keys");
    title.getStyleClass().add("title");
    Label words = new Label("Ctrl K finds every command by its name, also those without a key.");
    words.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    close.getStyleClass().add("icon-button");
    close.setAccessibleText("Close the sheet of keys");
    close.setOnAction(e -> close());
    HBox head = new HBox(16, title, words, space, close);
    head.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(columns());
    scroll.getStyleClass().add("plain-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox box = new VBox(head, scroll);
    box.getStyleClass().addAll("command-box", "wide");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    box.setPrefWidth(WIDTH);
    StackPane.setMargin(box, new javafx.geometry.Insets(24, 16, 24, 16));
    return box;
  }

  /// One menu after the other, in columns of about equal length.
  private static GridPane columns() {
    GridPane grid = new GridPane();
    grid.setHgap(32);
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
      grid.add(new VBox(), i, 0);
    }
    int rows = 0;
    for (String menu : menus()) {
      VBox section = section(menu);
      int column = Math.min(rows / ROWS, COLUMNS - 1);
      ((VBox) grid.getChildren().get(column)).getChildren().add(section);
      rows += section.getChildren().size() + 1;
    }
    return grid;
  }

  private static List<String> menus() {
    return withKeys().stream().map(Command::menu).distinct().toList();
  }

  private static List<Command> withKeys() {
    return Arrays.stream(Command.values()).filter(c -> c.key() != null).toList();
  }

  private static VBox section(String menu) {
    Label heading = new Label(menu);
    heading.getStyleClass().add("strong");
    VBox section = new VBox(heading);
    section.getStyleClass().add("key-section");
    withKeys().stream().filter(c -> c.menu().equals(menu)).forEach(c -> section.getChildren().add(line(c)));
    return section;
  }

  private static HBox line(Command command) {
    Label title = new Label(command.title());
    title.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label key = new Label(command.keyText());
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(8, title, space, key);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(24);
    return line;
  }

  private void shown(boolean now) {
    if (now) {
      before = getScene() == null ? null : getScene().getFocusOwner();
      close.requestFocus();
    } else if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void close() {
    workspace.view().sheet().set(false);
  }
}
