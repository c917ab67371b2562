package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.task.Cancellation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases that pin what taking a unit out by plan does.
class MaintenanceGoldenTest {
  static Stream<GoldenCase> cases() {
    return GoldenCase.all().filter(c -> c.expected().has("maintain"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachUnitTakenOutByPlanDoesWhatTheRulesSay(GoldenCase golden) {
    Map<String, PlannedUnit> units = Analyzer.maintenance(
            golden.document().topology(), Set.of(), AnalysisOptions.QUICK, Cancellation.NEVER)
        .units().stream().collect(Collectors.toMap(PlannedUnit::unit, Function.identity()));
    assertThat(units).hasSize(golden.expected().get("maintain").size());
    for (JsonNode expected : golden.expected().get("maintain")) {
      PlannedUnit unit = units.get(expected.get("unit").asText());
      assertThat(unit).as("%s", expected.get("unit")).isNotNull();
      same(unit, expected);
    }
  }

  private static void same(PlannedUnit unit, JsonNode expected) {
    Map<String, String> impacts = new TreeMap<>();
    unit.impacts().forEach((j, impact) -> impacts.put(j, impact.text()));
    Map<String, Set<String>> exposed = new TreeMap<>();
    unit.exposed().forEach((j, units) -> exposed.put(j, new TreeSet<>(units)));
    Map<String, String> wantedImpacts = new TreeMap<>();
    expected.get("impacts").properties().forEach(e -> wantedImpacts.put(e.getKey(), e.getValue().asText()));
    Map<String, Set<String>> wantedExposed = new TreeMap<>();
    expected.get("exposed").properties().forEach(e -> wantedExposed.put(e.getKey(), GoldenCase.set(e.getValue())));
    assertThat(impacts).as(unit.unit()).isEqualTo(wantedImpacts);
    assertThat(exposed).as(unit.unit()).isEqualTo(wantedExposed);
    expected.get("unavailability").properties().forEach(e -> assertThat(unit.unavailability().get(e.getKey()))
        .as("%s, %s", unit.unit(), e.getKey())
        .isCloseTo(e.getValue().asDouble(), Offset.offset(1e-9 * Math.abs(e.getValue().asDouble()) + 1e-15)));
  }
}
