package linchpin.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.advice.MomentWords;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Outcome;
import linchpin.drawing.view.ShownMoment;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class StepTest {
  private static final Document SHOP = Desk.load("web-shop");

  @Test
  void moments_come_in_order_and_waves_follow_the_moment_in_which_things_go_down() {
    List<Step> steps = Step.of(off("zone-a"));
    assertThat(steps.getFirst().label()).isEqualTo("0 s");
    assertThat(steps.getFirst().wave()).isZero();
    assertThat(steps.get(1).isMoment()).isFalse();
    assertThat(steps.get(1).moment()).isZero();
    assertThat(steps.stream().filter(Step::isMoment).map(Step::label))
        .startsWith("0 s").contains("Settled").endsWith("Recovered");
    assertThat(steps).isSortedAccordingTo((a, b) -> Integer.compare(a.moment(), b.moment()));
  }

  @Test
  void a_moment_shown_with_all_its_waves_stands_at_its_last_stop() {
    List<Step> steps = Step.of(off("zone-a"));
    int last = Step.indexOf(steps, 0, ShownMoment.ALL_WAVES);
    assertThat(steps.get(last).moment()).isZero();
    assertThat(steps.get(last + 1).moment()).isEqualTo(1);
    assertThat(Step.indexOf(steps, 0, 0)).isZero();
    assertThat(Step.indexOf(steps, 0, 1)).isEqualTo(1);
  }

  @Test
  void words_say_who_is_hit_and_why() {
    MomentWords words = MomentWords.of(off("zone-a"), 0, ElementNames.of(SHOP));
    assertThat(words.title()).contains("down");
    assertThat(words.text()).contains("Zone A").endsWith(".");
  }

  @Test
  void nothing_new_is_said_plainly() {
    Outcome outcome = off("zone-a");
    MomentWords words = MomentWords.of(outcome, outcome.moments().size() - 1, ElementNames.of(SHOP));
    assertThat(words.title()).isEqualTo("Nothing changes");
  }

  private static Outcome off(String unit) {
    return Analyzer.whatIf(SHOP.topology(), Scenario.off(List.of(unit)), Cancellation.NEVER);
  }
}
