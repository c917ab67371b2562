package linchpin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import linchpin.advice.maintenance.MaintenanceChoice;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.model.Journey;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.task.Cancellation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the overlay waits for, what comes behind it, how sure the figures are, and maintenance: an estate with four journeys,
/// with and without common causes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SurenessBench {
  private static final int JOURNEYS = 4;
  private static final int CAUSES = 12;

  @Param({"200"})
  int components;

  @Param({"false", "true"})
  boolean causes;

  private Topology topology = Topology.EMPTY;

  @Setup
  public void draw() {
    Topology estate = Estate.of(components, 7);
    List<Journey> some = estate.effectiveJourneys().subList(0, JOURNEYS);
    topology = Topology.of(
        estate.components().values(), estate.groups().values(), estate.dependencies().values(), some);
    if (causes) {
      List<CommonCause> shared = new ArrayList<>();
      estate.groups().values().stream().limit(CAUSES).forEach(g ->
          shared.add(CommonCause.of("cause-" + g.id(), CauseKind.SOFTWARE, g.members())));
      topology = topology.withCommonCauses(shared);
    }
  }

  @Benchmark
  public Report overlay() {
    return Analyzer.analyze(topology, AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});
  }

  @Benchmark
  public Report figures() {
    return Analyzer.analyze(topology, new AnalysisOptions(2, 1000, true), Cancellation.NEVER, early -> {});
  }

  @Benchmark
  public Report figuresAndIntervals() {
    return Analyzer.analyze(topology, AnalysisOptions.DEFAULT, Cancellation.NEVER, early -> {});
  }

  @Benchmark
  public MaintenanceReport maintenanceTable() {
    return Analyzer.maintenance(topology, Set.of(), AnalysisOptions.QUICK, Cancellation.NEVER);
  }

  @Benchmark
  public MaintenanceReport maintenancePlan() {
    return Analyzer.maintenance(topology, MaintenanceChoice.all(topology), AnalysisOptions.QUICK, Cancellation.NEVER);
  }
}
