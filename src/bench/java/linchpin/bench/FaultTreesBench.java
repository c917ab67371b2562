package linchpin.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import linchpin.analysis.JourneyTree;
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
import org.openjdk.jmh.infra.Blackhole;

/// All the fault trees of a folder of Open-PSA files, one after the other; with `-p folder=...` those of another one.
/// Where there is none nothing is measured, and it says so.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class FaultTreesBench {
  @Param("../shared/aralia")
  String folder = "";

  /// Cut sets up to this order; 0 for all.
  @Param({"1", "2", "0"})
  int order;

  private List<JourneyTree> trees = List.of();

  @Setup
  public void read() {
    trees = FaultTrees.in(Path.of(folder)).stream().map(f -> new JourneyTree(FaultTrees.read(f).topology())).toList();
    if (trees.isEmpty()) {
      throw new IllegalStateException("skipped: no fault trees in " + folder + "; name a folder with -p folder=...");
    }
  }

  /// Counts by order, and the exact probability.
  @Benchmark
  public void solve(Blackhole into) {
    trees.forEach(tree -> into.consume(FaultTrees.solve(tree, order == 0 ? Integer.MAX_VALUE : order)));
  }
}
