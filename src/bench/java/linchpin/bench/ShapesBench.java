package linchpin.bench;

import java.util.concurrent.TimeUnit;
import linchpin.analysis.Analyzer;
import linchpin.analysis.FatTree;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.model.Topology;
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

/// Everything that an analysis says (single failures, cut sets, exact probability, importance) of models of one shape:
/// an estate at order 2, the data centre of a fat-tree at order 4, a chain and a circle at order 2.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class ShapesBench {
  @Param({"estate-200", "fat-tree-48", "fat-tree-64", "chain-1000", "cycle-1000"})
  String shape = "";

  private Topology topology = Topology.EMPTY;
  private AnalysisOptions options = AnalysisOptions.DEFAULT;

  @Setup
  public void draw() {
    int size = Integer.parseInt(shape.substring(shape.lastIndexOf('-') + 1));
    String name = shape.substring(0, shape.lastIndexOf('-'));
    topology = switch (name) {
      case "fat-tree" -> FatTree.of(size);
      case "estate" -> Estate.of(size, 7);
      case "chain" -> Shapes.chain(size);
      case "cycle" -> Shapes.cycle(size);
      default -> throw new IllegalArgumentException(shape);
    };
    options = new AnalysisOptions(name.equals("fat-tree") ? 4 : 2, 1000, true);
  }

  @Benchmark
  public Report everything() {
    return Analyzer.analyze(topology, options, Cancellation.NEVER, early -> {});
  }
}
