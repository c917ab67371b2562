package linchpin.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.advice.Amounts;
import linchpin.advice.MomentTimes;
import linchpin.advice.OutcomeWords;
import linchpin.advice.gameday.Round;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.State;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.cli.terminal.TerminalText;
import linchpin.cli.terminal.TextTable;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.export.report.markdown.MarkdownText;
import linchpin.format.json.JsonText;
import linchpin.model.Journey;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What to try out on a game day, to be printed, filled in and compared.
public final class RunSheet {
  /// With this a Markdown sheet carries what its tables are about.
  static final String MARK = "<!-- linchpin-gameday ";

  private static final int SHOWN = 6;
  private final Document document;
  private final String file;
  private final @Nullable Long seed;
  private final List<Round> rounds;
  private final ElementNames names;
  private final List<Journey> journeys;

  /// @param seed what the rounds were drawn with, or null where they were not drawn
  public RunSheet(Document document, String file, @Nullable Long seed, List<Round> rounds) {
    this.document = document;
    this.file = file;
    this.seed = seed;
    this.rounds = rounds;
    names = new ElementNames(document.topology());
    journeys = document.topology().effectiveJourneys();
  }

  /// What people read of an impact: `interruption of 30 s`.
  static String words(Impact impact, @Nullable Double seconds) {
    return impact.text() + (seconds == null ? "" : " of " + Amounts.seconds(seconds));
  }

  private static JourneyImpact predicted(Round round, Journey journey) {
    return round.outcome().impacts().getOrDefault(journey.id(), JourneyImpact.NONE);
  }

  private String title() {
    return "Game day: " + (document.name().isBlank() ? "Untitled" : document.name())
        + (seed == null ? ", the scenarios kept" : ", seed " + seed);
  }

  private String task(Round round) {
    Scenario s = round.outcome().scenario();
    List<String> parts = new ArrayList<>();
    if (!s.off().isEmpty()) {
      parts.add("switch off " + names.list(s.off(), Integer.MAX_VALUE));
    }
    if (!s.isolate().isEmpty()) {
      parts.add("cut off " + names.list(s.isolate(), Integer.MAX_VALUE));
    }
    if (!s.harden().isEmpty()) {
      parts.add("take as hard " + names.list(s.harden(), Integer.MAX_VALUE));
    }
    parts.addAll(OutcomeWords.strained(s, names));
    String what = parts.isEmpty() ? "nothing" : String.join(", ", parts);
    return s.id().isEmpty() ? what : s.label() + ": " + what;
  }

  private String rehearsal(Round round) {
    Scenario s = round.outcome().scenario();
    String options = s.id().isEmpty()
        ? s.off().stream().map(u -> " --off " + quoted(u)).collect(Collectors.joining())
        : " --scenario " + quoted(s.id());
    return "linchpin whatif " + quoted(file) + options;
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:@%+,=][A-Za-z0-9_./:@%+,=#-]*") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static String often(Round round) {
    Double rate = round.failuresPerYear();
    return rate == null || rate <= 0 ? "" : rate >= 1
        ? "Happens by itself about " + Amounts.figure(rate) + " times a year."
        : "Happens by itself about once in " + Amounts.figure(1 / rate) + " years.";
  }

  /// What is seen at a moment: journeys that are not up, and how much is down.
  private String seen(Moment moment) {
    List<String> hit = journeys.stream()
        .filter(j -> moment.journeys().getOrDefault(j.id(), State.UP) != State.UP)
        .map(j -> names.of(j) + " " + moment.journeys().getOrDefault(j.id(), State.UP).text())
        .toList();
    List<String> down = down(moment).stream().map(names::of).toList();
    String journeysHit = hit.isEmpty() ? "every journey up" : joined(hit);
    return journeysHit + "; down: " + (down.isEmpty() ? "nothing" : joined(down));
  }

  /// The moments at which something changes, in words.
  private List<String> moments(Round round) {
    List<String> told = new ArrayList<>();
    String before = "";
    for (Moment moment : round.outcome().moments()) {
      String seen = seen(moment);
      if (!seen.equals(before)) {
        told.add(MomentTimes.entry(moment) + ": " + seen);
      }
      before = seen;
    }
    return told;
  }

  private static List<String> down(Moment moment) {
    return moment.states().entrySet().stream().filter(e -> e.getValue() == State.DOWN).map(Map.Entry::getKey).toList();
  }

  private static String joined(List<String> all) {
    return all.size() <= SHOWN ? ElementNames.series(all)
        : ElementNames.series(all.subList(0, SHOWN)) + " and " + (all.size() - SHOWN) + " more";
  }

