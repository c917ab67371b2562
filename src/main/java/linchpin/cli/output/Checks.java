package linchpin.cli.output;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import linchpin.advice.Amounts;
import linchpin.advice.diff.DoubtfulGain;
import linchpin.advice.diff.JourneyChange;
import linchpin.advice.diff.OverloadDoubts;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.State;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.analysis.report.risk.Frequency;
import linchpin.edit.document.ElementNames;

/// Rules that a report keeps or breaks. What is not certain, because only bounds are known, counts as broken.
public final class Checks {
  /// Availability is compared with what rounding may change.
  private static final double NOISE = 1e-9;
  private static final String BASELINE = "--baseline";
  private static final String OUTLASTING = "--rto-chance";
  private final Report report;
  private final ElementNames names;
  private final OverloadDoubts doubts;
  private final List<Broken> broken = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /// A rule that does not hold.
  ///
  /// @param rule the option that asks for it
  /// @param journey the id of the journey that breaks it
  /// @param units the failures that break it, if any; ids
  /// @param message what is wrong, a sentence that begins with the journey's id
  record Broken(String rule, String journey, List<String> units, String message) {
    String line() {
      return rule + ": " + message;
    }
  }

  public Checks(Report report) {
    this.report = report;
    names = new ElementNames(report.topology());
    doubts = new OverloadDoubts(report);
  }

  /// What is broken so far.
  public List<Broken> broken() {
    return List.copyOf(broken);
  }

  /// What could not be checked although nothing is broken by it.
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /// What puts single failures in doubt is remarked upon: the capacities of what is overloaded already are left aside.
  public void overload() {
    if (!report.overloadedAsItStands().isEmpty()) {
      String be = report.overloadedAsItStands().size() == 1 ? " is" : " are";
      remarks.add(names.list(report.overloadedAsItStands()) + be
          + " overloaded with nothing off, so single failures were looked at as if " + (report.overloadedAsItStands().size() == 1 ? "it" : "they")
          + " had no limit");
    }
  }

  /// Holds every journey to so many single points of failure at most, those by overload included.
  ///
  /// @param rule the option that allows so many
  public void spofs(String rule, int most) {
    for (JourneyReport journey : report.journeys()) {
      int count = journey.spofs().size();
      if (down(rule, journey)) {
        continue;
      }
      if (count > most) {
        add(rule, journey, journey.spofs(), "has " + spofs(count) + ": " + names.list(journey.spofs()));
      } else {
        undecided(rule, journey, doubts.of(journey, 1));
      }
    }
  }

  private void undecided(String rule, JourneyReport journey, List<String> why) {
    if (!why.isEmpty()) {
      add(rule, journey, List.of(), "cannot be decided: " + ElementNames.join(why));
    }
  }

  private static String spofs(int count) {
    return count + " single point" + (count == 1 ? "" : "s") + " of failure";
  }

  /// Whether a journey does not even work with nothing failed, which breaks every rule.
  private boolean down(String rule, JourneyReport journey) {
    if (journey.state() == State.DOWN) {
      add(rule, journey, List.of(), "is down although nothing has failed");
    }
    return journey.state() == State.DOWN;
  }

  /// Each journey with an objective meets it; those that work and have none are remarked upon.
  public void objectives() {
    List<String> without = new ArrayList<>();
    for (JourneyReport journey : report.journeys()) {
      Double slo = journey.journey().slo();
      if (down("--slo", journey)) {
        continue;
      }
      if (slo == null) {
        without.add(journey.journey().id());
      } else {
        objective(journey, slo);
      }
    }
    if (!without.isEmpty()) {
      remarks.add("--slo: not checked for " + listed(without) + ", which "
          + (without.size() == 1 ? "has" : "have") + " no objective (slo)");
    }
  }

  private void objective(JourneyReport journey, double slo) {
    Reliability reliability = journey.reliability();
    if (reliability == null) {
      add("--slo", journey, List.of(), "has no availability figure to compare with its objective");
    } else if (1 - JourneyChange.least(reliability) < slo) {
      add("--slo", journey, List.of(), "is available " + against(reliability, slo) + ", its objective is " + Amounts.aim(slo));
    } else if (reliability.availability() < slo) {
      add("--slo", journey, List.of(), "cannot be decided: it is available " + against(reliability, slo)
          + ", its objective is " + Amounts.aim(slo));
    } else {
      undecided("--slo", journey, doubts.of(journey, 2));
    }
  }

