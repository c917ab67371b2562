package linchpin.analysis;

import java.util.List;
import linchpin.model.Scenario;
import linchpin.model.Topology;

/// The failure engine's front door: pure functions of a topology.
public final class Analyzer {
  private Analyzer() {}

  /// Everything the analysis says of a valid topology as it stands.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static Report analyze(Topology topology, Cancellation cancellation) {
    throw new UnsupportedOperationException("the engine comes with the next change");
  }

  /// What a scenario does to a valid topology, moment by moment.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static Outcome whatIf(Topology topology, Scenario scenario, Cancellation cancellation) {
    throw new UnsupportedOperationException("the engine comes with the next change");
  }

  /// The shortest chain by which a unit's failure alone takes a journey down: from the unit over components and
  /// groups to the journey's entry, every link the reason of the next.
  ///
  /// @return ids, the unit first; only the unit when the journey stays up
  public static List<String> chain(Topology topology, String unit, String journey) {
    throw new UnsupportedOperationException("the engine comes with the next change");
  }
}
