package linchpin.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
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

/// What each component does by failing alone, on estates that grow, beside the cut vertices of the same graph.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx4g", "-Xss1g"})
public class SingleFailuresBench {
  @Param({"1000", "3000", "10000", "30000", "100000"})
  int components;

  private Topology topology = Topology.EMPTY;
  private Graph<String, DefaultEdge> graph = Graphs.undirected(Topology.EMPTY);

  @Setup
  public void draw() {
    topology = Estate.of(components, 7);
    graph = Graphs.undirected(topology);
  }

  /// Impact on every journey and blast radius of every unit, shared dependencies, data at risk, cold start.
  @Benchmark
  public Report linchpin() {
    return Analyzer.analyze(topology, AnalysisOptions.QUICK, Cancellation.NEVER, early -> {});
  }

  /// Where an undirected graph falls apart: no directions, no groups, no journeys, no blast radius. It recurses as deep
  /// as the graph is, hence the large stack.
  @Benchmark
  public Set<String> cutVertices() {
    return new BiconnectivityInspector<>(graph).getCutpoints();
  }
}