  /// It takes at least so many failures to take a journey down, be it by overload.
  public void order(int least) {
    String rule = "--min-order " + least;
    for (JourneyReport journey : report.journeys()) {
      if (down(rule, journey)) {
        continue;
      }
      SmallestOutage smallest = SmallestOutage.of(report, journey);
      if (smallest.units().size() < least && !smallest.units().isEmpty()) {
        add(rule, journey, smallest.units(), goesDown(smallest, least));
      } else if (!smallest.knownUpTo(least - 1)) {
        add(rule, journey, List.of(), "cannot be decided: its combinations are not known up to that size");
      } else if (least > 1) {
        undecided(rule, journey, doubts.of(journey, least - 1));
      }
    }
  }

  private String goesDown(SmallestOutage smallest, int least) {
    BigInteger more = smallest.below(least).subtract(BigInteger.ONE);
    String others = more.signum() <= 0 ? ""
        : " (and " + Amounts.count(more) + " more set" + (more.equals(BigInteger.ONE) ? "" : "s") + " of fewer than "
            + least + ")";
    return "goes down with " + smallest.units().size() + ": " + names.list(smallest.units())
        + (smallest.overload() ? ", by overload" : "") + others;
  }

  /// Everything can be taken out by plan without an outage.
  ///
  /// @param planned what taking out each unit does
  public void maintainable(MaintenanceReport planned) {
    for (JourneyReport journey : report.journeys()) {
      String id = journey.journey().id();
      List<String> stopping = planned.units().stream().filter(u -> u.stops().contains(id)).map(PlannedUnit::unit).toList();
      if (!down("--maintainable", journey) && !stopping.isEmpty()) {
        add("--maintainable", journey, stopping, "stops when " + names.list(stopping)
            + (stopping.size() == 1 ? " is" : " are each") + " taken out by plan");
      }
    }
  }

  /// Each journey with a recovery time objective has at most this chance in a year of an outage that outlasts it; the
  /// others are remarked upon.
  public void outlasting(double most) {
    List<String> without = new ArrayList<>();
    for (JourneyReport journey : report.journeys()) {
      Frequency frequency = journey.frequency();
      if (journey.journey().rtoMinutes() == null) {
        without.add(journey.journey().id());
      } else if (journey.hasNoFigures()) {
        add(OUTLASTING, journey, List.of(), "does not work with nothing off, so it has no figures");
      } else if (frequency == null || frequency.longerThanRto() == null) {
        add(OUTLASTING, journey, List.of(), "cannot be decided: only bounds of its figures are known");
      } else {
        outlasting(journey, frequency.longerThanRto(), most);
      }
    }
    if (!without.isEmpty()) {
      remarks.add(OUTLASTING + ": not checked for " + listed(without) + ", which "
          + (without.size() == 1 ? "has" : "have") + " no objective (rtoMinutes)");
    }
  }

  private void outlasting(JourneyReport journey, Frequency.LongerThanRto longer, double most) {
    String chance = Amounts.number(100 * longer.chancePerYear()) + " %";
    if (longer.chancePerYear() > most) {
      add(OUTLASTING, journey, List.of(), "is down for more than " + Amounts.seconds(60 * longer.minutes())
          + " with a chance of " + (longer.complete() ? "" : "at least ") + chance + " in a year");
    } else if (!longer.complete()) {
      add(OUTLASTING, journey, List.of(), "cannot be decided: its combinations are not all known; the chance is at least "
          + chance + " in a year");
    }
  }

