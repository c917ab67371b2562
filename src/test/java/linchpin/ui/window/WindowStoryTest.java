package linchpin.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.model.Scenario;
import linchpin.ui.WindowStory;
import linchpin.ui.command.Command;
import linchpin.ui.command.Mode;
import linchpin.ui.workspace.ViewState;
import org.junit.jupiter.api.Test;

class WindowStoryTest extends WindowStory {
  @Test
  void the_empty_page_starts_with_users_and_goes_away() {
    Node page = lookup(".empty-page").query();
    assertThat(page.isVisible()).isTrue();
    Button users = from(page).lookup((Node n) -> n instanceof Button b
        && b.getAccessibleText().startsWith("Start with users")).query();
    interact(users::fire);
    assertThat(desk.session.document().get().topology().components()).hasSize(1);
    assertThat(page.isVisible()).isFalse();
  }

  @Test
  void slash_searches_the_palette_and_enter_places_what_is_found() {
    push(KeyCode.SLASH);
    TextField search = (TextField) stage.getScene().getFocusOwner();
    interact(() -> search.setText("postgres"));
    assertThat(lookup(n -> n instanceof PaletteRow && n.isVisible()).queryAll()).hasSizeGreaterThanOrEqualTo(1);
    push(KeyCode.ENTER);
    assertThat(desk.diagram.asked).contains("place database");
  }

  @Test
  void closed_sections_say_how_many_kinds_they_hold() {
    PaletteSection places = lookup(n -> n instanceof PaletteSection s && s.lookup(".count") != null
        && s.lookup(".count").isVisible()).query();
    assertThat(places.shown()).isEmpty();
    Node head = from(places).lookup(".section-head").query();
    interact(head::requestFocus);
    push(KeyCode.SPACE);
    assertThat(places.shown()).isNotEmpty();
  }

  @Test
  void undo_names_its_step_and_is_dim_when_there_is_none() {
    sample("redundant");
    Button undo = lookup(n -> n instanceof Button b && "Nothing to undo".equals(b.getAccessibleText())).query();
    assertThat(undo.isDisabled()).isTrue();
    interact(() -> desk.session.perform(Edits.title("Other", "")));
    assertThat(undo.isDisabled()).isFalse();
    assertThat(undo.getTooltip().getText()).isEqualTo("Undo Change title  Ctrl Z");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(desk.session.document().get().name()).isEqualTo("Two of everything");
  }

  @Test
  void ctrl_k_finds_a_component_and_a_command() {
    sample("web-shop");
    push(KeyCode.CONTROL, KeyCode.K);
    TextField field = (TextField) stage.getScene().getFocusOwner();
    interact(() -> field.setText("product cache"));
    push(KeyCode.ENTER);
    assertThat(desk.session.selection().get().ids()).containsExactly("product-cache");
    assertThat(desk.diagram.asked).contains("reveal product-cache");
    push(KeyCode.CONTROL, KeyCode.K);
    interact(() -> field.setText("show everything"));
    push(KeyCode.ENTER);
    assertThat(desk.diagram.asked).contains("fit");
    assertThat(desk.view.search().get()).isEqualTo(ViewState.Search.CLOSED);
  }

  @Test
  void presenting_hides_the_palette_and_escape_ends_it() {
    sample("redundant");
    Node palette = lookup(".palette").query();
    push(KeyCode.F5);
    assertThat(palette.isVisible()).isFalse();
    push(KeyCode.ESCAPE);
    assertThat(desk.view.mode().get()).isEqualTo(Mode.DESIGN);
    assertThat(palette.isVisible()).isTrue();
  }

  @Test
  void a_narrow_window_folds_the_palette_to_a_rail() {
    Region palette = lookup(".palette").query();
    Region rail = lookup(".rail").query();
    assertThat(palette.isVisible()).isTrue();
    interact(() -> stage.setWidth(1200));
    assertThat(palette.isVisible()).isFalse();
    assertThat(rail.isVisible()).isTrue();
    push(KeyCode.O);
    assertThat(palette.isVisible()).as("the outline is within reach all the same").isTrue();
    assertThat(palette.getWidth()).isGreaterThanOrEqualTo(200);
    interact(() -> desk.view.outline().set(false));
    assertThat(rail.isVisible()).isTrue();
  }

  @Test
  void letters_do_what_fits_the_mode() {
    sample("redundant");
    interact(() -> desk.session.select(Selection.of("balancer-1")));
    interact(() -> desk.view.present());
    push(KeyCode.X);
    push(KeyCode.A);
    assertThat(desk.session.scenario().get().nothing()).isTrue();
    assertThat(desk.view.search().get()).isEqualTo(ViewState.Search.CLOSED);
    interact(() -> desk.view.present());
    push(KeyCode.X);
    assertThat(desk.session.scenario().get().off()).containsExactly("balancer-1");
    push(KeyCode.A);
    assertThat(desk.view.search().get()).as("nothing is added in a what-if").isEqualTo(ViewState.Search.CLOSED);
    push(KeyCode.X);
    push(KeyCode.A);
    assertThat(desk.view.search().get()).isEqualTo(ViewState.Search.KINDS);
  }

  @Test
  void the_right_pane_can_be_closed() {
    Region pane = lookup(".side-pane").query();
    interact(() -> desk.workspace.commands().run(Command.PANE));
    assertThat(pane.isVisible()).isFalse();
  }

  @Test
  void whatever_takes_the_keyboard_says_what_it_is_in_every_state_of_the_window() {
    named("the empty page");
    sample("web-shop");
    for (ViewState.Section section : ViewState.Section.values()) {
      interact(() -> desk.view.section().set(section));
      named(section.title());
    }
    interact(() -> desk.session.suspect("zone-a"));
    named("an opened finding");
    interact(() -> desk.session.suspect(null));
    interact(() -> desk.view.tab().set(ViewState.Tab.INSPECTOR));
    named("the inspector of the diagram");
    String line = desk.session.document().get().topology().dependencies().keySet().iterator().next();
    for (Set<String> chosen : List.of(Set.of("shop-primary"), Set.of("zone-a"), Set.of("shop-database"), Set.of(line),
        Set.of("web-1", "web-2"))) {
      interact(() -> desk.session.select(new Selection(chosen)));
      named("the inspector of " + chosen);
    }
    for (Command command : List.of(Command.OUTLINE, Command.FIND, Command.COMMANDS, Command.KEYS)) {
      interact(() -> desk.workspace.commands().run(command));
      named(command.title());
      push(KeyCode.ESCAPE);
    }
    interact(() -> desk.session.assume(Scenario.off(List.of("product-cache"))));
    named("a what-if");
  }

  private void named(String state) {
    assertThat(lookup((Node n) -> n.isFocusTraversable() && !n.isDisabled() && shown(n)
        && n != desk.diagram.node()).<Node>queryAll())
        .allSatisfy(n -> assertThat(says(n)).as("%s: %s %s", state, n.getClass(), n.getStyleClass()).isTrue());
  }

  private static boolean shown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean says(Node node) {
    String given = node.getAccessibleText();
    return given != null && !given.isBlank() || node instanceof Labeled labeled && !labeled.getText().isBlank();
  }

  @Test
  void light_and_dark_change_places() {
    interact(() -> desk.workspace.commands().run(Command.DARK));
    assertThat(stage.getScene().getStylesheets()).anyMatch(s -> s.endsWith("dark.css"));
    interact(() -> desk.workspace.commands().run(Command.DARK));
    assertThat(stage.getScene().getStylesheets()).anyMatch(s -> s.endsWith("light.css"));
  }
}
