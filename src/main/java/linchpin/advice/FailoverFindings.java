package linchpin.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Failover;
import linchpin.model.RedundancyGroup;
import linchpin.model.UnitFigures;

/// Tells how sure it is that failovers work, what more rehearsals would do to the figures, and where the failover is the
/// weak part, so that a further replica gains little (docs/semantics.md, section 9).
///
/// The static unavailability is linear in how often one failover fails, so what it would be otherwise follows from the
/// failover's Birnbaum importance, exactly. A further replica can gain no more than if a standby that is there never
/// failed.
final class FailoverFindings {
  private static final int[] MORE = {1, 3, 10};

  private final Report report;
  private final ElementNames names;

  FailoverFindings(Report report, ElementNames names) {
    this.report = report;
    this.names = names;
  }

  /// One finding for each group whose failover was never proven or may fail.
  List<Finding> all() {
    List<Finding> found = new ArrayList<>();
    for (RedundancyGroup group : report.topology().groups().values()) {
      Failover failover = group.switching();
      if (!group.mode().switches() || group.members().size() < 2) {
        continue;
      }
      if (failover.successRate() == null && failover.rehearsals() == null) {
        found.add(neverProven(group));
      } else if (failover.success() < 1) {
        found.add(mayFail(group));
      }
    }
    return found;
  }

  private Finding neverProven(RedundancyGroup group) {
    return GeneralFindings.of(
        Finding.Kind.NEVER_PROVEN, group.id(), names.of(group.id()), "its failover is taken to always work",
        "Nobody has said how often the failover of " + names.of(group.id()) + " works, so the figures take it to work always. "
            + "Record rehearsals: one that works counts as " + share(new Failover.Rehearsals(1, 1).success())
            + ", three in a row as " + share(new Failover.Rehearsals(3, 3).success()) + ", ten as "
            + share(new Failover.Rehearsals(10, 10).success()) + ".");
  }

  /// How a journey hangs on the failover.
  ///
  /// @param journey the one that it costs most
  /// @param failover the failover's importance to it
  private record Weight(JourneyReport journey, Importance failover) {
    /// Hours a year that the failover's failing costs the journey.
    double hours(double failing) {
      return failover.birnbaum() * failing * UnitFigures.HOURS_PER_YEAR;
    }
  }

  private Finding mayFail(RedundancyGroup group) {
    Failover failover = group.switching();
    double failing = 1 - failover.success();
    Weight weight = weight(group).orElse(null);
    boolean weak = weight != null && weight.hours(failing) > replica(group, weight.journey());
    StringBuilder detail = new StringBuilder("The failover of " + names.of(group.id()) + " works " + share(failover.success())
        + " of the times it is needed" + rehearsed(failover) + ".");
    if (weight != null) {
      detail.append(" That it may fail costs ").append(names.of(weight.journey().journey())).append(' ')
          .append(Amounts.hours(weight.hours(failing))).append(" a year.");
      if (failover.successRate() == null && failover.rehearsals() != null) {
        detail.append(successes(failover.rehearsals(), failing, weight));
      }
      if (weak) {
        detail.append(" It is the weak part: a further replica would gain at most ")
            .append(Amounts.hours(replica(group, weight.journey()))).append(" a year as long as the failover is what it is.");
      }
    }
    String summary = weak ? "another replica helps less than rehearsing" : "works " + share(failover.success()) + " of the times";
    return GeneralFindings.of(
        weak ? Finding.Kind.WEAK_FAILOVER : Finding.Kind.UNSURE_FAILOVER, group.id(), names.of(group.id()), summary,
        detail.toString());
  }

  private static String rehearsed(Failover failover) {
    Failover.Rehearsals seen = failover.rehearsals();
    return failover.successRate() != null || seen == null ? ""
        : ", by " + seen.tried() + (seen.tried() == 1 ? " rehearsal of which " : " rehearsals of which ") + seen.worked() + " worked";
  }

  /// What more rehearsals that work would bring.
  private static String successes(Failover.Rehearsals seen, double failing, Weight weight) {
    List<String> parts = new ArrayList<>();
    for (int more : MORE) {
      double then = 1 - new Failover.Rehearsals(seen.tried() + more, seen.worked() + more).success();
      parts.add("with " + more + " more that work" + (more == 1 ? "s" : "") + " " + share(1 - then) + " and "
          + Amounts.hours(weight.hours(failing) - weight.hours(then)) + " less");
    }
    return " It would be " + String.join("; ", parts) + ".";
  }

  /// The journey that the failover's failing costs most; empty where none has exact figures in which it counts.
  private Optional<Weight> weight(RedundancyGroup group) {
    Weight most = null;
    for (JourneyReport journey : report.journeys()) {
      Importance row = journey.reliability() == null ? null : row(journey, group.failoverUnit());
      if (row != null && row.birnbaum() > 0 && (most == null || row.birnbaum() > most.failover().birnbaum())) {
        most = new Weight(journey, row);
      }
    }
    return Optional.ofNullable(most);
  }

  private static @org.jspecify.annotations.Nullable Importance row(JourneyReport journey, String unit) {
    return java.util.Objects.requireNonNull(journey.reliability()).importance().stream()
        .filter(i -> i.unit().equals(unit)).findFirst().orElse(null);
  }

  /// The most that a further replica could gain the journey, in hours a year: as if one that stands by never failed.
  private static double replica(RedundancyGroup group, JourneyReport journey) {
    double most = 0;
    for (String member : group.members()) {
      for (Importance row : java.util.Objects.requireNonNull(journey.reliability()).importance()) {
        if (Component.idOf(row.unit()).equals(member) && !member.equals(group.members().getFirst())) {
          most = Math.max(most, row.criticality() * journey.reliability().staticUnavailability() * UnitFigures.HOURS_PER_YEAR);
        }
      }
    }
    return most;
  }

  private static String share(double success) {
    return Math.round(100 * success) + " %";
  }
}
