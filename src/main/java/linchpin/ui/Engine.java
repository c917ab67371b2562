package linchpin.ui;

import linchpin.analysis.Analyzer;
import linchpin.analysis.Cancellation;
import linchpin.analysis.Outcome;
import linchpin.analysis.Report;
import linchpin.model.Scenario;
import linchpin.model.Topology;

/// What [LiveAnalysis] asks, so that a test can answer in its own time.
public interface Engine {
  /// The failure engine itself.
  Engine STANDARD =
      new Engine() {
        @Override
        public Report analyze(Topology topology, Cancellation cancellation) {
          return Analyzer.analyze(topology, cancellation);
        }

        @Override
        public Outcome whatIf(Topology topology, Scenario scenario, Cancellation cancellation) {
          return Analyzer.whatIf(topology, scenario, cancellation);
        }
      };

  /// See [Analyzer#analyze].
  Report analyze(Topology topology, Cancellation cancellation);

  /// See [Analyzer#whatIf].
  Outcome whatIf(Topology topology, Scenario scenario, Cancellation cancellation);
}
