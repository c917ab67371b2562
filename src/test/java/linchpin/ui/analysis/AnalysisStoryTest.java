package linchpin.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import linchpin.model.Scenario;
import linchpin.ui.WindowStory;
import linchpin.ui.analysis.chart.Bar;
import linchpin.ui.analysis.chart.Curve;
import linchpin.ui.analysis.combinations.Combination;
import linchpin.ui.analysis.finding.FindingLine;
import linchpin.ui.analysis.journey.JourneyOrder;
import linchpin.ui.analysis.remedy.RemedyCard;
import linchpin.ui.analysis.whatif.CompareView;
import linchpin.ui.analysis.whatif.PresetMenu;
import linchpin.ui.command.Mode;
import linchpin.ui.workspace.ViewState.Section;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class AnalysisStoryTest extends WindowStory {
  @Test
  void an_empty_diagram_says_what_this_pane_is_for() {
    assertThat(words()).contains("Nothing to analyse yet");
  }

  @Test
  void the_worst_journey_is_the_headline_and_findings_are_listed() {
    sample("one-of-everything");
    int spofs = desk.session.report().get().journeys().getFirst().spofs().size();
    assertThat(spofs).isPositive();
    assertThat(words()).contains(Integer.toString(spofs), "SPOFs", "Worst first");
    assertThat(lookup(n -> n instanceof FindingLine).queryAll()).hasSizeGreaterThanOrEqualTo(spofs);
  }

  @Test
  void opening_a_finding_selects_it_shows_why_and_previews_its_failure() {
    sample("web-shop");
    fire(first());
    String suspect = desk.session.suspect().get();
    assertThat(suspect).isNotNull();
    assertThat(desk.session.selection().get().ids()).containsExactly(suspect);
    assertThat(desk.session.preview().get().scenario()).isEqualTo(Scenario.off(List.of(suspect)));
    assertThat(words()).contains("Why", "Who is hit", "Blast radius", "Remedies").anyMatch(w -> w.endsWith(" down"));
    assertThat(desk.diagram.highlight.units()).containsExactly(suspect);
    assertThat(desk.diagram.highlight.chain()).startsWith(suspect).hasSizeGreaterThan(1);
  }

  @Test
  void escape_closes_the_finding_that_is_open() {
    sample("web-shop");
    fire(first());
    push(KeyCode.ESCAPE);
    assertThat(desk.session.suspect().get()).isNull();
    assertThat(desk.diagram.highlight).isNull();
    assertThat(words()).doesNotContain("Blast radius");
  }

  @Test
  void switching_it_off_from_the_finding_plays_the_what_if() {
    sample("web-shop");
    fire(first());
    fire(lookup("Switch it off and watch").queryButton());
    assertThat(desk.view.mode().get()).isEqualTo(Mode.WHAT_IF);
    assertThat(words()).contains("Switched off", "Journeys", "Outage");
  }

  @Test
  void a_what_if_is_kept_under_a_name_and_played_again() {
    sample("redundant");
    String unit = desk.session.document().get().topology().components().keySet().iterator().next();
    interact(() -> desk.session.toggleOff(unit));
    fire(lookup("Save").queryButton());
    var kept = desk.session.document().get().scenarios().values();
    Scenario last = List.copyOf(kept).getLast();
    assertThat(last.off()).containsExactly(unit);
    interact(() -> desk.session.assume(Scenario.NOTHING));
    interact(() -> desk.view.mode().set(Mode.WHAT_IF));
    fire(lookup(n -> n instanceof Button b && last.label().equals(b.getText())).queryButton());
    assertThat(desk.session.scenario().get().off()).containsExactly(unit);
  }

  @Test
  void the_sections_are_reached_by_click_and_arrows_and_the_one_chosen_stays() {
    sample("web-shop");
    fire(tab("Combinations"));
    assertThat(desk.view.section().get()).isEqualTo(Section.COMBINATIONS);
    interact(() -> tab("Combinations").requestFocus());
    push(KeyCode.LEFT);
    assertThat(desk.view.section().get()).isEqualTo(Section.FINDINGS);
    push(KeyCode.RIGHT);
    interact(() -> desk.session.perform(linchpin.edit.Edits.rename("zone-a", "Zone 1")));
    assertThat(desk.view.section().get()).isEqualTo(Section.COMBINATIONS);
    assertThat(lookup(".quiet-list").query().isVisible()).isTrue();
    interact(() -> desk.workspace.commands().run(linchpin.ui.command.Command.FINDINGS));
    assertThat(lookup(n -> n instanceof FindingLine).queryAll()).isNotEmpty();
  }

  @Test
  void a_combination_is_lit_when_it_is_pointed_at_and_selected_by_enter() {
    sample("web-shop");
    fire(tab("Combinations"));
    ListView<Combination> list = lookup(".quiet-list").query();
    assertThat(list.getItems()).isNotEmpty();
    interact(() -> {
      list.requestFocus();
      list.getSelectionModel().select(1);
    });
    Combination second = list.getItems().get(1);
    assertThat(desk.diagram.highlight.units()).isEqualTo(second.units());
    push(KeyCode.ENTER);
    assertThat(desk.session.selection().get().ids())
        .containsExactlyElementsOf(second.units().stream().map(linchpin.model.Component::idOf).toList());
    moveTo(lookup(".quiet-list .list-cell").nth(0).<Node>query());
    assertThat(desk.diagram.highlight.units()).isEqualTo(list.getItems().getFirst().units());
    interact(() -> list.getSelectionModel().select(0));
    push(KeyCode.X);
    assertThat(desk.session.scenario().get().off()).isEqualTo(list.getItems().getFirst().units());
  }

  @Test
  void figures_are_shown_compared_and_typed_over() {
    sample("web-shop");
    fire(tab("Figures"));
    Button cell = lookup(n -> n instanceof Button b && b.getStyleClass().contains("risk-cell") && !b.isDisabled())
        .query();
    fire(cell);
    assertThat(desk.session.selection().get().ids()).hasSize(Integer.parseInt(cell.getText()));
    assertThat(cell.getAccessibleText()).contains(cell.getText());
    ComboBox<Object> measure = lookup(n -> n instanceof ComboBox && "Measure of importance".equals(
        n.getAccessibleText())).query();
    String before = bars();
    interact(() -> measure.getSelectionModel().selectLast());
    assertThat(bars()).isNotEqualTo(before);
    TextField field = lookup(n -> n instanceof TextField t && t.getStyleClass().contains("assumed")
        && n.isVisible() && n.localToScene(0, 0).getX() > 900).query();
    interact(() -> {
      field.requestFocus();
      field.setText("97");
    });
    type(KeyCode.ENTER);
    assertThat(desk.session.undoLabel().get()).startsWith("Change availability");
    assertThat(lookup(".curve").queryAll()).hasSize(1);
    Curve curve = lookup(".curve").query();
    interact(curve::requestFocus);
    push(KeyCode.LEFT);
    assertThat(curve.getAccessibleText()).contains("Opened");
  }

  @Test
  void a_remedy_is_applied_as_one_step_shown_and_taken_back() throws Exception {
    sample("web-shop");
    var before = desk.session.document().get();
    fire(first());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !lookup(n -> n instanceof RemedyCard).queryAll().isEmpty());
    RemedyCard card = lookup(n -> n instanceof RemedyCard).query();
    Button apply = from(card).lookup(".text-button").queryButton();
    assertThat(apply.getStyleClass()).contains("primary");
    fire(apply);
    assertThat(desk.session.document().get()).isNotEqualTo(before);
    assertThat(desk.session.undoLabel().get()).isNotNull();
    assertThat(desk.session.selection().get().isEmpty()).isFalse();
    assertThat(desk.session.suspect().get()).isNull();
    assertThat(desk.workspace.notices().shown()).singleElement().satisfies(n -> assertThat(n.text()).endsWith("done."));
    fire(lookup(n -> n instanceof Button b && "Undo".equals(b.getText()) && n.isVisible()).queryButton());
    assertThat(desk.session.document().get()).isEqualTo(before);
    assertThat(desk.workspace.notices().shown()).isEmpty();
  }

  @Test
  void a_roadmap_leads_to_a_target_and_a_phase_of_it_is_applied_at_once() throws Exception {
    sample("one-of-everything");
    String journey = JourneyOrder.worstFirst(desk.session.report().get().journeys()).getFirst().journey().id();
    fire(tab("Roadmap"));
    TextField target = lookup(n -> n instanceof TextField t && "Target availability, %".equals(t.getAccessibleText()))
        .query();
    interact(() -> target.setText("much"));
    fire(button("Find the cheapest"));
    assertThat(words()).anyMatch(w -> w.contains("is not a number"));
    interact(() -> target.setText("99.9"));
    fire(button("Find the cheapest"));
    WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> words().stream().anyMatch(w -> w.contains("99.9 %")
        && w.startsWith("Reaches")));
    List<Button> phases = lookup(n -> n instanceof Button b && "Apply phase".equals(b.getText())).<Button>queryAll()
        .stream().toList();
    fire(phases.getLast());
    var reached = desk.session.report().get().journeys().stream().filter(j -> j.journey().id().equals(journey))
        .findFirst().orElseThrow();
    assertThat(reached.reliability().availability()).isGreaterThanOrEqualTo(0.999);
    interact(desk.session::undo);
    assertThat(desk.session.dirty().get()).isFalse();
  }

  @Test
  void two_what_ifs_are_compared_and_one_of_them_shown_on_the_canvas() throws Exception {
    sample("web-shop");
    var document = desk.session.document().get();
    interact(() -> desk.view.mode().set(Mode.WHAT_IF));
    PresetMenu presets = lookup(n -> n instanceof PresetMenu).query();
    interact(presets::fill);
    interact(() -> presets.getItems().stream().filter(i -> "Drop DNS".equals(i.getText())).findFirst().orElseThrow()
        .fire());
    assertThat(desk.session.scenario().get().off()).isNotEmpty();
    assertThat(words()).contains("Drop DNS");
    ComboBox<CompareView.Side> second = lookup(n -> n instanceof ComboBox && "Second what-if".equals(
        n.getAccessibleText())).query();
    CompareView.Side dark = second.getItems().stream().filter(s -> s.title().equals("Zone A goes dark")).findFirst()
        .orElseThrow();
    interact(() -> second.setValue(dark));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> words().contains("Down when settled"));
    fire(lookup(n -> n instanceof Button && "Show Zone A goes dark on the canvas".equals(n.getAccessibleText()))
        .<Button>query());
    assertThat(desk.session.scenario().get()).isEqualTo(dark.scenario());
    assertThat(desk.session.document().get()).isSameAs(document);
    push(KeyCode.ESCAPE);
    assertThat(desk.session.scenario().get().nothing()).isTrue();
  }

  private Button button(String text) {
    return lookup(n -> n instanceof Button b && text.equals(b.getText())).query();
  }

  private String bars() {
    return String.join(",", lookup(n -> n instanceof Bar).<Bar>queryAll().stream().map(Bar::getAccessibleText)
        .toList());
  }

  private ToggleButton tab(String title) {
    return lookup(n -> n instanceof ToggleButton b && title.equals(b.getText())).query();
  }

  private Button first() {
    return lookup(n -> n instanceof FindingLine).query();
  }

  private void fire(ButtonBase button) {
    interact(button::fire);
  }

  private List<String> words() {
    return lookup(n -> n instanceof Label && n.isVisible()).<Label>queryAll().stream().map(Label::getText)
        .filter(java.util.Objects::nonNull).toList();
  }
}
