package linchpin.ui.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Outcome;
import linchpin.edit.document.Document;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class LoadBarsTest {
  @Test
  void loads_are_shown_fullest_first_from_half_full_on() {
    Document shop = Desk.load("web-shop");
    Outcome outcome =
        Analyzer.whatIf(shop.topology(), Scenario.off(List.of("product-cache")), Cancellation.NEVER);
    var loads = LoadBars.top(outcome.topology(), outcome.scenario(), outcome.moments().getLast());
    assertThat(loads).allSatisfy(l -> assertThat(l.share()).isGreaterThanOrEqualTo(0.5));
    assertThat(loads).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share())).hasSizeLessThanOrEqualTo(4);
  }
}
