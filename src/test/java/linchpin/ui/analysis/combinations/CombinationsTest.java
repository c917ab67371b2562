package linchpin.ui.analysis.combinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class CombinationsTest {
  private final Topology shop = Desk.load("web-shop").topology();

  private static Report report(Topology topology, int order, int limit) {
    return Analyzer.analyze(topology, new AnalysisOptions(order, limit, true), Cancellation.NEVER, early -> {});
  }

  @Test
  void they_are_listed_by_size_and_the_likeliest_first() {
    Combinations all = Combinations.of(report(shop, 2, 1000), "checkout");
    assertThat(all.listed()).isNotEmpty().isSortedAccordingTo(
        java.util.Comparator.comparingInt(Combination::size)
            .thenComparing(java.util.Comparator.comparingDouble(Combination::probability).reversed()));
    assertThat(all.ofSize(1)).allMatch(c -> c.size() == 1).hasSize(all.counts().get(1).intValue());
  }

  @Test
  void the_probability_is_that_all_of_it_is_failed_and_the_share_is_of_the_journeys() {
    Topology two = Topology.of(
        List.of(Component.of("u", "users"), half("a"), half("b")),
        List.of(RedundancyGroup.of("g", linchpin.model.GroupMode.ACTIVE_ACTIVE, List.of("a", "b"))),
        List.of(Dependency.of("d", "u", "g")), List.of());
    Combinations pair = Combinations.of(report(two, 2, 10), "u");
    assertThat(pair.listed()).singleElement().satisfies(c -> {
      assertThat(c.units()).containsExactly("a", "b");
      assertThat(c.probability()).isEqualTo(0.25, within(1e-12));
      assertThat(c.share()).isEqualTo(1, within(1e-12));
    });
    assertThat(pair.certainty()).isEqualTo("Exact: there are no others.");
  }

  private static Component half(String id) {
    return new Component.Builder(id, "app-server").figures(new ReliabilityFigures(0.5, null, null)).build();
  }

  @Test
  void what_is_not_listed_is_counted() {
    Combinations few = Combinations.of(report(shop, 2, 3), "checkout");
    Combinations all = Combinations.of(report(shop, 2, 1000), "checkout");
    assertThat(few.listed()).hasSize(3);
    assertThat(few.unlisted(0)).isEqualTo(BigInteger.valueOf(all.listed().size() - 3));
    assertThat(all.unlisted(0)).isZero();
  }

  @Test
  void it_says_when_larger_ones_were_not_looked_for() {
    assertThat(Combinations.of(report(shop, 1, 10), "checkout").certainty())
        .startsWith("Every one of up to 1 unit is counted; there may be larger ones.");
  }

  @Test
  void a_journey_without_figures_has_none_and_says_nothing() {
    Report quick = Analyzer.analyze(shop, AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});
    assertThat(Combinations.of(quick, "checkout")).isEqualTo(Combinations.NONE);
    assertThat(Combinations.NONE.certainty()).isEmpty();
    assertThat(Combinations.of(report(shop, 1, 10), "nobody's")).isEqualTo(Combinations.NONE);
  }

  @Test
  void shares_are_given_to_a_readable_digit() {
    assertThat(CombinationCell.percent(0.41)).isEqualTo("41 %");
    assertThat(CombinationCell.percent(0.0312)).isEqualTo("3.1 %");
    assertThat(CombinationCell.percent(0.00002)).isEqualTo("< 0.1 %");
    assertThat(CombinationCell.percent(0)).isEqualTo("0 %");
  }
}