  public List<String> text(TerminalStyle style) {
    List<String> lines = new ArrayList<>();
    lines.add(style.bold(TerminalText.harmless(title())));
    for (Round round : rounds) {
      lines.add("");
      TerminalText.wrapped("ROUND " + round.number() + ": " + task(round), 0).forEach(l -> lines.add(style.bold(l)));
      if (!often(round).isEmpty()) {
        lines.add(style.faint("  " + often(round)));
      }
      lines.add(style.faint("  Rehearse: " + TerminalText.harmless(rehearsal(round))));
      round.cautions().forEach(c -> TerminalText.wrapped("▲ " + c, 2).forEach(l -> lines.add(style.amber(l))));
      TextTable table = new TextTable("  ", "  ", "  ");
      table.row("JOURNEY", "PREDICTED", "OBSERVED");
      for (Journey j : journeys) {
        JourneyImpact impact = predicted(round, j);
        table.row(TerminalText.cut(names.of(j), 30), words(impact.impact(), impact.seconds()), "____________________");
      }
      lines.addAll(table.lines());
      moments(round).forEach(m -> lines.addAll(TerminalText.wrapped(m, 2)));
      lines.add("  Bring it back:");
      round.bringBack().forEach(b -> lines.addAll(TerminalText.wrapped(b, 4)));
    }
    return lines;
  }

  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("# " + TerminalText.markdown(title()));
    lines.add("");
    lines.add("Fill in what you saw: none, degraded, interruption 45 s, extended 20 min, or outage. Then compare:");
    lines.add("`linchpin gameday FILE --observed SHEET`");
    for (Round round : rounds) {
      lines.add("");
      lines.add("## Round " + round.number() + ": " + TerminalText.markdown(task(round)));
      lines.add("");
      if (!often(round).isEmpty()) {
        lines.add(often(round));
        lines.add("");
      }
      lines.addAll(MarkdownText.head("nr", "journey", "predicted", "observed"));
      for (int j = 0; j < journeys.size(); j++) {
        JourneyImpact impact = predicted(round, journeys.get(j));
        lines.add(MarkdownText.row(List.of(round.number() + "." + (j + 1), TerminalText.markdown(names.of(journeys.get(j))),
            words(impact.impact(), impact.seconds()), " ")));
      }
      lines.add("");
      round.cautions().forEach(c -> lines.add("- **Before:** " + TerminalText.markdown(c)));
      moments(round).forEach(m -> lines.add("- " + TerminalText.markdown(m)));
      round.bringBack().forEach(b -> lines.add("- [ ] " + TerminalText.markdown(b)));
    }
    lines.add("");
    lines.add(MARK + data() + "-->");
    return lines;
  }

  /// The sheet without predictions as JSON on one line that can end no comment.
  private String data() {
    Map<String, @Nullable Object> fields = head();
    fields.put("rounds", rounds.stream().map(r -> {
      Map<String, @Nullable Object> round = scenario(r);
      round.put("journeys", journeys.stream().map(j -> Map.of("journey", j.id())).toList());
      return round;
    }).toList());
    return JsonText.of(fields).replaceAll("\\n *", " ").replace("--", "-\\u002d").replace(">", "\\u003e");
  }

  private Map<String, @Nullable Object> head() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("format", "linchpin-gameday");
    fields.put("version", 1);
    fields.put("name", document.name());
    fields.put("seed", seed);
    return fields;
  }

  private static Map<String, @Nullable Object> scenario(Round round) {
    Scenario s = round.outcome().scenario();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("round", round.number());
    fields.put("scenario", s.id().isEmpty() ? null : s.id());
    fields.put("off", s.off());
    fields.put("isolate", s.isolate());
    fields.put("surge", s.surge());
    fields.put("saturate", s.saturate());
    if (!s.harden().isEmpty()) {
      fields.put("harden", s.harden());
    }
    return fields;
  }

  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> fields = head();
    fields.put("rounds", rounds.stream().map(this::round).toList());
    return fields;
  }

  private Map<String, @Nullable Object> round(Round round) {
    Map<String, @Nullable Object> fields = scenario(round);
    fields.put("failuresPerYear", round.failuresPerYear());
    fields.put("journeys", journeys.stream().map(j -> {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("journey", j.id());
      row.put("predicted", AnalysisJson.impact(predicted(round, j)));
      row.put("observed", null);
      return row;
    }).toList());
    fields.put("moments", round.outcome().moments().stream().map(RunSheet::moment).toList());
    fields.put("cautions", round.cautions());
    fields.put("bringBack", round.bringBack());
    return fields;
  }

  private static Map<String, @Nullable Object> moment(Moment moment) {
    Map<String, Object> states = new LinkedHashMap<>();
    moment.journeys().forEach((id, state) -> states.put(id, state.text()));
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("phase", moment.phase().text());
    fields.put("atSeconds", AnalysisJson.number(moment.atSeconds()));
    fields.put("journeys", states);
    fields.put("down", down(moment));
    return fields;
  }
}
