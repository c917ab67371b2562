package linchpin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.advice.Amounts;
import linchpin.advice.Names;
import linchpin.analysis.CutSets;
import linchpin.analysis.JourneyReport;
import linchpin.analysis.Reliability;
import linchpin.analysis.Report;

/// Rules that a report keeps or breaks; a broken one is a line that names the option and the journey.
final class Checks {
  /// Availability is compared with what rounding may change.
  private static final double NOISE = 1e-9;
  private final Report report;
  private final Names names;
  private final List<String> broken = new ArrayList<>();

  Checks(Report report) {
    this.report = report;
    names = new Names(report.topology());
  }

  /// What is broken so far, one line each.
  List<String> broken() {
    return List.copyOf(broken);
  }

  void spofs(int most) {
    for (JourneyReport journey : report.journeys()) {
      int count = journey.spofs().size();
      if (count > most) {
        String allowed = most == 0 ? "--no-spof" : "--max-spofs " + most;
        broken.add(allowed + ": " + journey.journey().id() + " has " + count + " single point"
            + (count == 1 ? "" : "s") + " of failure: " + names.list(journey.spofs()));
      }
    }
  }

  void objectives() {
    for (JourneyReport journey : report.journeys()) {
      Double slo = journey.journey().slo();
      if (slo == null) {
        continue;
      }
      Reliability reliability = journey.reliability();
      if (reliability == null) {
        broken.add("--slo: " + journey.journey().id() + " has no availability figure to compare with its objective");
      } else if (reliability.availability() < slo) {
        broken.add("--slo: " + journey.journey().id() + " is available " + Amounts.percent(reliability.availability())
            + ", its objective is " + Amounts.percent(slo));
      }
    }
  }

  void order(int least) {
    for (JourneyReport journey : report.journeys()) {
      CutSets sets = journey.cutSets();
      if (sets == null || !sets.complete() && sets.order() < least - 1 && smallest(sets).isEmpty()) {
        broken.add("--min-order " + least + ": the combinations that take " + journey.journey().id()
            + " down are not known up to that size");
      } else {
        smallest(sets).filter(s -> s.size() < least).ifPresent(s -> broken.add(
            "--min-order " + least + ": " + journey.journey().id() + " goes down with " + s.size() + ": "
                + names.list(s)));
      }
    }
  }

  void baseline(Report old) {
    for (JourneyReport before : old.journeys()) {
      String id = before.journey().id();
      Optional<JourneyReport> now = report.journeys().stream().filter(j -> j.journey().id().equals(id)).findFirst();
      if (now.isEmpty()) {
        broken.add("--baseline: the journey " + id + " is gone");
      } else {
        compare(id, before, now.get());
      }
    }
  }

  private void compare(String id, JourneyReport before, JourneyReport now) {
    List<String> added = now.spofs().stream().filter(s -> !before.spofs().contains(s)).toList();
    if (!added.isEmpty()) {
      broken.add("--baseline: " + id + " has got " + added.size() + " new single point"
          + (added.size() == 1 ? "" : "s") + " of failure: " + names.list(added));
    }
    Reliability was = before.reliability();
    Reliability is = now.reliability();
    if (was != null && is != null && is.unavailability() > was.unavailability() * (1 + NOISE)) {
      broken.add("--baseline: " + id + " was available " + Amounts.percent(was.availability()) + ", now "
          + Amounts.percent(is.availability()));
    }
  }

  private static Optional<List<String>> smallest(CutSets sets) {
    return sets.sets().stream().findFirst();
  }
}
