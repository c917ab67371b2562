package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;

/// Plans of batches against trying all of them.
class MaintenancePlanTest {
  private static final int MODELS = 200;

  @Test
  void noPlanHasFewerBatchesThanTheBestOfAll() {
    Random random = new Random(20261201);
    int several = 0;
    for (int i = 0; i < MODELS; i++) {
      Topology topology = estate(random);
      MaintenanceReport report = report(topology);
      MaintenancePlan plan = report.plan();
      List<String> movable = report.units().stream().filter(PlannedUnit::maintainable).map(PlannedUnit::unit).toList();
      isAPlan(topology, plan, movable);
      int least = least(topology, movable);
      assertThat(plan.leastBatches()).as("model %d", i).isLessThanOrEqualTo(least);
      assertThat(plan.proven()).as("model %d", i).isTrue();
      assertThat(plan.batches()).as("model %d", i).hasSize(least);
      several += least > 1 ? 1 : 0;
    }
    assertThat(several).isGreaterThan(MODELS / 4);
  }

  private static MaintenanceReport report(Topology topology) {
    return Analyzer.maintenance(
        topology, new HashSet<>(topology.components().keySet()), AnalysisOptions.QUICK.withThreads(1), Cancellation.NEVER);
  }

  private static void isAPlan(Topology topology, MaintenancePlan plan, List<String> movable) {
    Set<String> seen = new TreeSet<>();
    for (MaintenancePlan.Batch batch : plan.batches()) {
      assertThat(seen).doesNotContainAnyElementsOf(batch.units());
      seen.addAll(batch.units());
      assertThat(stops(topology, batch.units())).isFalse();
    }
    assertThat(seen).isEqualTo(new TreeSet<>(movable));
  }

  /// Whether units that are off together stop a journey once everything has been switched over; without load that is an
  /// outage of the what-if, for everybody is there to switch.
  private static boolean stops(Topology topology, List<String> units) {
    return Analyzer.whatIf(topology, Scenario.off(units), Cancellation.NEVER).impacts().values().stream()
        .anyMatch(impact -> impact.impact() == Impact.OUTAGE);
  }

  private static int least(Topology topology, List<String> units) {
    if (units.isEmpty()) {
      return 0;
    }
    for (int most = 1; ; most++) {
      if (fits(topology, units, 0, new ArrayList<>(), most)) {
        return most;
      }
    }
  }

  private static boolean fits(Topology topology, List<String> units, int next, List<List<String>> batches, int most) {
    if (next == units.size()) {
      return batches.stream().noneMatch(batch -> stops(topology, batch));
    }
    for (int b = 0; b <= batches.size() && b < most; b++) {
      if (b == batches.size()) {
        batches.add(new ArrayList<>());
      }
      batches.get(b).add(units.get(next));
      boolean found = fits(topology, units, next + 1, batches, most);
      batches.get(b).removeLast();
      batches.removeIf(List::isEmpty);
      if (found) {
        return true;
      }
    }
    return false;
  }

  /// Two or three groups in a row behind an entry, and something all of them may stand in.
  private static Topology estate(Random random) {
    List<Component> components = new ArrayList<>(List.of(Component.of("u", "users")));
    List<RedundancyGroup> groups = new ArrayList<>();
    List<Dependency> lines = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    GroupMode[] modes = {GroupMode.ACTIVE_ACTIVE, GroupMode.QUORUM, GroupMode.ACTIVE_PASSIVE};
    for (int g = 0; g < 2; g++) {
      List<String> members = new ArrayList<>();
      int size = 2 + random.nextInt(2);
      for (int m = 0; m < size; m++) {
        String id = "c" + g + m;
        components.add(Component.of(id, "service"));
        members.add(id);
        taken.add(id);
      }
      GroupMode mode = modes[random.nextInt(modes.length)];
      groups.add(RedundancyGroup.of("g" + g, mode, members).withRequired(1 + random.nextInt(mode == GroupMode.QUORUM ? 1 : size)));
      lines.add(Dependency.of("u" + g, "u", "g" + g));
    }
    List<String> all = new ArrayList<>(taken);
    for (int d = 0; d < 2; d++) {
      String from = all.get(random.nextInt(all.size()));
      String to = all.get(random.nextInt(all.size()));
      if (from.charAt(1) < to.charAt(1)) {
        lines.add(Dependency.of("x" + d, from, to));
      }
    }
    return Topology.of(components, groups, lines, List.of(Journey.from("u")));
  }
}
