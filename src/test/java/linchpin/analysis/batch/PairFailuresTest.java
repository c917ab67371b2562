package linchpin.analysis.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import linchpin.analysis.Analyzer;
import linchpin.analysis.RandomModels;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.PairImpact;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairFailuresTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /// Against what-ifs of each two units and of each alone, one by one.
  @ParameterizedTest
  @MethodSource("seeds")
  void pairs_do_together_what_the_what_if_of_both_says(long seed) {
    Topology topology = new RandomModels(seed, false).topology();
    List<String> units = new Structure(topology).units.stream().map(FailureUnit::id).toList();
    List<PairImpact> expected = new ArrayList<>();
    for (int a = 0; a < units.size(); a++) {
      for (int b = a + 1; b < units.size(); b++) {
        Map<String, JourneyImpact> worse = worse(topology, units.get(a), units.get(b));
        if (!worse.isEmpty()) {
          expected.add(new PairImpact(units.get(a), units.get(b), worse));
        }
      }
    }
    assertThat(Analyzer.pairs(topology, 1, Cancellation.NEVER)).as("seed %d", seed).isEqualTo(expected);
    assertThat(Analyzer.pairs(topology, 2, Cancellation.NEVER)).as("seed %d", seed).isEqualTo(expected);
  }

  private static Map<String, JourneyImpact> worse(Topology topology, String a, String b) {
    Map<String, JourneyImpact> first = impacts(topology, a);
    Map<String, JourneyImpact> second = impacts(topology, b);
    Map<String, JourneyImpact> worse = new LinkedHashMap<>();
    impacts(topology, a, b).forEach((journey, impact) -> {
      if (impact.impact().compareTo(Objects.requireNonNull(first.get(journey)).impact()) > 0
          && impact.impact().compareTo(Objects.requireNonNull(second.get(journey)).impact()) > 0) {
        worse.put(journey, impact);
      }
    });
    return worse;
  }

  private static Map<String, JourneyImpact> impacts(Topology topology, String... off) {
    Scenario scenario = new Scenario("pair", null, List.of(off), List.of(), 1, Map.of());
    return Analyzer.whatIf(topology, scenario, Cancellation.NEVER).impacts();
  }

  @Test
  void two_components_that_a_third_needs_are_no_pair() {
    Topology topology = Topology.of(
        List.of(Component.of("u", "users"), Component.of("a", "service"), Component.of("b", "service")),
        List.of(),
        List.of(Dependency.of("d1", "u", "a"), Dependency.of("d2", "u", "b")),
        List.of());
    assertThat(Analyzer.pairs(topology, 1, Cancellation.NEVER)).isEmpty();
  }
}
