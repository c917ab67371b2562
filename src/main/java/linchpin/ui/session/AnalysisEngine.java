package linchpin.ui.session;

import java.util.function.Consumer;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.task.Cancellation;

/// What [LiveAnalysis] asks, so that a test can answer in its own time.
public interface AnalysisEngine {
  /// The failure engine itself.
  AnalysisEngine STANDARD =
      new AnalysisEngine() {
        @Override
        public Report analyze(Topology topology, Cancellation cancellation, Consumer<Report> early) {
          return Analyzer.analyze(topology, AnalysisOptions.DEFAULT, cancellation, early);
        }

        @Override
        public Outcome whatIf(Topology topology, Scenario scenario, Cancellation cancellation) {
          return Analyzer.whatIf(topology, scenario, cancellation);
        }
      };

  /// See [Analyzer#analyze].
  ///
  /// @param early gets the report before cut sets and probabilities are computed, on this thread
  Report analyze(Topology topology, Cancellation cancellation, Consumer<Report> early);

  /// See [Analyzer#whatIf].
  Outcome whatIf(Topology topology, Scenario scenario, Cancellation cancellation);
}
