package linchpin.advice;

import java.util.List;
import linchpin.analysis.JourneyReport;
import linchpin.analysis.Objective;

/// Tells which objectives of a journey are missed, and by how much.
final class ObjectiveFindings {
  private static final double SECONDS = 60;

  private ObjectiveFindings() {}

  static List<Finding> of(JourneyReport journey, Names names) {
    return journey.objectives().stream().filter(o -> !o.met()).map(o -> of(journey, o, names)).toList();
  }

  private static Finding of(JourneyReport journey, Objective objective, Names names) {
    String name = names.of(journey.journey());
    String worst = objective.unit() == null ? "" : " when " + names.of(objective.unit()) + " fails";
    String aim = Amounts.seconds(objective.aim() * SECONDS);
    String expected = Amounts.seconds(objective.expected() * SECONDS);
    boolean everything = Double.isInfinite(objective.expected());
    String summary = switch (objective.measure()) {
      case SLO -> Amounts.percent(objective.expected()) + " of " + Amounts.percent(objective.aim());
      case RTO -> "down up to " + expected + ", " + aim + " accepted";
      case RPO -> everything ? "may lose all its data" : "loses up to " + expected + " of data, " + aim + " accepted";
    };
    String detail = switch (objective.measure()) {
      case SLO -> name + " is expected to be down " + downtime(objective.expected())
          + " a year; its objective allows " + downtime(objective.aim()) + ".";
      case RTO -> name + " is down for up to " + expected + worst + "; its recovery time objective is " + aim + ".";
      case RPO -> name + " loses " + (everything ? "all data" : "up to " + expected + " of data") + worst
          + "; its recovery point objective is " + aim + ".";
    };
    return Plain.of(Finding.Kind.MISSED_OBJECTIVE, journey.journey().entry(), name, summary, detail);
  }

  private static String downtime(double availability) {
    return Amounts.hours((1 - availability) * Amounts.HOURS_PER_YEAR);
  }
}
