package linchpin.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.Analyzer;
import linchpin.analysis.Impact;
import linchpin.analysis.JourneyImpact;
import linchpin.analysis.Outcome;
import linchpin.edit.Document;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class JourneyStoryTest {
  private static final Document SHOP = Desk.load("web-shop");

  @Test
  void an_outage_lasts_until_repair() {
    Outcome outcome = off("zone-a");
    String checkout = worst(outcome, Impact.OUTAGE);
    assertThat(JourneyStory.story(outcome, checkout)).isEqualTo("down at 0 s, until it is repaired");
    assertThat(JourneyStory.word(outcome.impacts().get(checkout))).isEqualTo("Outage");
  }

  @Test
  void an_interruption_says_how_long() {
    Outcome outcome = off("zone-a");
    String backOffice = worst(outcome, Impact.INTERRUPTION);
    assertThat(JourneyStory.story(outcome, backOffice)).isEqualTo("down at 0 s, works again after 30 s");
    assertThat(JourneyStory.word(outcome.impacts().get(backOffice))).isEqualTo("Down 30 s");
  }

  @Test
  void what_is_not_hit_works_throughout() {
    Outcome outcome = off("zone-a");
    assertThat(JourneyStory.story(outcome, worst(outcome, Impact.NONE))).isEqualTo("works throughout");
    assertThat(JourneyStory.word(JourneyImpact.NONE)).isEqualTo("No impact");
  }

  @Test
  void loads_are_shown_fullest_first_from_half_full_on() {
    Outcome outcome = off("product-cache");
    var loads = LoadBars.top(outcome.topology(), outcome.scenario(), outcome.moments().getLast());
    assertThat(loads).allSatisfy(l -> assertThat(l.share()).isGreaterThanOrEqualTo(0.5));
    assertThat(loads).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share())).hasSizeLessThanOrEqualTo(4);
  }

  private static String worst(Outcome outcome, Impact impact) {
    return outcome.impacts().entrySet().stream()
        .filter(e -> e.getValue().impact() == impact)
        .map(java.util.Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Outcome off(String unit) {
    return Analyzer.whatIf(SHOP.topology(), Scenario.off(List.of(unit)), Cancellation.NEVER);
  }
}
