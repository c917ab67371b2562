package linchpin.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import linchpin.ui.command.Command;
import linchpin.ui.command.Commands;
import linchpin.ui.file.Sample;
import linchpin.ui.workspace.Workspace;

/// The menus behind the menu button.
final class MainMenu {
  private static final List<Command> PICTURES = List.of(Command.EXPORT_PNG, Command.EXPORT_SVG, Command.EXPORT_PDF);
  private static final List<Command> MODELS = List.of(
      Command.EXPORT_DRAWIO, Command.EXPORT_DOT, Command.EXPORT_MERMAID, Command.EXPORT_GRAPHML,
      Command.EXPORT_FAULT_TREE);
  private final Workspace workspace;
  private final Commands commands;

  MainMenu(Workspace workspace) {
    this.workspace = workspace;
    this.commands = workspace.commands();
  }

  void fill(MenuButton button) {
    button.getItems().setAll(file(), edit(), draw(), view(), whatIf(), new SeparatorMenuItem(), item(commands, Command.KEYS));
  }

  static void fillExport(MenuButton button, Commands commands) {
    button.getItems().add(item(commands, Command.REPORT));
    button.getItems().addAll(exports(commands));
  }

  /// Pictures, then the model for other programs.
  private static List<MenuItem> exports(Commands commands) {
    List<MenuItem> items = new ArrayList<>();
    PICTURES.forEach(c -> items.add(item(commands, c)));
    items.add(new SeparatorMenuItem());
    MODELS.forEach(c -> items.add(item(commands, c)));
    return items;
  }

  private Menu file() {
    Menu menu = menu("File", Command.NEW, Command.OPEN);
    Menu recent = new Menu("Recent files");
    recent.getItems().add(new MenuItem("No recent files"));
    menu.setOnShowing(e -> fillRecent(recent));
    Menu export = new Menu("Export");
    export.getItems().addAll(exports(commands));
    menu.getItems().addAll(recent, samples(), item(commands, Command.IMPORT), new SeparatorMenuItem());
    add(menu, Command.SAVE, Command.SAVE_AS);
    menu.getItems().addAll(export, item(commands, Command.REPORT), new SeparatorMenuItem());
    add(menu, Command.CLOSE, Command.REOPEN, Command.QUIT);
    return menu;
  }

  private void fillRecent(Menu recent) {
    List<Path> files = workspace.files().recent().files();
    recent.getItems().setAll(files.stream().map(this::recentItem).toList());
    recent.setDisable(files.isEmpty());
  }

  private MenuItem recentItem(Path file) {
    MenuItem item = new MenuItem(file.getFileName() + "   " + file.getParent());
    item.setMnemonicParsing(false);
    item.setOnAction(e -> workspace.files().open(file));
    return item;
  }

  private Menu samples() {
    Menu menu = new Menu("Open an example");
    for (Sample sample : Sample.all()) {
      MenuItem item = new MenuItem(sample.title());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> workspace.files().open(sample));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu edit() {
    Menu menu = menu("Edit", Command.UNDO, Command.REDO);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.CUT, Command.COPY, Command.PASTE, Command.DUPLICATE, Command.DELETE, Command.RENAME);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.SELECT_ALL, Command.SELECT_ALSO);
    menu.getItems().add(walk());
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.GROUP, Command.UNGROUP);
    return menu;
  }

  private Menu walk() {
    Menu menu = menu("Walk", Command.WALK_NEEDED, Command.WALK_NEEDING, Command.WALK_BEFORE, Command.WALK_AFTER);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.SELECT_NEEDED, Command.SELECT_NEEDING, Command.SELECT_BEFORE, Command.SELECT_AFTER);
    return menu;
  }

  private Menu draw() {
    Menu menu = menu("Draw", Command.ADD, Command.NEEDS_NEW, Command.CONNECT, Command.NOTE);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.PUT_INTO, Command.TAKE_OUT, Command.OPERATED_BY, Command.SHARE, Command.START_JOURNEY);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.MAKE_HARD, Command.MAKE_SOFT, Command.LINE_FAILS, Command.REVERSE, Command.STRAIGHTEN);
    menu.getItems().addAll(new SeparatorMenuItem(), arrange());
    add(menu, Command.PIN);
    return menu;
  }

  private Menu arrange() {
    Menu menu = menu("Line up", Command.ALIGN_LEFT, Command.ALIGN_CENTRES, Command.ALIGN_RIGHT);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.ALIGN_TOP, Command.ALIGN_MIDDLES, Command.ALIGN_BOTTOM);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.DISTRIBUTE_ACROSS, Command.DISTRIBUTE_DOWN);
    return menu;
  }

  private Menu view() {
    Menu menu = menu("View", Command.COMMANDS, Command.FIND);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.ZOOM_IN, Command.ZOOM_OUT, Command.ACTUAL_SIZE, Command.FIT, Command.LAY_OUT);
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(
        switched(Command.GRID, workspace.view().grid()), switched(Command.GUIDES, workspace.view().guides()),
        switched(Command.LEGEND, workspace.view().legend()),
        new SeparatorMenuItem());
    add(menu, Command.PALETTE, Command.OUTLINE, Command.PANE, Command.INSPECTOR, Command.ANALYSIS);
    add(menu, Command.PRESENT, Command.DARK, Command.CALM);
    menu.getItems().addAll(new SeparatorMenuItem(), tabs());
    return menu;
  }

  private Menu tabs() {
    Menu menu = menu("Tabs", Command.NEXT_TAB, Command.PREVIOUS_TAB);
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, Command.TAB_RIGHT, Command.TAB_LEFT);
    return menu;
  }

  private Menu whatIf() {
    return menu(
        "What-if", Command.SWITCH_OFF, Command.STEP_BACK, Command.STEP_FORWARD, Command.KEEP_SCENARIO,
        Command.CLEAR_WHAT_IF);
  }

  private Menu menu(String title, Command... items) {
    Menu menu = new Menu(title);
    add(menu, items);
    return menu;
  }

  private void add(Menu menu, Command... items) {
    for (Command command : items) {
      menu.getItems().add(item(commands, command));
    }
  }

  /// A line with a tick while something is on.
  private CheckMenuItem switched(Command command, BooleanProperty on) {
    CheckMenuItem item = new CheckMenuItem(command.title());
    item.setMnemonicParsing(false);
    item.selectedProperty().bindBidirectional(on);
    return item;
  }

  private static MenuItem item(Commands commands, Command command) {
    String key = command.keyText();
    MenuItem item = new MenuItem(key.isEmpty() ? command.title() : command.title() + "   " + key);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> commands.run(command));
    item.disableProperty().bind(commands.possible(command).not());
    return item;
  }
}
