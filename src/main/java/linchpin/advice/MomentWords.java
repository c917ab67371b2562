package linchpin.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Reason;
import linchpin.analysis.report.State;
import linchpin.edit.document.ElementNames;
import linchpin.model.Journey;

/// What happens at a moment, in words.
///
/// @param title the most important thing, a few words
/// @param text who is hit and why, in sentences
public record MomentWords(String title, String text) {
  private static final int NAMED = 2;

  /// The words for one moment of an outcome.
  public static MomentWords of(Outcome outcome, int index, ElementNames names) {
    Moment moment = outcome.moments().get(index);
    Map<String, State> before = before(outcome, index);
    Map<String, State> journeysBefore = index == 0 ? Map.of() : outcome.moments().get(index - 1).journeys();
    List<String> worse = new ArrayList<>();
    List<String> better = new ArrayList<>();
    for (String id : changed(outcome, index)) {
      (state(moment, id).compareTo(before.getOrDefault(id, State.UP)) > 0 ? worse : better).add(id);
    }
    worse.removeAll(outcome.scenario().off());
    String title = title(outcome, index, journeys(outcome, moment, journeysBefore, names), worse, better, names);
    return new MomentWords(title, text(moment, worse, better, names));
  }

  /// What is in another state than at the moment before, at the first than up: what is down first, in the order in
  /// which it went down; then what is hit most directly by what is off.
  public static List<String> changed(Outcome outcome, int index) {
    Moment moment = outcome.moments().get(index);
    Map<String, State> before = before(outcome, index);
    List<String> off = outcome.scenario().off();
    return moment.states().keySet().stream()
        .filter(id -> state(moment, id) != before.getOrDefault(id, State.UP))
        .sorted(
            Comparator.comparing((String id) -> state(moment, id)).reversed()
                .thenComparing(id -> moment.waves().getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(id -> !hitDirectly(moment, id, off)))
        .toList();
  }

  private static Map<String, State> before(Outcome outcome, int index) {
    return index == 0 ? Map.of() : outcome.moments().get(index - 1).states();
  }

  /// How a component is and why, without its name: "down: needs Load balancer", "up again".
  public static String because(Moment moment, String id) {
    State state = state(moment, id);
    Reason reason = moment.why().get(id);
    if (state == State.UP) {
      return "up again";
    }
    return reason == null ? state.text() : state.text() + ": " + reason.sentence();
  }

  /// What a component is down or degraded for, one sentence.
  private static String why(Moment moment, String id, ElementNames names) {
    Reason reason = moment.why().get(id);
    return names.of(id) + (reason == null ? " is " + state(moment, id).text() : " " + reason.sentence()) + ".";
  }

  private static String title(
      Outcome outcome, int index, String journeys, List<String> worse, List<String> better, ElementNames names) {
    if (!journeys.isEmpty()) {
      return journeys;
    }
    if (index == 0 && !outcome.scenario().off().isEmpty()) {
      return names.list(outcome.scenario().off(), 1) + " off";
    }
    if (!worse.isEmpty()) {
      return worse.size() + (worse.size() == 1 ? " more is hit" : " more are hit");
    }
    return better.isEmpty() ? "Nothing changes" : names.list(better, 1) + " works again";
  }

  private static String journeys(Outcome outcome, Moment moment, Map<String, State> before, ElementNames names) {
    List<String> down = new ArrayList<>();
    List<String> degraded = new ArrayList<>();
    List<String> up = new ArrayList<>();
    for (Journey journey : outcome.topology().effectiveJourneys()) {
      State was = before.getOrDefault(journey.id(), State.UP);
      State now = moment.journeys().getOrDefault(journey.id(), State.UP);
      if (now != was) {
        (now == State.DOWN ? down : now == State.DEGRADED ? degraded : up).add(names.of(journey));
      }
    }
    if (!down.isEmpty()) {
      return list(down) + (down.size() == 1 ? " is down" : " are down");
    }
    if (!up.isEmpty()) {
      return list(up) + (up.size() == 1 ? " works again" : " work again");
    }
    return degraded.isEmpty() ? "" : list(degraded) + (degraded.size() == 1 ? " works worse" : " work worse");
  }

  private static String list(List<String> names) {
    return names.size() <= NAMED ? ElementNames.join(names)
        : ElementNames.andMore(names.getFirst(), names.size() - 1);
  }

  private static String text(Moment moment, List<String> worse, List<String> better, ElementNames names) {
    List<String> sentences = new ArrayList<>();
    worse.stream().limit(NAMED).forEach(id -> sentences.add(why(moment, id, names)));
    if (worse.size() > NAMED) {
      sentences.add("And " + (worse.size() - NAMED) + " more.");
    }
    if (worse.isEmpty() && !better.isEmpty()) {
      sentences.add(names.list(better, NAMED) + (better.size() == 1 ? " works again." : " work again."));
    }
    return sentences.isEmpty() ? "Everything else stays as it is." : String.join(" ", sentences);
  }

  private static boolean hitDirectly(Moment moment, String id, List<String> off) {
    Reason reason = moment.why().get(id);
    return reason != null && reason.causes().stream().anyMatch(off::contains);
  }

  private static State state(Moment moment, String id) {
    return moment.states().getOrDefault(id, State.UP);
  }
}
