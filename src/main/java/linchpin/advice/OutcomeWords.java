package linchpin.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Reason;
import linchpin.analysis.report.State;
import linchpin.edit.document.ElementNames;
import linchpin.model.Journey;
import linchpin.model.Scenario;

/// What a what-if does, in words, for the window, the terminal and what is exported alike. What happens at single
/// moments is told by [MomentWords], when they are by [MomentTimes].
///
/// @param names of the outcome's topology
public record OutcomeWords(Outcome outcome, ElementNames names) {
  public static OutcomeWords of(Outcome outcome) {
    return new OutcomeWords(outcome, new ElementNames(outcome.topology()));
  }

  /// What is assumed, one thing each: "off: Web and Db", "cut off: Zone A", "requests x 2"; empty for nothing.
  public static List<String> assumed(Scenario scenario, ElementNames names) {
    List<String> parts = new ArrayList<>();
    if (!scenario.off().isEmpty()) {
      parts.add("off: " + each(scenario.off(), names));
    }
    if (!scenario.isolate().isEmpty()) {
      parts.add("cut off: " + each(scenario.isolate(), names));
    }
    if (!scenario.harden().isEmpty()) {
      parts.add("hard: " + each(scenario.harden(), names));
    }
    parts.addAll(strained(scenario, names));
    return parts;
  }

  /// What is assumed of requests and capacities: "requests x 2", "capacity of Web x 0.5".
  public static List<String> strained(Scenario scenario, ElementNames names) {
    List<String> parts = new ArrayList<>();
    if (scenario.surge() != 1) {
      parts.add("requests x " + Amounts.number(scenario.surge()));
    }
    scenario.saturate().forEach((id, factor) ->
        parts.add("capacity of " + names.of(id) + " x " + Amounts.number(factor)));
    return parts;
  }

  private static String each(List<String> ids, ElementNames names) {
    return ElementNames.series(ids.stream().map(names::of).toList());
  }

  /// How it goes for a journey from moment to moment: "down at 0 s, works again after 30 s".
  public String story(String journey) {
    List<String> parts = new ArrayList<>();
    JourneyImpact impact = outcome.impacts().get(journey);
    State before = State.UP;
    for (Moment moment : outcome.moments()) {
      State now = moment.journeys().getOrDefault(journey, State.UP);
      if (now != before) {
        // Of the end of an outage the impact knows the time better than the moment at which it is seen.
        Double seconds = now == State.DOWN || impact == null ? null : impact.seconds();
        parts.add(turn(before, now) + " "
            + (seconds == null ? MomentTimes.within(moment) : "after " + Amounts.seconds(seconds)));
      }
      before = now;
    }
    if (parts.isEmpty()) {
      return "works throughout";
    }
    if (before == State.DOWN && impact != null && impact.impact() == Impact.OUTAGE) {
      parts.add("until it is repaired");
    }
    return String.join(", ", parts);
  }

  private static String turn(State before, State now) {
    return switch (now) {
      case UP -> "works again";
      case DEGRADED -> before == State.DOWN ? "works again, but worse," : "works worse";
      case DOWN -> "down";
    };
  }

  /// Why a journey is first hit, without its name: "needs Load balancer"; empty when it is not.
  public String why(String journey) {
    return outcome.topology().effectiveJourneys().stream()
        .filter(j -> j.id().equals(journey))
        .map(Journey::entry)
        .flatMap(entry -> outcome.moments().stream().map(m -> m.why().get(entry)))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Reason::sentence)
        .orElse("");
  }

  /// Failovers that the model gives to groups where they count for nothing, as far as a member is down at some moment;
  /// a sentence for each.
  public List<String> unusedFailovers() {
    return outcome.topology().groups().values().stream()
        .filter(g -> g.members().stream().anyMatch(m -> outcome.moments().stream()
            .anyMatch(moment -> moment.states().get(m) == State.DOWN)))
        .flatMap(g -> Readiness.unusedFailover(g).map(words -> names.of(g.id()) + ": " + words).stream())
        .toList();
  }

  /// Which groups a cut leaves serving on both sides, in a sentence; empty for none.
  public String splitBrain() {
    return outcome.splitBrain().isEmpty() ? ""
        : names.list(outcome.splitBrain()) + " would serve on both sides of the cut, and the data drift apart.";
  }
}
