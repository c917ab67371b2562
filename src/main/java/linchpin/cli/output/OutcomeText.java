package linchpin.cli.output;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Impacts;
import linchpin.advice.MomentTimes;
import linchpin.advice.MomentWords;
import linchpin.advice.OutcomeWords;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.State;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.cli.terminal.TerminalText;
import linchpin.cli.terminal.TextTable;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Scenario;

/// An outcome for people at a terminal: the impact on each journey, then moment by moment what changed.
public final class OutcomeText {
  private final Document document;
  private final Outcome outcome;
  private final TerminalStyle style;
  private final ElementNames names;
  private final List<String> lines = new ArrayList<>();

  public OutcomeText(Document document, Outcome outcome, TerminalStyle style) {
    this.document = document;
    this.outcome = outcome;
    this.style = style;
    names = new ElementNames(outcome.topology());
  }

  /// The lines, without line ends.
  public List<String> lines() {
    lines.add(style.bold(TerminalText.harmless(document.name().isBlank() ? "Untitled" : document.name())));
    TerminalText.wrapped(assumption(outcome.scenario()), 0).forEach(lines::add);
    lines.add("");
    impacts();
    for (int i = 0; i < outcome.moments().size(); i++) {
      moment(i);
    }
    for (String unused : new OutcomeWords(outcome, names).unusedFailovers()) {
      lines.add("");
      TerminalText.wrapped("▲ " + unused, 0).forEach(l -> lines.add(style.amber(l)));
    }
    if (!outcome.splitBrain().isEmpty()) {
      lines.add("");
      TerminalText.wrapped("▲ Split brain: " + new OutcomeWords(outcome, names).splitBrain(), 0).forEach(l -> lines.add(style.amber(l)));
    }
    return lines;
  }

  private String assumption(Scenario scenario) {
    List<String> parts = OutcomeWords.assumed(scenario, names);
    String name = scenario.id().isEmpty() ? "" : scenario.label() + ": ";
    return parts.isEmpty() ? name + "as it stands, nothing off" : name + String.join("; ", parts);
  }

  private void impacts() {
    TextTable table = new TextTable("", "  ", "  ");
    table.row("JOURNEY", "IMPACT", "");
    outcome.impacts().forEach((journey, impact) ->
        table.row(TerminalText.cut(names.journey(journey), 30), impact.impact().text(), Impacts.words(impact)));
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

  private void moment(int index) {
    Moment moment = outcome.moments().get(index);
    Moment before = index == 0 ? null : outcome.moments().get(index - 1);
    lines.add("");
    lines.add(style.bold(MomentTimes.heading(moment, before)));
    TextTable table = new TextTable("  ", " ", "  ");
    int rows = 0;
    for (String component : MomentWords.changed(outcome, index)) {
      State state = moment.states().getOrDefault(component, State.UP);
      table.row(mark(state), TerminalText.cut(names.of(component), 32), MomentWords.because(moment, component));
      rows++;
    }
    if (rows == 0) {
      boolean nothing = before == null && moment.states().values().stream().allMatch(s -> s == State.UP);
      lines.add(style.faint(nothing ? "  everything works" : "  nothing changes"));
    }
    table.lines().forEach(l -> lines.add(coloured(TerminalText.cut(l, TerminalText.COLUMNS))));
    if (!moment.noSpareLeft().isEmpty() && (before == null || !before.noSpareLeft().equals(moment.noSpareLeft()))) {
      TerminalText.wrapped("▲ no spare left: " + names.list(moment.noSpareLeft()), 2).forEach(l -> lines.add(style.amber(l)));
    }
  }

  private String coloured(String line) {
    return switch (line.strip().charAt(0)) {
      case '✕' -> style.red(line);
      case '▲' -> style.amber(line);
      default -> line;
    };
  }

  private static String mark(State state) {
    return switch (state) {
      case DOWN -> "✕";
      case DEGRADED -> "▲";
      case UP -> "·";
    };
  }
}
