package linchpin.cli.output;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Amounts;
import linchpin.advice.maintenance.MaintenanceWords;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.cli.terminal.TerminalText;
import linchpin.cli.terminal.TextTable;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;

/// What can be taken out by plan, for people at a terminal.
public final class MaintenanceText {
  private static final int NAMED = 3;

  private final Document document;
  private final MaintenanceReport report;
  private final TerminalStyle style;
  private final ElementNames names;
  private final MaintenanceWords words;
  private final List<String> lines = new ArrayList<>();

  public MaintenanceText(Document document, MaintenanceReport report, TerminalStyle style) {
    this.document = document;
    this.report = report;
    this.style = style;
    names = new ElementNames(report.topology());
    words = new MaintenanceWords(report, names);
  }

  /// The lines, without line ends.
  public List<String> lines() {
    lines.add(style.bold(TerminalText.harmless(document.name().isBlank() ? "Untitled" : document.name())));
    add("Taken out by plan, one at a time: whatever can take over has done so before.");
    lines.add("");
    units();
    List<String> spares = words.spares();
    if (!spares.isEmpty()) {
      lines.add("");
      spares.forEach(this::add);
    }
    plan(report.plan());
    return lines;
  }

  private void add(String sentence) {
    lines.addAll(TerminalText.wrapped(TerminalText.harmless(sentence), 0));
  }

  private void units() {
    TextTable table = new TextTable("", "  ", "  ", "  >");
    table.row("UNIT", "CAN IT BE OUT", "SINGLE MEANWHILE", report.bounded() ? "DOWN AT MOST" : "DOWN MEANWHILE");
    for (PlannedUnit unit : report.units()) {
      if (report.plan().of().contains(unit.unit())) {
        table.row(
            names.of(unit.unit()), words.verdict(unit), words.exposed(unit, NAMED),
            unit.maintainable() ? chance(MaintenanceWords.worst(unit.unavailability())) : "");
      }
    }
    List<String> rows = table.lines();
    lines.add(style.faint(rows.getFirst()));
    lines.addAll(rows.subList(1, rows.size()));
  }

  private static String chance(double share) {
    return Amounts.number(100 * share) + " %";
  }

  private void plan(MaintenancePlan plan) {
    lines.add("");
    lines.add(style.bold("Plan"));
    add(words.summary(plan));
    for (int i = 0; i < plan.batches().size(); i++) {
      MaintenancePlan.Batch batch = plan.batches().get(i);
      String worse = words.degraded(batch);
      lines.addAll(TerminalText.wrapped(TerminalText.harmless((i + 1) + ". " + String.join("; ", batch.units().stream().map(names::of).toList())
          + " (down meanwhile " + chance(MaintenanceWords.worst(batch.unavailability())) + (worse.isEmpty() ? "" : "; " + worse)
          + ")"), 2));
    }
    if (!plan.cannot().isEmpty()) {
      add("Not without an outage:");
      plan.cannot().forEach(c -> lines.addAll(TerminalText.wrapped(TerminalText.harmless(
          names.of(c.unit()) + ", which stops " + words.journeys(c.stops())), 2)));
    }
  }
}
