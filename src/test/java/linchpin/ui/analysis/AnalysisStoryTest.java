package linchpin.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import linchpin.model.Scenario;
import linchpin.ui.Mode;
import linchpin.ui.WindowStory;
import org.junit.jupiter.api.Test;

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
    assertThat(words()).contains(Integer.toString(spofs), "SPOFs", "Findings");
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
    assertThat(words()).contains("Why", "Blast radius").anyMatch(w -> w.endsWith(" down"));
    assertThat(desk.diagram.lit.units()).containsExactly(suspect);
    assertThat(desk.diagram.lit.chain()).startsWith(suspect).hasSizeGreaterThan(1);
  }

  @Test
  void escape_closes_the_finding_that_is_open() {
    sample("web-shop");
    fire(first());
    push(KeyCode.ESCAPE);
    assertThat(desk.session.suspect().get()).isNull();
    assertThat(desk.diagram.lit).isNull();
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

  private Button first() {
    return lookup(n -> n instanceof FindingLine).query();
  }

  private void fire(Button button) {
    interact(button::fire);
  }

  private List<String> words() {
    return lookup(n -> n instanceof Label && n.isVisible()).<Label>queryAll().stream().map(Label::getText).toList();
  }
}
