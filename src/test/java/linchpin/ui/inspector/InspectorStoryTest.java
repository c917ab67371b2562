package linchpin.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import linchpin.analysis.report.State;
import linchpin.edit.Selection;
import linchpin.edit.document.Document;
import linchpin.model.GroupMode;
import linchpin.model.Strength;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.ui.WindowStory;
import linchpin.ui.command.OnSelection;
import linchpin.ui.inspector.field.ChoiceRow;
import linchpin.ui.inspector.field.PropertyRow;
import linchpin.ui.inspector.field.SwitchRow;
import linchpin.ui.inspector.field.TextRow;
import linchpin.ui.workspace.ViewState;
import org.junit.jupiter.api.Test;

class InspectorStoryTest extends WindowStory {
  @Test
  void a_bad_value_is_explained_and_not_written() {
    select("shop-primary");
    Document before = desk.session.document().get();
    type("Needed", "2");
    assertThat(row(TextRow.class, "Needed").problem())
        .isEqualTo("Needed is 2, but there is 1 copy. Set 1, or add copies.");
    assertThat(desk.session.document().get()).isSameAs(before);
    type("Needed", "1");
    assertThat(row(TextRow.class, "Needed").problem()).isEmpty();
  }

  @Test
  void a_typed_value_is_one_undoable_step_and_no_longer_assumed() {
    select("shop-primary");
    type("Time to repair", "3");
    assertThat(desk.session.document().get().topology().component("shop-primary").figures().mttrHours()).isEqualTo(3);
    assertThat(desk.session.undoLabel().get()).isEqualTo("Change time to repair");
    interact(desk.session::undo);
    assertThat(desk.session.undoLabel().get()).isNull();
    assertThat(row(TextRow.class, "Time to repair").field().getText()).isEqualTo("1");
  }

  @Test
  void escape_brings_back_what_was() {
    select("shop-primary");
    TextField field = row(TextRow.class, "Availability").field();
    String before = field.getText();
    interact(field::requestFocus);
    interact(() -> field.setText("nonsense"));
    push(KeyCode.ESCAPE);
    assertThat(field.getText()).isEqualTo(before);
    assertThat(desk.session.selection().get().ids()).containsExactly("shop-primary");
  }

  @Test
  void several_components_are_changed_together() {
    select("web-1", "web-2", "web-3");
    assertThat(row(TextRow.class, "Capacity")).isNotNull();
    type("Capacity", "750");
    var topology = desk.session.document().get().topology();
    assertThat(topology.component("web-1").capacity()).isEqualTo(750);
    assertThat(topology.component("web-3").capacity()).isEqualTo(750);
    interact(desk.session::undo);
    assertThat(desk.session.dirty().get()).isFalse();
  }

  @Test
  void a_group_shows_and_changes_its_rule() {
    select("webs");
    interact(() -> combo(GroupMode.class, "Mode").box().setValue(GroupMode.QUORUM));
    assertThat(desk.session.document().get().topology().group("webs").mode()).isEqualTo(GroupMode.QUORUM);
  }

  @Test
  void what_is_selected_shares_something_and_the_cause_is_changed_where_it_is_shown() {
    select("web-1", "web-2");
    interact(() -> new OnSelection(desk.session).share(CauseKind.SOFTWARE));
    assertThat(desk.session.selection().get().ids()).containsExactly("same-software");
    assertThat(row(TextRow.class, "Share").field().getText()).isEqualTo("5");
    type("Share", "20");
    type("Name", "nginx 1.27");
    CommonCause cause = desk.session.document().get().topology().commonCause("same-software");
    assertThat(cause.share()).isEqualTo(0.2);
    assertThat(cause.label()).isEqualTo("nginx 1.27");
    type("Between failures", "5000");
    assertThat(desk.session.document().get().topology().commonCause("same-software").hasOwnFigures()).isTrue();
    interact(() -> desk.session.select(Selection.of("web-1")));
    Hyperlink link = lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
        .filter(l -> l.getText().equals("nginx 1.27")).findFirst().orElseThrow();
    interact(link::fire);
    assertThat(desk.session.selection().get().ids()).containsExactly("same-software");
    interact(() -> desk.session.toggleOff("same-software"));
    assertThat(desk.session.outcome().get().moments()).allSatisfy(
        moment -> assertThat(moment.states()).containsEntry("web-1", State.DOWN).containsEntry("web-2", State.DOWN));
  }

  @Test
  void a_dependency_shows_and_changes_its_strength() {
    select("shoppers-dns");
    interact(() -> combo(Strength.class, "Without it").box().setValue(Strength.SOFT));
    assertThat(desk.session.document().get().topology().dependency("shoppers-dns").strength()).isEqualTo(Strength.SOFT);
  }

