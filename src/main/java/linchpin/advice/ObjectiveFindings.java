package linchpin.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Objective;
import linchpin.edit.document.ElementNames;
import linchpin.model.UnitFigures;

/// Tells which objectives of a journey are missed, and by how much.
final class ObjectiveFindings {
  private static final double SECONDS = 60;

  private ObjectiveFindings() {}

  /// One finding for all objectives that a journey misses; empty when it misses none, or when it does not work with
  /// nothing off, which is told instead.
  static Optional<Finding> of(JourneyReport journey, ElementNames names) {
    List<Objective> missed = journey.objectives().stream().filter(o -> o.known() && !o.met()).toList();
    if (missed.isEmpty()) {
      return Optional.empty();
    }
    String summary = missed.stream().map(ObjectiveFindings::summary).collect(Collectors.joining("; "));
    String detail = missed.stream()
        .map(o -> capital(detail(o, o.unit() == null ? "" : " when " + names.of(o.unit()) + " fails" + assumed(o))))
        .collect(Collectors.joining(" "));
    return Optional.of(GeneralFindings.of(
        Finding.Kind.MISSED_OBJECTIVE, journey.journey().entry(), names.of(journey.journey()), summary, detail));
  }

  private static String summary(Objective objective) {
    return switch (objective.measure()) {
      case SLO -> Amounts.against(objective.expected(), objective.aim()) + " of " + Amounts.aim(objective.aim());
      case RTO -> "down up to " + time(objective.expected(), objective.aim()) + ", " + time(objective.aim()) + " accepted";
      case RPO -> "loses " + data(objective) + ", " + time(objective.aim()) + " accepted";
    };
  }

  private static String detail(Objective objective, String worst) {
    return switch (objective.measure()) {
      case SLO -> downtime(objective.expected(), objective.aim()) + " down are expected a year; the objective allows "
          + downtime(objective.aim(), objective.expected()) + ".";
      case RTO -> "down for up to " + time(objective.expected(), objective.aim()) + worst + "; the recovery time objective is "
          + time(objective.aim()) + ".";
      case RPO -> data(objective) + " may be lost" + worst + "; the recovery point objective is "
          + time(objective.aim()) + ".";
    };
  }

  /// What of it is the program's figure and not the model's.
  private static String assumed(Objective objective) {
    if (!objective.assumed()) {
      return "";
    }
    return objective.measure() == Objective.Measure.RPO
        ? " (how its copies follow each other is assumed)" : " (the time to repair is assumed)";
  }

  private static String data(Objective objective) {
    return Double.isInfinite(objective.expected()) ? "all data" : "up to " + time(objective.expected(), objective.aim()) + " of data";
  }

  private static String time(double minutes) {
    return Amounts.seconds(minutes * SECONDS);
  }

  private static String time(double minutes, double other) {
    return Amounts.seconds(minutes * SECONDS, other * SECONDS);
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String downtime(double availability, double other) {
    return Amounts.seconds(secondsDown(availability), secondsDown(other));
  }

  private static double secondsDown(double availability) {
    return (1 - availability) * UnitFigures.HOURS_PER_YEAR * SECONDS * SECONDS;
  }
}
