package linchpin.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.Outcome;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final Topology shop = Desk.load("web-shop").topology();

  private Outcome off(String... units) {
    return Analyzer.whatIf(shop, Scenario.off(List.of(units)), Cancellation.NEVER);
  }

  @Test
  void each_journey_stands_with_what_happens_to_it_on_both_sides() {
    Comparison both = Comparison.of(off("zone-a"), off());
    Comparison.Row checkout = both.rows().stream().filter(r -> r.journey().id().equals("checkout")).findFirst()
        .orElseThrow();
    assertThat(checkout.impacts().first().impact()).isEqualTo(Impact.OUTAGE);
    assertThat(checkout.impacts().second().impact()).isEqualTo(Impact.NONE);
    assertThat(checkout.change()).isNegative();
    assertThat(both.down().first()).isPositive();
    assertThat(both.down().second()).isZero();
    assertThat(both.degraded().second()).isZero();
  }

  @Test
  void the_same_on_both_sides_is_no_change_and_turned_round_it_is_worse() {
    assertThat(Comparison.of(off("zone-a"), off("zone-a")).rows()).allMatch(r -> r.change() == 0);
    assertThat(Comparison.of(off(), off("zone-a")).rows()).anyMatch(r -> r.change() > 0);
  }
}