  @Test
  void with_nothing_selected_journeys_can_be_added_changed_and_removed() {
    select();
    int listed = desk.session.document().get().topology().journeys().size();
    Button add = lookup("Add a journey").queryButton();
    interact(add::fire);
    assertThat(desk.session.document().get().topology().journeys()).hasSize(listed + 1).containsKey("journey-1");
    JourneyForm form = lookup(n -> n instanceof JourneyForm).<JourneyForm>queryAll().stream().reduce((a, b) ->
        b).orElseThrow();
    TextRow objective = from(form).lookup((Node n) -> n instanceof TextRow t && t.title().equals("Objective")).query();
    enter(objective, "99.9");
    assertThat(desk.session.document().get().topology().journeys().get("journey-1").slo()).isEqualTo(0.999);
    Button remove = from(form).lookup("Remove").queryButton();
    interact(remove::fire);
    assertThat(desk.session.document().get().topology().journeys()).hasSize(listed);
  }

  @Test
  void several_dependencies_are_changed_together() {
    select("shoppers-dns", "shoppers-cdn");
    interact(() -> combo(Strength.class, "Without it").box().setValue(Strength.SOFT));
    var topology = desk.session.document().get().topology();
    assertThat(topology.dependency("shoppers-dns").strength()).isEqualTo(Strength.SOFT);
    assertThat(topology.dependency("shoppers-cdn").strength()).isEqualTo(Strength.SOFT);
    interact(desk.session::undo);
    assertThat(desk.session.dirty().get()).isFalse();
  }

  @Test
  void what_differs_is_not_shown_as_on() {
    select("web-1", "shop-primary");
    SwitchRow row = row(SwitchRow.class, "Holds data");
    assertThat(from(row).lookup("differs").tryQuery()).isPresent();
    interact(() -> row.toggle().setSelected(true));
    assertThat(desk.session.document().get().topology().component("web-1").stateful()).isTrue();
    assertThat(from(row).lookup("yes").tryQuery()).isPresent();
  }

  @Test
  void a_kept_scenario_is_renamed_changed_played_and_removed() {
    select();
    interact(() -> desk.session.perform(linchpin.edit.Edits.keep(
        linchpin.model.Scenario.off(java.util.List.of("product-cache")))));
    String id = desk.session.document().get().scenarios().keySet().stream().reduce((a, b) -> b).orElseThrow();
    ScenarioForm form = lookup((Node n) -> n instanceof ScenarioForm f && f.id().equals(id)).query();
    enter(from(form).lookup((Node n) -> n instanceof TextRow t && t.title().equals("Name")).query(), "Sale");
    enter(from(form).lookup((Node n) -> n instanceof TextRow t && t.title().equals("Traffic")).query(), "3");
    var scenario = desk.session.document().get().scenarios().get(id);
    assertThat(scenario.label()).isEqualTo("Sale");
    assertThat(scenario.surge()).isEqualTo(3);
    assertThat(scenario.off()).containsExactly("product-cache");
    LessCapacity less = from(form).lookup((Node n) -> n instanceof LessCapacity).query();
    MenuButton more = from(less).lookup((Node n) -> n instanceof MenuButton).query();
    interact(() -> more.getItems().stream().filter(i -> i.getText().equals("Search")).findFirst().orElseThrow().fire());
    enter(from(less).lookup((Node n) -> n instanceof TextRow t && t.title().equals("Search")).query(), "25 % left");
    scenario = desk.session.document().get().scenarios().get(id);
    assertThat(scenario.saturate()).containsOnly(java.util.Map.entry("search", 0.25));
    enter(from(less).lookup((Node n) -> n instanceof TextRow t && t.title().equals("Search")).query(), "");
    scenario = desk.session.document().get().scenarios().get(id);
    assertThat(scenario.saturate()).isEmpty();
    Button play = from(form).lookup("Play").queryButton();
    Button remove = from(form).lookup("Remove").queryButton();
    interact(play::fire);
    assertThat(desk.session.scenario().get()).isEqualTo(scenario);
    interact(remove::fire);
    assertThat(desk.session.document().get().scenarios()).doesNotContainKey(id);
  }

  @Test
  void the_switch_turns_it_off_in_a_what_if() {
    select("product-cache");
    push(KeyCode.X);
    assertThat(desk.session.scenario().get().off()).containsExactly("product-cache");
  }

  @Test
  void letters_typed_into_a_field_run_no_command() {
    select("product-cache");
    TextField name = row(TextRow.class, "Name").field();
    interact(name::requestFocus);
    push(KeyCode.X);
    push(KeyCode.DELETE);
    assertThat(desk.session.scenario().get().nothing()).isTrue();
    assertThat(desk.session.document().get().topology().component("product-cache")).isNotNull();
  }

  private void select(String... ids) {
    sample("web-shop");
    interact(() -> {
      desk.view.tab().set(ViewState.Tab.INSPECTOR);
      desk.session.select(Selection.of(ids));
    });
  }

  private void type(String title, String text) {
    enter(row(TextRow.class, title), text);
  }

  private void enter(TextRow row, String text) {
    interact(() -> {
      row.field().requestFocus();
      row.field().setText(text);
      row.field().getOnAction().handle(null);
    });
  }

  private <T extends Node> T row(Class<T> type, String title) {
    return lookup(n -> type.isInstance(n) && n instanceof PropertyRow r && r.title().equals(title) && n.isVisible()).query();
  }

  @SuppressWarnings("unchecked")
  private <T> ChoiceRow<T> combo(Class<T> type, String title) {
    return (ChoiceRow<T>) row(ChoiceRow.class, title);
  }
}
