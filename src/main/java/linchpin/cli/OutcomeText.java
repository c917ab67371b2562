package linchpin.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.advice.Amounts;
import linchpin.advice.Impacts;
import linchpin.advice.Names;
import linchpin.analysis.Impact;
import linchpin.analysis.JourneyImpact;
import linchpin.analysis.Moment;
import linchpin.analysis.Outcome;
import linchpin.analysis.Reason;
import linchpin.analysis.State;
import linchpin.edit.Document;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// An outcome for people at a terminal: the impact on each journey, then moment by moment what changed.
final class OutcomeText {
  private final Document document;
  private final Outcome outcome;
  private final Style style;
  private final Names names;
  private final List<String> lines = new ArrayList<>();

  OutcomeText(Document document, Outcome outcome, Style style) {
    this.document = document;
    this.outcome = outcome;
    this.style = style;
    names = new Names(outcome.topology());
  }

  /// The lines, without line ends.
  List<String> lines() {
    lines.add(style.bold(Text.harmless(document.name().isBlank() ? "Untitled" : document.name())));
    Text.wrapped(assumption(outcome.scenario()), 0).forEach(lines::add);
    lines.add("");
    impacts();
    Moment before = null;
    for (Moment moment : outcome.moments()) {
      moment(moment, before);
      before = moment;
    }
    if (!outcome.splitBrain().isEmpty()) {
      lines.add("");
      Text.wrapped("▲ Split brain: " + names.list(outcome.splitBrain())
          + " would serve on both sides of the cut.", 0).forEach(l -> lines.add(style.amber(l)));
    }
    return lines;
  }

  private String assumption(Scenario scenario) {
    List<String> parts = new ArrayList<>();
    if (!scenario.off().isEmpty()) {
      parts.add("off: " + String.join(", ", scenario.off().stream().map(names::of).toList()));
    }
    if (!scenario.isolate().isEmpty()) {
      parts.add("cut off: " + String.join(", ", scenario.isolate().stream().map(names::of).toList()));
    }
    if (scenario.surge() != 1) {
      parts.add("requests x " + Amounts.number(scenario.surge()));
    }
    scenario.saturate().forEach((unit, factor) ->
        parts.add("capacity of " + names.of(unit) + " x " + Amounts.number(factor)));
    String name = scenario.id().isEmpty() ? "" : scenario.label() + ": ";
    return parts.isEmpty() ? name + "as it stands, nothing off" : name + String.join("; ", parts);
  }

  private void impacts() {
    Table table = new Table("", "  ", "  ");
    table.row("JOURNEY", "IMPACT", "");
    outcome.impacts().forEach((journey, impact) ->
        table.row(Text.cut(names.journey(journey), 30), impact.impact().text(), Impacts.words(impact)));
    List<String> rows = table.lines();
    lines.add(style.faint(rows.getFirst()));
    int row = 1;
    for (JourneyImpact impact : outcome.impacts().values()) {
      lines.add(coloured(rows.get(row++), impact.impact()));
    }
  }

  private String coloured(String text, Impact impact) {
    return switch (impact) {
      case OUTAGE, EXTENDED -> style.red(text);
      case INTERRUPTION, DEGRADED -> style.amber(text);
      case NONE -> text;
    };
  }

  private void moment(Moment moment, @Nullable Moment before) {
    lines.add("");
    lines.add(style.bold(title(moment, before)));
    Table table = new Table("  ", " ", "  ");
    int rows = 0;
    for (String component : changed(moment, before)) {
      State state = moment.states().getOrDefault(component, State.UP);
      table.row(mark(state), Text.cut(names.of(component), 32), because(component, moment));
      rows++;
    }
    if (rows == 0) {
      boolean nothing = before == null && moment.states().values().stream().allMatch(s -> s == State.UP);
      lines.add(style.faint(nothing ? "  everything works" : "  nothing changes"));
    }
    table.lines().forEach(l -> lines.add(coloured(Text.cut(l, Text.COLUMNS))));
    if (!moment.noSpareLeft().isEmpty() && (before == null || !before.noSpareLeft().equals(moment.noSpareLeft()))) {
      Text.wrapped("▲ no spare left: " + names.list(moment.noSpareLeft()), 2).forEach(l -> lines.add(style.amber(l)));
    }
  }

  private String coloured(String line) {
    return switch (line.strip().charAt(0)) {
      case '✕' -> style.red(line);
      case '▲' -> style.amber(line);
      default -> line;
    };
  }

  /// What is in another state than before: what is down first, in the order in which it went down.
  private static List<String> changed(Moment moment, @Nullable Moment before) {
    return moment.states().entrySet().stream()
        .filter(e -> e.getValue() != (before == null ? State.UP : before.states().getOrDefault(e.getKey(), State.UP)))
        .sorted(Map.Entry.<String, State>comparingByValue(Comparator.reverseOrder())
            .thenComparing(e -> moment.waves().getOrDefault(e.getKey(), 0)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String mark(State state) {
    return switch (state) {
      case DOWN -> "✕";
      case DEGRADED -> "▲";
      case UP -> "·";
    };
  }

  private static String because(String component, Moment moment) {
    State state = moment.states().getOrDefault(component, State.UP);
    Reason reason = moment.why().get(component);
    String word = state == State.UP ? "up again" : state.text();
    return reason == null || state == State.UP ? word : word + ": " + reason.sentence();
  }

  private static String title(Moment moment, @Nullable Moment before) {
    String at = "after " + Amounts.seconds(moment.atSeconds());
    boolean later = before != null && moment.atSeconds() > before.atSeconds();
    return switch (moment.phase()) {
      case IMMEDIATE -> "Immediate";
      case SWITCHING -> "Switching, " + at;
      case SETTLED -> later ? "Settled, " + at + ": all automatic failovers done" : "Settled, nothing switches over by itself";
      case RECOVERED -> later ? "Recovered, " + at + ": people have switched over" : "Recovered, nobody has to switch over";
    };
  }
}
