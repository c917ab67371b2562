package linchpin.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.model.kind.Layer;
import linchpin.ui.outline.OutlinePane;
import linchpin.ui.workspace.Workspace;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/// What can be placed, by layer, with a search; in little room a rail of one button a layer.
@SuppressWarnings("NullAway.Init")
public final class KindPalette {
  private final Workspace workspace;
  private final List<PaletteSection> sections = new ArrayList<>();
  private CauseRow cause;
  private final Label nothing = new Label("Nothing of that name");
  @FXML private VBox full;
  @FXML private VBox rail;
  @FXML private VBox list;
  @FXML private CustomTextField search;
  @FXML private VBox kinds;
  @FXML private Node outline;
  @FXML private ToggleGroup tabs;
  @FXML private ToggleButton kindsTab;
  @FXML private ToggleButton outlineTab;
  @FXML private OutlinePane outlineController;

  /// How much of the palette is shown.
  enum Shape {
    FULL,
    RAIL,
    HIDDEN
  }

  public KindPalette(Workspace workspace) {
    this.workspace = workspace;
  }

  @FXML
  private void initialize() {
    for (Layer layer : Layer.values()) {
      List<Kind> kinds = Catalogue.standard().in(layer);
      PaletteSection section = new PaletteSection(layer, kinds, opensAtFirst(layer), workspace);
      sections.add(section);
      list.getChildren().add(section);
      rail.getChildren().add(new RailButton(layer, kinds, workspace));
    }
    cause = new CauseRow(workspace);
    list.getChildren().add(cause);
    nothing.getStyleClass().add("hint");
    show(nothing, false);
    list.getChildren().add(nothing);
    search.textProperty().addListener((o, before, words) -> filter(words));
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
    workspace.view().outline().subscribe(this::select);
    tabs.selectedToggleProperty().addListener((o, before, now) -> choose(before, now));
  }

  private void select(boolean outlined) {
    tabs.selectToggle(outlined ? outlineTab : kindsTab);
    show(kinds, !outlined);
    show(outline, outlined);
  }

  private void choose(@Nullable Toggle before, @Nullable Toggle now) {
    if (now == null) {
      tabs.selectToggle(before);
    } else {
      workspace.view().outline().set(now == outlineTab);
    }
  }

  /// Shows as much as there is room for.
  void shape(Shape shape, double width) {
    show(full, shape == Shape.FULL);
    show(rail, shape == Shape.RAIL);
    if (full.getParent() instanceof StackPane box) {
      show(box, shape != Shape.HIDDEN);
    }
    full.setMinWidth(width);
    full.setMaxWidth(width);
  }

  /// Takes the keyboard into the search box.
  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// Takes the keyboard into the outline.
  void focusOutline() {
    outlineController.focus();
  }

  private static boolean opensAtFirst(Layer layer) {
    return layer.compareTo(Layer.PLACES) < 0;
  }

  private void filter(String words) {
    sections.forEach(s -> s.filter(words));
    show(cause, cause.matches(words));
    show(nothing, !words.isBlank() && firstShown() == null && !cause.isVisible());
  }

  private void searchKey(KeyEvent event) {
    PaletteRow first = firstShown();
    if (event.getCode() == KeyCode.ENTER && first != null && !search.getText().isBlank()) {
      search.clear();
      workspace.diagram().placeAtCentre(first.kind().id());
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && first != null) {
      first.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      search.clear();
      workspace.diagram().focus();
      event.consume();
    }
  }

  private @Nullable PaletteRow firstShown() {
    return sections.stream().flatMap(s -> s.shown().stream()).findFirst().orElse(null);
  }

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  public static Region grow() {
    Region space = new Region();
    javafx.scene.layout.HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
    return space;
  }
}
