package linchpin.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.JourneyReport;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import linchpin.task.Cancellation;
import linchpin.task.MemoryBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Several journeys whose diagrams are larger than what each may take without asking.
@Timeout(300)
class SharedMemoryTest {
  private static final int JOURNEYS = 4;
  private static final int SIZE = 18;

  @Test
  void figuresAreTheSameForAnyNumberOfThreadsWhenMemoryIsShort() {
    Topology topology = grids();
    for (long megabytes : new long[] {24, 200}) {
      List<JourneyReport> one = journeys(topology, megabytes, 1);
      assertThat(journeys(topology, megabytes, 4)).as(megabytes + " MB").isEqualTo(one);
    }
  }

  private static List<JourneyReport> journeys(Topology topology, long megabytes, int threads) {
    MemoryBudget memory = new MemoryBudget(megabytes << 20);
    AnalysisOptions options = AnalysisOptions.DEFAULT.withThreads(threads).withMemory(memory);
    List<JourneyReport> journeys = Analyzer.analyze(topology, options, Cancellation.NEVER, early -> { }).journeys();
    assertThat(memory.left()).as("all is given back").isEqualTo(memory.bytes());
    return journeys;
  }

  /// Of each journey a service over pairs of which each needs two others at random.
  private static Topology grids() {
    Random random = new Random(11);
    List<Component> components = new ArrayList<>();
    List<RedundancyGroup> groups = new ArrayList<>();
    List<Dependency> lines = new ArrayList<>();
    List<Journey> journeys = new ArrayList<>();
    for (int j = 0; j < JOURNEYS; j++) {
      String users = "users" + j;
      components.add(Component.of(users, "users"));
      journeys.add(Journey.from(users));
      for (int layer = 0; layer < SIZE; layer++) {
        for (int side = 0; side < 4; side++) {
          components.add(new Component.Builder(id(j, layer, side), "service")
              .figures(new ReliabilityFigures(0.9 + 0.01 * random.nextInt(9), null, null)).build());
        }
      }
      for (int layer = 0; layer < SIZE; layer++) {
        groups.add(RedundancyGroup.of("g" + j + "-" + layer, GroupMode.ACTIVE_ACTIVE,
            List.of(id(j, layer, 0), id(j, layer, 1), id(j, layer, 2), id(j, layer, 3))).withRequired(2));
        lines.add(Dependency.of("u" + j + "-" + layer, users, "g" + j + "-" + layer));
        for (int side = 0; side < 4 && layer + 1 < SIZE; side++) {
          for (int k = 0; k < 2; k++) {
            int below = layer + 1 + random.nextInt(SIZE - layer - 1);
            lines.add(Dependency.of("d" + lines.size(), id(j, layer, side), id(j, below, random.nextInt(4))));
          }
        }
      }
    }
    return Topology.of(components, groups, lines, journeys);
  }

  private static String id(int journey, int layer, int side) {
    return "c" + journey + "-" + layer + "-" + side;
  }
}
