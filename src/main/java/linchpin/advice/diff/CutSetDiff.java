package linchpin.advice.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import linchpin.analysis.report.CutSets;

/// How the minimal cut sets of a journey changed, up to an order.
///
/// @param order the largest size compared
/// @param whole whether all of them up to that size were compared; where not, the counts are exact all the same
/// @param countBefore how many there were of each size
/// @param countAfter how many there are of each size
/// @param added new ones, for which nothing of the same stood before
/// @param gone old ones, of which nothing is left
/// @param changed those of which the size or the probability changed, the largest change first
public record CutSetDiff(
    int order,
    boolean whole,
    SortedMap<Integer, BigInteger> countBefore,
    SortedMap<Integer, BigInteger> countAfter,
    List<List<String>> added,
    List<List<String>> gone,
    List<Changed> changed) {
  private static final double NOISE = 1e-9;
  private static final long MOST_PAIRS = 4_000_000;

  /// A combination that goes on.
  ///
  /// @param before the units that it took
  /// @param after the units that it takes: the same, or fewer, or more
  /// @param chanceBefore the share of time in which all of `before` are failed at once
  /// @param chanceAfter the share of time in which all of `after` are
  public record Changed(List<String> before, List<String> after, double chanceBefore, double chanceAfter) {
    /// Whether it takes more or fewer failures than before.
    public boolean resized() {
      return before.size() != after.size();
    }

    private double amount() {
      return Math.abs(chanceAfter - chanceBefore);
    }
  }

  public boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty() && changed.isEmpty() && countBefore.equals(countAfter);
  }

  /// @param before of the older version, with today's ids
  /// @param chanceBefore the share of time a unit of the older version is failed
  /// @param chanceAfter the same of the newer version
  static CutSetDiff between(
      CutSets before, CutSets after, ToDoubleFunction<String> chanceBefore, ToDoubleFunction<String> chanceAfter) {
    SetChange<List<String>> sets = SetChange.between(before.sets(), after.sets());
    List<Changed> changed = new ArrayList<>();
    Set<List<String>> added = new LinkedHashSet<>(sets.added());
    Set<List<String>> gone = new LinkedHashSet<>(sets.gone());
    resized(gone, added).forEach((old, now) ->
        changed.add(new Changed(old, now, chance(old, chanceBefore), chance(now, chanceAfter))));
    changed.forEach(c -> {
      gone.remove(c.before());
      added.remove(c.after());
    });
    Set<List<String>> fresh = new HashSet<>(sets.added());
    after.sets().stream().filter(s -> !fresh.contains(s))
        .map(s -> new Changed(s, s, chance(s, chanceBefore), chance(s, chanceAfter)))
        .filter(c -> c.amount() > NOISE * c.chanceBefore())
        .forEach(changed::add);
    changed.sort(java.util.Comparator.comparingDouble(Changed::amount).reversed());
    return new CutSetDiff(
        Math.max(before.order(), after.order()), isWhole(before) && isWhole(after), before.countByOrder(),
        after.countByOrder(), List.copyOf(added), List.copyOf(gone), List.copyOf(changed));
  }

  /// Old sets of which a new one is a part, or that are a part of a new one; each set once.
  private static Map<List<String>, List<String>> resized(
      Collection<List<String>> gone, Collection<List<String>> added) {
    Map<List<String>, List<String>> pairs = new HashMap<>();
    if ((long) gone.size() * added.size() > MOST_PAIRS) {
      return pairs;
    }
    Set<List<String>> left = new LinkedHashSet<>(added);
    for (List<String> old : gone) {
      left.stream().filter(now -> now.containsAll(old) || old.containsAll(now)).findFirst().ifPresent(now -> {
        pairs.put(old, now);
        left.remove(now);
      });
    }
    return pairs;
  }

  private static double chance(List<String> set, ToDoubleFunction<String> chance) {
    return set.stream().mapToDouble(chance).reduce(1, (a, b) -> a * b);
  }

  private static boolean isWhole(CutSets sets) {
    return BigInteger.valueOf(sets.sets().size())
        .equals(sets.countByOrder().values().stream().reduce(BigInteger.ZERO, BigInteger::add));
  }
}
