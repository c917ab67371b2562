package linchpin.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.analysis.Impact;
import linchpin.analysis.JourneyImpact;
import linchpin.analysis.Moment;
import linchpin.analysis.Outcome;
import linchpin.analysis.State;
import org.jspecify.annotations.Nullable;

/// What a what-if does to one journey, in words.
final class JourneyStory {
  private JourneyStory() {}

  /// The word for an impact: "Outage", "Down 30 s", "Works worse".
  static String word(JourneyImpact impact) {
    String time = impact.seconds() == null ? "" : " " + Amounts.seconds(impact.seconds());
    return switch (impact.impact()) {
      case NONE -> "No impact";
      case DEGRADED -> "Degraded";
      case INTERRUPTION -> "Down" + (time.isEmpty() ? " for seconds" : time);
      case EXTENDED -> "Down" + (time.isEmpty() ? " until switched" : time);
      case OUTAGE -> "Outage";
    };
  }

  /// How it goes from moment to moment: "down at 0 s, works again after 30 s".
  static String story(Outcome outcome, String journey) {
    List<String> parts = new ArrayList<>();
    State before = State.UP;
    for (Moment moment : outcome.moments()) {
      State now = moment.journeys().getOrDefault(journey, State.UP);
      if (now != before) {
        parts.add(turn(before, now) + " " + when(moment, now, outcome.impacts().get(journey)));
      }
      before = now;
    }
    if (parts.isEmpty()) {
      return "works throughout";
    }
    if (before == State.DOWN && impact(outcome, journey) == Impact.OUTAGE) {
      parts.add("until it is repaired");
    }
    return String.join(", ", parts);
  }

  private static @Nullable Impact impact(Outcome outcome, String journey) {
    JourneyImpact impact = outcome.impacts().get(journey);
    return impact == null ? null : impact.impact();
  }

  private static String turn(State before, State now) {
    return switch (now) {
      case UP -> "works again";
      case DEGRADED -> before == State.DOWN ? "works again, but worse," : "works worse";
      case DOWN -> "down";
    };
  }

  /// When a journey turns: for the end of an outage the impact's own time, else the moment's.
  private static String when(Moment moment, State now, @Nullable JourneyImpact impact) {
    return now != State.DOWN && impact != null && impact.seconds() != null
        ? "after " + Amounts.seconds(impact.seconds())
        : when(moment);
  }

  /// When a moment is: "at 0 s", "after 30 s".
  static String when(Moment moment) {
    return switch (moment.phase()) {
      case IMMEDIATE -> "at 0 s";
      case SWITCHING -> "after " + Amounts.seconds(moment.atSeconds());
      case SETTLED -> "once settled";
      case RECOVERED -> "once people have switched over";
    };
  }
}
