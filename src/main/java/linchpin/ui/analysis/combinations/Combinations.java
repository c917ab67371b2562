package linchpin.ui.analysis.combinations;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import linchpin.advice.Amounts;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import org.jspecify.annotations.Nullable;

/// The minimal cut sets of one journey, as far as they are listed.
///
/// @param listed by size, of one size the likeliest first
/// @param counts how many there are of each size, exactly, listed or not
/// @param order the largest size looked for
/// @param complete whether there are none larger
/// @param bounds between which the journey's unavailability lies where it is not known exactly, else null
public record Combinations(
    List<Combination> listed,
    SortedMap<Integer, BigInteger> counts,
    int order,
    boolean complete,
    Reliability.@Nullable Bounds bounds) {
  /// Nothing has been worked out.
  static final Combinations NONE = new Combinations(List.of(), new TreeMap<>(), 0, false, null);

  public Combinations {
    listed = List.copyOf(listed);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /// The combinations of a journey; none where the report has no figures of it.
  ///
  /// @param journey its id
  public static Combinations of(Report report, String journey) {
    for (JourneyReport each : report.journeys()) {
      CutSets sets = each.cutSets();
      if (each.journey().id().equals(journey) && sets != null) {
        return of(report, sets, each.reliability());
      }
    }
    return NONE;
  }

  private static Combinations of(Report report, CutSets sets, @Nullable Reliability reliability) {
    Reliability.Bounds bounds = reliability == null ? null : reliability.bounds();
    double whole = reliability == null || bounds != null ? 0 : reliability.staticUnavailability();
    List<Combination> listed = new ArrayList<>();
    for (List<String> units : sets.sets()) {
      double probability = 1;
      for (String unit : units) {
        UnitReport found = report.units().get(unit);
        probability *= found == null ? 0 : 1 - found.availability();
      }
      listed.add(new Combination(units, probability, whole > 0 ? Math.min(1, probability / whole) : null));
    }
    listed.sort(Comparator.comparingInt(Combination::size)
        .thenComparing(Comparator.comparingDouble(Combination::probability).reversed()));
    return new Combinations(listed, sets.countByOrder(), sets.order(), sets.complete(), bounds);
  }

  /// Those of one size; 0 for all.
  public List<Combination> ofSize(int size) {
    return listed.stream().filter(c -> size == 0 || c.size() == size).toList();
  }

  /// How many there are of a size without being listed; 0 for all sizes.
  public BigInteger unlisted(int size) {
    BigInteger all = counts.entrySet().stream()
        .filter(e -> size == 0 || e.getKey() == size)
        .map(java.util.Map.Entry::getValue)
        .reduce(BigInteger.ZERO, BigInteger::add);
    return all.subtract(BigInteger.valueOf(ofSize(size).size()));
  }

  /// Whether all there are is known, in a sentence.
  public String certainty() {
    if (order == 0) {
      return "";
    }
    if (complete) {
      return bounds == null ? "Exact: there are no others." : "There are no others; their probability is bounded.";
    }
    String others = "Every one of up to " + order + (order == 1 ? " unit" : " units") + " is counted; there may be larger ones.";
    return bounds == null ? others
        : others + " The journey is down between " + share(bounds.lower()) + " and " + share(bounds.upper())
            + " of the time.";
  }

  private static String share(double share) {
    return Amounts.chance(share);
  }
}
