package linchpin.analysis.maintenance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import linchpin.analysis.faulttree.diagram.SolvingBudget;
import linchpin.analysis.faulttree.solution.Solution;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.journey.FailureRates;
import linchpin.analysis.journey.JourneyFormula;
import linchpin.analysis.structure.Structure;
import linchpin.task.Cancellation;
import linchpin.task.MemoryBudget;
import org.jspecify.annotations.Nullable;

/// How likely one journey is down while units are out: its static unavailability with those failed and some failovers
/// perfect. Where the journey's tree does not fit, upper bounds.
final class OutageProbability {
  private final double[] unavailability;
  private final @Nullable Solution solution;
  /// Of each set of perfect failovers the probability with each single unit failed.
  private final Map<BitSet, double[]> singles = new HashMap<>();

  OutageProbability(
      Structure structure, int journey, FailureRates[] rates, MemoryBudget memory, Cancellation cancellation) {
    unavailability = Arrays.stream(rates).mapToDouble(FailureRates::unavailability).toArray();
    FaultTree tree = new JourneyFormula(structure, structure.journeys.get(journey).access())
        .of(structure.entries[journey], cancellation);
    solution = Solution.of(tree, SolvingBudget.of(memory, cancellation));
  }

  /// Whether only upper bounds are known.
  boolean bounded() {
    return solution == null || !solution.exact();
  }

  /// With one unit failed.
  ///
  /// @param perfect the failovers, by unit number, that are perfect
  synchronized double with(int failed, BitSet perfect) {
    if (solution == null) {
      return 1;
    }
    return singles.computeIfAbsent((BitSet) perfect.clone(), p -> solution.withEachFailed(but(p, new BitSet())))[failed];
  }

  /// With several units failed.
  double with(BitSet failed, BitSet perfect) {
    return solution == null ? 1 : solution.probability(but(perfect, failed));
  }

  private double[] but(BitSet perfect, BitSet failed) {
    double[] changed = unavailability.clone();
    perfect.stream().forEach(u -> changed[u] = 0);
    failed.stream().forEach(u -> changed[u] = 1);
    return changed;
  }
}
