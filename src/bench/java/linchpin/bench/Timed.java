package linchpin.bench;

import java.util.function.Consumer;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import linchpin.ui.session.AnalysisEngine;

/// The failure engine, which notes when it is asked and when it knows.
record Timed(Stages stages) implements AnalysisEngine {
  @Override
  public Report analyze(Topology topology, Cancellation cancellation, Consumer<Report> early) {
    stages.begin();
    return STANDARD.analyze(topology, cancellation, report -> {
      stages.known();
      early.accept(report);
    });
  }

  @Override
  public Outcome whatIf(Topology topology, Scenario scenario, Cancellation cancellation) {
    return STANDARD.whatIf(topology, scenario, cancellation);
  }
}
