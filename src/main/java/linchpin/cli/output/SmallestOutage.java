package linchpin.cli.output;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import linchpin.advice.diff.DoubtfulGain;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import org.jspecify.annotations.Nullable;

/// The fewest units that take a journey down together: a minimal cut set, or one or two units by overload.
///
/// @param units their ids; empty where none are known
/// @param overload whether they do it by overload
/// @param counts how many such sets there are by their size, as far as they are known
/// @param sets the cut sets they come from, or null where none were computed
record SmallestOutage(
    List<String> units, boolean overload, SortedMap<Integer, BigInteger> counts, @Nullable CutSets sets) {

  static SmallestOutage of(Report report, JourneyReport journey) {
    CutSets sets = journey.cutSets();
    List<String> cut = sets == null ? List.of() : sets.sets().stream().findFirst().orElse(List.of());
    List<String> alone = journey.spofs().stream().filter(u -> DoubtfulGain.byOverload(report, journey, u)).toList();
    List<List<String>> pairs = journey.parts() == null ? List.of() : journey.parts().overloadPairs().pairs();
    SortedMap<Integer, BigInteger> counts = new TreeMap<>(sets == null ? new TreeMap<>() : sets.countByOrder());
    counts.merge(1, BigInteger.valueOf(alone.size()), BigInteger::add);
    counts.merge(2, BigInteger.valueOf(pairs.size()), BigInteger::add);
    if (cut.size() != 1 && !alone.isEmpty()) {
      return new SmallestOutage(List.of(alone.getFirst()), true, counts, sets);
    }
    boolean smallestIsPair = (cut.isEmpty() || cut.size() > 2) && !pairs.isEmpty();
    return smallestIsPair
        ? new SmallestOutage(pairs.getFirst(), true, counts, sets) : new SmallestOutage(cut, false, counts, sets);
  }

  /// How many sets of fewer units there are.
  BigInteger below(int order) {
    return counts.headMap(order).values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  /// Whether no smaller cut set can be missing, overload left aside.
  boolean knownUpTo(int order) {
    return order < 1 || sets != null && (sets.complete() || sets.order() >= order);
  }
}