  /// No journey of an older model is gone, has a new single point of failure or lost availability.
  ///
  /// @param renamed the unit that a unit of the older model is now
  public void baseline(Report old, UnaryOperator<String> renamed) {
    Map<String, JourneyReport> now = new HashMap<>();
    report.journeys().forEach(j -> now.put(j.journey().id(), j));
    for (JourneyReport before : old.journeys()) {
      JourneyReport after = now.remove(before.journey().id());
      if (after == null) {
        broken.add(new Broken(BASELINE, before.journey().id(), List.of(),
            "the journey " + before.journey().id() + " is gone"));
      } else if (!down(BASELINE, after)) {
        compareSpofs(before, after, renamed);
        DoubtfulGain gain = DoubtfulGain.of(old, before, report, after, renamed);
        doubtful(after, gain);
        compareAvailability(before, after, old.topology().equals(report.topology()));
      }
    }
    if (!now.isEmpty()) {
      List<String> fresh = report.journeys().stream().map(j -> j.journey().id()).filter(now::containsKey).toList();
      remarks.add(BASELINE + ": the journey" + (fresh.size() == 1 ? " " : "s ") + listed(fresh)
          + (fresh.size() == 1 ? " is" : " are") + " new, so there is nothing to compare with");
    }
  }

  private void doubtful(JourneyReport journey, DoubtfulGain gain) {
    if (!gain.doubts().isEmpty()) {
      String what = gain.units().isEmpty() ? "it goes down by overload less often"
          : names.list(gain.units()) + (gain.units().size() == 1 ? " is no single point" : " are no single points")
              + " of failure any more";
      add(BASELINE, journey, gain.units(), "cannot be decided: " + what + " only because "
          + ElementNames.join(gain.doubts()));
    }
  }

  private void compareSpofs(JourneyReport before, JourneyReport after, UnaryOperator<String> renamed) {
    if (before.state() == State.DOWN) {
      return;
    }
    List<String> had = before.spofs().stream().map(renamed).toList();
    List<String> added = after.spofs().stream().filter(s -> !had.contains(s)).toList();
    if (!added.isEmpty()) {
      add(BASELINE, after, added, "has got " + added.size() + " new single point"
          + (added.size() == 1 ? "" : "s") + " of failure: " + names.list(added));
    }
  }

  private void compareAvailability(JourneyReport before, JourneyReport after, boolean same) {
    Reliability was = before.reliability();
    Reliability is = after.reliability();
    if (same || was == null && is == null || before.hasNoFigures()) {
      return;
    }
    if (was == null || is == null) {
      add(BASELINE, after, List.of(), "cannot be decided: one of the two has no availability figure");
    } else if (onlyPairsAreNew(was, is)) {
      add(BASELINE, after, List.of(), "cannot be decided: what two failures overload together was not looked at before");
    } else if (JourneyChange.least(is) > was.unavailability() * (1 + NOISE)) {
      add(BASELINE, after, List.of(), "was available " + available(was, is.availability()) + ", now " + available(is, was.availability()));
    } else if (is.unavailability() > JourneyChange.least(was) * (1 + NOISE)) {
      add(BASELINE, after, List.of(),
          "cannot be decided: it was available " + available(was, is.availability()) + ", now "
              + available(is, was.availability()));
    }
  }

  private void add(String rule, JourneyReport journey, List<String> units, String what) {
    String id = journey.journey().id();
    broken.add(new Broken(rule, id, units, id + " " + what));
  }

  private static String listed(List<String> ids) {
    return ids.size() <= 5 ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, 5)) + " and " + (ids.size() - 5) + " more";
  }

  /// Whether it seems worse only because pairs were looked at that were not before.
  private static boolean onlyPairsAreNew(Reliability was, Reliability is) {
    double rest = JourneyChange.least(is) - is.overloadPairs().unavailability();
    return !was.overloadPairs().complete() && is.overloadPairs().complete()
        && is.unavailability() > was.unavailability() * (1 + NOISE) && rest <= was.unavailability() * (1 + NOISE);
  }

  /// With as many digits as tell it from an objective.
  private static String against(Reliability r, double slo) {
    return r.bounds() == null ? Amounts.against(r.availability(), slo)
        : "between " + Amounts.against(r.availability(), slo) + " and "
            + Amounts.against(1 - JourneyChange.least(r), slo);
  }

  /// With as many digits as tell it from another availability.
  private static String available(Reliability r, double other) {
    return r.bounds() == null ? Amounts.percent(r.availability(), other)
        : "between " + Amounts.percent(r.availability(), other) + " and "
            + Amounts.percent(1 - JourneyChange.least(r), other);
  }
}
