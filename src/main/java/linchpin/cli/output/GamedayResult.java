package linchpin.cli.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.advice.gameday.GameDay;
import linchpin.advice.gameday.Observed;
import linchpin.advice.gameday.Observed.Verdict;
import linchpin.analysis.report.JourneyImpact;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.cli.terminal.TerminalText;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// What people saw on a game day beside what the model says.
public final class GamedayResult {
  private final Document document;
  private final ElementNames names;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private int missing;

  /// One journey in one round.
  private record Row(int round, Scenario scenario, String journey, JourneyImpact predicted, Observed observed) {
    Verdict verdict() {
      return observed.against(predicted);
    }
  }

  public GamedayResult(Document document, GameDay day, List<RunSheetFile.Tried> sheet) {
    this.document = document;
    names = new ElementNames(document.topology());
    Set<String> journeys = new HashSet<>();
    document.topology().effectiveJourneys().stream().map(Journey::id).forEach(journeys::add);
    for (RunSheetFile.Tried tried : sheet) {
      List<String> unknown = unknown(tried.scenario());
      if (unknown.isEmpty()) {
        add(day, tried, journeys);
      } else {
        remarks.add("round " + tried.round() + " is left out: the model has no " + String.join(", ", unknown));
      }
    }
    if (missing > 0) {
      remarks.add(missing + " of the sheet's fields " + (missing == 1 ? "is" : "are") + " not filled in");
    }
  }

  private List<String> unknown(Scenario scenario) {
    Topology topology = document.topology();
    List<String> unknown = new ArrayList<>(scenario.off());
    unknown.removeIf(
        id -> topology.component(id) != null || topology.dependency(id) != null || !names.of(id).equals(id));
    scenario.isolate().stream()
        .filter(id -> !isPlace(topology.component(id))).map(id -> "place " + id).forEach(unknown::add);
    scenario.saturate().keySet().stream()
        .filter(id -> topology.component(id) == null && topology.group(id) == null).forEach(unknown::add);
    scenario.harden().stream().filter(id -> topology.dependency(id) == null).forEach(unknown::add);
    return unknown;
  }

  private boolean isPlace(@Nullable Component component) {
    return component != null && document.isPlace(component);
  }

  private void add(GameDay day, RunSheetFile.Tried tried, Set<String> journeys) {
    Map<String, JourneyImpact> predicted = day.rounds(List.of(tried.scenario())).getFirst().outcome().impacts();
    tried.seen().forEach((journey, observed) -> {
      if (!journeys.contains(journey)) {
        remarks.add("round " + tried.round() + ": the model has no journey " + journey);
      } else if (observed == null) {
        missing++;
      } else {
        rows.add(new Row(
            tried.round(), tried.scenario(), journey, predicted.getOrDefault(journey, JourneyImpact.NONE), observed));
      }
    });
  }

  public List<String> remarks() {
    return remarks;
  }

  private long agreed() {
    return rows.stream().filter(r -> r.verdict() == Verdict.AGREES).count();
  }

  private List<Row> gaps() {
    return rows.stream().filter(r -> r.verdict() != Verdict.AGREES).toList();
  }

  private String score() {
    if (rows.isEmpty()) {
      return "nothing was filled in";
    }
    long percent = 100 * agreed() / rows.size();
    return agreed() + " of " + rows.size() + " observations agree with the model (" + percent + " %)";
  }

  private String words(Row row) {
    String off = row.scenario().off().isEmpty() ? row.scenario().label() : names.list(row.scenario().off()) + " off";
    return "round " + row.round() + ", " + off + ", " + names.journey(row.journey()) + ": predicted "
        + RunSheet.words(row.predicted().impact(), row.predicted().seconds()) + ", observed "
        + RunSheet.words(row.observed().impact(), row.observed().seconds()) + " — " + advice(row.verdict());
  }

  private static String advice(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "as predicted";
      case LONGER -> "it took longer; correct the failover's times";
      case WORSE -> "worse; the model lacks a dependency, or a failover did not work";
      case MILDER -> "milder; something takes over that the model does not know, or a need is soft";
    };
  }

  public List<String> text(TerminalStyle style) {
    List<String> lines = new ArrayList<>();
    lines.add(style.bold(TerminalText.harmless(document.name().isBlank() ? "Untitled" : document.name())));
    lines.add(score());
    for (Row gap : gaps()) {
      boolean severe = gap.verdict() == Verdict.WORSE;
      TerminalText.wrapped((severe ? "✕ " : "▲ ") + words(gap), 2)
          .forEach(l -> lines.add(severe ? style.red(l) : style.amber(l)));
    }
    return lines;
  }

  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("### " + (document.name().isBlank() ? "Game day" : TerminalText.markdown(document.name())) + ": " + score());
    lines.add("");
    gaps().forEach(g -> lines.add("- " + TerminalText.markdown(words(g))));
    remarks.forEach(r -> lines.add("- " + TerminalText.markdown(r)));
    return lines;
  }

  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", document.name());
    fields.put("observations", rows.size());
    fields.put("agreed", agreed());
    fields.put("missing", missing);
    fields.put("score", rows.isEmpty() ? null : (Double) ((double) agreed() / rows.size()));
    fields.put("rows", rows.stream().map(GamedayResult::row).toList());
    fields.put("remarks", remarks);
    return fields;
  }

  private static Map<String, @Nullable Object> row(Row row) {
    Map<String, @Nullable Object> observed = new LinkedHashMap<>();
    observed.put("impact", row.observed().impact().text());
    observed.put("seconds", row.observed().seconds());
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("round", row.round());
    fields.put("off", row.scenario().off());
    fields.put("journey", row.journey());
    fields.put("predicted", AnalysisJson.impact(row.predicted()));
    fields.put("observed", observed);
    fields.put("verdict", row.verdict().text());
    return fields;
  }
}
