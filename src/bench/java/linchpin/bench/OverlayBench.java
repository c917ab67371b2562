package linchpin.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.model.Dependency;
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

/// From an edit to everything that the overlay shows: a changed topology, analysed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OverlayBench {
  @Param({"40", "200", "2000"})
  int components;

  private Topology[] edited = new Topology[0];
  private int turn;

  @Setup
  public void draw() {
    Document document = Models.layered(components, 7);
    edited = new Topology[] {document.topology(), withOneMoreLine(document.topology())};
  }

  private static Topology withOneMoreLine(Topology topology) {
    Map<String, Dependency> lines = new java.util.LinkedHashMap<>(topology.dependencies());
    lines.put("extra", Dependency.of("extra", "users", "c1"));
    return new Topology(topology.components(), topology.groups(), lines, topology.journeys());
  }

  @Benchmark
  public Report analyse() {
    turn ^= 1;
    return Analyzer.analyze(edited[turn], Cancellation.NEVER);
  }
}
