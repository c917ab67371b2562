package linchpin.ui;

import linchpin.analysis.Analyzer;
import linchpin.analysis.Report;
import linchpin.model.Topology;
import linchpin.task.Cancellation;

/// A report for tests that do not look into it.
final class AnyReport {
  private AnyReport() {}

  static Report of(Topology topology) {
    return Analyzer.analyze(topology, Cancellation.NEVER);
  }
}
