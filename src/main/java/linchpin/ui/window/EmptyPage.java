package linchpin.ui.window;

import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import linchpin.model.kind.Catalogue;
import linchpin.ui.command.Command;
import linchpin.ui.file.Sample;
import linchpin.ui.widget.Icon;
import linchpin.ui.widget.KindIcon;
import linchpin.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// What an empty canvas says, and four ways to begin.
@SuppressWarnings("NullAway.Init")
public final class EmptyPage {
  private final Workspace workspace;
  @FXML private HBox ghosts;
  @FXML private VBox cards;
  @FXML private HBox hints;
  @FXML private Button users;
  @FXML private Button example;
  @FXML private Button file;
  @FXML private Button importing;

  public EmptyPage(Workspace workspace) {
    this.workspace = workspace;
  }

  @FXML
  private void initialize() {
    ghosts.getChildren()
        .setAll(
            ghost("users", "Who uses it?"), arrow(),
            ghost("load-balancer", "What takes traffic?"), arrow(),
            ghost("database", "What must not be lost?"));
    VBox.setMargin(ghosts, new Insets(64, 0, 64, 0));
    VBox.setMargin(hints, new Insets(24, 0, 0, 0));
    card(users, new KindIcon(Catalogue.standard().kind("users"), 20), "Start with users",
        "Placed for you, then pull a line", "");
    card(example, Icon.of(Feather.LAYERS), "Open an example", "A web shop, and small ones that teach one thing each", "");
    card(file, Icon.of(Feather.FOLDER), "Open a file", "One that Linchpin has saved", Command.OPEN.keyText());
    card(importing, Icon.of(Feather.DOWNLOAD), "Import what you have", "Compose, Kubernetes, Open-PSA", "");
    users.setOnAction(e -> workspace.diagram().placeAtCentre("users"));
    example.setOnAction(e -> showExamples());
    file.setOnAction(e -> workspace.commands().run(Command.OPEN));
    importing.setOnAction(e -> workspace.commands().run(Command.IMPORT));
  }

  /// Leaves out what a low canvas has no room for.
  void height(double pixels) {
    KindPalette.show(ghosts, pixels > 560);
    KindPalette.show(hints, pixels > 400);
    VBox.setMargin(ghosts, new Insets(pixels > 700 ? 64 : 24, 0, pixels > 700 ? 64 : 24, 0));
  }

  private void showExamples() {
    ContextMenu menu = new ContextMenu();
    for (Sample sample : Sample.all()) {
      Label words = new Label(sample.words());
      words.getStyleClass().addAll("hint", "small");
      Label title = new Label(sample.title());
      title.setMinWidth(170);
      MenuItem item = new MenuItem(null, new HBox(12, title, words));
      item.setOnAction(e -> workspace.files().open(sample));
      menu.getItems().add(item);
    }
    menu.show(example, javafx.geometry.Side.BOTTOM, 0, 4);
  }

  private static void card(Button button, Node icon, String title, String words, String key) {
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    Label line = new Label(words);
    line.getStyleClass().addAll("small", "muted");
    VBox text = new VBox(2, name, line);
    text.setAlignment(Pos.CENTER_LEFT);
    StackPane sign = new StackPane(icon);
    sign.setMinWidth(24);
    HBox content = new HBox(12, sign, text, KindPalette.grow());
    if (!key.isEmpty()) {
      Label pill = new Label(key);
      pill.getStyleClass().add("key");
      content.getChildren().add(pill);
    }
    content.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(content);
    button.setAccessibleText(title + ": " + words);
  }

  private static VBox ghost(String kind, String question) {
    var found = Catalogue.standard().kind(kind);
    Label name = new Label(found.name());
    name.getStyleClass().addAll("strong", "muted");
    HBox card = new HBox(new KindIcon(found, 20), name);
    card.getStyleClass().add("ghost-card");
    Label words = new Label(question);
    words.getStyleClass().add("muted");
    VBox box = new VBox(10, card, words);
    box.setAlignment(Pos.TOP_CENTER);
    return box;
  }

  private static Pane arrow() {
    Line line = new Line(8, 24, 80, 24);
    line.getStyleClass().add("ghost-line");
    Polygon head = new Polygon(78, 20, 87, 24, 78, 28);
    head.getStyleClass().add("ghost-arrow");
    Pane pane = new Pane(line, head);
    pane.setMinSize(94, 48);
    pane.setMaxSize(94, Region.USE_PREF_SIZE);
    return pane;
  }
}
