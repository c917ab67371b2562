package linchpin.ui;

import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Report;
import linchpin.model.Topology;
import linchpin.task.Cancellation;

/// A report for tests that do not look into it.
public final class AnyReport {
  private AnyReport() {}

  public static Report of(Topology topology) {
    return Analyzer.analyze(topology, Cancellation.NEVER);
  }
}
