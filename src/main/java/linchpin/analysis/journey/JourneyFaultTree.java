package linchpin.analysis.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.structure.FailureUnit;
import linchpin.analysis.structure.Structure;
import linchpin.model.Journey;
import linchpin.task.Cancellation;

/// What must fail for a journey to be down (docs/semantics.md, section 6), as a formula.
///
/// @param journey which
/// @param tree the formula; basic event i is the unit with that number
/// @param units the ids of all failure units of the model, whether the formula names them or not
/// @param unavailability of each unit, 0 to 1
/// @param meanings what each gate means in words ("lb down"), by its number
public record JourneyFaultTree(
    Journey journey, FaultTree tree, List<String> units, List<Double> unavailability, Map<Integer, String> meanings) {

  public JourneyFaultTree {
    units = List.copyOf(units);
    unavailability = List.copyOf(unavailability);
    meanings = Map.copyOf(meanings);
  }

  public static JourneyFaultTree of(Structure structure, int journey, Cancellation cancellation) {
    Journey of = structure.journeys.get(journey);
    JourneyFormula formula = new JourneyFormula(structure, of.access()).explained();
    FaultTree tree = formula.of(structure.entries[journey], cancellation);
    List<String> units = structure.units.stream().map(FailureUnit::id).toList();
    List<Double> unavailability =
        Arrays.stream(new UnitRates(structure).asGiven()).map(FailureRates::unavailability).toList();
    return new JourneyFaultTree(of, tree, units, unavailability, formula.meanings());
  }
}
