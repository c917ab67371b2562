package linchpin.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Outcome;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class OutcomeWordsTest {
  private static final Document SHOP = Desk.load("web-shop");

  @Test
  void an_outage_lasts_until_repair() {
    Outcome outcome = off("zone-a");
    String checkout = worst(outcome, Impact.OUTAGE);
    assertThat(OutcomeWords.of(outcome).story(checkout)).isEqualTo("down at 0 s, until it is repaired");
    assertThat(Impacts.brief(outcome.impacts().get(checkout))).isEqualTo("Outage");
  }

  @Test
  void an_interruption_says_how_long() {
    Outcome outcome = off("zone-a");
    String backOffice = worst(outcome, Impact.INTERRUPTION);
    assertThat(OutcomeWords.of(outcome).story(backOffice)).isEqualTo("down at 0 s, works again after 30 s");
    assertThat(Impacts.brief(outcome.impacts().get(backOffice))).isEqualTo("Down 30 s");
  }

  @Test
  void what_is_not_hit_works_throughout() {
    Outcome outcome = off("zone-a");
    assertThat(OutcomeWords.of(outcome).story(worst(outcome, Impact.NONE))).isEqualTo("works throughout");
    assertThat(Impacts.brief(JourneyImpact.NONE)).isEqualTo("No impact");
  }

  @Test
  void tells_what_is_assumed_one_thing_at_a_time() {
    Scenario scenario = new Scenario("", null, List.of("zone-a", "web-1"), List.of("zone-b"), 2, java.util.Map.of("web-2", 0.5));
    assertThat(OutcomeWords.assumed(scenario, ElementNames.of(SHOP)))
        .containsExactly("off: Zone A, Web 1", "cut off: Zone B", "requests x 2", "capacity of Web 2 x 0.5");
    assertThat(OutcomeWords.assumed(Scenario.NOTHING, ElementNames.of(SHOP))).isEmpty();
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
