package linchpin.advice.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;

/// What got better for a journey by overload only, where the newer version no longer tells all of what load does: it
/// cannot be decided whether that is better at all.
///
/// @param units that were single points of failure by overload, can still fail, and are none any more; ids
/// @param figures whether its unavailability by overload is less
/// @param doubts why that may not be so, clauses; empty where there is no doubt, and then the rest is too
public record DoubtfulGain(List<String> units, boolean figures, List<String> doubts) {
  public static final DoubtfulGain NONE = new DoubtfulGain(List.of(), false, List.of());
  private static final double NOISE = 1e-9;

  public DoubtfulGain {
    units = List.copyOf(units);
    doubts = List.copyOf(doubts);
  }

  /// Compares two analyses of one journey.
  ///
  /// @param renamed what a unit of the older version is called in the newer
  public static DoubtfulGain of(
      Report before, JourneyReport was, Report after, JourneyReport is, UnaryOperator<String> renamed) {
    List<String> units = was.spofs().stream()
        .filter(u -> byOverload(before, was, u))
        .map(renamed)
        .filter(u -> after.units().containsKey(u) && !is.spofs().contains(u))
        .toList();
    boolean figures = overload(is) < overload(was) * (1 - NOISE);
    if (units.isEmpty() && !figures) {
      return NONE;
    }
    List<String> doubts = doubts(before, was, after, is);
    return doubts.isEmpty() ? NONE : new DoubtfulGain(units, figures, doubts);
  }

  /// Whether a unit takes a journey down by overload, when it fails alone.
  public static boolean byOverload(Report report, JourneyReport journey, String unit) {
    UnitReport told = report.units().get(unit);
    JourneyImpact impact = told == null ? JourneyImpact.NONE
        : told.impacts().getOrDefault(journey.journey().id(), JourneyImpact.NONE);
    return impact.impact() == Impact.OUTAGE && impact.overload();
  }

  private static double overload(JourneyReport journey) {
    Reliability parts = journey.parts();
    return parts == null ? 0 : parts.overloadUnavailability() + parts.overloadPairs().unavailability();
  }

  /// Those that the older version did not have.
  private static List<String> doubts(Report before, JourneyReport was, Report after, JourneyReport is) {
    OverloadDoubts then = new OverloadDoubts(before);
    OverloadDoubts now = new OverloadDoubts(after);
    List<String> doubts = new ArrayList<>(now.of(is, 2));
    doubts.removeAll(then.of(was, 2));
    List<String> aside = new ArrayList<>(now.leftAside(is));
    aside.removeAll(then.leftAside(was));
    if (!aside.isEmpty()) {
      doubts.add(new ElementNames(after.topology()).list(aside) + (aside.size() == 1 ? " is" : " are")
          + " overloaded with nothing off, so " + (aside.size() == 1 ? "its capacity is" : "their capacities are")
          + " left aside");
    }
    return doubts;
  }
}
