package linchpin.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import linchpin.edit.Selection;
import linchpin.ui.WindowStory;
import org.junit.jupiter.api.Test;

/// There is one list of commands; menus, keys, the command palette and the sheet of keys all come from it.
class CommandListTest extends WindowStory {
  /// Menus whose lines are files or examples, not commands.
  private static final Set<String> LISTS = Set.of("Recent files", "Open an example");

  @Test
  void every_line_of_every_menu_is_a_command() {
    Set<String> titles = Arrays.stream(Command.values())
        .map(c -> c.keyText().isEmpty() ? c.title() : c.title() + "   " + c.keyText()).collect(Collectors.toSet());
    List<String> lines = new ArrayList<>();
    for (MenuButton button : lookup(".toolbar .menu-button").<MenuButton>queryAll()) {
      lines(button.getItems(), lines);
    }
    assertThat(lines).hasSizeGreaterThan(50).allSatisfy(line -> assertThat(titles).contains(line));
  }

  private static void lines(List<MenuItem> items, List<String> into) {
    for (MenuItem item : items) {
      if (item instanceof Menu menu) {
        if (!LISTS.contains(menu.getText())) {
          lines(menu.getItems(), into);
        }
      } else if (!(item instanceof SeparatorMenuItem)) {
        into.add(item.getText());
      }
    }
  }

  @Test
  void every_command_does_something_in_a_window() {
    sample("web-shop");
    interact(() -> {
      desk.session.select(Selection.of("web-1", "web-2", "product-cache", "shoppers-dns"));
      desk.session.toggleOff("product-cache");
    });
    List<Command> idle = Arrays.stream(Command.values())
        .filter(c -> !desk.workspace.commands().possible(c).get()).toList();
    assertThat(idle).isSubsetOf(Command.UNDO, Command.REDO, Command.RENAME, Command.STRAIGHTEN,
        // Of tabs, which only the whole program has: see TabsStoryTest.
        Command.CLOSE, Command.REOPEN, Command.NEXT_TAB, Command.PREVIOUS_TAB, Command.TAB_RIGHT, Command.TAB_LEFT);
  }

  @Test
  void the_sheet_shows_every_command_that_has_a_key_and_escape_closes_it() {
    Node sheet = lookup(".key-sheet").query();
    push(KeyCode.F1);
    assertThat(sheet.isVisible()).isTrue();
    Set<String> shown = from(sheet).lookup(".key-section .label").<Label>queryAll().stream().map(Label::getText)
        .collect(Collectors.toSet());
    for (Command command : Command.values()) {
      if (command.key() != null) {
        assertThat(shown).contains(command.title(), command.keyText());
      }
    }
    push(KeyCode.ESCAPE);
    assertThat(sheet.isVisible()).isFalse();
    assertThat(stage.getScene().getFocusOwner()).isSameAs(desk.diagram.node());
  }
}
