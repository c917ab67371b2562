package linchpin.ui.window;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import linchpin.ui.command.Command;
import linchpin.ui.command.Mode;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar at the top.
@SuppressWarnings("NullAway.Init")
public final class Toolbar {
  private static final double SEARCH_WIDTH = 204;
  private static final double SEARCH_ICON_WIDTH = 34;
  private final Workspace workspace;
  @FXML private MenuButton menu;
  @FXML private VBox titles;
  @FXML private Label documentTitle;
  @FXML private Label documentFile;
  @FXML private Button open;
  @FXML private Button save;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private ToggleGroup modes;
  @FXML private ToggleButton design;
  @FXML private ToggleButton whatIf;
  @FXML private ToggleButton present;
  @FXML private Button zoomOut;
  @FXML private Label zoom;
  @FXML private Button zoomIn;
  @FXML private Button fit;
  @FXML private MenuButton export;
  @FXML private Button theme;
  @FXML private FontIcon themeIcon;
  @FXML private Button search;
  @FXML private HBox searchContent;
  @FXML private Label searchWords;
  @FXML private Label searchKey;

  public Toolbar(Workspace workspace) {
    this.workspace = workspace;
  }

  @FXML
  private void initialize() {
    showTitle();
    showCommands();
    showModes();
    zoom.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> String.format(Locale.ROOT, "%.0f %%", 100 * workspace.diagram().zoom().get()),
                workspace.diagram().zoom()));
    new MainMenu(workspace).fill(menu);
    MainMenu.fillExport(export, workspace.commands());
    narrow(false);
  }

  /// Shrinks for a narrow window: the search to its icon.
  void narrow(boolean narrow) {
    searchWords.setManaged(!narrow);
    searchWords.setVisible(!narrow);
    searchKey.setManaged(!narrow);
    searchKey.setVisible(!narrow);
    double width = narrow ? SEARCH_ICON_WIDTH : SEARCH_WIDTH;
    search.setMinWidth(width);
    search.setMaxWidth(width);
    searchContent.setMinWidth(width - 20);
    searchContent.setMaxWidth(width - 20);
  }

  /// As wide up to the first button as the palette below.
  void alignTo(double paletteWidth) {
    double lead = Math.max(132, paletteWidth - 64);
    titles.setMinWidth(lead);
    titles.setMaxWidth(lead);
  }

  private void showTitle() {
    Session session = workspace.session();
    documentTitle
        .textProperty()
        .bind(session.document().map(d -> d.name().isBlank() ? "Untitled" : d.name()));
    StringBinding file =
        Bindings.createStringBinding(() -> fileText(session.file().get(), session.dirty().get()),
            session.file(), session.dirty());
    documentFile.textProperty().bind(file);
    documentFile.setTooltip(new Tooltip());
    documentFile.getTooltip().textProperty().bind(file);
  }

  private static String fileText(@Nullable Path file, boolean dirty) {
    Path name = file == null ? null : file.getFileName();
    if (name == null) {
      return "not saved yet";
    }
    return dirty ? name + " · edited" : name.toString();
  }

  private void showCommands() {
    bind(open, Command.OPEN, null);
    bind(save, Command.SAVE, null);
    bind(undo, Command.UNDO, workspace.session().undoLabel().map(s -> "Undo " + s).orElse("Nothing to undo"));
    bind(redo, Command.REDO, workspace.session().redoLabel().map(s -> "Redo " + s).orElse("Nothing to redo"));
    bind(zoomOut, Command.ZOOM_OUT, null);
    bind(zoomIn, Command.ZOOM_IN, null);
    bind(fit, Command.FIT, null);
    bind(theme, Command.DARK, null);
    bind(search, Command.COMMANDS, null);
    export.setTooltip(new Tooltip("Export"));
    menu.setTooltip(new Tooltip("Menu"));
    workspace.view().dark().addListener((o, before, dark) -> themeIcon.setIconCode(dark ? Feather.SUN : Feather.MOON));
  }

  private void bind(
      ButtonBase button, Command command, javafx.beans.value.@Nullable ObservableValue<String> words) {
    button.setOnAction(e -> workspace.commands().run(command));
    button.disableProperty().bind(workspace.commands().possible(command).not());
    Tooltip tooltip = new Tooltip();
    String key = command.keyText().isEmpty() ? "" : "  " + command.keyText();
    if (words == null) {
      tooltip.setText(command.title() + key);
      button.setAccessibleText(command.title());
    } else {
      tooltip.textProperty().bind(words.map(w -> w + key));
      button.accessibleTextProperty().bind(words);
    }
    button.setTooltip(tooltip);
  }

  private void showModes() {
    design.setUserData(Mode.DESIGN);
    whatIf.setUserData(Mode.WHAT_IF);
    present.setUserData(Mode.PRESENT);
    workspace.view().mode().addListener((o, before, mode) -> select(mode));
    select(workspace.view().mode().get());
    modes.selectedToggleProperty().addListener((o, before, now) -> choose(before, now));
  }

  private void choose(@Nullable Toggle before, @Nullable Toggle now) {
    if (now == null) {
      modes.selectToggle(before);
    } else if (now.getUserData() instanceof Mode mode && mode != workspace.view().mode().get()) {
      workspace.commands().run(
          switch (mode) {
            case DESIGN -> Command.DESIGN;
            case WHAT_IF -> Command.WHAT_IF;
            case PRESENT -> Command.PRESENT;
          });
    }
  }

  private void select(Mode mode) {
    modes.selectToggle(
        switch (mode) {
          case DESIGN -> design;
          case WHAT_IF -> whatIf;
          case PRESENT -> present;
        });
  }
}
