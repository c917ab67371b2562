package linchpin.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.cli.terminal.TerminalText;
import linchpin.export.report.markdown.MarkdownText;
import org.jspecify.annotations.Nullable;

/// What came of a check, for people, for scripts and for a pull request.
///
/// @param model the model's name
/// @param rules the options that asked
/// @param journeys the ids of what was checked
/// @param broken what does not hold
/// @param remarks what could not be checked
public record CheckResult(
    String model, List<String> rules, List<String> journeys, List<Checks.Broken> broken, List<String> remarks) {
  public boolean holds() {
    return broken.isEmpty();
  }

  public List<String> text() {
    return holds()
        ? List.of("Every rule holds for " + count() + ".")
        : broken.stream().map(b -> TerminalText.harmless(b.line())).toList();
  }

  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", model);
    fields.put("holds", holds());
    fields.put("rules", rules);
    fields.put("journeys", journeys);
    fields.put("broken", broken.stream().map(CheckResult::json).toList());
    fields.put("remarks", remarks);
    return fields;
  }

  private static Map<String, Object> json(Checks.Broken broken) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rule", broken.rule());
    fields.put("journey", broken.journey());
    fields.put("units", broken.units());
    fields.put("message", broken.message());
    return fields;
  }

  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    String title = model.isBlank() ? "Architecture" : TerminalText.markdown(model);
    lines.add("### " + (holds() ? "✔ " : "✕ ") + title + ": "
        + (holds() ? "every rule holds for " + count() : broken.size() + " broken"));
    if (!holds()) {
      lines.add("");
      lines.addAll(MarkdownText.head("rule", "what is wrong"));
      broken.forEach(b -> lines.add(MarkdownText.row(List.of("`" + b.rule() + "`", TerminalText.markdown(b.message())))));
    }
    if (!remarks.isEmpty()) {
      lines.add("");
      remarks.forEach(r -> lines.add("- " + TerminalText.markdown(r)));
    }
    return lines;
  }

  private String count() {
    return journeys.size() + (journeys.size() == 1 ? " journey" : " journeys");
  }
}
