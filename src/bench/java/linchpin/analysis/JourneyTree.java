package linchpin.analysis;

import java.util.Arrays;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.journey.FailureRates;
import linchpin.analysis.journey.JourneyFormula;
import linchpin.analysis.journey.UnitRates;
import linchpin.analysis.structure.Structure;
import linchpin.model.Topology;
import linchpin.task.Cancellation;

/// What the analysis asks its fault-tree engine about the first journey of a model, for measuring that part alone.
public final class JourneyTree {
  private final Structure structure;

  public JourneyTree(Topology topology) {
    structure = new Structure(topology);
  }

  /// The formula of "the journey is down", made anew.
  public FaultTree formula() {
    return new JourneyFormula(structure, structure.journeys.getFirst().access())
        .of(structure.entries[0], Cancellation.NEVER);
  }

  /// The unavailability of each unit of the formula.
  public double[] unavailabilities() {
    return Arrays.stream(new UnitRates(structure).asGiven()).mapToDouble(FailureRates::unavailability).toArray();
  }
}
